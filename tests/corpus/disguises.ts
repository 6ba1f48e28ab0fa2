type Disguise = readonly [name: string, apply: (text: string) => string]

const each =
  (change: (character: string) => string) =>
  (text: string): string =>
    [...text].map(change).join('')
const digitsFrom = (zero: number) =>
  each(character => (/\d/.test(character) ? String.fromCodePoint(zero + Number(character)) : character))
const between =
  (separator: string) =>
  (text: string): string =>
    [...text].join(separator)
const swapped = (from: string, to: string) =>
  each(character => {
    const place = from.indexOf(character)
    return place < 0 ? character : ([...to][place] ?? character)
  })
const wide = each(character =>
  /[!-~]/.test(character) ? String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0) : character,
)

/** Ways to write digits so that they still read the same. */
const ofDigits: readonly Disguise[] = [
  ['Arabic-Indic digits', digitsFrom(0x660)],
  ['Extended Arabic digits', digitsFrom(0x6f0)],
  ['Devanagari digits', digitsFrom(0x966)],
  ['Bengali digits', digitsFrom(0x9e6)],
  ['Thai digits', digitsFrom(0xe50)],
  ['Tibetan digits', digitsFrom(0xf20)],
  ['Khmer digits', digitsFrom(0x17e0)],
  ['Mongolian digits', digitsFrom(0x1810)],
  ['bold digits', digitsFrom(0x1d7ce)],
  ['double-struck digits', digitsFrom(0x1d7d8)],
  ['sans-serif digits', digitsFrom(0x1d7e2)],
  ['monospace digits', digitsFrom(0x1d7f6)],
  ['segmented digits', digitsFrom(0x1fbf0)],
  ['subscript digits', digitsFrom(0x2080)],
  ['circled digits', swapped('0123456789', '⓪①②③④⑤⑥⑦⑧⑨')],
  ['superscript digits', swapped('0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹')],
  ['a capital O for zero', swapped('0', 'O')],
  ['a small o for zero', swapped('0', 'o')],
  ['a small l for one', swapped('1', 'l')],
  ['a capital I for one', swapped('1', 'I')],
  ['O and l together', swapped('01', 'Ol')],
]

/** Ways to break a text apart, or to hide it, whatever it is made of. */
const ofAll: readonly Disguise[] = [
  ['full width', wide],
  ['zero-width spaces', between('\u200b')],
  ['zero-width joiners', between('\u200d')],
  ['zero-width non-joiners', between('\u200c')],
  ['word joiners', between('\u2060')],
  ['byte order marks', between('\ufeff')],
  ['soft hyphens', between('\u00ad')],
  ['right-to-left marks', between('\u200f')],
  ['bidirectional overrides', text => `\u202d${text}\u202c`],
  ['variation selectors', between('\ufe0f')],
  ['combining strokes', each(character => `${character}\u0336`)],
  ['combining dots', each(character => `${character}\u0323`)],
  ['tag characters', between('\u{e0020}')],
  ['invisible separators', between('\u2063')],
]

const apart: readonly Disguise[] = [
  ['blanks', between(' ')],
  ['two blanks', between('  ')],
  ['dots', between('.')],
  ['dashes', between('-')],
  ['en dashes', between('–')],
  ['non-breaking blanks', between('\u00a0')],
  ['thin blanks', between('\u2009')],
  ['ideographic blanks', between('\u3000')],
  ['underscores', between('_')],
  ['bullets', between('•')],
  ['middle dots', between('·')],
  ['line ends', between('\n')],
  ['tabs', between('\t')],
  ['non-breaking hyphens', between('\u2011')],
  ['minus signs', between('\u2212')],
  ['pairs with a slash', text => text.replaceAll(/(..)(?=.)/g, '$1/')],
  ['threes with a blank and a dash', text => text.replaceAll(/(...)(?=.)/g, '$1 - ')],
]

