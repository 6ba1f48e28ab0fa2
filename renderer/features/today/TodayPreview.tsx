import type { Today, TodayRow } from '#domain/answers.ts'
import type { ReferralAction } from '#domain/permission.ts'
import type { Instant } from '#domain/time.ts'
import { isCoordinator } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { placeOfRow } from '../../app/place-of-row.ts'
import { labelOf } from '../../text/label-of.ts'
import { currentLanguage } from '../../text/language.ts'
import { useTexts } from '../../text/use-texts.ts'
import { ActionRow } from '../../ui/ActionRow.tsx'
import { DueFlag } from '../../ui/DueFlag.tsx'
import { FactList } from '../../ui/FactList.tsx'
import { formatDueMoment } from '../../ui/format-due.ts'
import { InstitutionRoute } from '../../ui/InstitutionRoute.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { Quote } from '../../ui/Quote.tsx'
import { ResidentCodeText } from '../../ui/ResidentCodeText.tsx'
import { StateWord } from '../../ui/StateWord.tsx'
import { RelayTrack } from '../../ui/track/RelayTrack.tsx'
import { actionKeys, mainActions } from '../referral/action-order.ts'
import { trackLegs } from '../referral/track-legs.ts'
import { workerName } from '../referral/worker-names.ts'
import { MovedLately } from './MovedLately.tsx'
import { dueOf } from './row-words.ts'
import classes from './today-preview.module.css'

export interface TodayPreviewProps {
  readonly row: TodayRow | undefined
  /** The step that the key of the row takes. */
  readonly first: ReferralAction | undefined
  readonly recent: Today['recent']
  readonly now: Instant
  readonly onAct: (action: ReferralAction, row: TodayRow) => void
  /** In the drawer of a narrow window. */
  readonly dialog?: boolean
}

/** The selected row at a glance, the steps it allows with their keys, and what moved lately. */
export function TodayPreview({ row, first, recent, now, onAct, dialog = false }: TodayPreviewProps) {
  return (
    <>
      {row === undefined ? null : (
        <RowPreview row={row} first={first} now={now} onAct={onAct} dialog={dialog} />
      )}
      <MovedLately recent={recent} now={now} />
    </>
  )
}

function RowPreview({
  row,
  first,
  now,
  onAct,
  dialog = false,
}: Omit<TodayPreviewProps, 'recent'> & { readonly row: TodayRow }) {
  const t = useTexts()
  const { worker, directory } = useSession()
  // A coordinator's look at a restricted matter is written down, so it is never taken in passing.
  const guarded = row.restricted && isCoordinator(worker)
  const { value: details } = useCall('referralDetails', { referralId: row.id }, { enabled: !guarded })
  const referral = details?.referral
  const due = dueOf(row, now)
  const steps = mainActions.filter(action => row.actions.includes(action) && actionKeys[action] !== undefined)
  const leads = first !== undefined
  const ordered = first === undefined ? steps : [first, ...steps.filter(action => action !== first)]
  const facts = [
    ...(row.deadline === null || due === undefined
      ? [{ name: t.today.stateFact, value: <StateWord status={row.status} /> }]
      : [
          {
            name: row.deadline.kind === 'accept' ? t.today.acceptFact : t.today.contactFact,
            value: (
              <>
                <DueFlag kind={due.kind} /> <b>{formatDueMoment(t, due)}</b>
              </>
            ),
          },
        ]),
    ...(referral === undefined || referral.service === null
      ? []
      : [{ name: t.today.expectedFact, value: labelOf('service', referral.service) }]),
    ...(referral === undefined || referral.basis === null
      ? []
      : [{ name: t.today.basisFact, value: labelOf('share_basis', referral.basis) }]),
    ...(referral === undefined
      ? []
      : [{ name: t.today.authorFact, value: workerName(directory, referral.author) }]),
    ...(row.leadWorker === null
      ? []
      : [{ name: t.today.leadFact, value: workerName(directory, row.leadWorker) }]),
    ...(referral === undefined || referral.feedback === ''
      ? []
      : [{ name: t.today.answerFact, value: referral.feedback }]),
  ]
  return (
    <section aria-label={t.today.preview}>
      <p className={classes.top}>
        <span>{dialog ? null : t.today.preview}</span>
        <a href={placeOfRow(row)} className={classes.open}>
          <KeyCap keys="enter" /> {t.today.open}
        </a>
      </p>
      <h2 className={classes.code}>
        {row.resident === null ? t.today.noPerson : <ResidentCodeText code={row.resident} size="panel" />}
      </h2>
      <p className={classes.route}>
        {row.to === null ? t.today.nobodyYet : <InstitutionRoute from={row.from} to={row.to} />}
        {row.urgency === null ? null : (
          <>
            {' · '}
            <span data-high={row.urgency === 'urgent' || row.urgency === 'immediate' || undefined}>
              {labelOf('urgency', row.urgency)}
            </span>
          </>
        )}
      </p>
      <div className={classes.words}>
        {guarded ? (
          t.today.restrictedPreview
        ) : referral === undefined ? null : referral.access !== 'full' ? (
          t.today.textHidden
        ) : (
          <Quote size="large">{referral.text}</Quote>
        )}
      </div>
      {details === undefined || row.sentAt === null ? null : (
        <div className={classes.track}>
          <RelayTrack
            legs={trackLegs(
              details.legs,
              code => directory.workers.find(known => known.code === code)?.institution,
              currentLanguage(),
            )}
            now={now}
            size="card"
          />
        </div>
      )}
      <div className={classes.facts}>
        <FactList facts={facts} />
      </div>
      <div className={classes.steps}>
        {ordered.map((action, place) => (
          <ActionRow
            key={action}
            label={t.referralActions.label[action]}
            keys={actionKeys[action]}
            primary={place === 0 && leads}
            dialog={dialog}
            onAct={() => onAct(action, row)}
          />
        ))}
      </div>
    </section>
  )
}
