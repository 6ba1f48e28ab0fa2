import { useTexts } from '../text/use-texts.ts'
import classes from './recovery-key-sheet.module.css'

export interface RecoveryKeySheetProps {
  /** Groups of symbols parted by hyphens. */
  readonly recoveryKey: string
  readonly networkName: string
}

/** One sheet for the safe: the key in large groups that can be read aloud, and what to do with it. */
export function RecoveryKeySheet({ recoveryKey, networkName }: RecoveryKeySheetProps) {
  const t = useTexts()
  return (
    <main className={classes.sheet}>
      <p className={classes.masthead}>{networkName}</p>
      <h1>{t.recoverySheet.title}</h1>
      <p className={classes.lead}>{t.recoverySheet.what}</p>
      <ol className={classes.groups} aria-label={t.recoverySheet.key}>
        {numbered(recoveryKey.split('-')).map(({ number, group }) => (
          <li key={number}>
            <span>{number}</span>
            {group}
          </li>
        ))}
      </ol>
      <h2>{t.recoverySheet.keepTitle}</h2>
      <ul>
        <li>{t.recoverySheet.keep.paper}</li>
        <li>{t.recoverySheet.keep.safe}</li>
        <li>{t.recoverySheet.keep.two}</li>
        <li>{t.recoverySheet.keep.used}</li>
      </ul>
      <h2>{t.recoverySheet.useTitle}</h2>
      <p>{t.recoverySheet.use}</p>
      <p>{t.recoverySheet.noOther}</p>
      <div className={classes.fields}>
        <span>{t.recoverySheet.placeTitle}</span>
        <span>{t.recoverySheet.dateTitle}</span>
      </div>
    </main>
  )
}

const numbered = (groups: readonly string[]) => groups.map((group, place) => ({ number: place + 1, group }))
