import { isIban, isNip, isPesel, isRegon } from './personal-data-checks.ts'
import type { PersonalDataFinding, SuspectedFinding } from './personal-data-kinds.ts'
import { isResidentCode } from './resident-code.ts'

type Group = { readonly from: number; readonly to: number; readonly digits: string }
type Run = readonly Group[]

export type NumberFindings = {
  readonly blocked: readonly PersonalDataFinding[]
  readonly suspected: readonly SuspectedFinding[]
}

/**
 * PESEL, account, telephone, tax and other long numbers. Digits that only blanks, dots and dashes part are read as one
 * run, in which a number may begin and end at any group; dates, times and resident codes are no part of a run.
 */
export const findNumbers = (plain: string): NumberFindings => {
  const found: Found = { blocked: [], phones: [], suspected: [] }
  for (const run of runsOf(plain)) {
    for (let start = 0; start < run.length; start += 1) {
      const label = labelOf(plain, run, start)
      let digits = ''
      for (let end = start; end < run.length && digits.length < longest; end += 1) {
        digits += run[end]?.digits ?? ''
        const isTelling = telling.has(digits.length) || label.abroad || start === end
        if (isTelling || (start === 0 && end === run.length - 1)) {
          judge({ plain, run, start, end, digits, label }, found)
        }
      }
    }
  }
  // What is a PESEL or an account as a whole is no telephone in part.
  return { blocked: [...found.blocked, ...found.phones], suspected: found.suspected }
}

const longest = 26
/** How long a number is that has a check or is a telephone, with and without the code of the country. */
const telling = new Set([9, 10, 11, 13, 14, 26])

type Found = {
  readonly blocked: PersonalDataFinding[]
  readonly phones: PersonalDataFinding[]
  readonly suspected: SuspectedFinding[]
}

/** Some groups of a run, read as one number. */
type Candidate = {
  readonly plain: string
  readonly run: Run
  readonly start: number
  readonly end: number
  readonly digits: string
  readonly label: Label
}

/** What the words before a number say that it is. */
type Label = {
  readonly pesel: boolean
  readonly phone: boolean
  readonly abroad: boolean
  readonly nip: boolean
  readonly regon: boolean
}

const judge = (candidate: Candidate, { blocked, phones, suspected }: Found): void => {
  const { plain, run, start, end, digits, label } = candidate
  if (digits.length < 9) return
  const from = run[start]?.from ?? 0
  const to = run[end]?.to ?? from
  switch (digits.length) {
    case 26:
      if (isIban(`PL${digits}`)) blocked.push({ kind: 'bank_account', from, to })
      break
    case 11:
      if (isPesel(digits) || label.pesel || isPeselAfter(candidate)) blocked.push({ kind: 'pesel', from, to })
      break
    case 10:
      if (isNip(digits) && (label.nip || isTaxShaped(candidate))) {
        suspected.push({ kind: 'tax_number', from, to })
        return
      }
      break
    case 9:
    case 14:
      if (label.regon && isRegon(digits)) {
        suspected.push({ kind: 'business_number', from, to })
        return
      }
  }
  if (isPhone(candidate)) phones.push({ kind: 'phone', from, to })
  const isLong = digits.length >= 11 && (start === end || (isWhole(candidate) && isEven(candidate)))
  if (isLong && !isPartOfDecimal(plain, from, to)) suspected.push({ kind: 'long_number', from, to })
}

const besidePesel = /p\W?e\W?s\W?e\W?l\w{0,3}[^\p{L}\d]{0,6}(?:(?:nr|numer|to|o numerze)[^\p{L}\d]{0,3})?$/iu
const peselAfter = /^\W{0,3}(?:to |jako )?\W?pesel/i
const phoneLabel =
  /(?:tel|telefon|kom|komórk|dzwoni|zadzwoni|numer|nr|sms|whatsapp|viber|kontakt|fax|faks)[^\d.;]{0,14}\W{0,3}$/i

/** Only the first group of a run stands behind words; behind the others there are digits. */
const labelOf = (plain: string, run: Run, start: number): Label => {
  const from = run[start]?.from ?? 0
  if (start > 0) {
    const gap = plain.slice(run[start - 1]?.to, from)
    return { pesel: false, phone: false, nip: false, regon: false, abroad: gap.includes('+') }
  }
  const text = plain.slice(Math.max(0, from - 34), from)
  return {
    pesel: besidePesel.test(text),
    phone: phoneLabel.test(text),
    abroad: /(?:\+\W{0,2}|\b00)$/.test(text),
    nip: /nip\W{0,4}$/i.test(text),
    regon: /regon\W{0,4}$/i.test(text),
  }
}

const isPeselAfter = ({ plain, run, end }: Candidate): boolean => {
  const to = run[end]?.to ?? 0
  return end === run.length - 1 && peselAfter.test(plain.slice(to, to + 14))
}

const isWhole = ({ run, start, end }: Candidate): boolean => start === 0 && end === run.length - 1

const shapeOf = ({ run, start, end }: Candidate): string =>
  run
    .slice(start, end + 1)
    .map(({ digits }) => digits.length)
    .join('-')

const isTaxShaped = (candidate: Candidate): boolean =>
  candidate.start === candidate.end || ['3-3-2-2', '3-2-2-3'].includes(shapeOf(candidate))

const gapsOf = ({ plain, run, start, end }: Candidate): readonly string[] =>
  run.slice(start, end).map(({ to }, place) => plain.slice(to, run[start + place + 1]?.from))

/** All that stands between the groups is the same. */
const isEven = (candidate: Candidate): boolean => {
  const gaps = gapsOf(candidate)
  return gaps.every(gap => gap === gaps[0] && !/[,;:]/.test(gap))
}

