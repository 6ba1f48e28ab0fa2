import { shownHandoffCode } from '#domain/handoff-code.ts'
import type { HandoffSlip, NextStep } from '#domain/handoff-slip.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import { labelOf } from '../text/label-of.ts'
import type { Texts } from '../text/polish.ts'
import { useTexts } from '../text/use-texts.ts'
import { formatDateTime, formatDay } from '../ui/format-day.ts'
import { institutionWords } from '../ui/institution-words.ts'
import { CodeSquare } from './CodeSquare.tsx'
import classes from './handoff-slip-page.module.css'

/** One page of A5 in large type: what is needed to hand a referral over by paper or telephone, nothing of the person. */
export function HandoffSlipPage({ slip }: { readonly slip: HandoffSlip }) {
  const t = useTexts()
  const from = institutionWords(slip.from)
  const to = institutionWords(slip.to)
  const sentBy = `${slip.sentBy.alias} (${slip.sentBy.code})`
  return (
    <main className={classes.page}>
      <p className={classes.network}>{slip.networkName}</p>
      <h1>{t.handoffSlip.title}</h1>
      {slip.resident === null ? null : (
        <div className={classes.person}>
          <h2 className={classes.code}>
            <small>{slip.programme}</small> {shownResidentCode(slip.resident)}
          </h2>
          <CodeSquare
            text={`${slip.programme}-${shownResidentCode(slip.resident)}`}
            className={classes.square}
          />
        </div>
      )}
      <p className={classes.route}>{t.handoffSlip.route({ from: from.from, to: to.to })}</p>
      <dl className={classes.facts}>
        <dt>{t.handoffSlip.need}</dt>
        <dd>{slip.need === null ? t.handoffSlip.restricted : labelOf('need', slip.need)}</dd>
        <dt>{t.handoffSlip.urgency}</dt>
        <dd>{labelOf('urgency', slip.urgency)}</dd>
        <dt>{t.handoffSlip.sent}</dt>
        <dd>{formatDay(slip.sentAt)}</dd>
        {slip.acceptBy === null ? null : (
          <>
            <dt>{t.handoffSlip.acceptBy}</dt>
            <dd className={classes.due}>{formatDay(slip.acceptBy)}</dd>
          </>
        )}
        <dt>{t.handoffSlip.lead}</dt>
        <dd>
          {slip.leadWorker === null
            ? t.handoffSlip.leadLater
            : `${slip.leadWorker.alias} (${slip.leadWorker.code})`}
        </dd>
        <dt>{t.handoffSlip.next}</dt>
        <dd>{nextSentence(t, slip.nextStep, slip)}</dd>
      </dl>
      <section className={classes.confirm}>
        <h2>{t.handoffSlip.code}</h2>
        <p className={classes.check}>{shownHandoffCode(slip.code)}</p>
        <p className={classes.how}>{t.handoffSlip.how({ at: from.at, worker: sentBy })}</p>
      </section>
      <footer className={classes.foot}>
        <span>
          {t.handoffSlip.stateOf({
            step: t.handoffSlip.steps[slip.step.type],
            at: formatDateTime(slip.step.at),
          })}
        </span>
        <span>{t.handoffSlip.printedAt(formatDateTime(slip.printedAt))}</span>
      </footer>
    </main>
  )
}

const nextSentence = (t: Texts, next: NextStep, { from, to }: HandoffSlip): string => {
  const words = t.handoffSlip.nextSteps
  switch (next.kind) {
    case 'receiverAnswers':
      return words.receiverAnswers({ at: institutionWords(to).at, day: formatDay(next.by) })
    case 'senderCompletes':
      return words.senderCompletes(institutionWords(from).name)
    case 'firstContact':
      return words.firstContact(formatDay(next.by))
    case 'workGoesOn':
      return words.workGoesOn(institutionWords(to).at)
    case 'workResumes':
      return next.on === null ? words.workPaused : words.workResumes(formatDay(next.on))
    case 'senderSeesOutcome':
      return words.senderSeesOutcome(institutionWords(from).name)
    case 'nothing':
      return words.nothing
  }
}
