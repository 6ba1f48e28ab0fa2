import type { ReferralRow } from '#domain/answers.ts'
import { hrefOf } from './routes.ts'

/** Where a row leads: a draft to its form, everything else to its page. */
export const placeOfRow = (row: Pick<ReferralRow, 'id' | 'status'>): string =>
  row.status === 'draft'
    ? hrefOf('newReferral', undefined, { draft: row.id })
    : hrefOf('referral', { referralId: row.id })
