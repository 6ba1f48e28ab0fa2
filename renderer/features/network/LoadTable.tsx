import { loadQuestion } from '#domain/network-figures.ts'
import { type LoadFigure, loadFigures, type NetworkView } from '#domain/network-view.ts'
import { dayNumberOf, instantAt } from '#domain/time.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatListShortDay } from '../../ui/format-day.ts'
import { hueStyle } from '../../ui/hue-style.ts'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { institutionWords } from '../../ui/institution-words.ts'
import { Figure } from './Figure.tsx'
import table from './figure-table.module.css'
import { LoadBar } from './LoadBar.tsx'
import { useWalkedCells } from './use-walked-cells.ts'

const late: ReadonlySet<LoadFigure> = new Set(['lateDecision', 'lateContact'])
const groups = [
  { name: 'load', figures: loadFigures.slice(0, 5) },
  { name: 'late', figures: loadFigures.slice(5, 7) },
  { name: 'ask', figures: loadFigures.slice(7) },
] as const

/** What stands with each institution now, and until when its data are complete. In the order of every table, not ranked. */
export function LoadTable({ view }: { readonly view: NetworkView }) {
  const t = useTexts()
  const { loads, total, coverage, asOf } = view
  const { box, walkOf } = useWalkedCells<HTMLTableElement>('loads', {
    rows: loads.length + 1,
    columns: loadFigures.length,
  })
  const most = Math.max(...loads.map(({ inWork, onHold, toDecide }) => inWork + onHold + toDecide))
  const completeTo = (institution: string): string => {
    const day = coverage.find(covered => covered.institution === institution)?.lastEntryOn ?? null
    return day === null ? t.network.noEntries : formatListShortDay(instantAt(dayNumberOf(day), 720), asOf)
  }
  const rows = [...loads, { ...total, institution: undefined }]
  return (
    <div className={table.scroller}>
      <table ref={box} className={table.table} aria-label={t.network.loadName}>
        <thead>
          <tr>
            <td />
            <td />
            {groups.map(({ name, figures }) => (
              <th key={name} scope="colgroup" colSpan={figures.length} className={table.group}>
                <span>{t.network.groups[name]}</span>
              </th>
            ))}
            <td />
          </tr>
          <tr>
            <th scope="col">{t.network.institution}</th>
            <th scope="col" className={table.left}>
              {t.network.loadBar}
            </th>
            {loadFigures.map(figure => (
              <th key={figure} scope="col" data-kind={figure}>
                {t.network.loads[figure]}
              </th>
            ))}
            <th scope="col" data-kind="coverage">
              {t.network.completeTo}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ institution, ...load }, row) => (
            <tr key={institution ?? 'all'} data-total={institution === undefined || undefined}>
              <th scope="row">
                {institution === undefined ? (
                  t.network.total
                ) : (
                  <span className={table.name} title={institutionWords(institution).full}>
                    <InstitutionName institution={institution} size={10} />
                  </span>
                )}
              </th>
              <td style={institution === undefined ? undefined : hueStyle(institution)}>
                {institution === undefined ? null : (
                  <LoadBar solid={load.inWork} paused={load.onHold} hatched={load.toDecide} most={most} />
                )}
              </td>
              {loadFigures.map((figure, column) => (
                <td key={figure}>
                  <Figure
                    name={`loads/${institution ?? 'all'}/${figure}`}
                    kind={figure}
                    count={load[figure]}
                    question={loadQuestion(figure, institution)}
                    walk={walkOf(row, column)}
                    className={table.cell}
                    late={late.has(figure)}
                  />
                </td>
              ))}
              <td className={table.quiet}>{institution === undefined ? null : completeTo(institution)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
