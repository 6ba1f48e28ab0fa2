import type { ReviewBoard, ReviewRow } from '#domain/review-answers.ts'
import { mostReviewRows, type ReviewFilter } from '#domain/review-calls.ts'
import { call } from '../../api/client.ts'
import { useSession } from '../../api/session-context.ts'
import { useCommand } from '../../api/use-command.ts'
import { refusalSentence } from '../../text/refusal-sentence.ts'
import { useTexts } from '../../text/use-texts.ts'
import { notify } from '../../ui/notify.tsx'
import { useNow } from '../../ui/use-now.ts'
import { reviewTable } from './review-table.ts'

export interface ReviewFiles {
  /** The marked rows, or all that the filter leaves, as a table. */
  readonly save: () => void
  /** The same on A4. */
  readonly print: () => void
}

/** The list of the review as a file and on paper. */
export function useReviewFiles(
  filter: ReviewFilter,
  board: ReviewBoard | undefined,
  marked: readonly ReviewRow[],
): ReviewFiles {
  const t = useTexts()
  const now = useNow()
  const { worker, directory } = useSession()
  const saving = useCommand('saveTable', {
    asNotice: true,
    onDone: ({ path }) => {
      if (path !== null) notify({ text: t => t.review.saved(path) })
    },
  })
  const printing = useCommand('printReview', {
    asNotice: true,
    onDone: ({ path }) => {
      if (path !== null) notify({ text: t => t.review.saved(path) })
    },
  })
  const rowsToSave = async (): Promise<Pick<ReviewBoard, 'rows' | 'total'> | undefined> => {
    if (marked.length > 0) return { rows: marked, total: marked.length }
    if (board === undefined || board.rows.length >= Math.min(board.total, mostReviewRows)) return board
    const whole = await call('reviewBoard', { filter, limit: mostReviewRows })
    if (whole.ok) return whole.value
    notify({ text: t => refusalSentence(t, whole.error) })
    return undefined
  }
  const save = async (): Promise<void> => {
    const whole = await rowsToSave()
    if (whole === undefined) return
    const { rows, total } = whole
    const saved = await saving.run({
      name: 'review',
      csv: reviewTable(t, rows, { directory, own: worker.institution, now }),
    })
    const isCut = saved.ok && saved.value.path !== null && rows.length < total
    if (isCut) notify({ text: t => t.review.tooMany(total - rows.length) })
  }
  return {
    save: () => {
      if (!saving.waiting) void save()
    },
    print: () => {
      if (!printing.waiting) void printing.run({ filter, only: marked.map(({ id }) => id) })
    },
  }
}
