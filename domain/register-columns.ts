import { foldedWords } from './folded-words.ts'
import { type RegisterField, registerFields } from './register-fault.ts'

/** Which column of the register holds a field, or null when none does. */
export type RegisterColumns = Readonly<Record<RegisterField, number | null>>

/**
 * Beginnings of header words that speak for a field, best first; each is one or more words that all have to stand in
 * the header. Polish and English, folded, so „Data wysłania” is `data wysl`.
 */
const headerWords: Readonly<Record<RegisterField, readonly string[]>> = {
  from: [
    'kto kier',
    'skad',
    'nadawca',
    'wysylajac',
    'kieruj',
    'instytucja kier',
    'zglaszaj',
    'od kogo',
    'sender',
    'from',
    'referring',
    'sent by',
    'od',
  ],
  to: [
    'dokad',
    'adresat',
    'odbiorca',
    'do kogo',
    'przyjmuj',
    'instytucja przyj',
    'receiver',
    'recipient',
    'referred to',
    'to',
    'do',
  ],
  resident: [
    'kod osob',
    'kod',
    'nr osob',
    'numer osob',
    'identyfikator',
    'id',
    'nr',
    'numer',
    'resident',
    'code',
    'number',
  ],
  need: [
    'potrzeb',
    'problem',
    'powod',
    'kategoria',
    'rodzaj spraw',
    'temat',
    'need',
    'reason',
    'category',
    'topic',
  ],
  urgency: ['pilnosc', 'priorytet', 'tryb', 'urgency', 'priority'],
  sentOn: [
    'data wysl',
    'data skier',
    'data zglosz',
    'wyslan',
    'data przekaz',
    'zgloszen',
    'data',
    'date sent',
    'sent',
    'date',
  ],
  acceptedOn: ['data przyj', 'przyjet', 'przyjeci', 'odebran', 'date accepted', 'accepted'],
  endedOn: [
    'data zakon',
    'data domkn',
    'data zamk',
    'zakonczen',
    'zakonczon',
    'zamkni',
    'domkni',
    'date closed',
    'closed',
    'ended',
    'completed',
  ],
  outcome: ['wynik', 'rezultat', 'efekt', 'sposob zakon', 'status', 'outcome', 'result'],
  text: [
    'opis',
    'uwagi',
    'tresc',
    'informacj',
    'notatk',
    'komentarz',
    'description',
    'notes',
    'remarks',
    'text',
  ],
}

/** Headers of columns that hold people: they are left behind whatever else they say. */
const personalWords = [
  'nazwisk',
  'imie',
  'imion',
  'pesel',
  'adres',
  'ulica',
  'telefon',
  'tel',
  'mail',
  'urodz',
  'surname',
  'name',
  'address',
  'phone',
  'birth',
  'kontakt',
]

/** Whether a header announces names, addresses or numbers of people, which never enter the network. */
export const isPersonalHeader = (header: string): boolean =>
  foldedWords(header).some(word => personalWords.some(start => word.startsWith(start)))

/**
 * The columns that the words of the header speak for. A whole phrase beats a single word, an earlier phrase a later
 * one, and every column is given away once; columns of people are never proposed.
 */
export const guessColumns = (header: readonly string[]): RegisterColumns => {
  const bids = registerFields.flatMap(field =>
    header.flatMap((title, column) => {
      if (isPersonalHeader(title)) return []
      const strength = strengthOf(foldedWords(title), headerWords[field])
      return strength === 0 ? [] : [{ field, column, strength }]
    }),
  )
  const columns: Record<RegisterField, number | null> = { ...noColumns }
  const taken = new Set<number>()
  for (const { field, column } of bids.toSorted((one, other) => other.strength - one.strength)) {
    if (columns[field] !== null || taken.has(column)) continue
    columns[field] = column
    taken.add(column)
  }
  return columns
}

const strengthOf = (words: readonly string[], phrases: readonly string[]): number => {
  let best = 0
  for (const [rank, phrase] of phrases.entries()) {
    const parts = phrase.split(' ')
    const fits = parts.every(part =>
      words.some(word => (part.length < 4 ? word === part : word.startsWith(part))),
    )
    if (fits) best = Math.max(best, parts.length * 100 - rank)
  }
  return best
}

const noColumns: RegisterColumns = {
  from: null,
  to: null,
  resident: null,
  need: null,
  urgency: null,
  sentOn: null,
  acceptedOn: null,
  endedOn: null,
  outcome: null,
  text: null,
}

/** `A`, `B` … `AA`, as spreadsheets name their columns. */
export const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26)
