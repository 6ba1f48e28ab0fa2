import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../text/use-texts.ts'
import { KeyCap } from '../ui/KeyCap.tsx'
import classes from './key-help.module.css'
import { type KeyHint, useShownKeyHints } from './key-hints.ts'
import { keysHere } from './keys-here.ts'

export interface KeyHelpProps {
  readonly opened: boolean
  readonly onClose: () => void
}

/** Every key of this screen and of the app, on „?”. */
export function KeyHelp({ opened, onClose }: KeyHelpProps) {
  const t = useTexts()
  const explained = useShownKeyHints()
  const everywhere: readonly KeyHint[] = [
    { keys: 'n', label: t.shell.newReferral },
    { keys: 'ctrl+k', label: t.find.title },
    { keys: 'ctrl+l', label: t.shell.lock },
    { keys: 'f9', label: t.handoffSlip.screen.title },
    { keys: 'f8', label: t.shell.switchLanguage },
    { keys: 'escape', label: t.shell.close },
  ]
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t.shell.keysTitle}
      closeButtonProps={{ 'aria-label': t.shell.close }}
    >
      <KeysHere explained={explained} everywhere={everywhere} />
      <KeyTable title={t.shell.keysEverywhere} hints={everywhere} />
      <p className={classes.note}>{t.shell.singleKeysHint}</p>
    </Modal>
  )
}

interface KeysHereProps {
  readonly explained: readonly KeyHint[]
  readonly everywhere: readonly KeyHint[]
}

/** Looked up once, when the help opens. */
function KeysHere({ explained, everywhere }: KeysHereProps) {
  const t = useTexts()
  const [here] = useState(() => keysHere(explained, everywhere, t.shell.keyWords))
  return here.length === 0 ? null : <KeyTable title={t.shell.keysHere} hints={here} />
}

function KeyTable({ title, hints }: { title: string; hints: readonly KeyHint[] }) {
  return (
    <section className={classes.group}>
      <h3 className={classes.title}>{title}</h3>
      <dl>
        {hints.map(hint => (
          <div key={hint.keys} className={classes.row}>
            <dt>{hint.label}</dt>
            <dd>
              <KeyCap keys={hint.keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
