import type { Directory } from '#domain/answers.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import type { ReviewRow } from '#domain/review-answers.ts'
import { ageingClock } from '#domain/review-clock.ts'
import type { Instant } from '#domain/time.ts'
import { rowStory } from '../features/review/row-story.ts'
import { labelOf } from '../text/label-of.ts'
import { useTexts } from '../text/use-texts.ts'
import { formatDateTime } from '../ui/format-day.ts'
import { institutionWords } from '../ui/institution-words.ts'
import classes from './review-pages.module.css'

export interface ReviewPagesProps {
  readonly networkName: string
  readonly institution: InstitutionKey
  readonly directory: Directory
  readonly rows: readonly ReviewRow[]
  /** How many the filter leaves beyond these. */
  readonly more: number
  readonly printedAt: Instant
}

/** The list of the review on A4, for a talk at the table: codes, clocks and whose move it is. */
export function ReviewPages({
  networkName,
  institution,
  directory,
  rows,
  more,
  printedAt,
}: ReviewPagesProps) {
  const t = useTexts()
  return (
    <main className={classes.page}>
      <p className={classes.network}>{networkName}</p>
      <h1>{t.review.title(institutionWords(institution).name)}</h1>
      <p className={classes.lead}>
        {t.review.printedAt(formatDateTime(printedAt))} · {t.review.referrals(rows.length)}
      </p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>{t.referrals.columnCode}</th>
            <th>{t.referrals.columnNeed}</th>
            <th>{t.referrals.columnRoute}</th>
            <th className={classes.number}>{t.review.total}</th>
            <th className={classes.number}>{t.review.waits}</th>
            <th className={classes.number}>{t.review.works}</th>
            <th>{t.review.story}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => {
            const clock = ageingClock(row, printedAt)
            const story = rowStory(t, row, { directory, own: institution, now: printedAt })
            return (
              <tr key={row.id}>
                <td className={classes.code}>
                  {row.resident === null ? t.review.noPerson : shownResidentCode(row.resident)}
                  <small>{row.urgency === null ? '' : labelOf('urgency', row.urgency)}</small>
                </td>
                <td>
                  {row.restricted || row.need === null ? t.pieces.restricted : labelOf('need', row.need)}
                  <small>{labelOf('status', row.status)}</small>
                </td>
                <td>
                  {institutionWords(row.from).name} → {row.to === null ? '' : institutionWords(row.to).name}
                </td>
                <td className={classes.number}>{clock.total}</td>
                <td className={classes.number}>{clock.waiting}</td>
                <td className={classes.number}>{clock.work}</td>
                <td>
                  <b className={story.late ? classes.late : classes.calm}>{story.first}</b>
                  <small>{story.second}</small>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {more === 0 ? null : <p className={classes.note}>{t.review.tooMany(more)}</p>}
      <p className={classes.note}>{t.review.printedNote}</p>
    </main>
  )
}
