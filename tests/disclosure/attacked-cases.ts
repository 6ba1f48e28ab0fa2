import { linkEditions, type ReleasedTables } from '#domain/disclosure-editions.ts'
import { type Adding, type CountedFlows, flowIds, flowTable } from '#domain/disclosure-flows.ts'
import type { LinkedTables, Printed } from '#domain/disclosure-model.ts'
import { protect } from '#domain/disclosure-protect.ts'
import { linkTables, rulesOverTime } from '#domain/disclosure-time.ts'
import type { Case, Paper, Shown, Truth } from './attacker.ts'
import {
  addedFlows,
  drawing,
  flowsOfPeople,
  type GeneratedPerson,
  generatedPeople,
} from './generated-flows.ts'

export type Prepared = {
  readonly attacked: Case
  readonly truth: Truth
  readonly widened: number
  readonly longest: number
}

/** One table alone. */
export const singleTable = (seed: number): Prepared => {
  const { draw, size, mean, adding } = drawn(seed)
  const flows = counted(adding, size, generatedPeople(size, mean, draw))
  const tables = flowTable('q', flows, adding)
  const started = performance.now()
  const done = protect(tables)
  const longest = performance.now() - started
  return {
    attacked: { papers: [paperOf('q', flows, done.printed, tables)], made: [], adding },
    truth: truthOf(tables),
    widened: done.widened,
    longest,
  }
}

const quarters = ['q1', 'q2', 'q3', 'q4'] as const

/** Four quarters, each released when it ended, and then the year over all of them. */
export const linkedYear = (seed: number): Prepared => {
  const { draw, size: drawnSize, mean, adding } = drawn(seed)
  const size = Math.min(drawnSize, 4 + (drawnSize % 9))
  const people = quarters.map(() => generatedPeople(size, mean / 2, draw))
  // Some people come back in the next quarter: in the year they are counted once.
  const everyone = people.flat()
  const flows = new Map<string, CountedFlows>([
    ...quarters.map((quarter, place) => [quarter, counted(adding, size, people[place] ?? [])] as const),
    ['y', counted(adding, size, everyone)],
  ])
  const wider = (id: string): readonly string[] =>
    id.startsWith('y/') ? quarters.map(quarter => `${quarter}${id.slice(1)}`) : [`y${id.slice(2)}`]
  const tableOf = (name: string): LinkedTables =>
    flowTable(name, flows.get(name) ?? flowsOfPeople(0, []), adding, wider)
  let released: ReleasedTables = { tables: linkTables([]), printed: new Map<string, Printed>() }
  let widened = 0
  let longest = 0
  for (const name of [...quarters, 'y']) {
    const known = linkTables(
      [
        ...quarters.slice(0, name === 'y' ? 4 : quarters.indexOf(name as 'q1') + 1),
        ...(name === 'y' ? ['y'] : []),
      ].map(tableOf),
    )
    const tables =
      name === 'y'
        ? linkTables(
            [known],
            rulesOverTime('y', quarters, known, () => adding),
          )
        : known
    const started = performance.now()
    const done = protect(linkEditions(tables, id => id.startsWith(`${name}/`), released))
    longest = Math.max(longest, performance.now() - started)
    widened += done.widened
    released = { tables, printed: done.printed }
  }
  return {
    attacked: {
      papers: ['y', ...quarters].map(name =>
        paperOf(name, flows.get(name) ?? flowsOfPeople(0, []), released.printed, released.tables),
      ),
      made: [{ whole: 'y', of: quarters }],
      adding,
    },
    truth: truthOf(released.tables),
    widened,
    longest,
  }
}

const drawn = (seed: number) => {
  const draw = drawing(seed)
  return {
    draw,
    size: 4 + Math.floor(draw() * 17),
    mean: 0.5 + draw() * 14.5,
    adding: (seed % 2 === 0 ? 'union' : 'sum') as Adding,
  }
}

const counted = (adding: Adding, size: number, people: readonly GeneratedPerson[]): CountedFlows =>
  adding === 'sum' ? addedFlows(size, people) : flowsOfPeople(size, people)

const truthOf = ({ cells }: LinkedTables): Truth =>
  new Map(cells.filter(({ id }) => !id.includes('/with:')).map(({ id, value }) => [id, value]))

/** What lies on the table of the attacker, and the favour of telling large hidden counts from small ones. */
const paperOf = (
  name: string,
  { institutions }: CountedFlows,
  printed: ReadonlyMap<string, Printed>,
  { cells }: LinkedTables,
): Paper => {
  const values = new Map(cells.map(({ id, value }) => [id, value]))
  const ids = flowIds(name)
  const shown = (id: string): Shown => {
    const print = printed.get(id) ?? null
    return print === '*' && (values.get(id) ?? 0) > 7 ? '*8' : print
  }
  return {
    name,
    institutions,
    cells: institutions.map(from => institutions.map(to => (from === to ? null : shown(ids.cell(from, to))))),
    sent: institutions.map(one => shown(ids.sent(one))),
    received: institutions.map(one => shown(ids.received(one))),
    total: shown(ids.total),
  }
}
