import {
  IntakeSource,
  isRestrictedNeed,
  noPersonBasis,
  ShareBasis,
  type Urgency,
} from '#domain/code-lists.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import type { Instant } from '#domain/time.ts'
import { type TypicalFlow, typicalFlows } from '#domain/typical-flows.ts'
import { presentFor, workerFor } from './azory-staff.ts'
import { legalBasisNotes, revisitReasons } from './azory-texts.ts'
import type { Leg, PlannedChain, World } from './leg.ts'
import { afterWork, dayOfWork, isClosed, later } from './office-time.ts'
import { penFor } from './pen.ts'
import { planWaiting } from './plan-waiting.ts'
import { planWork } from './plan-work.ts'
import type { SeededRandom } from './seeded-random.ts'
import { type CallStep, callStep } from './step.ts'

/** How a leg ended, as far as the next leg depends on it. */
type End =
  | { readonly kind: 'closed' | 'refused'; readonly at: Instant }
  | {
      readonly kind: 'redirected'
      readonly at: Instant
      readonly to: InstitutionKey
      readonly child: number
      readonly urgency: Urgency
    }
  | { readonly kind: 'over' }

type Next = { readonly leg: Leg; readonly draftedAt: Instant; readonly drafted: boolean }

/** Plans a matter from its first draft through all its legs. */
export const planChain = (world: World, first: Leg, draftedAt: Instant): void => {
  let next: Next | undefined = { leg: first, draftedAt, drafted: false }
  let parent: number | null = null
  while (next !== undefined) {
    const { leg }: Next = next
    if (!next.drafted) draft(world, leg, parent, next.draftedAt)
    const sentAt = send(world, leg, next)
    const end = planLife(world, leg, sentAt)
    parent = leg.key
    next = nextLeg(world, leg, end)
  }
}

/** A new leg by a typical flow. */
export const legOf = (
  world: World,
  flow: TypicalFlow,
  at: Instant,
  chain: PlannedChain = { visited: new Set(), legs: 0 },
  resident?: number | null,
): Leg => {
  const { random } = world
  const sender = workerFor(flow.from, flow.need, at, random)
  const personal = flow.to !== 'mowis' && flow.from !== 'mowis'
  const person = personal ? (resident ?? world.residents.meet(flow.need, sender, at)) : null
  const basis = person === null ? noPersonBasis : basisFor(flow, random)
  return {
    key: world.nextKey(),
    chain,
    from: flow.from,
    to: flow.to,
    need: flow.need,
    urgency: flow.urgency,
    service: flow.service,
    basis,
    basisNote: basis === 'legal_duty' ? random.pick(legalBasisNotes) : '',
    text: flow.phrase,
    resident: person,
    sender,
    usualOutcome: flow.outcome,
    closeMedianDays: flow.closeMedianDays,
  }
}

const basisFor = (flow: TypicalFlow, random: SeededRandom): ShareBasis => {
  const sameUnit = (flow.from === 'sw' && flow.to === 'mops') || (flow.from === 'mops' && flow.to === 'sw')
  if (flow.urgency === 'immediate') return ShareBasis.parse('vital_interest')
  if (isRestrictedNeed(flow.need) && random.chance(0.4)) return ShareBasis.parse('legal_duty')
  return ShareBasis.parse(sameUnit && random.chance(0.28) ? 'public_task' : 'person_agrees')
}

/** The number of a notice is as long as a PESEL, and its writer says that it is none. */
const answeredFor = (text: string): Pick<CallStep, 'confirmed'> =>
  /\d{11}/.test(text) ? { confirmed: [{ field: 'content.text', reason: 'not_personal' }] } : {}

/** Writes the draft of a leg; one in thirty is corrected before it goes out. */
export const draft = (world: World, leg: Leg, continues: number | null, at: Instant): void => {
  const { random } = world
  const intake = IntakeSource.parse(random.weighted(intakes[leg.from] ?? [['partner', 1]]))
  const written = (text: string, resident: ResidentCode | null) => ({
    to: leg.to,
    resident,
    need: leg.need,
    urgency: leg.urgency,
    service: leg.service,
    basis: leg.basis,
    basisNote: leg.basisNote,
    intake,
    text,
  })
  const revised = world.packs.revised()
  const text = revised ? leg.text.slice(0, leg.text.length / 2) : leg.text
  world.push({
    ...callStep(
      at,
      presentFor(leg.sender, at),
      'draftReferral',
      known => ({
        continues: continues === null ? null : known.referral(continues),
        content: written(text, leg.resident === null ? null : known.resident(leg.resident)),
      }),
      { kind: 'referral', key: leg.key },
    ),
    ...answeredFor(text),
  })
  if (!revised) return
  world.push(
    callStep(later(at, 2), presentFor(leg.sender, at), 'reviseDraft', known => ({
      referralId: known.referral(leg.key),
      content: written(leg.text, leg.resident === null ? null : known.resident(leg.resident)),
    })),
  )
}

