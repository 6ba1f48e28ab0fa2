import type { DirectoryInstitution } from './answers.ts'
import { codeList, NeedKey, OutcomeKey, type Urgency, urgencies } from './code-lists.ts'
import { folded, foldedWords } from './folded-words.ts'
import { type InstitutionKey, networkKey } from './ids.ts'

/** How a referral of a register ended: with an outcome, or not accepted, or withdrawn. */
export type RegisterEnd =
  | { readonly ended: 'closed'; readonly outcome: OutcomeKey }
  | { readonly ended: 'refused' | 'withdrawn'; readonly outcome: null }

/** The fields whose cells are words of a list. */
export type ValueField = 'institution' | 'need' | 'urgency' | 'outcome'

/** What a person said that an unknown value means: the key of the list, or null for a value that means nothing. */
export type SaidValues = Readonly<Record<ValueField, Readonly<Record<string, string | null>>>>

/** A cell as values are compared: folded words, without signs between them. */
export const valueKey = (cell: string): string => foldedWords(cell).join(' ')

type Known = { readonly key: string; readonly says: readonly string[] }

const urgencyWords: Readonly<Record<Urgency, readonly string[]>> = {
  immediate: ['natychmiast', 'natychmiastowe', 'natychmiastowy', 'immediate', 'interwencja'],
  urgent: ['pilne', 'pilny', 'wysoka', 'wysoki', 'urgent', 'high', 'tak'],
  elevated: ['przyspieszone', 'przyspieszony', 'srednia', 'sredni', 'elevated', 'medium'],
  standard: [
    'zwykle',
    'zwykly',
    'normalna',
    'normalny',
    'standardowa',
    'standard',
    'normal',
    'nie',
    'niska',
    'low',
  ],
  planned: ['planowe', 'planowy', 'planned'],
}

/** Short words of registers for needs, beside the labels of the list. */
const needWords: Readonly<Record<string, readonly string[]>> = {
  financial_hardship: [
    'ubostwo',
    'finanse',
    'trudna sytuacja finansowa',
    'pomoc finansowa',
    'pomoc materialna',
    'bieda',
  ],
  food: ['zywnosc', 'posilek', 'obiady', 'jedzenie'],
  homelessness: ['bezdomnosc', 'bezdomny', 'homeless'],
  housing_loss_risk: ['zadluzenie czynszowe', 'zaleglosci czynszowe', 'eksmisja', 'zagrozenie eksmisja'],
  housing_conditions: ['warunki mieszkaniowe', 'zle warunki mieszkaniowe'],
  unemployment: ['bezrobocie', 'brak pracy'],
  disability: ['niepelnosprawnosc'],
  illness: ['choroba', 'dlugotrwala choroba'],
  mental_health: ['zdrowie psychiczne', 'kryzys psychiczny'],
  substance_use: ['alkohol', 'uzaleznienie', 'uzaleznienia', 'alkoholizm'],
  domestic_abuse: ['przemoc', 'przemoc domowa', 'przemoc w rodzinie'],
  parenting: ['opieka i wychowanie', 'bezradnosc opiekunczo wychowawcza'],
  school: ['szkola', 'problemy szkolne'],
  after_school: ['swietlica', 'zajecia po szkole'],
  loneliness: ['samotnosc', 'izolacja'],
  daily_living: ['uslugi opiekuncze', 'codzienne funkcjonowanie'],
  legal_admin: ['sprawy urzedowe', 'sprawy prawne', 'dlugi'],
  digital_exclusion: ['wykluczenie cyfrowe'],
  neighbourhood: ['konflikt sasiedzki'],
  get_involved: ['wolontariat'],
  other_need: ['inne', 'inna', 'other'],
}

/** Words for an end that is no outcome of the list. */
const endWords: Readonly<Record<'refused' | 'withdrawn', readonly string[]>> = {
  refused: ['odmowa', 'nieprzyjete', 'nie przyjete', 'odrzucone', 'odrzucono', 'refused', 'rejected'],
  withdrawn: ['wycofane', 'wycofano', 'rezygnacja ze skierowania', 'withdrawn'],
}

