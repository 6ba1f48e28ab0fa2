import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closeDatabase } from '#db/database.ts'
import { hashEvent } from '#db/event-hash.ts'
import { openDatabase } from '#db/open.ts'
import type { LogHead } from '#db/stores/event-store.ts'
import { verifyLog } from '#db/verify-log.ts'
import { aFolder, aNote, append, aVault } from '../support/a-vault.ts'
import { rawConnection } from '../support/raw-connection.ts'

const length = 30

type Fixture = {
  readonly path: string
  readonly dek: Buffer
  readonly origin: string
  readonly head: LogHead
}

/** A closed log of thirty events, to be copied and tampered with. */
const aLog = async (): Promise<Fixture> => {
  const vault = await aVault()
  for (let i = 0; i < length; i += 5)
    append(vault, ...Array.from({ length: 5 }, (_, k) => aNote(`notatka ${i + k}`, `referral:${k}`)))
  const { dek, folder } = vault.unlocked
  const fixture = { path: join(folder, 'network.db'), dek, origin: vault.log.origin, head: vault.log.head }
  vault.close()
  return fixture
}

const columns = ['id', 'type', 'aggregate', 'chain_id', 'payload', 'actor', 'hlc', 'origin'] as const
const numbers = ['version', 'happened_at', 'recorded_at', 'seq'] as const

const place = fc.integer({ min: 1, max: length })
const tampering: fc.Arbitrary<readonly [string, (db: Database.Database) => void]> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...columns)).map(
    ([at, column]) =>
      [
        `text ${column} of ${at} changed`,
        (db: Database.Database) => {
          db.prepare(`UPDATE events SET ${column} = ${column} || ' ' WHERE position = ?`).run(at)
        },
      ] as const,
  ),
  fc.tuple(place, fc.constantFrom(...numbers), fc.integer({ min: 1, max: 99 })).map(
    ([at, column, by]) =>
      [
        `number ${column} of ${at} changed by ${by}`,
        (db: Database.Database) => {
          db.prepare(`UPDATE events SET ${column} = ${column} + ? * 100 WHERE position = ?`).run(by, at)
        },
      ] as const,
  ),
  fc.tuple(place, fc.constantFrom('hash', 'prev_hash')).map(
    ([at, column]) =>
      [
        `${column} of ${at} changed`,
        (db: Database.Database) => {
          db.prepare(
            `UPDATE events SET ${column} = zeroblob(32) WHERE position = ? AND ${column} != zeroblob(32)`,
          ).run(at)
          if (at === 1) db.exec('UPDATE events SET prev_hash = hash WHERE position = 1')
        },
      ] as const,
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 5 })).map(
    ([from, count]) =>
      [
        `${count} from ${from} deleted`,
        (db: Database.Database) => {
          db.prepare('DELETE FROM events WHERE position >= ? AND position < ?').run(from, from + count)
        },
      ] as const,
  ),
  fc
    .tuple(place, place)
    .filter(([a, b]) => a !== b)
    .map(
      ([a, b]) =>
        [
          `${a} and ${b} swapped`,
          (db: Database.Database) => {
            const move = db.prepare('UPDATE events SET position = ? WHERE position = ?')
            move.run(1000, a)
            move.run(a, b)
            move.run(b, 1000)
          },
        ] as const,
    ),
  fc.tuple(place, place).map(
    ([from, at]) =>
      [
        `a copy of ${from} put in at ${at}`,
        (db: Database.Database) => {
          db.exec(`UPDATE events SET position = -position WHERE position >= ${at};
            UPDATE events SET position = 1 - position WHERE position < 0;
            INSERT INTO events SELECT ${at}, id || 'x', origin || 'x', 1, type, version, aggregate, chain_id, payload,
              actor, happened_at, recorded_at, hlc, zeroblob(32), hash FROM events WHERE seq = ${from}`)
        },
      ] as const,
  ),
  place.map(
    from =>
      [
        `everything from ${from} on rewritten with new hashes`,
        (db: Database.Database) => rewriteFrom(db, from),
      ] as const,
  ),
)

/** What only someone with the key and the program can do: a chain that is whole in itself. */
const rewriteFrom = (db: Database.Database, from: number): void => {
  const rows = db
    .prepare<[number], Parameters<typeof hashEvent>[0] & { position: number; prevHash: Buffer }>(
      `SELECT position, id, origin, seq, type, version, aggregate, chain_id AS chainId, payload, actor,
        happened_at AS happenedAt, recorded_at AS recordedAt, hlc, prev_hash AS prevHash
       FROM events WHERE position >= ? ORDER BY position`,
    )
    .all(from)
  let previous = rows[0]?.prevHash ?? Buffer.alloc(32)
  for (const row of rows) {
    const hash = hashEvent({ ...row, actor: 'CAS-01' }, previous)
    db.prepare("UPDATE events SET actor = 'CAS-01', prev_hash = ?, hash = ? WHERE position = ?").run(
      previous,
      hash,
      row.position,
    )
    previous = hash
  }
}

const tamperedWith = (log: Fixture, change: (db: Database.Database) => void) => {
  const path = join(aFolder(), 'network.db')
  copyFileSync(log.path, path)
  const raw = rawConnection(path, log.dek)
  raw.exec('DROP TRIGGER events_no_update; DROP TRIGGER events_no_delete')
  change(raw)
  raw.close()
  const opened = openDatabase(path, log.dek.toString('hex'))
  if (!opened.ok) throw new Error(opened.error.type)
  const verified = verifyLog(opened.value, new Map([[log.origin, log.head]]))
  closeDatabase(opened.value)
  return verified.ok
    ? 'whole'
    : verified.error.type === 'LogDamaged'
      ? verified.error.kind
      : verified.error.type
}

test('a log that nobody touched is whole', async () => {
  expect(tamperedWith(await aLog(), () => {})).toBe('whole')
})

test('any edited, deleted, reordered, inserted, cut or rewritten event is noticed', {
  timeout: 60_000,
}, async () => {
  const log = await aLog()
  fc.assert(
    fc.property(tampering, ([, change]) => {
      expect(tamperedWith(log, change)).not.toBe('whole')
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['edited', "UPDATE events SET actor = 'CAS-01' WHERE position = 7"],
  ['deleted', 'DELETE FROM events WHERE position = 7'],
  ['truncated', 'DELETE FROM events WHERE position > 20'],
  ['truncated', 'DELETE FROM events'],
  ['reordered', 'UPDATE events SET position = 1000 WHERE position = 7'],
  [
    'inserted',
    "INSERT INTO events SELECT 31, 'x', origin, 31, type, version, aggregate, chain_id, payload, actor, happened_at, recorded_at, hlc, hash, hash FROM events WHERE position = 30",
  ],
  [
    'inserted',
    "INSERT INTO events SELECT 31, 'x', 'elsewhere', 1, type, version, aggregate, chain_id, payload, actor, happened_at, recorded_at, hlc, hash, hash FROM events WHERE position = 30",
  ],
])('says that a log was %s', async (kind, sql) => {
  expect(tamperedWith(await aLog(), db => db.exec(sql))).toBe(kind)
})

test('says that a log whose end was rewritten with fitting hashes was replaced', async () => {
  expect(tamperedWith(await aLog(), db => rewriteFrom(db, 25))).toBe('replaced')
})