const isPartOfDecimal = (plain: string, from: number, to: number): boolean =>
  /\d[.,]$/.test(plain.slice(Math.max(0, from - 2), from)) || /^[.,]\d/.test(plain.slice(to, to + 2))

const phoneShapes = new Set('9 3-3-3 2-3-2-2 2-7 3-6 6-3 3-2-2-2 2-2-2-3 3-4-2 3-3-2-1 4-5 5-4'.split(' '))
const mobile = /^(?:45|50|51|53|57|60|66|69|72|73|78|79|88)/
const isPhone = (candidate: Candidate): boolean => {
  const { plain, run, start, end, digits, label } = candidate
  if (label.abroad && digits.length <= 15 && (isWhole(candidate) || digits.length >= 11)) return true
  const national = nationalOf(digits)
  // 800 and 801 are free lines of institutions.
  if (national === undefined || national.startsWith('0') || /^80[01]/.test(national)) return false
  if (isOneDigit(national) || isAmount(plain, run[end]?.to ?? 0, national)) return false
  if (label.phone) return true
  const shape = shapeOf(candidate)
  const groups = run.slice(start, end + 1)
  if (gapsOf(candidate).some(gap => /[,;:]/.test(gap))) {
    return shape === '3-3-3' && mobile.test(national) && isUneven(groups)
  }
  const isPrefixed = national.length < digits.length
  if (isPrefixed && (start === end || isWhole(candidate) || mobile.test(national))) return true
  if (groups.some(isYear)) return false
  return (
    phoneShapes.has(shape) ||
    (isWhole(candidate) && isEven(candidate) && !gapsOf(candidate)[0]?.includes('/'))
  )
}

/** The nine digits of a Polish number, without 48, 0048 or the old zero. */
const nationalOf = (digits: string): string | undefined => {
  if (digits.length === 9) return digits
  if (digits.length === 10 && digits.startsWith('0')) return digits.slice(1)
  if (digits.length === 11 && digits.startsWith('48')) return digits.slice(2)
  if (digits.length === 13 && digits.startsWith('0048')) return digits.slice(4)
  return undefined
}

const isOneDigit = (text: string): boolean => text === text.charAt(0).repeat(text.length)
const isYear = ({ digits }: Group): boolean => /^(?:19|20)\d\d$/.test(digits)
const isUneven = (groups: readonly Group[]): boolean => groups.some(({ digits }) => !digits.endsWith('0'))
const isAmount = (plain: string, to: number, national: string): boolean =>
  national.endsWith('000') && /^\s?(?:zł|pln|euro?|€)/i.test(plain.slice(to, to + 6))

/** Digit groups, split into runs wherever letters, a date or more than four other characters stand between. */
const runsOf = (plain: string): readonly Run[] => {
  const digits = withDigits(plain)
  const masked = masksOf(plain)
  const runs: Group[][] = []
  let mask = 0
  let last = -1
  for (const match of digits.matchAll(/\d+/g)) {
    const from = match.index
    const to = from + match[0].length
    while ((masked[mask]?.to ?? Number.POSITIVE_INFINITY) <= from) mask += 1
    if ((masked[mask]?.from ?? Number.POSITIVE_INFINITY) <= from) {
      last = -1
      continue
    }
    const group = { from, to, digits: match[0] }
    if (last >= 0 && from - last <= 4 && !/\p{L}/u.test(plain.slice(last, from))) runs.at(-1)?.push(group)
    else runs.push([group])
    last = to
  }
  return runs
}

const isDigitLike = /[0-9OoIl|]*\d[0-9OoIl|]*/g

/** „6O1 234 567”: a letter that stands for a digit, where nothing but digits surrounds it. One for one. */
const withDigits = (plain: string): string => {
  if (!/\d[\s.-]{0,2}[OoIl|]|[OoIl|][\s.-]{0,2}\d/.test(plain)) return plain
  return plain
    .replaceAll(isDigitLike, (token, at: number) => {
      const isWord = /\p{L}/u.test(plain.charAt(at - 1)) || /\p{L}/u.test(plain.charAt(at + token.length))
      return isWord ? token : token.replaceAll(/[Oo]/g, '0').replaceAll(/[Il|]/g, '1')
    })
    .replaceAll(/(?<=\d[ .-])[OI](?=[ .-]\d)/g, letter => (letter === 'O' ? '0' : '1'))
}

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const monthNumber = '(?:0?[1-9]|1[0-2])'
const written = String.raw`${day}[./-]${monthNumber}[./-](?:19|20)\d\d`
const iso = String.raw`(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`
const time = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d`
const dates = new RegExp(
  String.raw`(?<!\d[./-]?)(?:(?:(?:${written}|${day}\.${monthNumber}\.?|${day}\.?)\s?-\s?)?${written}|(?:${iso}\s?[-/]\s?)?${iso}|(?:${time}\s?-\s?)?${time})(?![./-]?\d)`,
  'g',
)
const codes = /(?<![\p{L}\d])(?:[A-Z]{2}[ -]?)?([0-9A-Z]{5}[ -]?[0-9A-Z]{5})(?![\p{L}\d])/gu

const masksOf = (plain: string): readonly { readonly from: number; readonly to: number }[] =>
  [
    ...[...plain.matchAll(dates)].map(match => ({ from: match.index, to: match.index + match[0].length })),
    ...[...plain.matchAll(codes)]
      .filter(match => isResidentCode((match[1] ?? '').replace(/[ -]/, '')))
      .map(match => ({ from: match.index, to: match.index + match[0].length })),
  ].toSorted((left, right) => left.from - right.from)
