import type { Input } from '#domain/contract.ts'
import type { ReferralId, WorkerCode } from '#domain/ids.ts'
import { type Instant, instant } from '#domain/time.ts'
import type { GateCall } from '#electron/vault/handlers.ts'
import { presentFor } from './azory-staff.ts'
import { callStep, type Step, type Yields } from './step.ts'

type OnReferral = {
  readonly [N in GateCall]: Input<N> extends { readonly referralId: ReferralId } ? N : never
}[GateCall]

/** Writes the steps of one referral in order: none of them ever comes before the one it follows. */
export type Pen = {
  readonly write: <N extends OnReferral>(
    at: Instant,
    as: WorkerCode,
    call: N,
    input: Omit<Input<N>, 'referralId'>,
    yields?: Yields,
  ) => Instant
  /** Calls the coordinator in; where that was done before, the same words go into a note for both sides. */
  readonly escalate: (at: Instant, as: WorkerCode, reason: string) => Instant
  readonly lastAt: () => Instant
}

const shortestBreakMs = 40_000

export const penFor = (push: (step: Step) => void, referral: number, from: Instant): Pen => {
  let last = from
  let escalated = false
  const write: Pen['write'] = (at, as, call, input, yields) => {
    last = instant(Math.max(at, last + shortestBreakMs))
    push(
      callStep(
        last,
        presentFor(as, last),
        call,
        known => ({ ...input, referralId: known.referral(referral) }) as Input<typeof call>,
        yields,
      ),
    )
    return last
  }
  return {
    write,
    escalate: (at, as, reason) => {
      if (escalated) return write(at, as, 'addNote', { text: reason, shared: true })
      escalated = true
      return write(at, as, 'escalateReferral', { reason })
    },
    lastAt: () => last,
  }
}
