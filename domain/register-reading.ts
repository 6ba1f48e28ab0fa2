import type { Urgency } from './code-lists.ts'
import type { ConfirmationReason } from './confirmation.ts'
import type { Takes } from './directory-events.ts'
import type { InstitutionKey } from './ids.ts'
import { guardText } from './personal-data.ts'
import type { PersonalDataKind, SuspectedKind } from './personal-data-kinds.ts'
import type { RegisterColumns } from './register-columns.ts'
import { registerDay } from './register-days.ts'
import type { RegisterFault, RegisterField } from './register-fault.ts'
import { lineFaults, longestRegisterText, type RegisterLine } from './register-line.ts'
import {
  endOf,
  isBlank,
  meaningOf,
  needOf,
  type RegisterEnd,
  type SaidValues,
  urgencyOf,
  type ValueField,
  type Vocabulary,
} from './register-values.ts'
import { isResidentCode, normalResidentCode, ResidentCode } from './resident-code.ts'
import type { LocalDay } from './time.ts'

/** What the person said about the register: its columns, what stands in place of missing ones, what words mean. */
export type RegisterMapping = {
  readonly columns: RegisterColumns
  /** For the whole file, where no column says it or a cell is empty. */
  readonly always: {
    readonly from: InstitutionKey | null
    readonly to: InstitutionKey | null
    readonly urgency: Urgency
  }
  readonly values: SaidValues
  /** What becomes of a text that looks like personal data: its line is refused, it is left out, or it is confirmed. */
  readonly suspectedTexts: 'refuse' | 'leaveOut' | ConfirmationReason
  /** A text that is refused for certain, or is too long, is left out and its line goes on without it. */
  readonly withoutRefusedTexts: boolean
}

export type ReadingContext = {
  readonly vocabulary: Vocabulary
  readonly takes: ReadonlyMap<InstitutionKey, Takes>
  readonly own: InstitutionKey
  readonly today: LocalDay
  readonly aliases: readonly string[]
}

export type ReadLine =
  | { readonly ok: true; readonly line: RegisterLine; readonly textLeftOut: boolean }
  | { readonly ok: false; readonly faults: readonly RegisterFault[] }

/** Reads the lines of one register after another; it remembers the persons and the lines that it has met. */
export type RegisterReader = {
  readonly read: (cells: readonly string[], line: number) => ReadLine
  /** What stood in the file for each numbered person, by number, empty where nothing did; it stays in memory. */
  readonly persons: readonly string[]
}

/** Kinds that may stand in a number of a register: it is replaced by a code, and is not taken over. */
const harmlessInNumbers: ReadonlySet<PersonalDataKind | SuspectedKind> = new Set([
  'long_number',
  'case_signature',
  'document_number',
  'initials',
])

export const registerReader = (mapping: RegisterMapping, context: ReadingContext): RegisterReader => {
  const numbers = new Map<string, number>()
  const persons: string[] = []
  const met = new Map<string, number>()

  const numberOf = (identifier: string, said: string): number => {
    const known = numbers.get(identifier)
    if (known !== undefined) return known
    const number = persons.push(said) - 1
    numbers.set(identifier, number)
    return number
  }

  const read = (cells: readonly string[], line: number): ReadLine => {
    const faults: RegisterFault[] = []
    const cell = (field: RegisterField): string => {
      const column = mapping.columns[field]
      const text = column === null ? '' : (cells[column] ?? '').trim()
      if (isFormula(text)) {
        faults.push({ type: 'formula', field })
        return ''
      }
      return field !== 'text' && isBlank(text) ? '' : text
    }
    const refusedBefore = (field: RegisterField): boolean =>
      faults.some(fault => 'field' in fault && fault.field === field)
    const missing = (field: RegisterField): undefined => {
      if (!refusedBefore(field)) faults.push({ type: 'missing', field })
    }
    const valued = <T>(
      field: RegisterField,
      list: ValueField,
      parse: (key: string) => T | undefined,
    ): T | null | undefined => {
      const said = cell(field)
      if (said === '') return null
      const key = meaningOf(context.vocabulary, mapping.values, list, said)
      if (key === null) return null
      const value = key === undefined ? undefined : parse(key)
      if (value === undefined) faults.push({ type: 'unknownValue', field })
      return value
    }
    const day = (field: RegisterField): LocalDay | null | undefined => {
      const said = cell(field)
      if (said === '') return null
      const found = registerDay(said)
      if (found === undefined) faults.push({ type: 'notADay', field })
      return found
    }
    const institution = (field: 'from' | 'to'): InstitutionKey | undefined => {
      const found = valued(field, 'institution', key => institutionOf(context, key))
      if (found === undefined) return undefined
      return found ?? mapping.always[field] ?? missing(field)
    }

    const from = institution('from')
    const to = institution('to')
    const need = valued('need', 'need', needOf)
    if (need === null) missing('need')
    const urgency = valued('urgency', 'urgency', urgencyOf)
    const end = valued<RegisterEnd>('outcome', 'outcome', endOf)
    const sentOn = day('sentOn')
    if (sentOn === null) missing('sentOn')
    const acceptedOn = day('acceptedOn')
    const endedOn = day('endedOn')
    const person = personOf(cell('resident'), mapping.columns.resident === null, line)
    if (person.fault !== undefined) {
      if (!refusedBefore('resident')) faults.push(person.fault)
    }
    const text = readText(cell('text'), mapping, context.aliases)
    faults.push(...text.faults)
    if (to !== undefined && context.takes.get(to) === 'no_persons') faults.push({ type: 'takesNoPersons' })
    if (
      from === undefined ||
      to === undefined ||
      !need ||
      !sentOn ||
      acceptedOn === undefined ||
      endedOn === undefined ||
      end === undefined ||
      urgency === undefined ||
      person.identifier === undefined
    ) {
      return { ok: false, faults }
    }
    const days = { from, to, sentOn, acceptedOn, endedOn, ended: end?.ended ?? null }
    faults.push(...lineFaults(days, context))
    const key = `${from} ${to} ${person.identifier} ${need} ${sentOn} ${text.text}`
    const first = met.get(key)
    if (first !== undefined) faults.push({ type: 'repeated', line: first })
    if (faults.length > 0) return { ok: false, faults }
    met.set(key, line)
    return {
      ok: true,
      textLeftOut: text.leftOut,
      line: {
        line,
        ...days,
        person:
          person.code === undefined
            ? { number: numberOf(person.identifier, cell('resident')) }
            : { code: person.code },
        need,
        urgency: urgency ?? mapping.always.urgency,
        outcome: end?.outcome ?? null,
        text: text.text,
        confirmed: text.confirmed,
      },
    }
  }
  return { read, persons }
}

