import '../../app/zod-config.ts'
import { type HsdsFile, type HsdsRows, readHsdsRows } from '#domain/hsds-file.ts'
import type { HsdsWish } from '#domain/hsds-reading.ts'
import { hsdsRowsPerPortion } from '#domain/hsds-rows.ts'
import { ok } from '#domain/result.ts'
import type { HsdsAnswers, HsdsQuestion } from './hsds-link.ts'
import { openHsdsBytes } from './open-hsds-bytes.ts'

/**
 * The worker in which a published directory is read: whatever a file does to its reader, the window goes on, and
 * there is no key and no database here.
 */
type Scope = {
  readonly postMessage: (message: unknown) => void
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent<unknown>) => void) => void
}
const scope: Scope = globalThis

let file: HsdsFile | undefined
let rows: HsdsRows | undefined

const open = (bytes: Uint8Array): HsdsAnswers['open'] => {
  file = undefined
  const opened = openHsdsBytes(bytes)
  if (!opened.ok) return opened
  file = opened.value
  return ok({ services: file.services.length, leftOut: file.leftOut, page: file.page })
}

const read = (wish: HsdsWish, told: (done: number) => void): HsdsAnswers['read'] => {
  if (file === undefined) throw new Error('no file is open')
  const reading = readHsdsRows(file, wish)
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) {
      rows = step.value
      return rows.institutions
    }
    told(step.value)
  }
}

const answer = (question: HsdsQuestion): unknown => {
  switch (question.name) {
    case 'open':
      return open(question.input)
    case 'read':
      return read(question.input, done => scope.postMessage({ id: question.id, done }))
    case 'portion':
      return rows?.services.slice(question.input, question.input + hsdsRowsPerPortion) ?? []
  }
}

scope.addEventListener('message', ({ data }) => {
  const question = data as HsdsQuestion
  try {
    scope.postMessage({ id: question.id, value: answer(question) })
  } catch {
    scope.postMessage({ id: question.id, broken: true })
  }
})
