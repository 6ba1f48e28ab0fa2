import { createHmac, timingSafeEqual } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { LogFailure } from '#domain/open-failure.ts'
import type { Result } from '#domain/result.ts'
import { err, ok } from '#domain/result.ts'
import type { ReadDb } from './database.ts'
import { readStatement } from './database.ts'
import { replaceFile } from './durable-file.ts'
import { beginningOfLog } from './event-hash.ts'

/** A head as written outside the database. `closed`: nothing was appended after it in an orderly end. */
export type WitnessedHead = { readonly seq: number; readonly hash: Buffer; readonly closed: boolean }

type Head = { readonly seq: number; readonly hash: Buffer }

export type HeadsFile = {
  /** Notes the head of a commit that is already durable; a full disk only delays the note to the next one. */
  readonly note: (head: Head) => void
  /** Notes the end of an orderly session and closes the file. */
  readonly close: (head: Head) => void
}

/** The last head in the file that carries our seal; a torn last line is the crash that it looks like. */
export const readHeads = (path: string, key: Buffer): Result<WitnessedHead, LogFailure> => {
  if (!existsSync(path)) return err({ type: 'HeadsDamaged' })
  const lines = readFileSync(path, 'latin1').split('\n')
  for (const line of lines.reverse()) {
    const head = parse(line, key)
    if (head !== undefined) return ok(head)
  }
  return err({ type: 'HeadsDamaged' })
}

/** Starts a session: replaces the file by its one last line, durably, and keeps it open for the next heads. */
export const openHeads = (path: string, key: Buffer, head: Head): HeadsFile => {
  replaceFile(path, render({ ...head, closed: false }, key))
  const file = openSync(path, 'a')
  let torn = false
  const write = (line: WitnessedHead): void => {
    try {
      writeSync(file, (torn ? '\n' : '') + render(line, key))
      torn = false
    } catch {
      // The commit is durable all the same, and a head that lags is a head that is still in the log.
      torn = true
    }
  }
  return {
    note: noted => write({ ...noted, closed: false }),
    close: last => {
      write({ ...last, closed: true })
      closeSync(file)
    },
  }
}

/**
 * Whether the database still contains what the file of heads witnessed. After a crash the log may go on beyond the
 * head; after an orderly end it may not.
 */
export const checkHead = (db: ReadDb, origin: string, witnessed: WitnessedHead): Result<void, LogFailure> => {
  const at = readStatement<{ readonly hash: Buffer }>(
    db,
    'SELECT hash FROM events WHERE origin = ? AND seq = ?',
  ).get(origin, witnessed.seq)
  const end = readStatement<{ readonly seq: number | null }>(
    db,
    'SELECT max(seq) AS seq FROM events WHERE origin = ?',
  ).get(origin)
  const foundSeq = end?.seq ?? 0
  const hash = witnessed.seq === 0 ? beginningOfLog : at?.hash
  const contained = hash !== undefined && witnessed.hash.equals(hash)
  if (contained && (!witnessed.closed || foundSeq === witnessed.seq)) return ok(undefined)
  return err({ type: 'HeadMismatch', recordedSeq: witnessed.seq, foundSeq })
}

const render = (head: WitnessedHead, key: Buffer): string => {
  const text = `${head.seq} ${head.hash.toString('hex')} ${head.closed ? 'closed' : 'open'}`
  return `${text} ${seal(text, key).toString('hex')}\n`
}

const parse = (line: string, key: Buffer): WitnessedHead | undefined => {
  const parts = /^((\d{1,15}) ([0-9a-f]{64}) (open|closed)) ([0-9a-f]{64})$/.exec(line)
  const [, text, seq, hash, end, mac] = parts ?? []
  if (text === undefined || seq === undefined || hash === undefined || mac === undefined) return undefined
  if (!timingSafeEqual(seal(text, key), Buffer.from(mac, 'hex'))) return undefined
  return { seq: Number(seq), hash: Buffer.from(hash, 'hex'), closed: end === 'closed' }
}

const seal = (text: string, key: Buffer): Buffer => createHmac('sha256', key).update(text).digest()
