import type { ShareBasis } from './code-lists.ts'
import { dueAfter, type ResponsePromise } from './deadline.ts'
import { ChainId, type ImportId, type InstitutionKey, type ReferralId } from './ids.ts'
import type { ReferralPayload } from './referral-events.ts'
import { momentsOf, type RegisterLine, waitedInRegister } from './register-line.ts'
import type { ResidentCode } from './resident-code.ts'
import { type Instant, instant } from './time.ts'

/** What a line becomes: the fact, and when it happened. */
export type ImportedFact = {
  readonly referralId: ReferralId
  readonly happenedAt: Instant
  readonly payload: ReferralPayload<'ReferralImported'>
}

/**
 * The fact that a line of a register tells. What is still open gets its deadline from today's promise, counted from
 * the import: before it nobody had promised anything. Of what was decided the deadline is the decision itself, so
 * that no report of an old month calls it late.
 */
export const importedFact = (
  line: RegisterLine,
  of: {
    readonly referralId: ReferralId
    readonly importId: ImportId
    readonly resident: ResidentCode
    readonly basis: ShareBasis
    readonly promise: ResponsePromise
    readonly now: Instant
  },
): ImportedFact => {
  const { from, to, need, urgency, ended, outcome, text } = line
  const { referralId, importId, resident, basis, promise, now } = of
  const { sentAt, acceptedAt, endedAt } = momentsOf(line, now)
  const decidedAt = acceptedAt ?? endedAt
  return {
    referralId,
    happenedAt: sentAt,
    payload: {
      importId,
      chainId: chainOf(referralId),
      from: from satisfies InstitutionKey,
      to,
      resident,
      need,
      urgency,
      basis,
      text: text.trim(),
      acceptedAt,
      waitedDays: waitedInRegister(sentAt, acceptedAt),
      ended,
      endedAt,
      outcome,
      acceptBy:
        decidedAt === null
          ? dueAfter(now, promise.accept)
          : instant(Math.max(decidedAt, dueAfter(sentAt, promise.accept))),
      contactBy: acceptedAt !== null && endedAt === null ? dueAfter(now, promise.firstContact) : null,
      importedAt: now,
    },
  }
}

/** A line of a register begins a chain of its own, and a chain is named after its first referral. */
const chainOf = (referralId: ReferralId): ChainId => ChainId.parse(referralId)