const outcomeWords: Readonly<Record<string, readonly string[]>> = {
  support_provided: [
    'udzielono pomocy',
    'pomoc udzielona',
    'zrealizowane',
    'zakonczone',
    'zalatwione',
    'pozytywny',
    'completed',
  ],
  partial: ['czesciowo', 'czesciowe', 'partial'],
  person_declined: ['odmowa osoby', 'brak zgody', 'rezygnacja', 'zrezygnowano', 'declined'],
  no_contact: ['brak kontaktu', 'no contact'],
  moved_away: ['wyprowadzka', 'wyprowadzil sie', 'wyprowadzila sie'],
  no_capacity: ['brak miejsc'],
  deceased: ['zgon'],
}

/** What the words of a register are recognised by: the lists of the network, and its institutions in every form. */
export type Vocabulary = {
  readonly institution: ReadonlyMap<string, InstitutionKey>
  readonly need: ReadonlyMap<string, string>
  readonly urgency: ReadonlyMap<string, string>
  readonly outcome: ReadonlyMap<string, string>
}

/** The vocabulary of a network with these institutions; a word that two of a list claim belongs to the first. */
export const vocabularyOf = (
  institutions: readonly Pick<DirectoryInstitution, 'key' | 'names'>[],
): Vocabulary => ({
  institution: mapOf(
    institutions
      .filter(({ key }) => key !== networkKey)
      .map(({ key, names }) => ({ key, says: [key, ...Object.values(names)].flatMap(withoutPreposition) })),
  ) as ReadonlyMap<string, InstitutionKey>,
  need: mapOf(listed('need', needWords)),
  urgency: mapOf(listed('urgency', urgencyWords)),
  outcome: mapOf([
    ...listed('outcome', outcomeWords),
    ...Object.entries(endWords).map(([key, says]) => ({ key, says })),
  ]),
})

const listed = (
  name: 'need' | 'urgency' | 'outcome',
  words: Readonly<Record<string, readonly string[]>>,
): readonly Known[] =>
  codeList(name).map(({ key, pl, en }) => ({ key, says: [key, pl, en, ...(words[key] ?? [])] }))

/** „do streetworkerów”, „streetworkerów”: registers write both; the first words before a comma are the usual name. */
const withoutPreposition = (name: string): readonly string[] => {
  const bare = name.replace(/^(?:do|w|we|u|z|ze|od)\s+/i, '')
  return [name, bare, bare.split(',')[0] ?? bare]
}

const mapOf = (known: readonly Known[]): ReadonlyMap<string, string> => {
  const map = new Map<string, string>()
  for (const { key, says } of known) {
    for (const one of says) {
      const word = valueKey(one)
      if (word !== '' && !map.has(word)) map.set(word, key)
    }
  }
  return map
}

/** What a cell means: a key, `null` for a value that the person set aside, or undefined when nobody knows. */
export const meaningOf = (
  vocabulary: Vocabulary,
  said: SaidValues,
  field: ValueField,
  cell: string,
): string | null | undefined => {
  const word = valueKey(cell)
  // A cell may say „constructor”: only what the person answered counts, not what every object has.
  return Object.hasOwn(said[field], word) ? said[field][word] : vocabulary[field].get(word)
}

export const needOf = (key: string): NeedKey | undefined => {
  const parsed = NeedKey.safeParse(key)
  return parsed.success ? parsed.data : undefined
}

export const urgencyOf = (key: string): Urgency | undefined => urgencies.find(known => known === key)

export const endOf = (key: string): RegisterEnd | undefined => {
  if (key === 'refused' || key === 'withdrawn') return { ended: key, outcome: null }
  const parsed = OutcomeKey.safeParse(key)
  return parsed.success ? { ended: 'closed', outcome: parsed.data } : undefined
}

/** Cells that say nothing, as people fill empty fields. */
export const isBlank = (cell: string): boolean => {
  const word = folded(cell).trim()
  return (
    word === '' || word === '-' || word === '–' || word === '—' || word === 'brak danych' || word === 'n/d'
  )
}
