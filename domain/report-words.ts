import { z } from 'zod'
import type { ReportFigures } from './report.ts'
import { endedInAll } from './report-balance.ts'

/** The opening sentences that the report makes itself and the coordinator may say in other words (reference §4.2.1). */
export const sentencePlaces = ['sent', 'ended', 'decided', 'overdue', 'outcomes'] as const
export type SentencePlace = (typeof sentencePlaces)[number]

/** What only people can write: section 11, and what happened in the neighbourhood (reference §4.2.11 and 12). */
export const narrativePlaces = ['working', 'barriers', 'gaps', 'proposals', 'initiatives'] as const

export const wordPlaces = [...sentencePlaces, ...narrativePlaces] as const
export const WordPlace = z.enum(wordPlaces)
export type WordPlace = z.output<typeof WordPlace>

export const longestSentence = 600
export const longestNarrative = 4000

/** The words of the coordinator as the report prints them; a place without any is left out. */
export type ReportWords = Readonly<Partial<Record<WordPlace, string>>>

/** Words as they were written: `figures` are those of which the sentence speaks, as they lay before the writer. */
export type WrittenWords = { readonly place: WordPlace; readonly text: string; readonly figures: string }

export const wordsOf = (written: readonly WrittenWords[]): ReportWords =>
  Object.fromEntries(written.filter(({ text }) => text !== '').map(({ place, text }) => [place, text]))

/** The figures of which a sentence speaks, to be compared; a narrative speaks of none in particular. */
export const figuresBehind = (report: ReportFigures, place: WordPlace): string => {
  const { network } = report.balance
  const { decisions } = report.timeliness.total
  switch (place) {
    case 'sent':
      return JSON.stringify([network.sent, network.residents, network.withoutResident])
    case 'ended':
      return JSON.stringify([
        endedInAll(network),
        network.closed,
        network.openAtEnd.total,
        network.openAtEnd.accepted,
      ])
    case 'decided':
      return JSON.stringify([decisions.inTime, decisions.count, decisions.median, decisions.p90])
    case 'overdue': {
      const { withoutDecision, withoutContact } = report.timeliness.overdueAtEnd
      return JSON.stringify([withoutDecision, withoutContact])
    }
    case 'outcomes': {
      const { positive, total } = report.outcomes
      return JSON.stringify([positive.count, positive.of, total.seen, total.count])
    }
    default:
      return ''
  }
}

/** Sentences that were put into other words when their figures were others: to be read again before closing. */
export const wordsOfOtherFigures = (
  written: readonly WrittenWords[],
  report: ReportFigures,
): readonly SentencePlace[] =>
  sentencePlaces.filter(sentence =>
    written.some(
      ({ place, text, figures }) =>
        place === sentence && text !== '' && figures !== figuresBehind(report, place),
    ),
  )

/** The places whose words differ between two writings. */
export const changedPlaces = (was: ReportWords, is: ReportWords): readonly WordPlace[] =>
  wordPlaces.filter(place => (was[place] ?? '') !== (is[place] ?? ''))
