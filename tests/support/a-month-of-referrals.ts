import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { closeDatabase, type WriteDb } from '#db/database.ts'
import { createDatabase } from '#db/open.ts'
import { applyNetworkEvent } from '#db/stores/network-store.ts'
import { saveReferral } from '#db/stores/referral-store.ts'
import {
  codeList,
  NeedKey,
  noPersonBasis,
  OutcomeKey,
  RoleKey,
  ShareBasis,
  type Urgency,
} from '#domain/code-lists.ts'
import { dueAfter, foundingPromise, waitedWorkingDays } from '#domain/deadline.ts'
import { ChainId, InstitutionKey, ReferralId, TeamKey, WorkerCode } from '#domain/ids.ts'
import type { NewNetworkEvent } from '#domain/network-events.ts'
import type { Sent } from '#domain/referral.ts'
import { residentCodeFrom } from '#domain/resident-code.ts'
import { type Instant, instant, type LocalDay, type LocalMonth, monthBounds } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { aFolder } from './a-vault.ts'

const hour = 3_600_000
const day = 24 * hour

export const institutionKeys = ['mops', 'cas', 'pal', 'tpd', 'sw', 'mowis'].map(key =>
  InstitutionKey.parse(key),
)

/** New referrals from × to in November 2026 of the reference (§7.3). */
export const novemberFlows: readonly (readonly number[])[] = [
  [0, 9, 5, 7, 5, 2],
  [9, 0, 3, 0, 1, 0],
  [8, 1, 0, 1, 1, 0],
  [13, 0, 5, 0, 1, 0],
  [16, 1, 3, 0, 0, 0],
  [0, 0, 2, 0, 0, 0],
]

export const coordinator: Worker = {
  code: WorkerCode.parse('NET-01'),
  alias: 'Kompas',
  institution: InstitutionKey.parse('network'),
  team: TeamKey.parse('net'),
  role: RoleKey.parse('network_coordinator'),
  lead: false,
}

