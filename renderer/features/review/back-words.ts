import type { BackRow } from '#domain/review-answers.ts'
import { labelOf } from '../../text/label-of.ts'
import type { Texts } from '../../text/polish.ts'
import { institutionWords } from '../../ui/institution-words.ts'

/** How and why a referral came back, and what was said of what comes next. */
export const backWords = (t: Texts, row: BackRow): string => {
  if (row.status === 'refused') {
    const reason = row.refusalReason === null ? '' : labelOf('refusal_reason', row.refusalReason)
    return t.review.backRefused({ reason, next: row.words })
  }
  if (row.status === 'redirected' && row.redirectedTo !== null) {
    return t.review.backRedirected({ to: institutionWords(row.redirectedTo).to, words: row.words })
  }
  if (row.returns > 0) {
    const reason = row.returnReason === null ? '' : labelOf('return_reason', row.returnReason)
    return t.review.backReturned({ times: row.returns, reason })
  }
  return t.review.backAgain({ to: institutionWords(row.to ?? row.from).to, words: row.words })
}