const send = (world: World, leg: Leg, { draftedAt, drafted }: Next): Instant => {
  const { random } = world
  const { visited } = leg.chain
  const at = drafted
    ? afterWork(draftedAt, random.between(15, 300))
    : later(draftedAt, random.chance(0.06) ? random.between(60, 100) : random.between(2.5, 8))
  const pen = penFor(world.push, leg.key, draftedAt)
  const sentAt = pen.write(at, leg.sender, 'sendReferral', {
    revisitReason: visited.has(leg.to) ? random.pick(revisitReasons) : '',
  })
  visited.add(leg.from)
  visited.add(leg.to)
  leg.chain.legs += 1
  return sentAt
}

const planLife = (world: World, leg: Leg, sentAt: Instant): End => {
  const { random } = world
  const waited = planWaiting(world, { ...leg, sentAt })
  if (waited.kind === 'over') return waited
  const { pen } = waited
  const end: End =
    waited.kind === 'accept'
      ? planWork(world, { ...leg, urgency: waited.urgency, sentAt }, pen, waited.at)
      : waited
  if (end.kind === 'over') return end
  // Most results are seen within days; a few lie for weeks.
  const daysUnseen = random.chance(0.985) ? random.logNormal(1.1, 0.8) : random.between(10, 30)
  const seenAt = afterWork(end.at, daysUnseen * dayOfWork, day => isClosed(leg.from, day))
  pen.write(seenAt, leg.sender, 'confirmOutcome', {})
  return end
}

/** A matter goes on in some cases: after a redirection always, after a refusal or a closing sometimes. */
const nextLeg = (world: World, leg: Leg, end: End): Next | undefined => {
  const { random, packs } = world
  if (end.kind === 'over') return undefined
  if (end.kind === 'redirected') return redirected(world, leg, end)
  if (leg.resident === null || leg.chain.legs >= 4) return undefined
  const from = end.kind === 'refused' ? leg.from : leg.to
  const goesOn =
    end.kind === 'refused' ? random.chance(0.4) : leg.chain.legs > 1 ? random.chance(0.2) : packs.continued()
  if (!goesOn) return undefined
  const back = random.chance(0.1)
  const candidates = typicalFlows.filter(
    flow =>
      flow.from === from &&
      flow.to !== 'mowis' &&
      flow.to !== leg.to &&
      flow.urgency !== 'immediate' &&
      (back || !leg.chain.visited.has(flow.to)),
  )
  if (candidates.length === 0) return undefined
  const flow = random.weighted(candidates.map(known => [known, known.share * kinship(leg, known)] as const))
  const wait = end.kind === 'refused' ? random.between(0.3, 2) : random.logNormal(3, 0.7)
  const draftedAt = afterWork(end.at, wait * dayOfWork, day => isClosed(from, day))
  return { leg: legOf(world, flow, draftedAt, leg.chain, leg.resident), draftedAt, drafted: false }
}

const kinship = (leg: Leg, flow: TypicalFlow): number => {
  if (flow.need === leg.need) return 6
  return related.some(group => group.includes(flow.need) && group.includes(leg.need)) ? 4 : 0.3
}

/** Needs that turn up with the same people. */
const related: readonly (readonly string[])[] = [
  ['after_school', 'parenting', 'child_safety', 'food', 'financial_hardship', 'domestic_abuse'],
  ['homelessness', 'substance_use', 'after_prison', 'unemployment', 'financial_hardship', 'legal_admin'],
  ['loneliness', 'daily_living', 'digital_exclusion', 'carer_strain', 'food', 'legal_admin'],
  ['housing_loss_risk', 'legal_admin', 'financial_hardship', 'unemployment', 'mental_health'],
  ['youth_risk', 'get_involved', 'after_school', 'unemployment'],
]

/** The child that a redirection drafted: the same need, sent on by the institution that had it. */
const redirected = (
  world: World,
  leg: Leg,
  { at, to, child, urgency }: Extract<End, { kind: 'redirected' }>,
): Next => {
  const sender = workerFor(leg.to, leg.need, at, world.random)
  return { leg: { ...leg, key: child, from: leg.to, to, urgency, sender }, draftedAt: at, drafted: true }
}

const intakes: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  mops: [
    ['self', 4],
    ['worker_observation', 4],
    ['family', 2],
    ['health', 1],
    ['partner', 2],
  ],
  cas: [
    ['group_activity', 5],
    ['self', 3],
    ['neighbour', 1],
    ['family', 1],
  ],
  pal: [
    ['duty_hours', 6],
    ['neighbour', 3],
    ['self', 2],
  ],
  tpd: [
    ['worker_observation', 5],
    ['school', 4],
    ['family', 2],
  ],
  sw: [
    ['outreach_shift', 9],
    ['police_guard', 1],
  ],
  mowis: [['self', 1]],
}
