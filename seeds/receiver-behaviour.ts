import { RefusalReason, type Urgency } from '#domain/code-lists.ts'
import { foundingPromise, type ResponsePromise } from '#domain/deadline.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import { packOf, type SeededRandom } from './seeded-random.ts'

export type DecisionKind = 'accept' | 'return' | 'refuse' | 'redirect'

type Behaviour = {
  /** Working days to the first decision of a standard referral. */
  readonly median: number
  readonly p90: number
  readonly shares: Readonly<Record<DecisionKind, number>>
  readonly refusals: readonly (readonly [reason: string, count: number])[]
}

/** Reference §7.2. */
const behaviours: Readonly<Record<string, Behaviour>> = {
  mops: {
    median: 2.6,
    p90: 7,
    shares: { accept: 80, return: 9, refuse: 6, redirect: 5 },
    refusals: [
      ['formal_criteria', 3],
      ['out_of_area', 1],
      ['insufficient_info', 1],
    ],
  },
  cas: {
    median: 2,
    p90: 5,
    shares: { accept: 90, return: 5, refuse: 3, redirect: 2 },
    refusals: [
      ['age_criteria', 2],
      ['no_consent', 1],
    ],
  },
  pal: {
    median: 1.8,
    p90: 5,
    shares: { accept: 88, return: 6, refuse: 3, redirect: 3 },
    refusals: [['out_of_scope', 1]],
  },
  tpd: {
    median: 2.4,
    p90: 6,
    shares: { accept: 76, return: 7, refuse: 14, redirect: 3 },
    refusals: [
      ['no_places', 2],
      ['age_criteria', 1],
    ],
  },
  sw: {
    median: 1,
    p90: 3,
    shares: { accept: 90, return: 5, refuse: 2, redirect: 3 },
    refusals: [
      ['no_staff', 2],
      ['out_of_area', 1],
    ],
  },
  mowis: {
    median: 4,
    p90: 10,
    shares: { accept: 85, return: 8, refuse: 4, redirect: 3 },
    refusals: [['no_places', 1]],
  },
}

const urgencyFactor: Readonly<Record<Urgency, number>> = {
  immediate: 0.08,
  urgent: 0.22,
  elevated: 0.75,
  standard: 1.1,
  planned: 1.9,
}

export type Receiver = {
  readonly decisionDays: (urgency: Urgency) => number
  readonly decision: () => DecisionKind
  readonly refusalReason: () => RefusalReason
}

export type Receivers = (institution: InstitutionKey) => Receiver

/** How each institution answers what it is sent. */
export const receivers = (random: SeededRandom): Receivers => {
  const known = new Map<string, Receiver>()
  for (const [institution, { median, p90, shares, refusals }] of Object.entries(behaviours)) {
    const sigma = Math.log(p90 / median) / 1.2816
    const reason = packOf(random, refusals)
    known.set(institution, {
      decisionDays: urgency => random.logNormal(median * 1.08, sigma) * urgencyFactor[urgency],
      decision: packOf(random, Object.entries(shares) as [DecisionKind, number][]),
      refusalReason: () => RefusalReason.parse(reason()),
    })
  }
  return institution => {
    const receiver = known.get(institution)
    if (receiver === undefined) throw new Error(`${institution} receives nothing`)
    return receiver
  }
}

/** Where an institution promises other than the network does (reference §3.13: the spans are an agreement). */
export const ownPromises: readonly {
  readonly institution: string
  readonly urgency: Urgency
  readonly validFrom: string
  readonly promise: ResponsePromise
}[] = [
  {
    institution: 'sw',
    urgency: 'elevated',
    validFrom: '2025-09-01',
    promise: { accept: { days: 2, counts: 'working' }, firstContact: { days: 4, counts: 'working' } },
  },
  {
    institution: 'mowis',
    urgency: 'planned',
    validFrom: '2025-09-01',
    promise: { accept: { days: 10, counts: 'working' }, firstContact: { days: 45, counts: 'calendar' } },
  },
  {
    institution: 'mowis',
    urgency: 'planned',
    validFrom: '2026-03-01',
    promise: { accept: { days: 15, counts: 'working' }, firstContact: { days: 45, counts: 'calendar' } },
  },
]

export const promiseOn = (institution: InstitutionKey, urgency: Urgency, day: string): ResponsePromise =>
  ownPromises
    .filter(own => own.institution === institution && own.urgency === urgency && own.validFrom <= day)
    .at(-1)?.promise ?? foundingPromise[urgency]
