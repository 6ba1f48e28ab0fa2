/** The check digits of Polish numbers (reference §5.5). All take bare digits or letters and digits, nothing else. */

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * (digits[place] ?? 0), 0)

const valuesOf = (text: string): readonly number[] =>
  [...text.toUpperCase()].map(character => Number.parseInt(character, 36))

/** Eleven digits with a right check digit that begin with a real date of birth, of any of the five centuries. */
export const isPesel = (text: string): boolean => {
  const digits = valuesOf(text)
  const check = (10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10
  if (digits.length !== 11 || digits[10] !== check) return false
  const [y1 = 0, y2 = 0, m1 = 0, m2 = 0, d1 = 0, d2 = 0] = digits
  const month = m1 * 10 + m2
  const century = [1900, 2000, 2100, 2200, 1800][Math.floor(month / 20)]
  if (century === undefined || month % 20 < 1 || month % 20 > 12) return false
  const date = new Date(Date.UTC(century + y1 * 10 + y2, (month % 20) - 1, d1 * 10 + d2))
  return date.getUTCMonth() === (month % 20) - 1 && date.getUTCDate() === d1 * 10 + d2
}

/** Three letters and six digits, as ABA300000. */
export const isIdCard = (text: string): boolean =>
  /^[A-Z]{3}\d{6}$/i.test(text) && weighted(valuesOf(text), [7, 3, 1, 9, 7, 3, 1, 7, 3]) % 10 === 0

/** Two letters and seven digits. */
export const isPassport = (text: string): boolean =>
  /^[A-Z]{2}\d{7}$/i.test(text) && weighted(valuesOf(text), [7, 3, 9, 1, 7, 3, 1, 7, 3]) % 10 === 0

/** An account number of any country, with its letters: the remainder of ISO 13616. */
export const isIban = (text: string): boolean => {
  const upper = text.toUpperCase()
  const turned = upper.slice(4) + upper.slice(0, 4)
  let rest = 0
  for (const character of turned) {
    const value = Number.parseInt(character, 36)
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97
  }
  return rest === 1
}

/** How long the account numbers are of the countries that people here come from or send money to. */
export const ibanLengths: ReadonlyMap<string, number> = new Map(
  `AL28 AT20 BE16 BG22 BY28 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GE22 GR27 HR21 HU28 IE22 IL23 IS26 IT27
  LT20 LU20 LV21 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 TR26 UA29`
    .split(/\s+/)
    .map(entry => [entry.slice(0, 2), Number(entry.slice(2))] as const),
)

/** Ten digits of a taxpayer. */
export const isNip = (text: string): boolean => {
  const digits = valuesOf(text)
  return digits.length === 10 && weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digits[9]
}

/** Nine or fourteen digits of the register of businesses. */
export const isRegon = (text: string): boolean => {
  const digits = valuesOf(text)
  const weights = digits.length === 9 ? [8, 9, 2, 3, 4, 5, 6, 7] : [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]
  if (digits.length !== 9 && digits.length !== 14) return false
  return (weighted(digits, weights) % 11) % 10 === digits.at(-1)
}
