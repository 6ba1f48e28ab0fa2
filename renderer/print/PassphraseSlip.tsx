import { useTexts } from '../text/use-texts.ts'
import classes from './recovery-key-sheet.module.css'

export interface PassphraseSlipProps {
  readonly alias: string
  readonly code: string
  readonly passphrase: string
  readonly networkName: string
}

/** A slip for one person: under which code they come in, and the passphrase that is good for one time. */
export function PassphraseSlip({ alias, code, passphrase, networkName }: PassphraseSlipProps) {
  const t = useTexts()
  return (
    <main className={classes.sheet}>
      <p className={classes.masthead}>{networkName}</p>
      <h1>{t.passphraseSlip.title}</h1>
      <p className={classes.lead}>{t.passphraseSlip.what}</p>
      <h2>{t.passphraseSlip.who}</h2>
      <p>
        {alias} ({code})
      </p>
      <h2>{t.passphraseSlip.passphrase}</h2>
      <p className={classes.passphrase}>{passphrase}</p>
      <h2>{t.passphraseSlip.useTitle}</h2>
      <ul>
        <li>{t.passphraseSlip.use.unlock}</li>
        <li>{t.passphraseSlip.use.own}</li>
        <li>{t.passphraseSlip.use.destroy}</li>
      </ul>
    </main>
  )
}
