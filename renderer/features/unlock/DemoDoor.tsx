import type { WorkerCode } from '#domain/ids.ts'
import { RichText } from '../../text/RichText.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { InstitutionMark } from '../../ui/InstitutionMark.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import classes from './demo-door.module.css'
import type { LockedVault } from './UnlockScreen.tsx'

export interface DemoDoorProps {
  readonly workers: LockedVault['workers']
  readonly passphrase: string
  readonly busy: boolean
  readonly onEnter: (code: WorkerCode) => void
}

/** Only in a demo vault: its passphrase, and four people to look through the eyes of. */
export function DemoDoor({ workers, passphrase, busy, onEnter }: DemoDoorProps) {
  const t = useTexts()
  const suggested = Object.entries(t.unlock.demoRoles).flatMap(([code, does]) => {
    const worker = workers.find(candidate => candidate.code === code)
    return worker === undefined ? [] : [{ worker, does }]
  })
  return (
    <section>
      <SectionTitle rule="ink">{t.unlock.demoTitle}</SectionTitle>
      <p className={classes.word}>
        <RichText>{t.unlock.demoPassphrase(passphrase)}</RichText>
      </p>
      <p className={classes.enter}>{t.unlock.demoEnter}</p>
      <ul className={classes.people}>
        {suggested.map(({ worker, does }) => (
          <li key={worker.code}>
            <button
              type="button"
              className={classes.person}
              disabled={busy}
              onClick={() => onEnter(worker.code)}
            >
              <InstitutionMark institution={worker.institution} />
              <span>
                <b>{worker.alias}</b> <span className={classes.code}>{worker.code}</span>
                <small className={classes.does}>{does}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