const ofLetters: readonly Disguise[] = [
  ['Cyrillic letters', swapped('ABCEHKMOPTXaceopxyi', 'АВСЕНКМОРТХасеорхуі')],
  ['Greek letters', swapped('ABEHIKMNOPTXZo', 'ΑΒΕΗΙΚΜΝΟΡΤΧΖο')],
  ['a few Cyrillic letters', swapped('aeo', 'аео')],
  ['decomposed letters', text => text.normalize('NFD')],
  [
    'bold letters',
    each(character => {
      const code = character.codePointAt(0) ?? 0
      if (/[A-Z]/.test(character)) return String.fromCodePoint(0x1d400 + code - 65)
      return /[a-z]/.test(character) ? String.fromCodePoint(0x1d41a + code - 97) : character
    }),
  ],
]

export type AdversarialItem = { readonly text: string; readonly how: string; readonly blocked: boolean }

const secrets: readonly (readonly [secret: string, before: string, disguises: readonly Disguise[]])[] = [
  ['44051401359', 'Numer ', [...ofDigits, ...ofAll, ...apart]],
  ['02270803624', 'Zapisano ', [...ofDigits, ...ofAll, ...apart]],
  ['601234567', 'dzwonić: ', [...ofDigits, ...ofAll, ...apart.filter(([name]) => !name.startsWith('pairs'))]],
  ['61109010140000071219812874', 'konto ', [...ofDigits, ...ofAll, ...apart]],
  ['ABA300000', 'dowód ', [...ofDigits, ...ofAll, ...ofLetters]],
  ['ktos@przyklad.pl', 'pisać ', [...ofAll, ...ofLetters]],
]

const names = ['Kowalski', 'Agnieszka', 'Wiśniewskiego', 'Katarzyną']
const nameDisguises: readonly Disguise[] = [
  ...ofAll.filter(([name]) => name !== 'combining dots'),
  ...ofLetters,
  ['spelt with blanks', between(' ')],
  ['spelt with dots', between('.')],
  ['spelt with dashes', between('-')],
  ['capitals', text => text.toUpperCase()],
  ['without Polish letters', text => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l')],
  [
    'digits for letters',
    text => text.replaceAll(/(?<=\p{L})o(?=\p{L})/gu, '0').replaceAll(/(?<=\p{L})l(?=\p{L})/gu, '1'),
  ],
]

/** What somebody might try who wants a number or a name past the guard; each still reads the same to a person. */
export const adversarialItems: readonly AdversarialItem[] = [
  ...secrets.flatMap(([secret, before, disguises]) =>
    disguises.map(([how, apply]) => ({
      text: `${before}${apply(secret)} w notatce`,
      how: `${secret}: ${how}`,
      blocked: true,
    })),
  ),
  ...names.flatMap(name =>
    nameDisguises.map(([how, apply]) => ({
      text: `Rozmowa z ${apply(name)} w środę`,
      how: `${name}: ${how}`,
      blocked: false,
    })),
  ),
  ...[
    'PESEL nr 44051401358',
    'P.E.S.E.L. 12345678901',
    'pesel → 123 456 789 01',
    '98765432109 to PESEL osoby',
    'ktos (małpa) przyklad (kropka) pl',
    'ktos[at]przyklad[dot]pl',
    'ktos @ przyklad . pl',
    'ktos at przyklad dot com',
    'tel 6O1 234 567',
    'zadzwoń sześć: 601/234/567',
    '(+48)601234567',
    '0048-601-234-567',
    '048 601 234 567',
    '601,234,567',
    '+44 20 7946 0958',
    'PL 61-1090-1014-0000-0712-1981-2874',
    'DE89370400440532013000',
    'aba 300 000',
    'A B A 3 0 0 0 0 0',
    'seria ABA nr 300000',
    'paszport: ab-1234562',
    'PESEL:44051401359,tel:601234567',
    '44051401359zł',
    'x44051401359x',
    '2026-44051401359',
  ].map(text => ({ text, how: text, blocked: true })),
]