/** A sent referral that nobody has touched yet; what a test is about is laid over it. */
export const aSentReferral = (number: number, over: Partial<Sent>): Sent => {
  const id = `019aaaaa-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
  const sentAt = over.sentAt ?? instant(0)
  const urgency = over.urgency ?? 'standard'
  const acceptBy = dueAfter(sentAt, foundingPromise[urgency].accept)
  const from = over.from ?? InstitutionKey.parse('sw')
  return {
    id: ReferralId.parse(id),
    chainId: ChainId.parse(id),
    parentId: null,
    relation: 'first',
    from,
    to: InstitutionKey.parse('mops'),
    author: WorkerCode.parse('SW-01'),
    heldBy: from,
    status: 'sent',
    draftedAt: sentAt,
    changedAt: sentAt,
    statusSince: sentAt,
    sentAt,
    resident: residentCodeFrom(
      Uint8Array.from({ length: 5 }, (_, place) => Math.floor(number / 256 ** place) % 256),
    ),
    need: NeedKey.parse('homelessness'),
    urgency,
    service: null,
    basis: ShareBasis.parse('person_agrees'),
    basisNote: '',
    intake: null,
    text: '',
    revisitReason: '',
    hop: 0,
    forMeeting: false,
    acknowledgedAt: null,
    acknowledgedBy: null,
    promisedBy: acceptBy,
    acceptBy,
    pausedDays: 0,
    heldDays: 0,
    missing: '',
    returns: 0,
    returnedAt: null,
    returnReason: null,
    decision: null,
    decidedAt: null,
    decidedAfterDays: null,
    decidedInTime: null,
    acceptedAt: null,
    acceptedAfterDays: null,
    leadWorker: null,
    plannedContactOn: null,
    contactBy: null,
    firstContactAt: null,
    firstContactAfterDays: null,
    contacts: 0,
    resumeOn: null,
    proposal: null,
    withdrawalRequest: null,
    escalatedAt: null,
    reminders: [],
    endedAt: null,
    refusalReason: null,
    outcome: null,
    feedback: '',
    redirectedTo: null,
    importId: null,
    importedAt: null,
    seenAt: null,
    ...over,
  }
}

/** A generator of numbers in [0, 1) that gives the same ones every time. */
export const repeatable = (seed: number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const urgencyBySharing: readonly (readonly [Urgency, number])[] = [
  ['immediate', 0.03],
  ['urgent', 0.17],
  ['elevated', 0.4],
  ['standard', 0.83],
  ['planned', 1],
]
const outcomes = codeList('outcome').map(({ key }) => OutcomeKey.parse(key))

/** Lives one referral from its sending: what had happened to it by `until`, and nothing later. */
export const livedReferral = (
  number: number,
  sides: { readonly from: InstitutionKey; readonly to: InstitutionKey; readonly sentAt: Instant },
  until: Instant,
  random: () => number,
): Sent => {
  const { sentAt } = sides
  const draw = random()
  const urgency = urgencyBySharing.find(([, below]) => draw < below)?.[0] ?? 'standard'
  const was = aSentReferral(number, {
    ...sides,
    urgency,
    ...(random() < 0.03 ? { resident: null, basis: noPersonBasis } : {}),
  })
  const patience = urgency === 'planned' ? 9 : urgency === 'standard' ? 6 : urgency === 'elevated' ? 4 : 1.6
  const decidedAt = instant(Math.round(sentAt + hour + random() ** 1.6 * patience * 1.9 * day))
  const fate = random()
  if (fate < 0.015) {
    const endedAt = instant(decidedAt + hour)
    return endedAt < until ? { ...was, status: 'withdrawn', endedAt, statusSince: endedAt } : was
  }
  if (decidedAt >= until) return was
  const decided = {
    decidedAt,
    decidedAfterDays: waitedWorkingDays(sentAt, decidedAt),
    decidedInTime: decidedAt <= was.promisedBy,
    statusSince: decidedAt,
  }
  if (fate < 0.06) return { ...was, ...decided, decision: 'refused', status: 'refused', endedAt: decidedAt }
  if (fate < 0.07) return { ...was, ...decided, decision: 'returned', status: 'needs_info' }
  const accepted: Sent = {
    ...was,
    ...decided,
    decision: 'accepted',
    status: 'accepted',
    heldBy: sides.to,
    acceptedAt: decidedAt,
    acceptedAfterDays: decided.decidedAfterDays,
    contactBy: dueAfter(decidedAt, foundingPromise[urgency].firstContact),
  }
  const firstContactAt = instant(Math.round(decidedAt + 2 * hour + random() ** 2 * 14 * day))
  if (firstContactAt >= until) return accepted
  const met: Sent = {
    ...accepted,
    status: 'in_progress',
    statusSince: firstContactAt,
    firstContactAt,
    firstContactAfterDays: waitedWorkingDays(decidedAt, firstContactAt),
    contacts: 1,
  }
  const endedAt = instant(Math.round(firstContactAt + day + random() * 45 * day))
  if (endedAt >= until) return met
  const seenAt = instant(endedAt + day)
  const outcome = outcomes[Math.floor(random() ** 2.2 * outcomes.length)] ?? null
  const seen = random() < 0.85 && seenAt < until
  return { ...met, status: 'closed', endedAt, statusSince: endedAt, outcome, seenAt: seen ? seenAt : null }
}

/** Referrals of some months with the flows of the reference, times `scale`, as they stand at `until`. */
export const livedReferrals = (
  months: readonly LocalMonth[],
  until: Instant,
  options: { readonly scale?: number; readonly seed?: number } = {},
): readonly Sent[] => {
  const random = repeatable(options.seed ?? 20_261_123)
  const lived: Sent[] = []
  for (const month of months) {
    const { from, to } = monthBounds(month)
    for (const [row, counts] of novemberFlows.entries()) {
      for (const [column, count] of counts.entries()) {
        for (let left = count * (options.scale ?? 1); left > 0; left -= 1) {
          const sentAt = instant(Math.floor(from + random() * (to - from)))
          const sender = institutionKeys[row]
          const receiver = institutionKeys[column]
          if (sender === undefined || receiver === undefined || sentAt >= until) continue
          lived.push(livedReferral(lived.length + 1, { from: sender, to: receiver, sentAt }, until, random))
        }
      }
    }
  }
  return lived
}

/** An encrypted database of a network with the six institutions of the reference, and nothing sent yet. */
export const aReportingDatabase = (): WriteDb => {
  const db = createDatabase(join(aFolder(), 'network.db'), 'ab'.repeat(32))
  onTestFinished(() => closeDatabase(db))
  for (const event of networkEvents()) {
    applyNetworkEvent(db, { ...event, actor: coordinator.code, happenedAt: instant(0) })
  }
  return db
}

export const saveAll = (db: WriteDb, referrals: readonly Sent[]): void => {
  for (const referral of referrals) saveReferral(db, referral)
}

const networkEvents = (): readonly NewNetworkEvent[] => [
  { type: 'NetworkFounded', payload: { name: 'Sieć wsparcia – osiedle Azory', programme: 'AZ', demo: true } },
  ...codeList('institution').flatMap((item, order): NewNetworkEvent[] => {
    const institution = InstitutionKey.parse(item.key)
    if (!institutionKeys.includes(institution)) return []
    const names = {
      short: item.pl,
      full: item.pl_full,
      english: item.en,
      to: item.prep_do,
      at: item.prep_w,
      fromWhere: item.prep_z,
    }
    const validFrom = '2020-01-01' as LocalDay
    const code = WorkerCode.parse(`${item.key.toUpperCase()}-01`)
    const team = TeamKey.parse(`${item.key}-a`)
    const role = RoleKey.parse('social_worker')
    return [
      { type: 'InstitutionJoined', payload: { institution, names, takes: 'persons', order, validFrom } },
      { type: 'WorkerJoined', payload: { code, alias: 'Jawor', institution, team, role, lead: true } },
    ]
  }),
]
