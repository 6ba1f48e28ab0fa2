import { VisuallyHidden } from '@mantine/core'
import type { ReviewBoard, ReviewCell } from '#domain/review-answers.ts'
import type { ReviewFilter } from '#domain/review-calls.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatShortDay } from '../../ui/format-day.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import { BatonTile } from './BatonTile.tsx'
import classes from './state-board.module.css'

export interface StateBoardProps {
  readonly cells: ReviewBoard['cells']
  readonly filter: ReviewFilter
  /** Narrows the list to one cell, or takes that off again. */
  readonly onChoose: (part: Pick<ReviewFilter, 'direction' | 'statuses'>) => void
}

const sides = ['in', 'out'] as const

/** What is open, in and out, by state: a figure and its batons in the colours of the other side. */
export function StateBoard({ cells, filter, onChoose }: StateBoardProps) {
  const t = useTexts()
  return (
    <section className={classes.board} aria-label={t.review.board}>
      <div className={classes.heads} aria-hidden="true">
        <span />
        {cells.in.map(({ status }) => (
          <span key={status}>{labelOf('status', status)}</span>
        ))}
      </div>
      {sides.map(side => {
        const all = cells[side].reduce((sum, { count }) => sum + count, 0)
        return (
          <div className={classes.side} key={side}>
            <div className={classes.name}>
              <h2>{t.review.sides[side]}</h2>
              <p>{t.review.referrals(all)}</p>
            </div>
            {cells[side].map(cell => {
              const chosen =
                filter.direction === side &&
                filter.statuses.length === 1 &&
                filter.statuses[0] === cell.status
              return (
                <button
                  key={cell.status}
                  type="button"
                  className={classes.cell}
                  data-empty={cell.count === 0 || undefined}
                  data-status={cell.status}
                  aria-pressed={chosen}
                  onClick={() =>
                    onChoose(
                      chosen
                        ? { direction: 'both', statuses: [] }
                        : { direction: side, statuses: [cell.status] },
                    )
                  }
                >
                  <span className={classes.state} aria-hidden="true">
                    {labelOf('status', cell.status)}
                  </span>
                  <span className={classes.figure}>
                    <VisuallyHidden>
                      {t.review.cellName({
                        side: t.review.sides[side],
                        state: labelOf('status', cell.status),
                      })}
                    </VisuallyHidden>
                    {cell.count}
                  </span>
                  <Tiles cell={cell} />
                  <Remark cell={cell} side={side} />
                  {cell.count === 0 ? null : <VisuallyHidden>{partnersOf(cell)}</VisuallyHidden>}
                </button>
              )
            })}
          </div>
        )
      })}
    </section>
  )
}

/** „ (CAS 3, PAL 1)”: what the colours of the batons say. */
const partnersOf = ({ partners }: ReviewCell): string =>
  ` (${partners.map(({ institution, count }) => `${institutionWords(institution).name} ${count}`).join(', ')})`

/** As many as the column has room for. */
const room = (status: ReviewCell['status']): number => (status === 'in_progress' ? 17 : 7)

const fillOf = (status: ReviewCell['status']): 'works' | 'waits' | 'stands' => {
  if (status === 'sent' || status === 'acknowledged') return 'waits'
  return status === 'accepted' || status === 'in_progress' ? 'works' : 'stands'
}

/** Late ones first, then by institution; what has no room is counted. */
function Tiles({ cell }: { readonly cell: ReviewCell }) {
  const { status, partners, count } = cell
  const tiles = [
    ...partners.flatMap(({ institution, overdue: late }) =>
      Array.from({ length: late }, (_, place) => ({
        key: `${institution} late ${place}`,
        institution,
        late: true,
      })),
    ),
    ...partners.flatMap(({ institution, count: all, overdue: late }) =>
      Array.from({ length: all - late }, (_, place) => ({
        key: `${institution} ${place}`,
        institution,
        late: false,
      })),
    ),
  ]
  const shown = tiles.length > room(status) ? tiles.slice(0, room(status) - 1) : tiles
  return (
    <span className={classes.tiles} aria-hidden="true">
      {shown.map(({ key, institution, late }) => (
        <BatonTile key={key} institution={institution} late={late} fill={fillOf(status)} />
      ))}
      {count > shown.length ? <span className={classes.rest}>+{count - shown.length}</span> : null}
    </span>
  )
}

function Remark({ cell, side }: { readonly cell: ReviewCell; readonly side: 'in' | 'out' }) {
  const t = useTexts()
  const { status, count, overdue, resumeOn } = cell
  if (overdue > 0) return <small className={classes.late}>{t.review.overdue(overdue)}</small>
  if (count === 0) return null
  if (status === 'needs_info') return <small>{side === 'in' ? t.review.clockStands : t.review.ourMove}</small>
  if (status === 'on_hold' && resumeOn !== null)
    return <small>{t.review.until(formatShortDay(resumeOn))}</small>
  return null
}
