import type { PersonalDataKind } from '#domain/personal-data-kinds.ts'
import { type SeededRandom, seededRandom } from '#seeds/seeded-random.ts'

export type GeneratedNumber = {
  readonly kind: PersonalDataKind
  readonly text: string
  readonly written: string
}

const separators = [
  ' ',
  '-',
  '.',
  '/',
  '  ',
  ' - ',
  '_',
  '\u00a0',
  '\u2009',
  '\u2013',
  '\u200b',
  '·',
  '\n',
  '',
]
const before = [
  '',
  'numer ',
  'Osoba podała: ',
  '(',
  '„',
  'w dokumentach ',
  'tel: ',
  'nr:',
  'Kontakt 7.12.2026, ',
  'pokój 12; ',
  'o 10:30 ',
  'zł 250 i ',
  'Kod AZ; ',
  '\t',
  'dziecko, ',
  'x=',
  '>>> ',
  'Notatka:\n',
]
const after = [
  '',
  '.',
  ', proszę oddzwonić',
  ')',
  '”',
  ' i dalej',
  ' od 1.12.2026',
  '; pokój 3',
  '!',
  '\nKoniec.',
  ' / kopia',
  ' po 16:00',
]

const digits = (random: SeededRandom, count: number): string =>
  Array.from({ length: count }, () => String(random.whole(0, 9))).join('')
const pad = (value: number, length = 2): string => String(value).padStart(length, '0')
const letter = (random: SeededRandom): string => String.fromCharCode(65 + random.whole(0, 25))

const weighted = (values: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * (values[place] ?? 0), 0)

const pesel = (random: SeededRandom): string => {
  const century = random.pick([
    [1900, 0],
    [1900, 0],
    [2000, 20],
    [1800, 80],
  ] as const)
  const year = random.whole(0, 99)
  const month = random.whole(1, 12)
  const lastDay = new Date(Date.UTC(century[0] + year, month, 0)).getUTCDate()
  const body = pad(year) + pad(month + century[1]) + pad(random.whole(1, lastDay)) + digits(random, 4)
  const sum = weighted([...body].map(Number), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3])
  return body + String((10 - (sum % 10)) % 10)
}

/** Letters and digits with a right check, found by trying the ten last digits. */
const withCheck = (random: SeededRandom, letters: number, weights: readonly number[]): string => {
  for (;;) {
    const series = Array.from({ length: letters }, () => letter(random)).join('')
    const body = series + digits(random, 8 - letters)
    for (let last = 0; last < 10; last += 1) {
      const values = [...body, String(last)].map(character => Number.parseInt(character, 36))
      if (weighted(values, weights) % 10 === 0) return body + String(last)
    }
  }
}

const account = (random: SeededRandom): string => {
  const body = digits(random, 24)
  const check = 98n - (BigInt(`${body}252100`) % 97n)
  return pad(Number(check)) + body
}

const phone = (random: SeededRandom): string => {
  const start = random.pick([
    '50',
    '51',
    '53',
    '57',
    '60',
    '66',
    '69',
    '72',
    '78',
    '88',
    '12',
    '22',
    '33',
    '61',
  ])
  return start + digits(random, 7)
}

const grouped = (number: string, shape: readonly number[], separator: string): string => {
  let at = 0
  return shape
    .map(length => {
      const part = number.slice(at, at + length)
      at += length
      return part
    })
    .join(separator)
}

const email = (random: SeededRandom): string => {
  const name = random.pick(['jan.nowak', 'k', 'ola_88', 'biuro+x', 'a-b-c', 'żółw', 'Kasia1990'])
  const host = random.pick([
    'przyklad.pl',
    'sub.domena.com.pl',
    'poczta.example.com',
    'x-y.org',
    'abc.krakow.pl',
  ])
  return name + random.pick(['@', '@', '@', ' @ ', '(at)', ' [at] ', '＠']) + host
}

const shapes = {
  pesel: [
    [11],
    [6, 5],
    [2, 2, 2, 5],
    [4, 4, 3],
    [2, 2, 2, 2, 3],
    Array.from({ length: 11 }, () => 1),
    [3, 3, 3, 2],
  ],
  id_card: [[9], [3, 6], [3, 3, 3]],
  passport: [[9], [2, 7], [2, 3, 4]],
  bank_account: [[26], [2, 4, 4, 4, 4, 4, 4], [2, 8, 16]],
  phone: [[9], [3, 3, 3], [2, 3, 2, 2], [2, 7]],
} as const

const make = (random: SeededRandom, kind: Exclude<PersonalDataKind, 'resident_code'>): string => {
  const separator = random.pick(separators)
  switch (kind) {
    case 'pesel':
      return grouped(pesel(random), random.pick(shapes.pesel), separator)
    case 'id_card':
      return grouped(
        withCheck(random, 3, [7, 3, 1, 9, 7, 3, 1, 7, 3]),
        random.pick(shapes.id_card),
        separator,
      )
    case 'passport':
      return grouped(
        withCheck(random, 2, [7, 3, 9, 1, 7, 3, 1, 7, 3]),
        random.pick(shapes.passport),
        separator,
      )
    case 'bank_account':
      return (
        random.pick(['', 'PL', 'PL ']) + grouped(account(random), random.pick(shapes.bank_account), separator)
      )
    case 'phone':
      return (
        random.pick(['', '', '+48 ', '48 ', '0048 ', '+48']) +
        grouped(phone(random), random.pick(shapes.phone), separator)
      )
    case 'email':
      return email(random)
  }
}

const kinds = ['pesel', 'id_card', 'passport', 'bank_account', 'email', 'phone'] as const

/** Invented numbers with a right check, written with all sorts of separators among all sorts of neighbours. */
export const generatedNumbers = (seed: number, count: number): readonly GeneratedNumber[] => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, place) => {
    const kind = kinds[place % kinds.length] ?? 'pesel'
    const written = make(random, kind)
    return { kind, written, text: random.pick(before) + written + random.pick(after) }
  })
}
