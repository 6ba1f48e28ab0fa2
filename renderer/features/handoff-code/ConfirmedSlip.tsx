import type { ConfirmedHandoff } from '#domain/answers.ts'
import type { TakenStep } from '#domain/handoff-slip.ts'
import { placeOfRow } from '../../app/place-of-row.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FactList } from '../../ui/FactList.tsx'
import { formatDateTime, formatDay } from '../../ui/format-day.ts'
import { InstitutionRoute } from '../../ui/InstitutionRoute.tsx'
import { ResidentCodeText } from '../../ui/ResidentCodeText.tsx'
import { RestrictedTag } from '../../ui/RestrictedTag.tsx'
import { StateWord } from '../../ui/StateWord.tsx'
import classes from './handoff-code-screen.module.css'

/** Whether the paper still says what is so, and the referral it is about: enough to compare by telephone. */
export function ConfirmedSlip({ confirmed }: { readonly confirmed: ConfirmedHandoff }) {
  const t = useTexts()
  const { referral, step, later } = confirmed
  const words = ({ type, at }: TakenStep) => ({ step: t.handoffSlip.steps[type], at: formatDateTime(at) })
  const [next] = later
  return (
    <section className={classes.answer} aria-live="polite">
      <div className={classes.verdict} data-older={next === undefined ? undefined : true}>
        <h2>
          {next === undefined
            ? t.handoffSlip.screen.current
            : t.handoffSlip.screen.older(formatDateTime(next.at))}
        </h2>
        <p>
          {next === undefined
            ? t.handoffSlip.screen.currentStep(words(step))
            : t.handoffSlip.screen.olderStep(words(step))}
        </p>
        {next === undefined ? null : (
          <ol>
            {later.map(one => (
              <li key={`${one.type} ${one.at}`}>
                <time dateTime={new Date(one.at).toISOString()}>{formatDateTime(one.at)}</time>{' '}
                {t.handoffSlip.steps[one.type]}
              </li>
            ))}
          </ol>
        )}
      </div>
      <p className={classes.compare}>{t.handoffSlip.screen.compare}</p>
      <p className={classes.resident}>
        {referral.resident === null ? (
          t.referral.noPerson
        ) : (
          <ResidentCodeText code={referral.resident} size="panel" />
        )}
      </p>
      <p className={classes.route}>
        {referral.to === null ? null : <InstitutionRoute from={referral.from} to={referral.to} />}
      </p>
      <FactList
        facts={[
          ...(referral.restricted
            ? [{ name: t.handoffSlip.need, value: <RestrictedTag /> }]
            : referral.need === null
              ? []
              : [{ name: t.handoffSlip.need, value: labelOf('need', referral.need) }]),
          ...(referral.sentAt === null
            ? []
            : [{ name: t.handoffSlip.screen.sent, value: formatDay(referral.sentAt) }]),
          { name: t.referral.state, value: <StateWord status={referral.status} /> },
        ]}
      />
      <p>
        <a href={placeOfRow(referral)}>{t.handoffSlip.screen.open}</a>
      </p>
    </section>
  )
}
