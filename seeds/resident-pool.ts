import { AgeBand, HouseholdType, HousingStatus, type NeedKey, Zone } from '#domain/code-lists.ts'
import type { WorkerCode } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { later } from './office-time.ts'
import type { SeededRandom } from './seeded-random.ts'
import { callStep, type Step } from './step.ts'

export type Group = 'family' | 'youth' | 'adult' | 'senior' | 'street'

const dayMs = 86_400_000
const reuseWithinDays = 70

const groupShares: Readonly<Record<string, readonly (readonly [Group, number])[]>> = {
  after_school: [['family', 1]],
  parenting: [['family', 1]],
  child_safety: [['family', 1]],
  youth_risk: [['youth', 1]],
  homelessness: [['street', 1]],
  after_prison: [['street', 1]],
  substance_use: [
    ['street', 1],
    ['adult', 1],
  ],
  loneliness: [['senior', 1]],
  digital_exclusion: [['senior', 1]],
  daily_living: [['senior', 1]],
  food: [
    ['senior', 2],
    ['family', 2],
    ['adult', 1],
  ],
  domestic_abuse: [
    ['family', 3],
    ['senior', 2],
  ],
  get_involved: [
    ['youth', 2],
    ['senior', 2],
    ['adult', 2],
  ],
  carer_strain: [
    ['adult', 1],
    ['senior', 1],
  ],
  migrant_integration: [
    ['family', 2],
    ['adult', 1],
  ],
}
const otherNeeds: readonly (readonly [Group, number])[] = [
  ['adult', 4],
  ['senior', 1],
  ['family', 1],
]

type Weights = readonly (readonly [key: string, weight: number])[]
type Traits = {
  readonly age: Weights
  readonly household: Weights
  readonly housing: Weights
  readonly zone: Weights
}

const homes: Weights = [
  ['own_or_coop', 45],
  ['municipal', 25],
  ['private_rent', 18],
  ['with_family', 8],
  ['insecure', 4],
]
const zones: Weights = [
  ['az_n', 30],
  ['az_s', 28],
  ['az_e', 20],
  ['az_w', 18],
  ['az_other', 4],
]

const traits: Readonly<Record<Group, Traits>> = {
  family: {
    age: [
      ['0_6', 14],
      ['7_12', 38],
      ['13_17', 16],
      ['26_44', 12],
      ['household', 20],
    ],
    household: [
      ['family_children', 45],
      ['single_parent', 30],
      ['large_family', 12],
      ['multi_gen', 6],
      ['kin_carer', 7],
    ],
    housing: homes,
    zone: zones,
  },
  youth: {
    age: [
      ['13_17', 45],
      ['18_25', 55],
    ],
    household: [
      ['family_children', 45],
      ['single_parent', 25],
      ['single', 20],
      ['unknown', 10],
    ],
    housing: homes,
    zone: zones,
  },
  adult: {
    age: [
      ['18_25', 12],
      ['26_44', 45],
      ['45_59', 43],
    ],
    household: [
      ['single', 40],
      ['couple', 18],
      ['family_children', 25],
      ['single_parent', 17],
    ],
    housing: homes,
    zone: zones,
  },
  senior: {
    age: [
      ['60_74', 52],
      ['75_plus', 48],
    ],
    household: [
      ['single', 62],
      ['couple', 25],
      ['multi_gen', 13],
    ],
    housing: homes,
    zone: zones,
  },
  street: {
    age: [
      ['26_44', 25],
      ['45_59', 48],
      ['60_74', 24],
      ['18_25', 3],
    ],
    household: [
      ['no_household', 80],
      ['single', 20],
    ],
    housing: [
      ['street', 55],
      ['shelter', 30],
      ['insecure', 15],
    ],
    zone: [
      ['az_public', 80],
      ['az_other', 8],
      ['unknown', 12],
    ],
  },
}

export type ResidentPool = {
  /** A person with this need: one already known in one of three cases, otherwise with a new code. */
  readonly meet: (need: NeedKey, by: WorkerCode, at: Instant) => number
  /** A new code, handed out a minute before the moment. */
  readonly issue: (group: Group, by: WorkerCode, at: Instant) => number
}

export const residentPool = (
  random: SeededRandom,
  nextKey: () => number,
  push: (step: Step) => void,
): ResidentPool => {
  const met: Record<Group, { readonly key: number; readonly at: Instant }[]> = {
    family: [],
    youth: [],
    adult: [],
    senior: [],
    street: [],
  }

  const issue = (group: Group, by: WorkerCode, at: Instant): number => {
    const key = nextKey()
    const { age, household, housing, zone } = traits[group]
    const attributes = {
      ageBand: AgeBand.parse(random.weighted(age)),
      household: HouseholdType.parse(random.weighted(household)),
      housing: HousingStatus.parse(random.weighted(housing)),
      zone: Zone.parse(random.weighted(zone)),
    }
    push(callStep(later(at, -1), by, 'issueResidentCode', () => attributes, { kind: 'resident', key }))
    return key
  }

  return {
    issue,
    meet: (need, by, at) => {
      const group = random.weighted(groupShares[need] ?? otherNeeds)
      const known = met[group]
      while (known.length > 0 && (known[0]?.at ?? at) < at - reuseWithinDays * dayMs) known.shift()
      if (known.length >= 5 && random.chance(1 / 3)) return random.pick(known).key
      const key = issue(group, by, at)
      known.push({ key, at })
      return key
    },
  }
}
