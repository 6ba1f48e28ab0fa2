import { Button } from '@mantine/core'
import type { AnyFailure } from '../../api/client.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import classes from './vault-failure.module.css'

export interface VaultFailureProps {
  readonly failure: AnyFailure | undefined
  readonly sentence: string | undefined
  readonly onAgain: () => void
  readonly onForgotten?: () => void
}

type WayOut = 'again' | 'folder' | 'forgotten' | 'none'

/** Which button leads out of a failure; the sentence itself already says what to do. */
const wayOut = (type: AnyFailure['type']): WayOut => {
  switch (type) {
    case 'WrongPassphrase':
    case 'TooManyAttempts':
      return 'forgotten'
    case 'VaultInUse':
    case 'DiskFull':
    case 'Defect':
      return 'again'
    case 'NoAccess':
    case 'VaultMissing':
    case 'VaultFileDamaged':
    case 'DatabaseMissing':
    case 'DatabasePlaintext':
    case 'DatabaseDamaged':
    case 'SchemaNewer':
    case 'LogDamaged':
    case 'HeadMismatch':
    case 'HeadsDamaged':
      return 'folder'
    default:
      return 'none'
  }
}

/** Why nobody was let in, and the way out as a button. The files are untouched whenever this stands here. */
export function VaultFailure({ failure, sentence, onAgain, onForgotten }: VaultFailureProps) {
  const t = useTexts()
  const choose = useCommand('chooseVault', { onDone: ({ chosen }) => chosen && onAgain() })
  if (failure === undefined || sentence === undefined) return null
  const way = wayOut(failure.type)
  // The first sentence says what happened, the rest what is safe and what to do.
  const end = sentence.indexOf('. ') + 1
  const actions =
    way === 'again' ? (
      <Button onClick={onAgain}>{t.unlock.tryAgain}</Button>
    ) : way === 'folder' ? (
      <Button onClick={() => void choose.run({ purpose: 'open' })}>{t.unlock.chooseFolder}</Button>
    ) : way === 'forgotten' && onForgotten !== undefined ? (
      <Button onClick={onForgotten}>{t.unlock.forgotten}</Button>
    ) : undefined
  return (
    <div className={classes.failure}>
      <FailureNotice title={end === 0 ? sentence : sentence.slice(0, end)} actions={actions}>
        {end === 0 ? undefined : sentence.slice(end + 1)}
      </FailureNotice>
    </div>
  )
}
