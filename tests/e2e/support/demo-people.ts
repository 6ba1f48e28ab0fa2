import type { Page } from '@playwright/test'
import type { ReferralRow } from '#domain/answers.ts'
import { codeList, ReturnReason } from '#domain/code-lists.ts'
import { emptyFilter } from '#domain/contract.ts'
import { statuses } from '#domain/referral.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { callAndExpect } from '../../support/bridge-call.ts'
import { unknownAttributes } from '../../support/unknown-attributes.ts'
import { sendByCall } from './send-by-call.ts'
import { signInByCall } from './sign-in-by-call.ts'

/** A person whom the signed-in worker knows by more than one referral. */
export const busyResident = async (page: Page): Promise<ResidentCode> => {
  const input = { codeStart: '', sort: 'changed', descending: true, offset: 0, limit: 100 } as const
  const { rows } = await callAndExpect(page, 'listResidents', input)
  const busy = rows.find(({ referrals }) => referrals > 1)
  if (busy === undefined) throw new Error('nobody in the demo has two referrals')
  return busy.resident
}

/** A code given out just now, in no referral yet. */
export const freshCode = async (page: Page): Promise<ResidentCode> =>
  (await callAndExpect(page, 'issueResidentCode', unknownAttributes)).resident

/** Sent by SW-01, returned by MOPS-02: the demo has none that waits for its sender's answer. Signs in as both. */
export const returnOneReferral = async (page: Page): Promise<void> => {
  await signInByCall(page, 'SW-01')
  const { referralId } = await sendByCall(page, { to: 'mops', urgency: 'standard', text: 'Prosi o rozmowę.' })
  await signInByCall(page, 'MOPS-02')
  const [reason] = codeList('return_reason')
  await callAndExpect(page, 'returnReferral', {
    referralId,
    reason: ReturnReason.parse(reason?.key),
    missing: 'Nie wiadomo, kiedy można zastać tę osobę.',
  })
}

/** A few referrals in every state and direction that the signed-in worker sees. */
export const referralsInEveryState = async (page: Page): Promise<readonly ReferralRow[]> => {
  const found: ReferralRow[] = []
  for (const status of statuses)
    for (const direction of ['in', 'out'] as const) {
      const filter = { ...emptyFilter, statuses: [status], direction }
      const list = { filter, sort: 'changed', descending: true, offset: 0, limit: 3 } as const
      found.push(...(await callAndExpect(page, 'listReferrals', list)).rows)
    }
  return found
}
