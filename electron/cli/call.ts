import { once } from 'node:events'
import { z } from 'zod'
import { err } from '#domain/result.ts'
import { Instant } from '#domain/time.ts'
import { reportDefect } from '../vault/defect-log.ts'
import { answerAny } from '../vault/gate.ts'
import type { Session } from '../vault/session.ts'
import type { Stop } from './exit-codes.ts'
import { type JsonLine, jsonLines } from './json-lines.ts'
import { signedIn } from './signed-in.ts'

/** A moment as a script writes it: milliseconds since 1970, or ISO 8601 with its offset. */
const WrittenInstant = z.union([
  z.number().pipe(z.custom<Instant>(written => Instant.safeParse(written).success)),
  z.iso
    .datetime({ offset: true })
    .transform(written => Date.parse(written))
    .pipe(z.custom<Instant>(written => Instant.safeParse(written).success)),
])

const Line = z.strictObject({
  call: z.string().max(100),
  input: z.unknown(),
  /** When it happens; taken in a demo vault only. */
  at: WrittenInstant.optional(),
})

/** Answers JSON lines from standard input, one by one and in order, each with one JSON line. */
export const call = (options: { readonly vault: string; readonly as: string }): Promise<Stop | undefined> =>
  signedIn(options, async session => {
    const readerGone = once(process.stdout, 'error').then(() => true)
    for await (const line of jsonLines(process.stdin)) {
      const reply = await answerLine(session, line)
      const taken = process.stdout.write(`${JSON.stringify(reply)}\n`)
      if (!taken && (await Promise.race([readerGone, once(process.stdout, 'drain')])) === true) break
      if (process.stdout.destroyed) break
    }
    return undefined
  })

const answerLine = async (session: Session, line: JsonLine): Promise<unknown> => {
  if (line.kind === 'malformed') return err({ type: 'InvalidInput', paths: [''] })
  const read = Line.safeParse(line.value)
  if (!read.success) {
    const paths = read.error.issues.map(issue => issue.path.join('.'))
    return err({ type: 'InvalidInput', paths: [...new Set(paths)] })
  }
  const { call: name, input, at } = read.data
  return answerAny(session, name, input, { reportDefect }, at)
}
