import { ShareBasis } from '#domain/code-lists.ts'
import { WorkerCode } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { flowOf } from './azory-data.ts'
import type { Leg, World } from './leg.ts'
import { later, moment } from './office-time.ts'
import { type Pen, penFor } from './pen.ts'
import { draft } from './plan-chain.ts'

/** A referral told step by step instead of drawn by chance. */
export type Script = {
  readonly flow: string
  readonly by: string
  /** Day and time of sending, as the people of Azory would write them. */
  readonly sent: readonly [day: string, time: string]
  readonly resident: number
  readonly text?: string
  readonly continues?: number
  readonly revisitReason?: string
}

export type Scripted = { readonly leg: Leg; readonly pen: Pen; readonly sentAt: Instant }

export const worker = (code: string): WorkerCode => WorkerCode.parse(code)

/** Drafts and sends a scripted referral, and gives its pen for what follows. */
export const scriptLeg = (world: World, script: Script): Scripted => {
  const leg = scriptedDraft(world, script, later(moment(...script.sent), -4))
  const pen = penFor(world.push, leg.key, later(moment(...script.sent), -3))
  const sentAt = pen.write(moment(...script.sent), leg.sender, 'sendReferral', {
    revisitReason: script.revisitReason ?? '',
  })
  return { leg, pen, sentAt }
}

/** Only the draft: it waits on the desk of its author. */
export const scriptedDraft = (
  world: World,
  script: Pick<Script, 'flow' | 'by' | 'resident' | 'text' | 'continues'>,
  at: Instant,
): Leg => {
  const flow = flowOf(script.flow)
  const leg: Leg = {
    key: world.nextKey(),
    chain: { visited: new Set(), legs: 0 },
    from: flow.from,
    to: flow.to,
    need: flow.need,
    urgency: flow.urgency,
    service: flow.service,
    basis: ShareBasis.parse('person_agrees'),
    basisNote: '',
    text: script.text ?? flow.phrase,
    resident: script.resident,
    sender: worker(script.by),
    usualOutcome: flow.outcome,
    closeMedianDays: flow.closeMedianDays,
  }
  draft({ ...world, packs: { ...world.packs, revised: () => false } }, leg, script.continues ?? null, at)
  return leg
}
