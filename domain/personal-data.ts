import { z } from 'zod'

/** What must never enter a text (reference §5.5), of the kinds that can be recognised with certainty. */
export type PersonalDataKind = 'pesel' | 'id_card' | 'passport' | 'bank_account' | 'email' | 'phone'

export type PersonalDataFinding = {
  readonly kind: PersonalDataKind
  /** Where it stands in the text, so that the screen can mark it; the text itself is never repeated. */
  readonly from: number
  readonly to: number
}

/** A short free text: no longer than the limit, and free of what personal data can be recognised. */
export const guardedText = (maximum: number) =>
  z
    .string()
    .max(maximum)
    .superRefine((text, context) => {
      if (text.length > maximum) return
      const findings = findPersonalData(text)
      if (findings.length > 0) {
        context.addIssue({ code: 'custom', message: 'personal data', params: { personalData: findings } })
      }
    })

/** Finds PESEL, ID card, passport and account numbers with a valid check, e-mail addresses and telephone numbers. */
export const findPersonalData = (text: string): readonly PersonalDataFinding[] => {
  const plain = foldLookAlikes(text)
  const findings: PersonalDataFinding[] = []
  for (const { kind, pattern, holds } of kinds) {
    for (const match of plain.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].length
      const overlaps = findings.some(other => from < other.to && other.from < to)
      if (!overlaps && holds(match[0])) findings.push({ kind, from, to })
    }
  }
  return findings.toSorted((left, right) => left.from - right.from)
}

/** Full-width digits and Cyrillic letters that look like Latin ones, one for one so that places stay true. */
const foldLookAlikes = (text: string): string =>
  text
    .replaceAll(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF20]/g, wide =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replaceAll(/[АВСЕНІКМОРТХ]/g, letter => cyrillic.get(letter) ?? letter)

const cyrillic = new Map([...'АВСЕНІКМОРТХ'].map((letter, place) => [letter, 'ABCEHIKMOPTX'.charAt(place)]))

const digitsOf = (text: string): number[] => [...text].filter(c => c >= '0' && c <= '9').map(Number)

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * (digits[place] ?? 0), 0)

const isPesel = (text: string): boolean => {
  const digits = digitsOf(text)
  const check = (10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10
  if (digits.length !== 11 || digits[10] !== check) return false
  const [y1 = 0, y2 = 0, m1 = 0, m2 = 0, d1 = 0, d2 = 0] = digits
  const month = m1 * 10 + m2
  const century = [1900, 2000, 2100, 2200, 1800][Math.floor(month / 20)]
  if (century === undefined) return false
  const date = new Date(Date.UTC(century + y1 * 10 + y2, (month % 20) - 1, d1 * 10 + d2))
  return month % 20 >= 1 && date.getUTCMonth() === (month % 20) - 1 && date.getUTCDate() === d1 * 10 + d2
}

const letterValues = (text: string): number[] =>
  [...text.toUpperCase()].filter(c => /[0-9A-Z]/.test(c)).map(c => Number.parseInt(c, 36))

const isIdCard = (text: string): boolean =>
  weighted(letterValues(text), [7, 3, 1, 9, 7, 3, 1, 7, 3]) % 10 === 0

const isPassport = (text: string): boolean =>
  weighted(letterValues(text), [7, 3, 9, 1, 7, 3, 1, 7, 3]) % 10 === 0

const isPolishAccount = (text: string): boolean => {
  const digits = digitsOf(text)
  if (digits.length !== 26) return false
  const number = [...digits.slice(2), 2, 5, 2, 1, ...digits.slice(0, 2)].join('')
  return BigInt(number) % 97n === 1n
}

/** Nine digits of a Polish number; written as a bare block they need the country code or a mobile's first digits. */
const isPhone = (text: string): boolean => {
  const digits = digitsOf(text)
  const national = digits.length === 11 && digits[0] === 4 && digits[1] === 8 ? digits.slice(2) : digits
  return national.length === 9 && national[0] !== 0 && new Set(national).size > 1
}

const kinds: readonly {
  readonly kind: PersonalDataKind
  readonly pattern: RegExp
  readonly holds: (text: string) => boolean
}[] = [
  { kind: 'email', pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g, holds: () => true },
  {
    kind: 'bank_account',
    pattern: /(?<!\d)(?:PL\s?)?\d{2}(?:[ -]?\d{4}){6}(?!\d)/gi,
    holds: isPolishAccount,
  },
  { kind: 'pesel', pattern: /(?<!\d)\d(?:[ .\-/]?\d){10}(?!\d)/g, holds: isPesel },
  { kind: 'id_card', pattern: /(?<![A-Za-z])[A-Za-z]{3}[ -]?\d(?:[ -]?\d){5}(?!\d)/g, holds: isIdCard },
  { kind: 'passport', pattern: /(?<![A-Za-z])[A-Za-z]{2}[ -]?\d(?:[ -]?\d){6}(?!\d)/g, holds: isPassport },
  {
    kind: 'phone',
    pattern:
      /(?<![\d,])(?:(?:\+|00)\s?48[ -]?)?(?:\d{3}([ .-]?)\d{3}\1\d{3}|\(?\d{2}\)?[ -]\d{3}[ -]\d{2}[ -]\d{2})(?![\d,]|\s?zł)/g,
    holds: isPhone,
  },
]
