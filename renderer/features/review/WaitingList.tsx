import { VisuallyHidden } from '@mantine/core'
import { useCallback, useEffect, useRef } from 'react'
import type { ReferralId } from '#domain/ids.ts'
import type { ReviewRow } from '#domain/review-answers.ts'
import { ageingClock } from '#domain/review-clock.ts'
import type { Instant } from '#domain/time.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { hatchPath } from '../../ui/track/hatch.ts'
import type { WalkedItem } from './use-review-walk.ts'
import { WaitingRow } from './WaitingRow.tsx'
import classes from './waiting-list.module.css'

export interface WaitingListProps {
  readonly rows: readonly ReviewRow[]
  readonly total: number
  readonly now: Instant
  readonly selected: WalkedItem | undefined
  readonly marked: ReadonlySet<ReferralId>
  readonly linkOf: (key: string) => (element: HTMLAnchorElement | null) => (() => void) | undefined
  readonly onSelect: (row: ReviewRow) => void
  readonly onMark: (row: ReviewRow) => void
  /** Shows more of them; undefined where all that can be shown is. */
  readonly onMore: (() => void) | undefined
  /** Takes the filters off; undefined where there are none. */
  readonly onClear: (() => void) | undefined
}

/** Bars are compared down the list up to so many working days; what is older fills its whole width. */
const longestScale = 30

/** What waits longest: overdue first, the rest by the day of sending. */
export function WaitingList(props: WaitingListProps) {
  const { rows, total, now, selected, marked, linkOf, onSelect, onMark, onMore, onClear } = props
  const t = useTexts()
  // One pair of functions for all drawings: a step of the arrows draws two rows again, and not all of them.
  const latest = useRef({ onSelect, onMark })
  useEffect(() => {
    latest.current = { onSelect, onMark }
  })
  const select = useCallback((row: ReviewRow) => latest.current.onSelect(row), [])
  const mark = useCallback((row: ReviewRow) => latest.current.onMark(row), [])
  const oldest = rows.reduce((most, row) => Math.max(most, ageingClock(row, now).total), 10)
  // The one way into the table by Tab: where one stands, or its first row.
  const stops = rows.map(row => `row:${row.id}`)
  const tabStop = selected !== undefined && stops.includes(selected.key) ? selected.key : stops[0]
  const scale = Math.min(oldest, longestScale)
  return (
    <section aria-label={t.review.waiting}>
      <SectionTitle rule="ink" count={total} aside={<Legend />}>
        {t.review.waiting}
      </SectionTitle>
      {rows.length === 0 ? (
        <EmptyLine
          {...(onClear === undefined ? {} : { action: { label: t.referrals.removeFilters, onAct: onClear } })}
        >
          {onClear === undefined ? t.review.nothingOpen : t.referrals.noneForFilters}
        </EmptyLine>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th className={classes.mark}>
                <VisuallyHidden>{t.review.markRow}</VisuallyHidden>
              </th>
              <th className={classes.flag}>
                <VisuallyHidden>{t.review.overdueHead}</VisuallyHidden>
              </th>
              <th>{t.referrals.columnCode}</th>
              <th>{t.referrals.columnNeed}</th>
              <th className={classes.clock}>{t.review.clock}</th>
              <th className={classes.number}>{t.review.total}</th>
              <th className={classes.number}>{t.review.waits}</th>
              <th className={classes.number}>{t.review.works}</th>
              <th className={classes.story}>{t.review.story}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <WaitingRow
                key={row.id}
                row={row}
                now={now}
                scale={scale}
                selected={selected?.key === `row:${row.id}`}
                tabStop={`row:${row.id}` === tabStop}
                marked={marked.has(row.id)}
                linkRef={linkOf(`row:${row.id}`)}
                onSelect={select}
                onMark={mark}
              />
            ))}
          </tbody>
        </table>
      )}
      {total > rows.length && rows.length > 0 ? (
        <div className={classes.foot}>
          <EmptyLine
            {...(onMore === undefined ? {} : { action: { label: t.review.showMore, onAct: onMore } })}
          >
            {onMore === undefined ? t.review.tooMany(total - rows.length) : t.today.more(total - rows.length)}
          </EmptyLine>
        </div>
      ) : null}
    </section>
  )
}

const swatch = { x: 0.5, y: 0.5, width: 17, height: 8 }

function Legend() {
  const t = useTexts()
  return (
    <span className={classes.legend}>
      <span>
        <svg width="18" height="9" aria-hidden="true">
          <path d={hatchPath(swatch, 5)} stroke="currentColor" fill="none" />
          <rect {...swatch} stroke="currentColor" fill="none" />
        </svg>
        {t.review.waits}
      </span>
      <span>
        <svg width="18" height="9" aria-hidden="true">
          <rect {...swatch} stroke="currentColor" fill="none" strokeDasharray="3 2.5" />
        </svg>
        {t.review.stands}
      </span>
      <span>
        <svg width="18" height="9" aria-hidden="true">
          <rect {...swatch} fill="currentColor" />
        </svg>
        {t.review.works}
      </span>
      <span>{t.review.workingDays}</span>
    </span>
  )
}
