import type { InstitutionKey } from '#domain/ids.ts'
import { flowQuestion } from '#domain/network-figures.ts'
import type { FlowMeasure, NetworkView } from '#domain/network-view.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatNumber } from '../../ui/format-number.ts'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { institutionWords } from '../../ui/institution-words.ts'
import { Figure } from './Figure.tsx'
import { flowCount } from './flow-count.ts'
import classes from './flow-matrix.module.css'
import { shadeScale } from './shade-scale.ts'
import { useWalkedCells } from './use-walked-cells.ts'

export interface FlowMatrixProps {
  readonly view: NetworkView
  readonly measure: FlowMeasure
}

/** Who sent to whom: senders down, receivers across, margins on both sides; shaded as the report shades it. */
export function FlowMatrix({ view, measure }: FlowMatrixProps) {
  const t = useTexts()
  const { institutions, days, flows } = view
  const ends: readonly (InstitutionKey | undefined)[] = [...institutions.map(({ key }) => key), undefined]
  const { box, walkOf } = useWalkedCells<HTMLTableElement>('matrix', {
    rows: ends.length,
    columns: ends.length,
  })
  const scale = shadeScale(measure, days)
  return (
    <div className={classes.scroller}>
      <table
        ref={box}
        className={classes.matrix}
        style={{ minWidth: 112 + ends.length * 60 }}
        aria-label={t.network.matrixName(t.network.measures[measure])}
      >
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {t.network.fromWhom}
            </th>
            {ends.map(to => (
              <th key={to ?? 'total'} scope="col" data-total={to === undefined || undefined}>
                {to === undefined ? t.network.total : <Head institution={to} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ends.map((from, row) => (
            <tr key={from ?? 'total'} data-total={from === undefined || undefined}>
              <th scope="row">
                {from === undefined ? t.network.totalReceived : <Head institution={from} />}
              </th>
              {ends.map((to, column) => {
                const count = flowCount(flows, measure, { from, to })
                const isMargin = from === undefined || to === undefined
                const isOwn = from !== undefined && from === to
                const step = isMargin ? 0 : scale.stepOf(count)
                return (
                  <td key={to ?? 'total'} data-total={to === undefined || undefined} data-step={step}>
                    <Figure
                      name={`matrix/${from ?? 'all'}/${to ?? 'all'}`}
                      kind={isOwn ? 'own' : measure}
                      count={count}
                      question={flowQuestion(measure, { from, to }, days)}
                      walk={walkOf(row, column)}
                      className={classes.cell}
                    >
                      {isOwn ? '×' : undefined}
                    </Figure>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.legend}>
        {t.network.shading}
        {scale.leasts.map((least, place) => (
          <span key={least} data-step={place + 1}>
            {rangeOf(least, scale.leasts[place + 1])}
          </span>
        ))}
      </p>
    </div>
  )
}

function Head({ institution }: { readonly institution: InstitutionKey }) {
  return (
    <span className={classes.head} title={institutionWords(institution).full}>
      <InstitutionName institution={institution} form="short" size={10} />
    </span>
  )
}

const rangeOf = (least: number, next: number | undefined): string => {
  if (next === undefined) return `${formatNumber(least)}+`
  return next - 1 === least ? formatNumber(least) : `${formatNumber(least)}–${formatNumber(next - 1)}`
}
