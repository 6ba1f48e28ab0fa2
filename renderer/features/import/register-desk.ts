import type { DirectoryInstitution } from '#domain/answers.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import { guardText } from '#domain/personal-data.ts'
import { guessColumns, isPersonalHeader, type RegisterColumns } from '#domain/register-columns.ts'
import type { RegisterFault } from '#domain/register-fault.ts'
import { linesPerPortion, type RegisterLine } from '#domain/register-line.ts'
import {
  type ReadLine,
  type RegisterMapping,
  type RegisterReader,
  registerReader,
} from '#domain/register-reading.ts'
import {
  meaningOf,
  type SaidValues,
  type ValueField,
  valueKey,
  vocabularyOf,
} from '#domain/register-values.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { LocalDay } from '#domain/time.ts'
import { readRegister } from './read-register.ts'
import type { FileFault, ReadingWish, RegisterTable } from './register-file.ts'

/** What the page knows of the network and the worker; it comes with each question about lines. */
export type DeskContext = {
  readonly institutions: readonly Pick<DirectoryInstitution, 'key' | 'names' | 'takes'>[]
  readonly own: InstitutionKey
  readonly today: LocalDay
  readonly aliases: readonly string[]
}

export type OpenedColumn = {
  readonly title: string
  /** The first cells that say something; those that look personal are not repeated. */
  readonly samples: readonly string[]
  /** The header or the cells speak of people: better left behind. */
  readonly personal: boolean
}

export type OpenedRegister = Pick<RegisterTable, 'text' | 'sheets' | 'sheet'> & {
  readonly columns: readonly OpenedColumn[]
  readonly lines: number
  readonly guess: RegisterColumns
}

export type UnknownValue = {
  readonly field: ValueField
  /** As it stands in the file for the first time. */
  readonly shown: string
  readonly key: string
  readonly lines: number
}

export type PreviewCounts = {
  readonly taken: number
  readonly refused: number
  readonly repeated: number
  readonly textsLeftOut: number
  /** Refused for nothing but a text that looks like personal data: one answer may let them all through. */
  readonly suspectedOnly: number
  /** Refused for nothing but their text: they would pass without it. */
  readonly textOnly: number
  readonly newPersons: number
}

export type ShownLine =
  | { readonly line: number; readonly taken: RegisterLine; readonly textLeftOut: boolean }
  | { readonly line: number; readonly faults: readonly RegisterFault[] }

