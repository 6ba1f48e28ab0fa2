import { ageQuestion } from '#domain/network-figures.ts'
import type { NetworkView } from '#domain/network-view.ts'
import { useTexts } from '../../text/use-texts.ts'
import { Figure } from './Figure.tsx'
import table from './figure-table.module.css'
import { LoadBar } from './LoadBar.tsx'
import { useWalkedCells } from './use-walked-cells.ts'

/** How long the open referrals have waited since they were sent, in bands of working days. */
export function AgeTable({ ages }: Pick<NetworkView, 'ages'>) {
  const t = useTexts()
  const { box, walkOf } = useWalkedCells<HTMLTableElement>('ages', {
    rows: ages.length,
    columns: 3,
  })
  const most = Math.max(...ages.map(({ waiting, accepted }) => waiting + accepted))
  return (
    <div className={table.scroller}>
      <table ref={box} className={table.table} aria-label={t.network.agesName}>
        <thead>
          <tr>
            <th scope="col">{t.network.age}</th>
            <th scope="col" className={table.left}>
              {t.network.ageBar}
            </th>
            <th scope="col" data-kind="ageWaiting">
              {t.network.ageWaiting}
            </th>
            <th scope="col" data-kind="ageAccepted">
              {t.network.ageAccepted}
            </th>
            <th scope="col" data-kind="age">
              {t.network.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {ages.map(({ band, waiting, accepted }, row) => (
            <tr key={band}>
              <th scope="row">{t.network.bands[band]}</th>
              <td>
                <LoadBar solid={accepted} hatched={waiting} most={most} width={96} />
              </td>
              <td>
                <Figure
                  name={`ages/${band}/waiting`}
                  kind="ageWaiting"
                  count={waiting}
                  question={ageQuestion(band, 'waiting')}
                  walk={walkOf(row, 0)}
                  className={table.cell}
                />
              </td>
              <td>
                <Figure
                  name={`ages/${band}/accepted`}
                  kind="ageAccepted"
                  count={accepted}
                  question={ageQuestion(band, 'accepted')}
                  walk={walkOf(row, 1)}
                  className={table.cell}
                />
              </td>
              <td>
                <Figure
                  name={`ages/${band}`}
                  kind="age"
                  count={waiting + accepted}
                  question={ageQuestion(band)}
                  walk={walkOf(row, 2)}
                  className={table.cell}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
