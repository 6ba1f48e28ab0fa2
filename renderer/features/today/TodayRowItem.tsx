import { memo, type Ref, useMemo } from 'react'
import type { TodayGroup, TodayRow } from '#domain/answers.ts'
import type { ReferralAction } from '#domain/permission.ts'
import type { Instant } from '#domain/time.ts'
import { useSession } from '../../api/session-context.ts'
import { placeOfRow } from '../../app/place-of-row.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { DueFlag } from '../../ui/DueFlag.tsx'
import { DueText } from '../../ui/DueText.tsx'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { InstitutionRoute } from '../../ui/InstitutionRoute.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { ResidentCodeText } from '../../ui/ResidentCodeText.tsx'
import { RestrictedTag } from '../../ui/RestrictedTag.tsx'
import { RelayTrack } from '../../ui/track/RelayTrack.tsx'
import { trackLegOfRow } from '../../ui/track/track-leg-of-row.ts'
import { UrgencyBars } from '../../ui/UrgencyBars.tsx'
import { actionKeys } from '../referral/action-order.ts'
import { standingWords } from '../review/standing-words.ts'
import { leadingStep } from './leading-step.ts'
import { dueOf, stateWords, waitingWords } from './row-words.ts'
import classes from './today-row.module.css'

export interface TodayRowItemProps {
  readonly group: TodayGroup
  readonly row: TodayRow
  readonly now: Instant
  readonly selected: boolean
  readonly linkRef?: Ref<HTMLAnchorElement>
  readonly onSelect: (row: TodayRow) => void
  readonly onAct: (action: ReferralAction, row: TodayRow) => void
}

/** One referral that waits: code and urgency, need and route, the race so far, the deadline, the one step to take. */
export const TodayRowItem = memo(function TodayRowItem(props: TodayRowItemProps) {
  const { group, row, now, selected, linkRef, onSelect, onAct } = props
  const t = useTexts()
  const { worker } = useSession()
  const due = dueOf(row, now)
  const flagged = due !== undefined && (due.kind === 'missed' || due.kind === 'today')
  const first = leadingStep(row)
  const legs = useMemo(() => [trackLegOfRow(row)], [row])
  return (
    <li className={classes.row} aria-current={selected || undefined} onPointerDown={() => onSelect(row)}>
      <span>{flagged ? <DueFlag kind={due.kind} /> : null}</span>
      <div>
        <p className={classes.first}>
          <a ref={linkRef} className={classes.link} href={placeOfRow(row)} onFocus={() => onSelect(row)}>
            {row.resident === null ? (
              row.status === 'draft' ? (
                t.today.noCode
              ) : (
                t.today.noPerson
              )
            ) : (
              <ResidentCodeText code={row.resident} />
            )}
          </a>
        </p>
        <p className={classes.second}>
          {row.urgency === null ? null : <UrgencyBars urgency={row.urgency} />}
        </p>
      </div>
      <div>
        <p className={classes.need}>
          {row.need === null && row.restricted ? null : (
            <span>{row.need === null ? t.today.noNeed : labelOf('need', row.need)}</span>
          )}
          {row.restricted ? <RestrictedTag /> : null}
        </p>
        <p className={classes.second}>
          {row.to === null ? (
            <>
              <InstitutionName institution={row.from} size={10} /> · {t.today.nobodyYet}
            </>
          ) : (
            <InstitutionRoute from={row.from} to={row.to} size={10} />
          )}
        </p>
      </div>
      <span className={classes.track}>
        {row.sentAt === null ? null : <RelayTrack legs={legs} now={now} size="row" />}
      </span>
      <div>
        <p className={classes.first}>
          {due === undefined || group === 'silent' ? waitingWords(t, group, row, now) : <DueText due={due} />}
        </p>
        <p className={classes.second} data-excerpt={row.line === '' ? undefined : true}>
          {[...standingWords(t, row, worker.institution, now), stateWords(t, row, due)].join(' · ')}
        </p>
      </div>
      {first === undefined ? (
        <a className={classes.act} tabIndex={-1} href={placeOfRow(row)}>
          {t.today.openRow}
          <KeyCap keys="enter" />
        </a>
      ) : (
        <button
          type="button"
          className={classes.act}
          tabIndex={selected ? 0 : -1}
          onClick={event => {
            event.stopPropagation()
            onSelect(row)
            onAct(first, row)
          }}
        >
          {first === 'reviseDraft' ? t.today.continueDraft : t.referralActions.label[first]}
          <KeyCap keys={actionKeys[first] ?? 'enter'} />
        </button>
      )}
    </li>
  )
})
