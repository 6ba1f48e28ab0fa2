import type { NeedKey } from '#domain/code-lists.ts'
import type { MatrixColumn } from '#domain/matrix.ts'
import {
  type DimensionKey,
  isComputed,
  type MatrixDimension,
  matrixBlocks,
} from '#domain/matrix-dimensions.ts'
import type { MatrixSheet } from '#domain/matrix-sheet.ts'
import { useTexts } from '../text/use-texts.ts'
import { InstitutionMark } from '../ui/InstitutionMark.tsx'
import { MatrixCellWords } from './MatrixCellWords.tsx'
import { MatrixComment } from './MatrixComment.tsx'
import classes from './matrix.module.css'
import { columnName, rowScale } from './matrix-words.ts'

export interface MatrixTableProps {
  readonly sheet: MatrixSheet
  /** Left out on paper. */
  readonly links?: MatrixLinks
}

/** Where the cells of a column lead; undefined where they lead nowhere, or nobody may follow. */
export type MatrixLinks = {
  readonly describe: (column: string, dimension: DimensionKey) => string | undefined
  readonly behind: (column: string, dimension: DimensionKey, need?: NeedKey) => string | undefined
}

/** Dimensions down, institutions across, and what follows from each row. */
export function MatrixTable({ sheet, links }: MatrixTableProps) {
  const t = useTexts()
  const { columns, rows, layout } = sheet
  return (
    <table className={classes.matrix} aria-label={t.matrix.title}>
      <colgroup>
        <col className={classes.numberColumn} />
        <col className={classes.nameColumn} />
        {columns.map(({ key }) => (
          <col key={key} />
        ))}
        <col className={classes.commentColumn} />
      </colgroup>
      <thead>
        <tr>
          <td />
          <th scope="col">{t.matrix.dimension}</th>
          {columns.map(column => (
            <th key={column.key} scope="col">
              <ColumnName column={column} marked={layout.compared === 'institutions'} />
            </th>
          ))}
          <th scope="col" className={classes.commentHead}>
            {t.matrix.comment}
          </th>
        </tr>
      </thead>
      {matrixBlocks.map(block => (
        <tbody key={block}>
          <tr className={classes.block}>
            <th scope="rowgroup" colSpan={columns.length + 3}>
              <span>{block}</span>
              {t.matrix.blocks[block]}
            </th>
          </tr>
          {rows
            .filter(({ dimension }) => dimension.block === block)
            .map(row => {
              const { dimension } = row
              const most = rowScale(columns.map(({ cells }) => cells[dimension.key]))
              return (
                <tr key={dimension.key}>
                  <td className={classes.number}>{dimension.number}</td>
                  <th scope="row">
                    <RowName dimension={dimension} />
                  </th>
                  {columns.map(column => (
                    <td key={column.key}>
                      <MatrixEntry column={column} dimension={dimension} most={most} links={links} />
                    </td>
                  ))}
                  <td className={classes.commentCell}>
                    <MatrixComment row={row} columns={columns} />
                  </td>
                </tr>
              )
            })}
        </tbody>
      ))}
    </table>
  )
}

export function ColumnName({ column, marked }: { readonly column: MatrixColumn; readonly marked: boolean }) {
  return (
    <span className={classes.columnName}>
      {marked ? <InstitutionMark institution={column.key} size={10} className={classes.mark} /> : null}
      {columnName(column)}
    </span>
  )
}

/** The name of a row; of a counted one, what is counted, on hover. */
export function RowName({ dimension }: { readonly dimension: MatrixDimension }) {
  const t = useTexts()
  const name = t.matrix.names[dimension.key]
  if (!isComputed(dimension)) return name
  const definition = definitionOf(t.matrix.counted, dimension.key)
  return (
    <span title={definition}>
      {name} <em>{t.matrix.computed}</em>
    </span>
  )
}

const definitionOf = (definitions: Readonly<Record<string, string>>, key: string): string =>
  definitions[key] ?? ''

export interface MatrixEntryProps {
  readonly column: MatrixColumn
  readonly dimension: MatrixDimension
  readonly most: number
  readonly links: MatrixLinks | undefined
}

/** One cell, or that nothing was described and where to do it. */
export function MatrixEntry({ column, dimension, most, links }: MatrixEntryProps) {
  const t = useTexts()
  const cell = column.cells[dimension.key]
  if (cell !== undefined) {
    const behind = (need?: NeedKey) => links?.behind(column.key, dimension.key, need)
    return <MatrixCellWords cell={cell} most={most} behind={behind} />
  }
  const href = isComputed(dimension) ? undefined : links?.describe(column.key, dimension.key)
  return (
    <span className={classes.missing}>
      {isComputed(dimension) ? t.matrix.tooFew : t.matrix.notDescribed}
      {href === undefined ? null : (
        <>
          {' '}
          <a
            href={href}
            aria-label={t.matrix.describeOf({
              row: t.matrix.names[dimension.key],
              institution: columnName(column),
            })}
          >
            {t.matrix.describeNow}
          </a>
        </>
      )}
    </span>
  )
}
