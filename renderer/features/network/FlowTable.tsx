import { flowQuestion } from '#domain/network-figures.ts'
import { flowMeasures, type NetworkView } from '#domain/network-view.ts'
import { useTexts } from '../../text/use-texts.ts'
import { InstitutionRoute } from '../../ui/InstitutionRoute.tsx'
import { Figure } from './Figure.tsx'
import table from './figure-table.module.css'
import { flowCount } from './flow-count.ts'
import { useWalkedCells } from './use-walked-cells.ts'

/** The flows in words and numbers: all that the ribbons say, and everything else that happened on the way. */
export function FlowTable({ view }: { readonly view: NetworkView }) {
  const t = useTexts()
  const rows = [
    ...view.flows.map(({ from, to }) => ({ from, to, name: `${from}/${to}` })),
    { from: undefined, to: undefined, name: 'all' },
  ]
  const { box, walkOf } = useWalkedCells<HTMLTableElement>('flows', {
    rows: rows.length,
    columns: flowMeasures.length,
  })
  return (
    <div className={table.scroller}>
      <table ref={box} className={table.table} aria-label={t.network.tableName}>
        <thead>
          <tr>
            <th scope="col">{t.network.route}</th>
            {flowMeasures.map(measure => (
              <th key={measure} scope="col" data-kind={measure}>
                {t.network.measures[measure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, to, name }, row) => (
            <tr key={name} data-total={from === undefined || undefined}>
              <th scope="row">
                {from === undefined || to === undefined ? (
                  t.network.total
                ) : (
                  <InstitutionRoute from={from} to={to} size={10} />
                )}
              </th>
              {flowMeasures.map((measure, column) => (
                <td key={measure}>
                  <Figure
                    name={`flows/${name}/${measure}`}
                    kind={measure}
                    count={flowCount(view.flows, measure, { from, to })}
                    question={flowQuestion(measure, { from, to }, view.days)}
                    walk={walkOf(row, column)}
                    className={table.cell}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