/** The work on one register, beside the window: it keeps the file in memory and answers about its lines. */
export const openRegisterDesk = (pause: () => Promise<void>) => {
  let table: RegisterTable | undefined
  let bytes: Uint8Array | undefined
  let reader: RegisterReader | undefined
  let results: ReadLine[] = []
  let refusedPlaces: number[] = []
  let takenLines: RegisterLine[] = []
  let asked = 0

  const open = async (
    file: ArrayBuffer | null,
    wish: ReadingWish,
  ): Promise<Result<OpenedRegister, FileFault>> => {
    asked += 1
    if (file !== null) bytes = new Uint8Array(file)
    if (bytes === undefined) return err({ type: 'empty' })
    table = undefined
    const read = await readRegister(bytes, wish)
    if (!read.ok) return read
    table = read.value
    const { header, lines, text, sheets, sheet } = table
    const columns = header.map((title, column) => openedColumn(title, columnCells(lines, column)))
    const guess = guessColumns(columns.map(({ title, personal }) => (personal ? '' : title)))
    return ok({ text, sheets, sheet, columns, lines: lines.length, guess })
  }

  /** Values of listed fields that nobody knows yet, the most frequent first. */
  const unknownValues = (
    columns: RegisterColumns,
    said: SaidValues,
    { institutions }: DeskContext,
  ): readonly UnknownValue[] => {
    const vocabulary = vocabularyOf(institutions)
    const unknown = new Map<string, { field: ValueField; shown: string; key: string; lines: number }>()
    for (const [field, list] of listedFields) {
      const column = columns[field]
      if (column === null) continue
      for (const { cells } of table?.lines ?? []) {
        const cell = (cells[column] ?? '').trim()
        const key = valueKey(cell)
        if (key === '' || meaningOf(vocabulary, noneSaid, list, cell) !== undefined) continue
        const known = unknown.get(`${list} ${key}`)
        if (known !== undefined) known.lines += 1
        else if (unknown.size < mostValues) {
          unknown.set(`${list} ${key}`, { field: list, shown: shownCell(cell), key, lines: 1 })
        }
      }
    }
    return [...unknown.values()].toSorted(
      (one, other) =>
        Number(one.key in said[one.field]) - Number(other.key in said[other.field]) ||
        other.lines - one.lines,
    )
  }

  /** Reads all lines under a mapping; undefined when a later question overtook it. */
  const preview = async (
    mapping: RegisterMapping,
    context: DeskContext,
    told: (share: number) => void,
  ): Promise<PreviewCounts | undefined> => {
    asked += 1
    const mine = asked
    const lines = table?.lines ?? []
    const { own, today, aliases, institutions } = context
    reader = registerReader(mapping, {
      vocabulary: vocabularyOf(institutions),
      takes: new Map(institutions.map(({ key, takes }) => [key, takes])),
      own,
      today,
      aliases,
    })
    results = []
    for (const [place, { line, cells }] of lines.entries()) {
      results.push(reader.read(cells, line))
      if ((place + 1) % linesPerTurn !== 0) continue
      told((place + 1) / lines.length)
      await pause()
      if (asked !== mine) return undefined
    }
    return counted()
  }

  const counted = (): PreviewCounts => {
    takenLines = results.flatMap(result => (result.ok ? [result.line] : []))
    refusedPlaces = results.flatMap((result, place) => (result.ok ? [] : [place]))
    const refused = results.filter(result => !result.ok)
    const only = (...types: readonly string[]): number =>
      refused.filter(({ faults }) => faults.every(fault => types.includes(fault.type) && isOfText(fault)))
        .length
    const numbers = new Set(takenLines.flatMap(({ person }) => ('number' in person ? [person.number] : [])))
    return {
      taken: takenLines.length,
      refused: refused.length,
      repeated: refused.filter(({ faults }) => faults.some(isRepetition)).length,
      textsLeftOut: results.filter(result => result.ok && result.textLeftOut).length,
      suspectedOnly: only('suspected'),
      textOnly: only('personal', 'tooLong'),
      newPersons: numbers.size,
    }
  }

  /** The lines that name a code of the network: only these can be found in it. */
  const codedLines = (from: number) =>
    takenLines
      .slice(from, from + linesPerPortion)
      .flatMap(({ line, person, from: sender, to, need, sentOn }) =>
        'code' in person ? [{ line, resident: person.code, from: sender, to, need, sentOn }] : [],
      )

  /** Refuses lines that the network has already. */
  const refuseInNetwork = (known: readonly number[]): PreviewCounts => {
    const numbers = new Set(known)
    results = results.map(result =>
      result.ok && numbers.has(result.line.line) ? { ok: false, faults: [{ type: 'inNetwork' }] } : result,
    )
    return counted()
  }

  const shownLines = (onlyRefused: boolean, offset: number, limit: number): readonly ShownLine[] => {
    const end = offset + limit
    const places = onlyRefused
      ? refusedPlaces.slice(offset, end)
      : Array.from(
          { length: Math.max(0, Math.min(end, results.length) - offset) },
          (_, place) => offset + place,
        )
    return places.flatMap(place => shownAt(place) ?? [])
  }

  const shownAt = (place: number): ShownLine | undefined => {
    const result = results[place]
    const line = table?.lines[place]?.line
    if (result === undefined || line === undefined) return undefined
    return result.ok
      ? { line, taken: result.line, textLeftOut: result.textLeftOut }
      : { line, faults: result.faults }
  }

  /** A portion for the vault; persons that belong to no taken line get no number there, so numbers stay dense enough. */
  const portion = (from: number): readonly RegisterLine[] => takenLines.slice(from, from + linesPerPortion)

  /** What stood in the file for the numbered persons of taken lines. */
  const personsTaken = (): readonly { readonly number: number; readonly said: string }[] => {
    const numbers = new Set(takenLines.flatMap(({ person }) => ('number' in person ? [person.number] : [])))
    return [...numbers].map(number => ({ number, said: reader?.persons[number] ?? '' }))
  }

  return { open, unknownValues, preview, codedLines, refuseInNetwork, shownLines, portion, personsTaken }
}

export type RegisterDesk = ReturnType<typeof openRegisterDesk>

const linesPerTurn = 1000
const mostValues = 300
const samplesShown = 4
const linesLookedAt = 200

const noneSaid: SaidValues = { institution: {}, need: {}, urgency: {}, outcome: {} }

const listedFields = [
  ['from', 'institution'],
  ['to', 'institution'],
  ['need', 'need'],
  ['urgency', 'urgency'],
  ['outcome', 'outcome'],
] as const

const isRepetition = ({ type }: RegisterFault): boolean => type === 'repeated' || type === 'inNetwork'

const isOfText = (fault: RegisterFault): boolean => 'field' in fault && fault.field === 'text'

const columnCells = (lines: RegisterTable['lines'], column: number): readonly string[] =>
  lines
    .slice(0, linesLookedAt)
    .map(({ cells }) => (cells[column] ?? '').trim())
    .filter(cell => cell !== '')

const looksPersonal = (cell: string): boolean => {
  const { blocked, suspected } = guardText(cell.slice(0, 500))
  return blocked.length > 0 || suspected.some(({ kind }) => kind === 'name' || kind === 'address')
}

/** A column of short cells that mostly look personal holds people, whatever its title says. */
const openedColumn = (title: string, cells: readonly string[]): OpenedColumn => {
  const looked = cells.slice(0, 40)
  const personalCells = looked.filter(cell => cell.length < 80 && looksPersonal(cell)).length
  const personal = isPersonalHeader(title) || (looked.length > 0 && personalCells * 2 > looked.length)
  const samples = [...new Set(cells)]
    .slice(0, samplesShown)
    .map(cell => (personal ? hidden : shownCell(cell)))
  return { title, personal, samples: personal ? samples.slice(0, 1) : samples }
}

/** Stands for what the screen does not repeat. */
export const hidden = '••••'

const shownCell = (cell: string): string => (looksPersonal(cell) ? hidden : cell.slice(0, 80))
