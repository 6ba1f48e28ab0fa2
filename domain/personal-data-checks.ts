/** The check digits of Polish numbers (reference §5.5). All take bare digits or letters and digits, nothing else. */

/** 0–9 for a digit, 10–35 for a letter of either case. */
const valueAt = (text: string, place: number): number => {
  const code = text.charCodeAt(place)
  if (code <= 57) return code - 48
  return code >= 97 ? code - 87 : code - 55
}

const weighted = (text: string, weights: readonly number[]): number => {
  let sum = 0
  for (let place = 0; place < weights.length; place += 1) sum += (weights[place] ?? 0) * valueAt(text, place)
  return sum
}

const peselWeights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]
const centuries = [1900, 2000, 2100, 2200, 1800]

/** Eleven digits with a right check digit that begin with a real date of birth, of any of the five centuries. */
export const isPesel = (text: string): boolean => {
  if (text.length !== 11 || (10 - (weighted(text, peselWeights) % 10)) % 10 !== valueAt(text, 10))
    return false
  const two = (place: number): number => valueAt(text, place) * 10 + valueAt(text, place + 1)
  const century = centuries[Math.floor(two(2) / 20)]
  const month = two(2) % 20
  if (century === undefined || month < 1 || month > 12) return false
  const date = new Date(Date.UTC(century + two(0), month - 1, two(4)))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === two(4)
}

/** Three letters and six digits, as ABA300000. */
export const isIdCard = (text: string): boolean =>
  /^[A-Z]{3}\d{6}$/i.test(text) && weighted(text, [7, 3, 1, 9, 7, 3, 1, 7, 3]) % 10 === 0

/** Two letters and seven digits. */
export const isPassport = (text: string): boolean =>
  /^[A-Z]{2}\d{7}$/i.test(text) && weighted(text, [7, 3, 9, 1, 7, 3, 1, 7, 3]) % 10 === 0

/** An account number of any country, with its letters: the remainder of ISO 13616. */
export const isIban = (text: string): boolean => {
  let rest = 0
  for (let step = 0; step < text.length; step += 1) {
    const value = valueAt(text, (step + 4) % text.length)
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

const nipWeights = [6, 5, 7, 2, 3, 4, 5, 6, 7]

/** Ten digits of a taxpayer. */
export const isNip = (text: string): boolean =>
  text.length === 10 && weighted(text, nipWeights) % 11 === valueAt(text, 9)

/** Nine or fourteen digits of the register of businesses. */
export const isRegon = (text: string): boolean => {
  if (text.length !== 9 && text.length !== 14) return false
  const weights = text.length === 9 ? [8, 9, 2, 3, 4, 5, 6, 7] : [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]
  return (weighted(text, weights) % 11) % 10 === valueAt(text, text.length - 1)
}
