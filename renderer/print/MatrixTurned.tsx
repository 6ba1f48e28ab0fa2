import { matrixBlocks } from '#domain/matrix-dimensions.ts'
import { useTexts } from '../text/use-texts.ts'
import { MatrixComment } from './MatrixComment.tsx'
import { ColumnName, MatrixEntry, type MatrixTableProps, RowName } from './MatrixTable.tsx'
import classes from './matrix.module.css'
import { rowScale } from './matrix-words.ts'

/** Institutions down, dimensions across: a table for each block, for all of them in one row fit on no paper. */
export function MatrixTurned({ sheet, links }: MatrixTableProps) {
  const t = useTexts()
  const { columns, rows, layout } = sheet
  return (
    <>
      {matrixBlocks.map(block => {
        const mine = rows.filter(({ dimension }) => dimension.block === block)
        return (
          <table key={block} className={`${classes.matrix} ${classes.turned}`}>
            <caption>
              <span>{block}</span>
              {t.matrix.blocks[block]}
            </caption>
            <thead>
              <tr>
                <th scope="col" className={classes.nameColumn}>
                  {layout.compared === 'networks' ? t.matrix.columnNetwork : t.matrix.column}
                </th>
                {mine.map(({ dimension }) => (
                  <th key={dimension.key} scope="col">
                    <span className={classes.number}>{dimension.number}</span>{' '}
                    <RowName dimension={dimension} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {columns.map(column => (
                <tr key={column.key}>
                  <th scope="row">
                    <ColumnName column={column} marked={layout.compared === 'institutions'} />
                  </th>
                  {mine.map(({ dimension }) => (
                    <td key={dimension.key}>
                      <MatrixEntry
                        column={column}
                        dimension={dimension}
                        most={rowScale(columns.map(({ cells }) => cells[dimension.key]))}
                        links={links}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t.matrix.comment}</th>
                {mine.map(row => (
                  <td key={row.dimension.key} className={classes.commentCell}>
                    <MatrixComment row={row} columns={columns} />
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        )
      })}
    </>
  )
}
