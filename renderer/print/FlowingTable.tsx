import type { ReactNode } from 'react'
import { useTexts } from '../text/use-texts.ts'
import classes from './minutes.module.css'
import report from './report.module.css'

export interface FlowingTableProps {
  readonly number: number
  readonly title: string
  readonly heads: readonly string[]
  /** The widths of the columns in percent. */
  readonly shares: readonly number[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}

/** A table of words that flows over as many pages as it needs: its head is repeated, no row is split. */
export function FlowingTable({ number, title, heads, shares, rows }: FlowingTableProps) {
  const t = useTexts()
  return (
    <table className={`${report.table} ${classes.table}`}>
      <caption className={report.caption}>
        <b>{t.report.table(number)}</b> {title}
      </caption>
      <colgroup>
        {heads.map((head, place) => (
          <col key={head} style={{ width: `${shares[place]}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {heads.map(head => (
            <th key={head} scope="col" className={report.left}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, place) => (
              <td key={heads[place]} className={report.left}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
