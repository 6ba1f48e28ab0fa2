import { randomBytes } from 'node:crypto'

/**
 * Writes a defect down: which call, what kind of error, where in the code. Never its message and never the input,
 * for they may repeat what somebody typed. Answers the reference that the person can pass on.
 */
export const reportDefect = (call: string, defect: unknown): string => {
  const reference = randomBytes(3).toString('hex')
  const kind = defect instanceof Error ? defect.name : typeof defect
  const places = defect instanceof Error ? (defect.stack ?? '').split('\n').filter(isFrame).slice(0, 8) : []
  const known = /^[A-Za-z]{1,40}$/.test(call) ? call : 'unknown call'
  process.stderr.write(`defect ${reference} in ${known}: ${kind}\n${places.join('\n')}\n`)
  return reference
}

const isFrame = (line: string): boolean => /^\s+at /.test(line)
