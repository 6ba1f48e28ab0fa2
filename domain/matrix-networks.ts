import type {
  ComputedCells,
  DescribedCells,
  MatrixCells,
  MatrixColumn,
  MatrixView,
  NeighbourMatrix,
} from './matrix.ts'
import type { DescribedCell, MatrixCell, ScaleLevel } from './matrix-cell.ts'
import { type DimensionKey, dimensionOf, matrixDimensions } from './matrix-dimensions.ts'
import { medianOf } from './matrix-findings.ts'

type Summed = {
  readonly key: string
  readonly name: string
  readonly institutions: readonly {
    readonly name: string
    readonly described: DescribedCells
    readonly computed: ComputedCells
  }[]
  readonly whole: ComputedCells
}

/** The institutions of the own network as columns. */
export const institutionColumns = ({
  institutions,
}: Pick<MatrixView, 'institutions'>): readonly MatrixColumn[] =>
  institutions.map(({ key, name, english, described, computed }) => ({
    key,
    name,
    english,
    cells: { ...described, ...computed },
  }))

/** The own network and those whose files were taken, a column each. */
export const networkColumns = (
  view: Pick<MatrixView, 'networkName' | 'institutions' | 'whole' | 'neighbours'>,
): readonly MatrixColumn[] => [
  networkColumn({ ...view, key: 'own', name: view.networkName }),
  ...view.neighbours.map(({ fingerprint, file }: NeighbourMatrix) =>
    networkColumn({ ...file, key: fingerprint, name: file.network }),
  ),
]

/** How many of the keys that the institutions of a network chose stand for the network. */
const mostShown = 3

/**
 * A whole network in one column: degrees by their middle and their spread, lists by what most of the institutions
 * chose, words with the name of who says them, and figures counted for the network, not added up.
 */
const networkColumn = ({ key, name, institutions, whole }: Summed): MatrixColumn => {
  const cells: Partial<Record<DimensionKey, MatrixCell>> = { ...whole }
  for (const { key: row } of matrixDimensions) {
    const said = institutions.flatMap(({ name: of, described }) => {
      const cell = cellIn(described, row)
      return cell === undefined ? [] : [{ of, cell }]
    })
    const summed = said.length === 0 ? undefined : summedCell(dimensionOf(row).kind, said)
    if (summed !== undefined) cells[row] = summed
  }
  return { key, name, english: '', cells: cells satisfies MatrixCells }
}

const cellIn = (cells: DescribedCells, row: DimensionKey): DescribedCell | undefined =>
  Object.hasOwn(cells, row) ? (cells as Readonly<Record<string, DescribedCell>>)[row] : undefined

const summedCell = (
  kind: string,
  said: readonly { readonly of: string; readonly cell: DescribedCell }[],
): MatrixCell | undefined => {
  if (kind === 'scale') {
    const levels = said.flatMap(({ cell }) => (cell.kind === 'scale' ? [cell.level] : [])).sort()
    const [low] = levels
    const high = levels.at(-1)
    return low === undefined || high === undefined
      ? undefined
      : { kind: 'spread', level: Math.floor(medianOf(levels)) as ScaleLevel, low, high }
  }
  if (kind === 'choices') {
    const counts = new Map<string, number>()
    for (const { cell } of said) {
      for (const choice of cell.kind === 'choices' ? cell.choices : []) {
        counts.set(choice, (counts.get(choice) ?? 0) + 1)
      }
    }
    const choices = [...counts].sort(([, one], [, other]) => other - one).map(([choice]) => choice)
    return { kind: 'choices', choices: choices.slice(0, mostShown), text: '' } as DescribedCell
  }
  const lines = said.flatMap(({ of, cell }) => (cell.text === '' ? [] : [{ of, text: cell.text }]))
  return lines.length === 0 ? undefined : { kind: 'lines', lines }
}
