import type { Directory } from '#domain/answers.ts'
import { csvTable } from '#domain/csv-table.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import type { ReviewRow } from '#domain/review-answers.ts'
import { ageingClock } from '#domain/review-clock.ts'
import type { Instant } from '#domain/time.ts'
import { labelOf } from '../../text/label-of.ts'
import type { Texts } from '../../text/polish.ts'
import { formatDate } from '../../ui/format-day.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import { rowStory } from './row-story.ts'

/** The rows of the review as a table for a spreadsheet: codes, days and labels, no text that anybody wrote. */
export const reviewTable = (
  t: Texts,
  rows: readonly ReviewRow[],
  {
    directory,
    own,
    now,
  }: { readonly directory: Directory; readonly own: ReviewRow['from']; readonly now: Instant },
): string =>
  csvTable([
    [
      t.referrals.columnCode,
      t.referrals.columnNeed,
      t.referrals.columnUrgency,
      t.review.fromColumn,
      t.review.toColumn,
      t.referrals.columnState,
      t.referrals.columnSent,
      t.review.dueColumn,
      t.review.total,
      t.review.waits,
      t.review.stands,
      t.review.works,
      t.review.heldColumn,
      t.review.leadColumn,
      t.review.remindedColumn,
      t.review.story,
    ],
    ...rows.map(row => {
      const clock = ageingClock(row, now)
      const story = rowStory(t, row, { directory, own, now })
      return [
        row.resident === null ? '' : shownResidentCode(row.resident),
        // A file goes further than a screen: a restricted need stays behind, as it does on paper.
        row.need === null ? '' : row.restricted ? t.pieces.restricted : labelOf('need', row.need),
        row.urgency === null ? '' : labelOf('urgency', row.urgency),
        institutionWords(row.from).name,
        row.to === null ? '' : institutionWords(row.to).name,
        labelOf('status', row.status),
        row.sentAt === null ? '' : formatDate(row.sentAt),
        row.deadline === null ? '' : formatDate(row.deadline.due),
        String(clock.total),
        String(clock.waiting),
        String(clock.stood),
        String(clock.work),
        String(clock.held),
        row.leadWorker ?? '',
        String(row.reminded?.count ?? 0),
        `${story.first}; ${story.second}`,
      ]
    }),
  ])
