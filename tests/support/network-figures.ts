import type { ReadDb } from '#db/database.ts'
import { listReferrals } from '#db/queries/list-referrals.ts'
import { contract, emptyFilter } from '#domain/contract.ts'
import { ageQuestion, type FigureQuestion, flowQuestion, loadQuestion } from '#domain/network-figures.ts'
import { flowMeasures, loadFigures, type NetworkView } from '#domain/network-view.ts'
import type { Instant } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'

export type ShownFigure = {
  readonly name: string
  readonly count: number
  readonly question: FigureQuestion
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

/** Every figure that the network view shows, its zeros and margins too, with what its list is asked. */
export const figuresOf = ({
  days,
  institutions,
  flows,
  loads,
  total,
  ages,
}: NetworkView): readonly ShownFigure[] => {
  const keys = [undefined, ...institutions.map(({ key }) => key)]
  return [
    ...flowMeasures.flatMap(measure =>
      keys.flatMap(from =>
        keys.map(to => ({
          name: `${measure} ${from ?? 'everyone'} → ${to ?? 'everyone'}`,
          count: sum(
            flows
              .filter(flow => (from ?? flow.from) === flow.from && (to ?? flow.to) === flow.to)
              .map(flow => flow[measure]),
          ),
          question: flowQuestion(measure, { from, to }, days),
        })),
      ),
    ),
    ...loadFigures.flatMap(figure => [
      { name: figure, count: total[figure], question: loadQuestion(figure) },
      ...loads.map(load => ({
        name: `${figure} ${load.institution}`,
        count: load[figure],
        question: loadQuestion(figure, load.institution),
      })),
    ]),
    { name: 'open', count: total.open, question: { standing: 'open' } },
    ...ages.flatMap(({ band, waiting, accepted }) => [
      { name: band, count: waiting + accepted, question: ageQuestion(band) },
      { name: `${band} waiting`, count: waiting, question: ageQuestion(band, 'waiting') },
      { name: `${band} accepted`, count: accepted, question: ageQuestion(band, 'accepted') },
    ]),
  ]
}

/** How many referrals the list behind a figure holds. */
export const listedFor = (db: ReadDb, worker: Worker, question: FigureQuestion, now: Instant): number => {
  const input = {
    filter: { ...emptyFilter, ...question },
    sort: 'sent',
    descending: true,
    offset: 0,
    limit: 1,
  }
  return listReferrals(db, worker, contract.listReferrals.input.parse(input), now).total
}
