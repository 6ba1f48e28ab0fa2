import type { ReferralRow } from '#domain/answers.ts'
import { navigate } from '../../app/router.ts'

/** Opens a referral where it can be worked on: a draft on its form, any other on its page. */
export const openReferral = (row: Pick<ReferralRow, 'id' | 'status'>): void => {
  if (row.status === 'draft') navigate('newReferral', undefined, { draft: row.id })
  else navigate('referral', { referralId: row.id })
}
