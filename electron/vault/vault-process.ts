import { parseArgs } from 'node:util'
import { reportDefect } from './defect-log.ts'
import { openDoor } from './door.ts'

/**
 * The vault process: the key, the database and every use-case live here and die with it. Main asks
 * `{id, name, input}` and hears `{id, reply}`; after each change it hears `{changed}`.
 */
const { values } = parseArgs({ options: { vault: { type: 'string' } }, strict: false })

const { parentPort } = process
const door = openDoor(String(values.vault ?? ''), {
  clock: Date.now,
  reportDefect,
  changed: topics => parentPort.postMessage({ changed: { topics } }),
  // After the answer that is on its way: main hears both in this order, and puts a fresh process here.
  ended: () => setImmediate(() => parentPort.postMessage({ ended: true })),
})

parentPort.on('message', ({ data }: { readonly data: unknown }) => {
  if (!isQuestion(data)) return
  const { id, name, input } = data
  door(name, input).then(
    reply => parentPort.postMessage({ id, reply }),
    (defect: unknown) =>
      parentPort.postMessage({
        id,
        reply: { ok: false, error: { type: 'Defect', reference: reportDefect(name, defect) } },
      }),
  )
})

type Question = { readonly id: number; readonly name: string; readonly input: unknown }

const isQuestion = (data: unknown): data is Question =>
  typeof data === 'object' &&
  data !== null &&
  'id' in data &&
  typeof data.id === 'number' &&
  'name' in data &&
  typeof data.name === 'string' &&
  'input' in data
