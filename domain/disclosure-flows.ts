import type { DisclosureCell, LinearRule, LinkedTables } from './disclosure-model.ts'
import { atMostOf, excessOf, sumOf, unionOf } from './disclosure-rules.ts'

/** Who passed how many people on to whom, with the totals as they were counted, not as they add up. */
export type CountedFlows = {
  readonly institutions: readonly string[]
  /** `counts[i][j]` from the i-th to the j-th; nobody passes anything on to themselves. */
  readonly counts: readonly (readonly number[])[]
  readonly sent: readonly number[]
  readonly received: readonly number[]
  readonly total: number
  /** Different people with whom the i-th institution had to do, as sender or as receiver. */
  readonly touched: readonly number[]
}

/** How totals come from their parts: referrals add up, different people are counted once. */
export type Adding = 'sum' | 'union'

export const flowIds = (table: string) => ({
  cell: (from: string, to: string): string => `${table}/${from}>${to}`,
  sent: (from: string): string => `${table}/${from}>all`,
  received: (to: string): string => `${table}/all>${to}`,
  total: `${table}/all`,
  touched: (institution: string): string => `${table}/with:${institution}`,
})

/** The table from whom to whom as cells and as what everybody knows of their connection. */
export const flowTable = (
  table: string,
  flows: CountedFlows,
  adding: Adding,
  wider: (id: string) => readonly string[] = () => [],
): LinkedTables => {
  const id = flowIds(table)
  const { institutions } = flows
  const pairs = institutions.flatMap((from, row) =>
    institutions.flatMap((to, column) =>
      row === column ? [] : [{ from, to, value: flows.counts[row]?.[column] ?? 0 }],
    ),
  )
  const rowOf = (from: string): readonly string[] =>
    institutions.filter(to => to !== from).map(to => id.cell(from, to))
  const columnOf = (to: string): readonly string[] =>
    institutions.filter(from => from !== to).map(from => id.cell(from, to))
  const allSent = institutions.map(id.sent)
  const allReceived = institutions.map(id.received)
  const cell = (
    name: string,
    value: number,
    knownBy: readonly string[],
    near: readonly (readonly string[])[],
  ): DisclosureCell => ({
    id: name,
    value,
    knownBy,
    neighbours: [...near.map(names => names.filter(other => other !== name)), wider(name)],
  })
  return {
    cells: [
      ...pairs.map(({ from, to, value }) =>
        cell(
          id.cell(from, to),
          value,
          [from, to],
          [rowOf(from), columnOf(to), [id.sent(from)], [id.received(to)], [id.total]],
        ),
      ),
      ...institutions.map((from, row) =>
        cell(id.sent(from), flows.sent[row] ?? 0, [from], [rowOf(from), allSent, [id.total]]),
      ),
      ...institutions.map((to, column) =>
        cell(id.received(to), flows.received[column] ?? 0, [to], [columnOf(to), allReceived, [id.total]]),
      ),
      cell(id.total, flows.total, [], [allSent, allReceived]),
      ...(adding === 'sum'
        ? []
        : institutions.map(
            (one, place): DisclosureCell => ({
              ...cell(
                id.touched(one),
                flows.touched[place] ?? 0,
                [one],
                [[id.sent(one)], [id.received(one)], [id.total]],
              ),
              withheld: true,
            }),
          )),
    ],
    rules:
      adding === 'sum'
        ? sumRules(institutions, id, rowOf, columnOf)
        : unionRules(institutions, id, rowOf, columnOf),
    inner: [{ table, cells: pairs.map(({ from, to }) => id.cell(from, to)) }],
  }
}

type Ids = ReturnType<typeof flowIds>
type Line = (institution: string) => readonly string[]

const sumRules = (
  institutions: readonly string[],
  id: Ids,
  rowOf: Line,
  columnOf: Line,
): readonly LinearRule[] => [
  ...institutions.flatMap(one => [
    ...sumOf(id.sent(one), rowOf(one)),
    ...sumOf(id.received(one), columnOf(one)),
  ]),
  ...sumOf(id.total, institutions.map(id.sent)),
  ...sumOf(id.total, institutions.map(id.received)),
]

/** One person may be passed on by several institutions and to several, and is counted once in each total. */
const unionRules = (
  institutions: readonly string[],
  id: Ids,
  rowOf: Line,
  columnOf: Line,
): readonly LinearRule[] => {
  const bySender = { total: id.total, parts: institutions.map(id.sent) }
  const byReceiver = { total: id.total, parts: institutions.map(id.received) }
  return institutions
    .flatMap(one => {
      const row = { total: id.sent(one), parts: rowOf(one) }
      const column = { total: id.received(one), parts: columnOf(one) }
      const others = institutions.filter(other => other !== one)
      const touched = id.touched(one)
      return [
        ...unionOf(row.total, row.parts),
        ...unionOf(column.total, column.parts),
        ...excessOf(row, byReceiver),
        ...excessOf(column, bySender),
        ...unionOf(touched, [row.total, column.total]),
        ...atMostOf(touched, id.total),
        ...restOf(
          id.total,
          touched,
          others.map(other => [id.sent(other), id.cell(other, one)] as const),
        ),
        ...restOf(
          id.total,
          touched,
          others.map(other => [id.received(other), id.cell(one, other)] as const),
        ),
      ]
    })
    .concat(unionOf(bySender.total, bySender.parts), unionOf(byReceiver.total, byReceiver.parts))
}

/** Whoever an institution has nothing to do with stands in the line of another one, beyond the cell shared with it. */
const restOf = (
  total: string,
  touched: string,
  others: readonly (readonly [line: string, shared: string])[],
): readonly LinearRule[] => [
  {
    terms: [
      ...others.flatMap(([line, shared]) => [[line, 1] as const, [shared, -1] as const]),
      [touched, 1],
      [total, -1],
    ],
    atLeast: 0,
    atMost: Number.POSITIVE_INFINITY,
  },
]
