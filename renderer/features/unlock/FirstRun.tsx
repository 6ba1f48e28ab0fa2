import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { ActionRow } from '../../ui/ActionRow.tsx'
import { RelayTrack } from '../../ui/track/RelayTrack.tsx'
import { DoorPage } from './DoorPage.tsx'
import classes from './first-run.module.css'
import { sampleLegs, sampleNow } from './sample-legs.ts'
import { VaultFailure } from './VaultFailure.tsx'

export interface FirstRunProps {
  readonly onFound: () => void
  /** A vault was chosen or the demo was built: look again. */
  readonly onChosen: () => void
}

/** No vault yet: found a network, open one, or try the demo. */
export function FirstRun({ onFound, onChosen }: FirstRunProps) {
  const t = useTexts()
  const choose = useCommand('chooseVault', { onDone: ({ chosen }) => chosen && onChosen() })
  const demo = useCommand('tryDemo', { onDone: onChosen })
  const busy = choose.waiting || demo.waiting
  const failed = choose.failure === undefined ? demo : choose
  return (
    <DoorPage title={t.unlock.firstTitle} lead={t.unlock.firstLead}>
      <div className={classes.sample}>
        <RelayTrack legs={sampleLegs} now={sampleNow} size="card" />
      </div>
      <div className={classes.ways}>
        <ActionRow
          keys="1"
          label={t.unlock.found}
          hint={t.unlock.foundHint}
          onAct={onFound}
          disabled={busy}
        />
        <ActionRow
          keys="2"
          label={t.unlock.openOther}
          hint={t.unlock.openOtherHint}
          onAct={() => void choose.run({ purpose: 'open' })}
          disabled={busy}
        />
        <ActionRow
          keys="3"
          label={t.unlock.tryDemo}
          hint={t.unlock.tryDemoHint}
          onAct={() => void demo.run({})}
          disabled={busy}
        />
      </div>
      {demo.waiting ? (
        <p className={classes.waiting} role="status">
          {t.unlock.preparingDemo}
        </p>
      ) : null}
      <VaultFailure failure={failed.failure} sentence={failed.sentence} onAgain={failed.clear} />
    </DoorPage>
  )
}
