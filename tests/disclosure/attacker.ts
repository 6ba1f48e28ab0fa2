import loadHighs, { type Highs, type Model } from 'highs'

/**
 * An attacker who has nothing but the printed papers, what one institution knows of its own work, and a solver. Written
 * without a look at the protector: it reads plain JSON, writes down its own equations, and asks an integer program for
 * the smallest and the largest value of each hidden count.
 */
export type Paper = {
  readonly name: string
  readonly institutions: readonly string[]
  /** `cells[i][j]`, `sent[i]`, `received[j]`, `total`, as printed. */
  readonly cells: readonly (readonly Shown[])[]
  readonly sent: readonly Shown[]
  readonly received: readonly Shown[]
  readonly total: Shown
}

/** A number, `*`, or nothing. The attacker is even told which `*` stand for 8 and more. */
export type Shown = number | '*' | '*8' | null

export type Case = {
  readonly papers: readonly Paper[]
  /** Papers of which the first is made: a year of its quarters. */
  readonly made: readonly { readonly whole: string; readonly of: readonly string[] }[]
  /** Whether totals add up (referrals) or count each person once (people). */
  readonly adding: 'sum' | 'union'
}

/** The true counts, for judging the attack and for what an insider knows. */
export type Truth = ReadonlyMap<string, number>

export type Attack = {
  readonly tables: number
  readonly hidden: number
  readonly judged: number
  readonly exact: number
  readonly narrow: number
}

const most = 100_000

type Line = {
  readonly terms: readonly (readonly [string, number])[]
  readonly from: number
  readonly to: number
}

const boundsOf = (shown: Shown): readonly [number, number] => {
  if (shown === null) return [0, most]
  if (shown === '*') return [1, 7]
  if (shown === '*8') return [8, most]
  return shown === 0 ? [0, 0] : [shown - 2, shown + 2]
}

const cellName = (paper: string, from: string, to: string): string => `${paper}/${from}>${to}`

/** All counts of a paper with their bounds, and all that follows from how such tables are counted. */
const readPaper = (paper: Paper, adding: Case['adding']) => {
  const { name, institutions } = paper
  const bounds = new Map<string, readonly [number, number]>()
  const lines: Line[] = []
  const whole = (total: string, parts: readonly string[]): void => {
    lines.push({
      terms: [[total, 1], ...parts.map(part => [part, -1] as const)],
      from: adding === 'sum' ? 0 : -most,
      to: 0,
    })
    if (adding === 'union') {
      for (const part of parts)
        lines.push({
          terms: [
            [total, 1],
            [part, -1],
          ],
          from: 0,
          to: most,
        })
    }
  }
  const all = `${name}/all`
  bounds.set(all, boundsOf(paper.total))
  institutions.forEach((one, place) => {
    bounds.set(`${name}/${one}>all`, boundsOf(paper.sent[place] ?? null))
    bounds.set(`${name}/all>${one}`, boundsOf(paper.received[place] ?? null))
    institutions.forEach((other, column) => {
      if (one !== other)
        bounds.set(cellName(name, one, other), boundsOf(paper.cells[place]?.[column] ?? null))
    })
  })
  for (const one of institutions) {
    const others = institutions.filter(other => other !== one)
    whole(
      `${name}/${one}>all`,
      others.map(other => cellName(name, one, other)),
    )
    whole(
      `${name}/all>${one}`,
      others.map(other => cellName(name, other, one)),
    )
    if (adding === 'union') {
      // A person counted twice in one line is counted at least as often across all lines.
      lines.push({
        terms: [
          ...institutions.map(other => [`${name}/all>${other}`, 1] as const),
          [all, -1],
          ...others.map(other => [cellName(name, one, other), -1] as const),
          [`${name}/${one}>all`, 1],
        ],
        from: 0,
        to: most,
      })
      lines.push({
        terms: [
          ...institutions.map(other => [`${name}/${other}>all`, 1] as const),
          [all, -1],
          ...others.map(other => [cellName(name, other, one), -1] as const),
          [`${name}/all>${one}`, 1],
        ],
        from: 0,
        to: most,
      })
    }
  }
  whole(
    all,
    institutions.map(one => `${name}/${one}>all`),
  )
  whole(
    all,
    institutions.map(one => `${name}/all>${one}`),
  )
  return { bounds, lines }
}

const touches = (id: string, institution: string): boolean => {
  const [from, to] = id.slice(id.indexOf('/') + 1).split('>')
  return from === institution || to === institution
}

let solver: Promise<Highs> | undefined

