import { z } from 'zod'

/** The opening sentences that the report makes itself and the coordinator may say in other words (reference §4.2.1). */
export const sentencePlaces = ['sent', 'ended', 'decided', 'overdue', 'outcomes'] as const
export type SentencePlace = (typeof sentencePlaces)[number]

/** What only people can write: section 11, and what happened in the neighbourhood (reference §4.2.11 and 12). */
export const narrativePlaces = ['working', 'barriers', 'gaps', 'proposals', 'initiatives'] as const
export type NarrativePlace = (typeof narrativePlaces)[number]

export const wordPlaces = [...sentencePlaces, ...narrativePlaces] as const
export const WordPlace = z.enum(wordPlaces)
export type WordPlace = z.output<typeof WordPlace>

export const longestSentence = 600
export const longestNarrative = 4000

/** The words of the coordinator as the report prints them; a place without any is left out. */
export type ReportWords = Readonly<Partial<Record<WordPlace, string>>>

/** Words as they were written: `figures` is the hash of the figures that lay before the writer. */
export type WrittenWords = { readonly place: WordPlace; readonly text: string; readonly figures: string }

export const wordsOf = (written: readonly WrittenWords[]): ReportWords =>
  Object.fromEntries(written.filter(({ text }) => text !== '').map(({ place, text }) => [place, text]))

/** Sentences that were put into other words when the figures were others: to be read again before closing. */
export const wordsOfOtherFigures = (
  written: readonly WrittenWords[],
  figures: string,
): readonly SentencePlace[] =>
  sentencePlaces.filter(sentence =>
    written.some(({ place, text, figures: of }) => place === sentence && text !== '' && of !== figures),
  )

/** The places whose words differ between two writings. */
export const changedPlaces = (was: ReportWords, is: ReportWords): readonly WordPlace[] =>
  wordPlaces.filter(place => (was[place] ?? '') !== (is[place] ?? ''))
