import type { NeedKey } from '#domain/code-lists.ts'
import { type InstitutionKey, WorkerCode } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { moment } from './office-time.ts'
import type { SeededRandom } from './seeded-random.ts'

const codes = (...written: string[]): readonly WorkerCode[] => written.map(code => WorkerCode.parse(code))

type Group = { readonly needs: readonly string[]; readonly workers: readonly WorkerCode[] }

/** Who of an institution takes which needs; the group without needs takes the rest. */
const groups: Readonly<Record<string, readonly Group[]>> = {
  mops: [
    { needs: ['child_safety', 'parenting', 'after_school'], workers: codes('MOPS-05', 'MOPS-06') },
    { needs: ['daily_living', 'carer_strain'], workers: codes('MOPS-07') },
    { needs: [], workers: codes('MOPS-01', 'MOPS-02', 'MOPS-03', 'MOPS-08') },
  ],
  cas: [
    { needs: ['get_involved'], workers: codes('CAS-03') },
    { needs: [], workers: codes('CAS-01', 'CAS-02', 'CAS-02') },
  ],
  pal: [
    { needs: ['legal_admin', 'mental_health', 'carer_strain'], workers: codes('PAL-03') },
    { needs: [], workers: codes('PAL-01', 'PAL-02', 'PAL-02') },
  ],
  tpd: [
    { needs: ['youth_risk', 'domestic_abuse'], workers: codes('TPD-04') },
    { needs: [], workers: codes('TPD-01', 'TPD-02', 'TPD-03', 'TPD-02', 'TPD-05') },
  ],
  sw: [
    {
      needs: ['youth_risk', 'after_school', 'get_involved', 'child_safety'],
      workers: codes('SW-03', 'SW-04'),
    },
    { needs: [], workers: codes('SW-01', 'SW-02') },
  ],
  mowis: [{ needs: [], workers: codes('MOWIS-01') }],
}

/** Two workers left in June 2026; from a month before, nothing new was given to them. */
export const leavers = [
  { code: WorkerCode.parse('MOPS-08'), lastOn: '2026-06-19', successor: WorkerCode.parse('MOPS-01') },
  { code: WorkerCode.parse('TPD-05'), lastOn: '2026-06-26', successor: WorkerCode.parse('TPD-02') },
] as const

const handedOver = moment('2026-06-12', '09:00')
const nothingNewFrom = moment('2026-05-15', '00:00')

/** Whether this worker's matters had to be handed to someone else by this moment. */
export const isGone = (worker: WorkerCode, at: Instant): boolean =>
  at >= handedOver && leavers.some(leaver => leaver.code === worker)

/** The worker, or who took over from them. */
export const presentFor = (worker: WorkerCode, at: Instant): WorkerCode =>
  isGone(worker, at) ? (leavers.find(leaver => leaver.code === worker)?.successor ?? worker) : worker

export const handoverOf = (worker: WorkerCode): Instant | undefined =>
  leavers.some(leaver => leaver.code === worker) ? handedOver : undefined

/** A worker of the institution who deals with this need at this time. */
export const workerFor = (
  institution: InstitutionKey,
  need: NeedKey,
  at: Instant,
  random: SeededRandom,
): WorkerCode => {
  const known = groups[institution] ?? []
  const group = known.find(({ needs }) => needs.includes(need)) ?? known.at(-1)
  if (group === undefined) throw new Error(`nobody works at ${institution}`)
  const leaving = at >= nothingNewFrom
  const present = leaving
    ? group.workers.filter(code => !leavers.some(leaver => leaver.code === code))
    : group.workers
  return random.pick(present)
}

const leads: Readonly<Record<string, WorkerCode>> = {
  mops: WorkerCode.parse('MOPS-04'),
  cas: WorkerCode.parse('CAS-01'),
  pal: WorkerCode.parse('PAL-01'),
  tpd: WorkerCode.parse('TPD-01'),
  sw: WorkerCode.parse('SW-01'),
  mowis: WorkerCode.parse('MOWIS-01'),
}

export const leadOf = (institution: InstitutionKey): WorkerCode => {
  const lead = leads[institution]
  if (lead === undefined) throw new Error(`${institution} has no lead`)
  return lead
}

export const isLead = (worker: WorkerCode): boolean => Object.values(leads).includes(worker)

export const coordinator = WorkerCode.parse('NET-01')
