import { RoleKey } from '#domain/code-lists.ts'
import { InstitutionKey, networkKey, TeamKey, WorkerCode } from '#domain/ids.ts'
import type { InstitutionNames, NewNetworkEvent } from '#domain/network-events.ts'
import { type Instant, LocalDay } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { teams, workers } from './azory-data.ts'
import { coordinator, isLead, leavers } from './azory-staff.ts'
import { moment } from './office-time.ts'
import { ownPromises } from './receiver-behaviour.ts'
import type { FactStep, Step } from './step.ts'

export const azoryNetworkName = 'Sieć wsparcia – osiedle Azory'

const institution = (key: string): InstitutionKey => InstitutionKey.parse(key)
const on = (day: string): LocalDay => LocalDay.parse(day)

const staffOf = (code: string, alias: string, team: string, role: string): Worker => ({
  code: WorkerCode.parse(code),
  alias,
  institution: teams.find(known => known.key === team)?.institution ?? networkKey,
  team: TeamKey.parse(team),
  role: RoleKey.parse(role),
  lead: isLead(WorkerCode.parse(code)) || code === coordinator,
})

/** Joined two weeks ago and has not touched a referral yet: the empty screens of the app. */
const newcomer = staffOf('PAL-04', 'Żywokost', 'pal-a', 'local_animator')

const former: readonly Worker[] = [
  staffOf('MOPS-08', 'Głóg', 'mops-r', 'social_worker'),
  staffOf('TPD-05', 'Jesion', 'tpd-s', 'educator'),
]

const staff: readonly Worker[] = workers.map(({ code, alias, team, role }) =>
  staffOf(code, alias, team, role),
)

/** Everyone who can sign in to the demo network as it stands at its end. */
export const azoryWorkers: readonly Worker[] = [...staff, newcomer]

/** The first coordinator: the network is founded in their name. */
export const azoryCoordinator: Worker = staffOf('NET-01', 'Kompas', 'net', 'network_coordinator')

/** The facts after the founding from the template: people, promises, places, closing days, a new name. */
export const planNetworkFacts = (foundedAt: Instant, push: (step: Step) => void): void => {
  const state = (at: Instant, ...facts: readonly NewNetworkEvent[]): void => {
    for (const fact of facts) push({ at, as: coordinator, fact } satisfies FactStep)
  }
  const first = [...staff, ...former].filter(({ code }) => code !== coordinator)
  state(foundedAt, ...first.map((worker): NewNetworkEvent => ({ type: 'WorkerJoined', payload: worker })))
  state(foundedAt, ...ownPromises.map(promised))
  for (const year of [2021, 2022, 2023, 2024, 2025, 2026]) {
    const announced = moment(`${year}-06-15`, '09:00')
    if (announced > foundedAt) state(announced, ...summerClosings(year))
    const winter = moment(`${year}-11-30`, '08:00')
    if (winter > foundedAt) state(winter, ...winterClosings(year))
  }
  for (const { day, state: capacity, places, taken, note, of } of capacities) {
    state(moment(day, '08:10'), {
      type: 'CapacityAssured',
      payload: { institution: institution(of), state: capacity, places, taken, note, assuredOn: on(day) },
    })
  }
  for (const { code, lastOn } of leavers) {
    state(moment(lastOn, '15:00'), { type: 'WorkerLeft', payload: { worker: code, on: on(lastOn) } })
  }
  state(moment('2026-07-01', '08:00'), {
    type: 'InstitutionRenamed',
    payload: { institution: institution('mowis'), names: mowisSinceJuly, validFrom: on('2026-07-01') },
  })
  state(moment('2026-11-16', '08:30'), { type: 'WorkerJoined', payload: newcomer })
}

const promised = ({
  institution: key,
  urgency,
  promise,
  validFrom,
}: (typeof ownPromises)[number]): NewNetworkEvent => ({
  type: 'PromiseGiven',
  payload: { institution: institution(key), urgency, promise, validFrom: on(validFrom) },
})

const closing = (key: string, from: string, to: string, substitute: string): NewNetworkEvent => ({
  type: 'InstitutionClosed',
  payload: { institution: institution(key), from: on(from), to: on(to), substitute },
})

const summerClosings = (year: number): readonly NewNetworkEvent[] => [
  closing('tpd', `${year}-08-01`, `${year}-08-21`, 'PAL, dyżur w środy'),
  closing('cas', `${year}-08-15`, `${year}-08-31`, 'MOPS-07'),
]

const winterClosings = (year: number): readonly NewNetworkEvent[] =>
  ['mops', 'cas', 'pal', 'tpd', 'sw', 'mowis'].map(key =>
    closing(
      key,
      `${year}-12-24`,
      `${year + 1}-01-01`,
      key === 'mops' || key === 'sw' ? 'dyżur świąteczny' : 'sprawy pilne: MOPS i streetworkerzy',
    ),
  )

/** A new name from a day on: reports of the months before keep the old one (reference §0.6). */
const mowisSinceJuly: InstitutionNames = {
  short: 'MOWIS',
  full: 'Miejski Ośrodek Wspierania Inicjatyw Społecznych – Wydział Polityki Społecznej i Zdrowia Urzędu Miasta Krakowa',
  english: 'City NGO & Volunteering Office',
  to: 'do MOWIS',
  at: 'w MOWIS',
  fromWhere: 'z MOWIS',
}

const capacities = [
  { of: 'tpd', day: '2025-09-15', state: 'places', places: 30, taken: 24, note: 'grupa młodsza i starsza' },
  { of: 'cas', day: '2025-09-15', state: 'places', places: 70, taken: 52, note: '' },
  { of: 'mops', day: '2025-09-15', state: 'assess_first', places: null, taken: null, note: 'po rozmowie' },
  { of: 'tpd', day: '2026-09-10', state: 'places', places: 30, taken: 27, note: 'grupa starsza' },
  {
    of: 'mops',
    day: '2026-11-16',
    state: 'assess_first',
    places: null,
    taken: null,
    note: 'po rozmowie z pracownikiem socjalnym',
  },
  { of: 'cas', day: '2026-11-18', state: 'places', places: 70, taken: 63, note: 'warsztaty od grudnia' },
  { of: 'pal', day: '2026-11-20', state: 'places', places: null, taken: null, note: 'dyżury codziennie' },
  {
    of: 'sw',
    day: '2026-11-23',
    state: 'places',
    places: null,
    taken: null,
    note: 'patrole we wtorki i czwartki',
  },
  {
    of: 'tpd',
    day: '2026-11-24',
    state: 'waiting_list',
    places: 30,
    taken: 30,
    note: 'grupa młodsza pełna do końca miesiąca',
  },
  { of: 'mowis', day: '2026-11-24', state: 'places', places: null, taken: null, note: '' },
] as const
