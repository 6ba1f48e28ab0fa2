import { ibanLengths, isIban, isIdCard, isPassport } from './personal-data-checks.ts'
import type { PersonalDataFinding } from './personal-data-kinds.ts'

/** ID cards, passports and foreign accounts with a valid check, and e-mail addresses however they are written. */
export const findDocuments = (plain: string): readonly PersonalDataFinding[] => [
  ...emails(plain),
  ...ibans(plain),
  ...cards(plain),
]

const at = String.raw`\s{0,2}(?:@|[([{<]\s?(?:at|małpa|malpa|@)\s?[)\]}>])\s{0,2}`
const dot = String.raw`\s{0,2}(?:\.|[([{<]\s?(?:dot|kropka|\.)\s?[)\]}>])\s{0,2}`
const sign = String.raw`[\p{L}\p{N}_+%-]`
const address = new RegExp(
  `(?<!${sign})${sign}{1,64}(?:\\.${sign}{1,64}){0,4}${at}${sign}{1,63}(?:${dot}${sign}{1,63}){1,4}`,
  'giu',
)
const spoken = new RegExp(
  `(?<!${sign})${sign}{1,64}(?:\\.${sign}{1,64}){0,4}\\s(?:małpa|malpa|at)\\s${sign}{1,63}(?:\\s(?:kropka|dot)\\s${sign}{2,63}){1,4}`,
  'giu',
)

const emails = (plain: string): readonly PersonalDataFinding[] => {
  const isLikely = plain.includes('@') || /ma[łl]pa|\bat\b/i.test(plain)
  if (!isLikely) return []
  return [address, spoken].flatMap(pattern =>
    [...plain.matchAll(pattern)].map(match => ({
      kind: 'email' as const,
      from: match.index,
      to: match.index + match[0].length,
    })),
  )
}

/** Two letters and two digits begin an account number; how long it is its country says. */
const ibans = (plain: string): readonly PersonalDataFinding[] => {
  const found: PersonalDataFinding[] = []
  for (const match of plain.matchAll(/(?<![\p{L}\d])[A-Z]{2}[\s.-]{0,2}\d[\s.-]{0,2}\d/giu)) {
    const length = ibanLengths.get(match[0].slice(0, 2).toUpperCase())
    if (length === undefined) continue
    let written = ''
    let to = match.index
    while (written.length < length && to < plain.length && to - match.index < length * 3) {
      const character = plain.charAt(to)
      if (/[0-9A-Z]/i.test(character)) written += character
      else if (!/[\s.\-/]/.test(character)) break
      to += 1
    }
    if (written.length === length && isIban(written))
      found.push({ kind: 'bank_account', from: match.index, to })
  }
  return found
}

const gap = String.raw`[\s.\-/_]{0,3}`
const digit = '[0-9OoIl|]'
const number = String.raw`((?:${digit}${gap}){5,6}${digit})(?![\p{L}\d])`
const cardPatterns = [
  new RegExp(String.raw`(?<![\p{L}\d])([A-Za-z]{2,3})${gap}(?::\s?)?(?:nr\.?\s?)?${number}`, 'gu'),
  // „A B A 300000”: spelt out, in capitals only.
  new RegExp(
    String.raw`(?<![\p{L}\d])([A-Z][\s.\-/_]{1,2}[A-Z](?:[\s.\-/_]{1,2}[A-Z])?)${gap}${number}`,
    'gu',
  ),
]

const cards = (plain: string): readonly PersonalDataFinding[] =>
  cardPatterns.flatMap(pattern =>
    [...plain.matchAll(pattern)].flatMap(match => {
      const [whole, letters = '', tail = ''] = match
      // „nr 1234567” or „do 123456” is a word and a number, unless somebody wrote it in capitals.
      if (letters !== letters.toUpperCase() && words.has(letters.toLowerCase())) return []
      const digits = tail
        .replaceAll(/[^0-9OoIl|]/g, '')
        .replaceAll(/[Oo]/g, '0')
        .replaceAll(/[Il|]/g, '1')
      const written = letters.replaceAll(/[^A-Za-z]/g, '') + digits
      const kind = isIdCard(written) ? 'id_card' : isPassport(written) ? 'passport' : undefined
      return kind === undefined ? [] : [{ kind, from: match.index, to: match.index + whole.length }]
    }),
  )

const words = new Set(
  'nr do na od po za ok ul al os pl we ze to co ma są jej ich dla nad pod lub tel dom ten tam czy ust pkt art poz zł'.split(
    ' ',
  ),
)
