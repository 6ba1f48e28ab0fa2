import { NeedKey, OutcomeKey, ShareBasis } from '#domain/code-lists.ts'
import { type ContractCall, emptyFilter, type Input, type Reply } from '#domain/contract.ts'
import { type ImportId, InstitutionKey } from '#domain/ids.ts'
import type { RegisterLine } from '#domain/register-line.ts'
import { LocalDay } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { answerAny } from '#electron/vault/gate.ts'
import type { TestNetwork } from './a-network.ts'

/** A line of an old register of MOPS: closed long ago, unless the test says otherwise. */
export const aLine = (line: number, over: Partial<RegisterLine> = {}): RegisterLine => ({
  line,
  from: InstitutionKey.parse('sw'),
  to: InstitutionKey.parse('mops'),
  person: { number: line },
  need: NeedKey.parse('homelessness'),
  urgency: 'standard',
  sentOn: LocalDay.parse('2024-03-04'),
  acceptedOn: LocalDay.parse('2024-03-06'),
  endedOn: LocalDay.parse('2024-04-12'),
  ended: 'closed',
  outcome: OutcomeKey.parse('support_provided'),
  text: 'Prosi o nocleg do końca zimy.',
  confirmed: null,
  ...over,
})

/** Not ended: on its way, or taken. */
export const stillOpen = { endedOn: null, ended: null, outcome: null } as const

/** A question for the whole list, oldest first. */
export const everything = {
  filter: emptyFilter,
  sort: 'sent',
  descending: false,
  offset: 0,
  limit: 100,
} as const

/** The slow calls of an import, as the door makes them. */
export const importsOf = (network: TestNetwork) => {
  const deps = {
    changed: (topics: Parameters<TestNetwork['changed']['push']>[0]) => network.changed.push(topics),
    reportDefect: (_: string, defect: unknown) => {
      network.defects.push(defect)
      return 'abc123'
    },
  }
  const ask = async <N extends ContractCall>(by: Worker, name: N, input: Input<N>): Promise<Reply<N>> =>
    (await answerAny(network.sessionOf(by), name, input, deps)) as Reply<N>

  /** Announces and brings; answers the id, or the first refusal. */
  const bring = async (by: Worker, lines: readonly RegisterLine[]) => {
    const basis = ShareBasis.parse('person_agrees')
    const begun = await ask(by, 'beginImport', { lines: lines.length, basis })
    if (!begun.ok) return begun
    const { importId } = begun.value
    for (let from = 0; from < lines.length; from += 500) {
      const portion = [...lines.slice(from, from + 500)]
      const brought = await ask(by, 'bringImportLines', { importId, lines: portion })
      if (!brought.ok) return brought
    }
    return begun
  }
  const take = async (by: Worker, lines: readonly RegisterLine[]) => {
    const brought = await bring(by, lines)
    if (!brought.ok) throw new Error(JSON.stringify(brought.error))
    const done = await ask(by, 'commitImport', { importId: brought.value.importId })
    if (!done.ok) throw new Error(JSON.stringify(done.error), { cause: network.defects.at(-1) })
    return done.value
  }
  const undo = (by: Worker, importId: ImportId) => ask(by, 'undoImport', { importId })
  return { ask, bring, take, undo }
}
