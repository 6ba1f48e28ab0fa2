import { randomBytes } from 'node:crypto'
import type Database from 'better-sqlite3'
import { clientOf } from '#db/database.ts'
import { residentCodeFrom } from '#domain/resident-code.ts'
import { addDays, localDayOf } from '#domain/time.ts'
import { isPartyWorker } from '#domain/worker.ts'
import type { Session } from '#electron/vault/session.ts'
import { workersOf } from './bench-vault.ts'
import { type Measured, measuredOf, timeOf } from './measure.ts'
import { callAs } from './screens.ts'

/**
 * Send, accept and close, each one durable commit through the gate; right after each, the rows that it wrote are
 * written once more by a bare commit on the plain file, with the same fsync.
 */
export const measureCommits = (session: Session, plain: Database.Database): readonly Measured[] => {
  const mirror = mirrorOn(session, plain)
  const steps = { send: timing(), accept: timing(), close: timing() }
  const parties = workersOf(session).filter(isPartyWorker)
  const sender = parties.find(({ institution }) => institution === 'mops')
  const receiver = parties.find(({ institution }) => institution === 'cas')
  if (sender === undefined || receiver === undefined) throw new Error('nobody there to hand anything over')
  for (let round = -10; round < 200; round += 1) {
    const as = { sender: { ...session, worker: sender }, receiver: { ...session, worker: receiver } }
    const drafted = callAs(as.sender, 'draftReferral', { continues: null, content: content() })
    const { referralId } = drafted as { readonly referralId: string }
    mirror()
    const step = (name: keyof typeof steps, work: () => void): void => {
      const ours = timeOf(work)
      const limit = mirror()
      if (round < 0) return
      steps[name].ours.push(ours)
      steps[name].limit.push(limit)
    }
    step('send', () => callAs(as.sender, 'sendReferral', { referralId, revisitReason: '' }))
    step('accept', () => {
      const plannedContactOn = addDays(localDayOf(session.now()), 2)
      callAs(as.receiver, 'acceptReferral', { referralId, leadWorker: receiver.code, plannedContactOn })
    })
    step('close', () => {
      const feedback = 'Przychodzi na zajęcia w każdy wtorek.'
      callAs(as.receiver, 'closeReferral', { referralId, outcome: 'support_provided', feedback })
    })
  }
  return Object.entries(steps).map(([name, { ours, limit }]) => measuredOf(name, ours, limit))
}

const timing = (): { readonly ours: number[]; readonly limit: number[] } => ({ ours: [], limit: [] })

const content = () => ({
  to: 'cas',
  resident: residentCodeFrom(randomBytes(5)),
  need: 'loneliness',
  urgency: 'standard',
  service: null,
  basis: 'person_agrees',
  basisNote: '',
  intake: null,
  text: 'Chce wrócić do ludzi, prosi o zajęcia przed południem, najchętniej w małej grupie.',
})

type Row = Readonly<Record<string, unknown>>

/** Answers how long the plain file takes to write, in one commit, what the vault has written since the last time. */
const mirrorOn = (session: Session, plain: Database.Database): (() => number) => {
  const vault = clientOf(session.vault.db)
  const newEvents = vault.prepare('SELECT * FROM events WHERE position > ? ORDER BY position')
  const written = {
    referrals: vault.prepare('SELECT * FROM referrals WHERE id = ?'),
    residents: vault.prepare('SELECT * FROM residents WHERE code = ?'),
    chain_keys: vault.prepare('SELECT * FROM chain_keys WHERE chain_id = ?'),
  }
  const writers = new Map<string, Database.Statement<unknown[], unknown>>()
  const write = (table: string, key: string, row: Row): void => {
    const columns = Object.keys(row)
    let writer = writers.get(table)
    if (writer === undefined) {
      writer = plain.prepare(
        `INSERT INTO ${table} (${columns.map(name => `"${name}"`).join(', ')})
         VALUES (${columns.map(() => '?').join(', ')})
         ON CONFLICT (${key}) DO UPDATE SET ${columns.map(name => `"${name}" = excluded."${name}"`).join(', ')}`,
      )
      writers.set(table, writer)
    }
    writer.run(...Object.values(row))
  }
  const insertEvent = plain.prepare(
    `INSERT INTO events VALUES (${Array.from({ length: 15 }, () => '?').join(', ')})`,
  )
  const begin = plain.prepare('BEGIN IMMEDIATE')
  const commit = plain.prepare('COMMIT')
  const seenKeys = new Set<unknown>()
  let position = Number(plain.prepare('SELECT max(position) FROM events').pluck().get())
  return () => {
    const events = newEvents.all(position) as readonly Row[]
    const rows: (readonly [table: string, key: string, row: Row])[] = []
    const add = (table: keyof typeof written, key: string, id: unknown): void => {
      const row = written[table].get(id) as Row | undefined
      if (row !== undefined) rows.push([table, key, row])
    }
    for (const event of events) {
      position = Number(event.position)
      const [kind, id] = String(event.aggregate).split(':')
      if (kind === 'referral') add('referrals', 'id', id)
      if (kind === 'resident') add('residents', 'code', id)
      const chain = event.chain_id
      if (chain !== null && !seenKeys.has(chain)) add('chain_keys', 'chain_id', chain)
      seenKeys.add(chain)
    }
    return timeOf(() => {
      begin.run()
      for (const event of events) insertEvent.run(...Object.values(event))
      for (const [table, key, row] of rows) write(table, key, row)
      commit.run()
    })
  }
}