/** A cell that a spreadsheet would calculate: in a text file it is no text that somebody wrote about a person. */
const isFormula = (text: string): boolean => /^=\s*[-+(@\p{L}"]/u.test(text)

const institutionOf = ({ takes }: ReadingContext, key: string): InstitutionKey | undefined =>
  [...takes.keys()].find(known => known === key)

type Person = {
  readonly identifier?: string
  readonly code?: ResidentCode
  readonly fault?: RegisterFault
}

/** A code of the network is taken; anything else only tells the persons of this file apart. */
const personOf = (said: string, everyLineNew: boolean, line: number): Person => {
  if (everyLineNew) return { identifier: `line ${line}` }
  if (said === '') return { fault: { type: 'missing', field: 'resident' } }
  const bare = normalResidentCode(said)
  if (isResidentCode(bare)) return { identifier: bare, code: ResidentCode.parse(bare) }
  // Typed as our codes are, and wrong: a new code would hide the mistake for ever.
  if (/^(?:az)?\s*[0-9a-z]{5}-[0-9a-z]{5}$/i.test(said)) return { fault: { type: 'wrongCode' } }
  // A short number is nobody's, and two hundred thousand of them need no guard.
  if (/^\d{1,6}$/.test(said)) return { identifier: said }
  const { blocked, suspected } = guardText(said)
  const kinds = [...blocked, ...suspected]
    .map(({ kind }) => kind)
    .filter(kind => !harmlessInNumbers.has(kind))
  return kinds.length > 0 || isNameLike(said)
    ? {
        fault: {
          type: 'personal',
          field: 'resident',
          kinds: kinds.length > 0 ? [...new Set(kinds)] : ['name'],
        },
      }
    : { identifier: said.toLocaleLowerCase('pl') }
}

/** Two words with capitals and no digit: in a column that tells persons apart it is a name, known to the guard or not. */
const isNameLike = (said: string): boolean => /^\p{Lu}\p{L}+[\s,.-]+\p{Lu}[\p{L}-]*\.?$/u.test(said)

type ReadText = {
  readonly text: string
  readonly confirmed: ConfirmationReason | null
  readonly leftOut: boolean
  readonly faults: readonly RegisterFault[]
}

const readText = (said: string, mapping: RegisterMapping, aliases: readonly string[]): ReadText => {
  const leftOut: ReadText = { text: '', confirmed: null, leftOut: true, faults: [] }
  const refused = (fault: RegisterFault): ReadText =>
    mapping.withoutRefusedTexts ? leftOut : { ...leftOut, leftOut: false, faults: [fault] }
  if (said === '') return { ...leftOut, leftOut: false }
  if (said.length > longestRegisterText) {
    return refused({ type: 'tooLong', field: 'text', maximum: longestRegisterText })
  }
  const { blocked, suspected } = guardText(said, aliases)
  if (blocked.length > 0) {
    return refused({ type: 'personal', field: 'text', kinds: [...new Set(blocked.map(({ kind }) => kind))] })
  }
  if (suspected.length === 0) return { text: said, confirmed: null, leftOut: false, faults: [] }
  switch (mapping.suspectedTexts) {
    case 'refuse':
      return {
        ...leftOut,
        leftOut: false,
        faults: [
          { type: 'suspected', field: 'text', kinds: [...new Set(suspected.map(({ kind }) => kind))] },
        ],
      }
    case 'leaveOut':
      return leftOut
    default:
      return { text: said, confirmed: mapping.suspectedTexts, leftOut: false, faults: [] }
  }
}
