import { type KeyboardEvent, memo, type Ref } from 'react'
import type { ReviewRow } from '#domain/review-answers.ts'
import { ageingClock } from '#domain/review-clock.ts'
import type { Instant } from '#domain/time.ts'
import { useSession } from '../../api/session-context.ts'
import { placeOfRow } from '../../app/place-of-row.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { DueFlag } from '../../ui/DueFlag.tsx'
import { InstitutionRoute } from '../../ui/InstitutionRoute.tsx'
import { ResidentCodeText } from '../../ui/ResidentCodeText.tsx'
import { RestrictedTag } from '../../ui/RestrictedTag.tsx'
import { UrgencyBars } from '../../ui/UrgencyBars.tsx'
import { AgeingBar } from './AgeingBar.tsx'
import { rowStory } from './row-story.ts'
import classes from './waiting-list.module.css'

export interface WaitingRowProps {
  readonly row: ReviewRow
  readonly now: Instant
  readonly scale: number
  readonly selected: boolean
  /** Whether Tab stops here. */
  readonly tabStop: boolean
  readonly marked: boolean
  readonly linkRef?: Ref<HTMLAnchorElement>
  readonly onSelect: (row: ReviewRow) => void
  readonly onMark: (row: ReviewRow) => void
}

/** One open referral: whose, what and which way, its three clocks, and what happens with it. */
export const WaitingRow = memo(function WaitingRow(props: WaitingRowProps) {
  const { row, now, scale, selected, tabStop, marked, linkRef, onSelect, onMark } = props
  const t = useTexts()
  const { worker, directory } = useSession()
  const clock = ageingClock(row, now)
  const story = rowStory(t, row, { directory, own: worker.institution, now })
  // Space on a link does nothing by itself, and a row is marked by it.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== ' ') return
    event.preventDefault()
    onMark(row)
  }
  return (
    <tr
      className={classes.row}
      aria-current={selected || undefined}
      data-marked={marked || undefined}
      onPointerDown={() => onSelect(row)}
    >
      <td className={classes.mark}>
        <input
          type="checkbox"
          checked={marked}
          tabIndex={tabStop ? 0 : -1}
          aria-label={t.review.markRow}
          onChange={() => onMark(row)}
        />
      </td>
      <td className={classes.flag}>{story.late ? <DueFlag kind="missed" labelled /> : null}</td>
      <td>
        <a
          ref={linkRef}
          className={classes.link}
          href={placeOfRow(row)}
          tabIndex={tabStop ? 0 : -1}
          onFocus={() => onSelect(row)}
          onKeyDown={onKeyDown}
        >
          {row.resident === null ? t.review.noPerson : <ResidentCodeText code={row.resident} />}
        </a>
        <div className={classes.second}>
          {row.urgency === null ? null : <UrgencyBars urgency={row.urgency} />}
        </div>
      </td>
      <td className={classes.need}>
        {row.need === null ? null : labelOf('need', row.need)}
        {row.restricted ? <RestrictedTag /> : null}
        <div className={classes.second}>
          {row.to === null ? null : <InstitutionRoute from={row.from} to={row.to} size={10} />}
        </div>
      </td>
      <td className={classes.clock}>
        <AgeingBar row={row} clock={clock} scale={scale} now={now} />
      </td>
      <td className={classes.number}>{clock.total}</td>
      <td className={classes.number}>{clock.waiting}</td>
      <td className={classes.number}>{clock.work}</td>
      <td className={classes.story}>
        <span className={story.late ? classes.late : undefined}>{story.first}</span>
        <div className={classes.second}>{story.second}</div>
      </td>
    </tr>
  )
})
