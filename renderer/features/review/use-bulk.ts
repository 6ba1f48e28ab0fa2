import { useRef, useState } from 'react'
import type { EventId, ReferralId } from '#domain/ids.ts'
import type { ReviewRow } from '#domain/review-answers.ts'
import type { SaidNo } from '../../text/pl/refusals.ts'

type BulkReply =
  | { readonly ok: true; readonly value: { readonly referralId: ReferralId; readonly step: EventId } }
  | { readonly ok: false; readonly error: SaidNo }

/** What became of a step with many: what was done, and which were refused and why. */
export type BulkResult = {
  readonly done: readonly { readonly referralId: ReferralId; readonly step: EventId }[]
  readonly refused: readonly { readonly row: ReviewRow; readonly refusal: SaidNo }[]
}

export interface Bulk {
  /** How many are through, while it runs. */
  readonly progress: number | undefined
  readonly result: BulkResult | undefined
  readonly run: (
    rows: readonly ReviewRow[],
    take: (row: ReviewRow) => Promise<BulkReply>,
  ) => Promise<BulkResult>
  /** The one under way is finished, the others are not begun. */
  readonly stop: () => void
}

/** One step with many referrals, one after the other: each is a step of its own, and a refusal holds up no other. */
export function useBulk(): Bulk {
  const [progress, setProgress] = useState<number>()
  const [result, setResult] = useState<BulkResult>()
  const stopped = useRef(false)
  return {
    progress,
    result,
    stop: () => {
      stopped.current = true
    },
    run: async (rows, take) => {
      stopped.current = false
      let so: BulkResult = { done: [], refused: [] }
      for (const [place, row] of rows.entries()) {
        if (stopped.current) break
        setProgress(place)
        const reply = await take(row)
        so = reply.ok
          ? { ...so, done: [...so.done, reply.value] }
          : { ...so, refused: [...so.refused, { row, refusal: reply.error }] }
      }
      setProgress(undefined)
      setResult(so)
      return so
    },
  }
}
