import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { replaceFile } from '#db/durable-file.ts'
import { WorkerCode } from '#domain/ids.ts'
import { Instant, instant } from '#domain/time.ts'

/**
 * Wrong passphrases of each worker since the last right one. It slows down someone at this keyboard; someone who
 * copied the file is slowed down by the key derivation alone. Nothing is ever wiped.
 */
const Attempts = z.record(WorkerCode, z.strictObject({ failures: z.number().int().min(1), until: Instant }))
type Attempts = Partial<z.output<typeof Attempts>>

const freeFailures = 5
const longestWaitMs = 15 * 60_000

/** Until when this worker has to wait, or null. A clock that was set back cannot stretch the wait. */
export const waitUntil = (path: string, worker: WorkerCode, now: Instant): Instant | null => {
  const until = readAttempts(path)[worker]?.until ?? now
  return until > now && until - now <= longestWaitMs ? until : null
}

export const noteWrongPassphrase = (path: string, worker: WorkerCode, now: Instant): void => {
  const attempts = readAttempts(path)
  const failures = (attempts[worker]?.failures ?? 0) + 1
  const waitMs = failures < freeFailures ? 0 : Math.min(2 ** failures * 1000, longestWaitMs)
  write(path, { ...attempts, [worker]: { failures, until: instant(now + waitMs) } })
}

export const forgetWrongPassphrases = (path: string, worker: WorkerCode): void => {
  const { [worker]: own, ...others } = readAttempts(path)
  if (own !== undefined) write(path, others)
}

const write = (path: string, attempts: Attempts): void => {
  try {
    replaceFile(path, JSON.stringify(attempts))
  } catch {
    // A full or read-only disk must not turn a mistyped passphrase into a crash.
  }
}

const readAttempts = (path: string): Attempts => {
  try {
    const parsed = Attempts.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return parsed.success ? parsed.data : {}
  } catch {
    // Missing or damaged: whoever can delete this file can copy the vault as well.
    return {}
  }
}
