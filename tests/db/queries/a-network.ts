import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { closeDatabase, inTransaction, type WriteDb } from '#db/database.ts'
import { createDatabase } from '#db/open.ts'
import { openEventLog } from '#db/stores/event-store.ts'
import { RoleKey } from '#domain/code-lists.ts'
import { contract } from '#domain/contract.ts'
import { InstitutionKey, networkKey, ReferralId, TeamKey, WorkerCode } from '#domain/ids.ts'
import { type ResidentCode, residentCodeFrom } from '#domain/resident-code.ts'
import { ok, type Result } from '#domain/result.ts'
import { type Instant, instant } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { recordNetworkEvent } from '#electron/use-cases/acting.ts'
import { foundNetwork } from '#electron/use-cases/found-network.ts'
import { type GateCall, handlers } from '#electron/vault/handlers.ts'
import { textFieldsOf } from '#electron/vault/text-fields.ts'
import { aFolder } from '../../support/a-vault.ts'

const hourMs = 3_600_000

const aWorker = (code: string, institution: string, role: string, lead = false): Worker => ({
  code: WorkerCode.parse(code),
  alias: 'Iskra',
  institution: InstitutionKey.parse(institution),
  team: TeamKey.parse(`${institution}-x`),
  role: RoleKey.parse(role),
  lead,
})

export const mops = aWorker('MOPS-01', 'mops', 'social_worker')
export const mopsLead = aWorker('MOPS-02', 'mops', 'team_lead', true)
export const cas = aWorker('CAS-01', 'cas', 'senior_coordinator')
export const casColleague = aWorker('CAS-03', 'cas', 'senior_coordinator')
export const casLead = aWorker('CAS-02', 'cas', 'team_lead', true)
export const pal = aWorker('PAL-01', 'pal', 'local_animator')
export const streets = aWorker('SW-01', 'sw', 'streetworker')
export const coordinator = aWorker('NET-01', networkKey, 'network_coordinator')
export const viewer = aWorker('NET-02', networkKey, 'viewer')

/** Monday 9 November 2026, 10:00 in Kraków. */
export const monday = instant(Date.UTC(2026, 10, 9, 9))
export const later = (from: Instant, days: number, hours = 0): Instant =>
  instant(from + days * 24 * hourMs + hours * hourMs)

export const aResident = (number: number): ResidentCode =>
  residentCodeFrom(Uint8Array.from([7, 7, 7, Math.floor(number / 256), number % 256]))

export type Network = {
  readonly db: WriteDb
  /** One call of the contract by a worker at a moment, as the gate makes it; a refusal is a broken test. */
  readonly call: (by: Worker, at: Instant, name: GateCall, input: unknown) => unknown
  readonly draft: (
    by: Worker,
    at: Instant,
    content?: Record<string, unknown>,
    continues?: string,
  ) => ReferralId
  readonly send: (
    by: Worker,
    at: Instant,
    content?: Record<string, unknown>,
    continues?: string,
  ) => ReferralId
}

const content = {
  to: 'cas',
  resident: aResident(1),
  need: 'loneliness',
  urgency: 'standard',
  service: null,
  basis: 'person_agrees',
  basisNote: '',
  intake: null,
  text: 'Chce wrócić do ludzi, prosi o zajęcia przed południem.',
}

/** The Azory estate in an encrypted database of its own, with a few workers, founded on the Friday before. */
export const aNetwork = (): Network => {
  const db = createDatabase(join(aFolder(), 'vault.db'), 'ab'.repeat(32))
  onTestFinished(() => closeDatabase(db))
  const log = openEventLog(db, { origin: 'office', textFields: textFieldsOf })
  const founded = later(monday, -3)
  inTransaction(db, () => {
    foundNetwork({ db, log, at: founded }, { name: 'Azory', demo: false, template: 'azory', coordinator })
    for (const worker of [mops, mopsLead, cas, casColleague, casLead, pal, streets, viewer]) {
      const joined = { type: 'WorkerJoined', payload: worker } as const
      recordNetworkEvent({ db, log, by: coordinator, at: founded }, joined)
    }
    return ok(undefined)
  })
  const call = <N extends GateCall>(by: Worker, at: Instant, name: N, input: unknown): unknown => {
    const handler = handlers[name] as (acting: object, input: unknown) => Result<unknown, { type: string }>
    const answer = handler({ db, log, by, at }, contract[name].input.parse(input))
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`)
    return answer.value
  }
  const draft: Network['draft'] = (by, at, over = {}, continues) => {
    const input = { continues: continues ?? null, content: { ...content, ...over } }
    return ReferralId.parse(Reflect.get(Object(call(by, at, 'draftReferral', input)), 'referralId'))
  }
  const send: Network['send'] = (by, at, over, continues) => {
    const referralId = draft(by, at, over, continues)
    call(by, at, 'sendReferral', {
      referralId,
      revisitReason: 'Osoba prosi o powrót do tego samego miejsca.',
    })
    return referralId
  }
  return { db, call, draft, send }
}

/** The receiver takes it; the given worker leads it. */
export const accept = (
  network: Network,
  by: Worker,
  at: Instant,
  referralId: ReferralId,
  lead = by,
): void => {
  network.call(by, at, 'acceptReferral', {
    referralId,
    leadWorker: lead.code,
    plannedContactOn: '2026-12-30',
  })
}

export const close = (network: Network, by: Worker, at: Instant, referralId: ReferralId): void => {
  network.call(by, at, 'closeReferral', {
    referralId,
    outcome: 'support_provided',
    feedback: 'Przychodzi na zajęcia w każdy wtorek.',
  })
}