/** Attacks as an outsider and as every institution; answers how many small counts it could pin down. */
export const attack = async ({ papers, made, adding }: Case, truth: Truth): Promise<Attack> => {
  solver ??= loadHighs()
  const highs = await solver
  const read = papers.map(paper => readPaper(paper, adding))
  const bounds = new Map(read.flatMap(one => [...one.bounds]))
  const lines = read.flatMap(one => one.lines)
  for (const { whole, of } of made) {
    for (const id of bounds.keys()) {
      if (!id.startsWith(`${whole}/`)) continue
      const parts = of.map(part => `${part}${id.slice(whole.length)}`)
      lines.push({
        terms: [[id, 1], ...parts.map(part => [part, -1] as const)],
        from: adding === 'sum' ? 0 : -most,
        to: 0,
      })
      if (adding === 'union')
        for (const part of parts)
          lines.push({
            terms: [
              [id, 1],
              [part, -1],
            ],
            from: 0,
            to: most,
          })
    }
  }
  const ids = [...bounds.keys()]
  const placeOf = new Map(ids.map((id, place) => [id, place]))
  const model = highs.createModel()
  model.options.set({ output_flag: false })
  for (const id of ids) model.addVar(...(bounds.get(id) ?? [0, most]))
  for (const { terms, from, to } of lines) {
    model.addRow(from, to, {
      indices: terms.map(([id]) => placeOf.get(id) ?? -1),
      values: terms.map(([, factor]) => factor),
    })
  }
  const small = ids.filter(id => isSmall(truth.get(id)))
  const insiders = [...new Set(papers.flatMap(({ institutions }) => institutions))]
  let judged = 0
  let exact = 0
  let narrow = 0
  for (const insider of [null, ...insiders]) {
    const own = insider === null ? [] : ids.filter(id => touches(id, insider))
    for (const id of own) {
      const count = truth.get(id) ?? 0
      model.changeColBounds(placeOf.get(id) ?? -1, count, count)
    }
    const targets = small
      .filter(id => insider === null || !touches(id, insider))
      .map(id => placeOf.get(id) ?? -1)
    const widths = widthsOf(highs, model, targets, ids.length)
    judged += widths.length
    exact += widths.filter(width => width === 0).length
    narrow += widths.filter(width => width < 3).length
    for (const id of own) model.changeColBounds(placeOf.get(id) ?? -1, ...(bounds.get(id) ?? [0, most]))
  }
  model.dispose()
  const inner = papers.flatMap(paper => paper.cells.flat())
  return {
    tables: papers.length,
    hidden: inner.filter(shown => typeof shown !== 'number').length,
    judged,
    exact,
    narrow,
  }
}

const isSmall = (count: number | undefined): boolean => count !== undefined && count >= 1 && count <= 7

/** Largest minus smallest possible value of each target, whole numbers only. */
const widthsOf = (
  highs: Highs,
  model: Model,
  targets: readonly number[],
  columns: number,
): readonly number[] => {
  const low = new Map(targets.map(place => [place, Number.POSITIVE_INFINITY]))
  const high = new Map(targets.map(place => [place, Number.NEGATIVE_INFINITY]))
  const width = (place: number): number => (high.get(place) ?? 0) - (low.get(place) ?? 0)
  const solve = (weights: readonly (readonly [number, number])[]): number | null => {
    for (const [place, weight] of weights) model.changeColCost(place, weight)
    model.run()
    const solved = model.getModelStatus() === highs.constants.modelStatus.optimal
    const counts = solved ? model.getSolution().colValue : null
    const aim = solved ? model.getObjectiveValue() : null
    for (const [place] of weights) model.changeColCost(place, 0)
    // Only a solution in whole numbers is a possible truth.
    if (counts?.every(count => Math.abs(count - Math.round(count)) < 1e-6)) {
      for (const place of targets) {
        const count = Math.round(counts[place] ?? 0)
        low.set(place, Math.min(low.get(place) ?? 0, count))
        high.set(place, Math.max(high.get(place) ?? 0, count))
      }
    }
    return aim
  }
  // Everything up and everything down at once shows most intervals to be wide; the rest is asked one by one.
  for (const sign of [1, -1]) {
    for (const part of [0, 1, 2]) {
      const open = targets.filter(place => !(width(place) >= 3))
      if (open.length > 0) solve(open.map(place => [place, (place + part) % 3 === 0 ? -sign : sign] as const))
    }
  }
  for (const place of targets)
    if (!(width(place) >= 3)) askAlone(highs, model, place, solve, columns, low, high)
  return targets.map(width)
}

const askAlone = (
  highs: Highs,
  model: Model,
  place: number,
  solve: (weights: readonly (readonly [number, number])[]) => number | null,
  columns: number,
  low: Map<number, number>,
  high: Map<number, number>,
): void => {
  solve([[place, 1]])
  solve([[place, -1]])
  if ((high.get(place) ?? 0) - (low.get(place) ?? 0) >= 3) return
  for (let column = 0; column < columns; column++) {
    model.changeColIntegrality(column, highs.constants.variableType.integer)
  }
  solve([[place, 1]])
  solve([[place, -1]])
  for (let column = 0; column < columns; column++) {
    model.changeColIntegrality(column, highs.constants.variableType.continuous)
  }
}
