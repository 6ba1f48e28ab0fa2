import { institutionStreets } from './personal-data-allowed.ts'
import type { SuspectedFinding, SuspectedKind } from './personal-data-kinds.ts'
import { withFewLetters } from './personal-data-letters.ts'

/**
 * What leads to a person without being a number with a check: addresses, birth dates and ages, signatures of cases,
 * labelled numbers of documents, profiles, codes of illnesses (reference §5.5).
 */
export const findTraces = (plain: string): readonly SuspectedFinding[] =>
  traces.flatMap(({ kind, pattern, needs, holds }) =>
    needs === undefined || needs.test(plain)
      ? [...plain.matchAll(pattern)]
          .filter(match => holds?.(match, plain) ?? true)
          .map(match => ({ kind, from: match.index, to: match.index + match[0].length }))
      : [],
  )

type Trace = {
  readonly kind: SuspectedKind
  /** A quick look first: most texts hold nothing of the kind. */
  readonly needs?: RegExp
  readonly pattern: RegExp
  readonly holds?: (match: RegExpExecArray, plain: string) => boolean
}

const word = String.raw`(?<![\p{L}\d])`
const end = String.raw`(?![\p{L}\d])`
const house = String.raw`(?:nr\s?)?\d{1,3}\s?[a-zA-Z]?(?:\s?[/\\]\s?\d{1,4}[a-zA-Z]?|\s?(?:m|lok|mieszk)\.?\s?\d{1,4})?`
const capitals = String.raw`(?:\p{Lu}[\p{L}.-]*\s+|[IVX]+\s+|\d{1,2}\s+(?=\p{L})|(?:i|na|pod|gen|ks|dr|św|bł|płk|mjr|prof)\.?\s+){1,4}`
const anyWords = String.raw`(?:[\p{L}.-]+\s+|\d{1,2}\s+(?=\p{L})){1,4}`
const month =
  '(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)'
const date = String.raw`(?:\d{1,2}\s?[./-]\s?(?:\d{1,2}|[IVX]{1,4})\s?[./-]\s?(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}\s+${month}(?:\s+\d{2,4})?|(?:w\s+)?\d{4})`
const ageNumber = String.raw`(?:1[01]\d|[1-9]?\d)`

/** A street of an institution without the number of a flat is the address of the institution. */
const isHome = (match: RegExpExecArray): boolean => {
  const streets = match[0].toLowerCase().match(/\p{L}+/gu) ?? []
  return (
    !streets.some(street => institutionStreets.has(street)) || /[/\\]|\s(?:m|lok|mieszk)\b/.test(match[0])
  )
}

const isNoDate = (match: RegExpExecArray, plain: string): boolean =>
  !/^\s?(?:zł|pln|%|dni|dzień|dnia|godz|os(?:ób|ob)|razy|raz\b|szt|kg|lat)/i.test(
    plain.slice(match.index + match[0].length, match.index + match[0].length + 7),
  )

const isLaw = (match: RegExpExecArray, plain: string): boolean =>
  /(?:\bart|\bust|\bpkt|dz\.?\s?u|poz|§)[.\s\d]{0,8}$/i.test(
    plain.slice(Math.max(0, match.index - 12), match.index),
  )

const written: readonly Trace[] = [
  {
    kind: 'address',
    needs: /\d/,
    pattern: new RegExp(
      `${word}(?:[Uu][Ll]|[Aa][Ll])\\.\\s{0,2}${anyWords}${house}${end}|${word}(?:[Uu][Ll]|[Aa][Ll]|[Oo][Ss]|[Pp][Ll])(?:\\.|\\s|\\.\\s)\\s{0,2}${capitals}${house}${end}|${word}(?:[Uu]lic\\p{L}{1,3}|[Aa]lej\\p{L}{1,3}|[Aa]lei|[Oo]siedl\\p{L}{1,3}|[Pp]lac(?:u|em)?|ULIC\\p{L}{1,3}|OSIEDLE)\\s+${capitals}${house}${end}`,
      'gu',
    ),
    holds: match => isHome(match),
  },
  {
    kind: 'address',
    needs: /\d\s?[/\\]\s?\d/,
    pattern: new RegExp(
      `${word}\\p{Lu}\\p{Ll}{3,}\\s\\d{1,3}[a-zA-Z]?\\s?[/\\\\]\\s?\\d{1,3}(?![\\d/.-]|\\p{L})`,
      'gu',
    ),
    holds: (match, plain) => !isLaw(match, plain) && isNoDate(match, plain),
  },
  {
    kind: 'address',
    needs: /\d/,
    pattern: new RegExp(
      `${word}(?:[Mm]ieszka\\p{L}{0,4}|[Zz]amieszka\\p{L}{0,6}|[Zz]am\\.|[Zz]ameld\\p{L}{0,10}|[Aa]dres\\p{L}{0,3}|[Ww]ynajmuje|[Pp]rzebywa)[:,]?\\s+(?:(?:na|przy|pod|w|się|jest|to|nr|numerem)\\s+){0,3}\\p{Lu}[\\p{L}.]{2,}(?:\\s+\\p{Lu}[\\p{L}.]+){0,2}\\s+${house}${end}`,
      'gu',
    ),
    holds: (match, plain) => isHome(match) && isNoDate(match, plain),
  },
  {
    kind: 'address',
    needs: /\d/,
    pattern: new RegExp(
      `${word}(?:[Bb]lok(?:u|iem)?|[Bb]l\\.|[Kk]latk(?:a|i|ę|ą)|[Kk]latce|[Kk]l\\.|m\\.|[Mm]ieszkani(?:e|a|u|em)|[Ll]okal(?:u|em)?|[Ll]ok\\.|[Dd]om(?:u|em)?\\s(?:nr|numer)|[Bb]udyn(?:ek|ku|kiem)|piętr(?:o|ze)\\s\\d{1,2},?\\s(?:m\\.?|mieszkanie|drzwi))\\s?(?:nr\\.?\\s?|numer\\s)?(?:\\d{1,3}[a-zA-Z]?|[IVX]{1,4}|[A-H])${end}`,
      'gu',
    ),
    holds: (match, plain) =>
      isNoDate(match, plain) && !(match[0].toLowerCase().startsWith('dom') && /\p{Lu}$/u.test(match[0])),
  },
  {
    kind: 'address',
    needs: /\d{2}\s?-\s?\d{3}/,
    pattern:
      /(?<![\p{L}\d.,/-])\d{2}\s?-\s?\d{3}(?![\d.,/-]*\d|\s?(?:zł|pln|m²|m2|km|osób|kg))(?![\p{L}\d])/giu,
  },
  {
    kind: 'birth_date',
    needs: /ur\b|urodz|rocznik|\bur\.|dat[aęy] ur/i,
    pattern: new RegExp(
      `${word}(?:ur\\.|ur\\s|urodz\\p{L}{0,9}\\.?|dat\\p{L}\\sur\\p{L}{0,9}\\.?|rocznik\\p{L}{0,3})[\\s:,-]{0,3}(?:(?:w|dnia|dn\\.|roku|r\\.|jest|to|się|na)\\s){0,3}(?:${date}|${month}(?:\\s\\d{2,4})?|(?:styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu)(?:\\s\\d{2,4})?|'?\\d{2})${end}`,
      'giu',
    ),
  },
  {
    kind: 'birth_date',
    needs: /19\d\d/,
    pattern:
      /(?<!\d|z\sdnia\s|ustawa\s|ustawy\s|od\s|dnia\s)(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-]19\d\d(?!\d)/giu,
  },
  {
    kind: 'birth_date',
    needs: /\d{4}/,
    pattern: new RegExp(`${date}\\s?(?:r\\.?|roku)?\\s?(?:ur\\.|urodzenia)`, 'giu'),
  },
  {
    kind: 'age',
    needs: /\d/,
    pattern: new RegExp(
      `${word}lat:?\\s${ageNumber}${end}|${word}wiek(?:u)?:?\\s(?:to\\s)?${ageNumber}(?:\\s(?:lat|lata|l\\.))?${end}|${word}(?:ma|miał|miała|kończy|skończył|skończyła|ukończył|ukończyła|w\\swieku)\\s(?:ok\\.\\s)?${ageNumber}\\s(?:lat|lata|rok|l\\.)${end}`,
      'giu',
    ),
    holds: (match, plain) => !isRange(match, plain),
  },
  {
    kind: 'age',
    needs: /\d/,
    pattern: new RegExp(
      `(?<=(?:^|[,(;]\\s?|(?:kobiet|mężczyz|os[oó]b|syn|córk|matk|oj[cs]|dziec|chłop|dziewcz|senior|babci|dziad|mąż|męż|żon|wnu|pan|lokator|mieszka[nń]|nastolat|brat|siostr)\\p{L}{0,6},?\\s\\(?))${ageNumber}\\s?(?:lat|lata|l\\.|r\\.ż\\.)(?!\\si\\s(?:więcej|starsi|młodsi|wyżej))(?=\\s?(?:[,.;)]|$)|\\s(?:i|oraz|bez|z|w|ze|po|mieszka|samotn|zgłos|pros|chce))`,
      'gimu',
    ),
    holds: (match, plain) => !isRange(match, plain) && !isDuration(match, plain),
  },
  {
    kind: 'age',
    needs: /\d\s?-?\s?(?:letni|lat(?:ek|k))/i,
    pattern: new RegExp(
      `${word}${ageNumber}\\s?-?\\s?(?:letni\\p{L}{0,3}|lat(?:ek|ka|kowi|ki|ce|kę|ką|kiem|kom|ków))${end}(?!\\s(?:okres|program|plan|staż|doświadcz|umow|kontrakt|projekt|przerw|pobyt|termin|zaległ|czas|cykl|kurs|kadencj|gwarancj|zobowiąz|dług|najem|najmu|okienk))`,
      'giu',
    ),
    holds: (match, plain) => !isRange(match, plain),
  },
  {
    kind: 'document_number',
    needs: /\d{3}/,
    pattern: new RegExp(
      `${word}(?:kart\\p{L}{1,2}\\spobytu|praw\\p{L}\\sjazdy|legitymacj\\p{L}{1,2}|dow(?:ód|odu|odem)(?:\\sosobist\\p{L}{1,3})?|paszport\\p{L}{0,3}|wiz\\p{L}{1,2}|książeczk\\p{L}{1,2})[\\s:]{1,3}(?:(?:nr|numer|seri\\p{L}{1,2}|o\\snumerze|i|studenck\\p{L}{1,3}|szkoln\\p{L}{1,3}|emeryt\\p{L}{0,4})\\.?:?\\s){0,3}[A-Za-z]{0,4}[\\s/-]?\\d[\\d\\s/-]{2,14}\\d${end}`,
      'giu',
    ),
  },
  {
    kind: 'tax_number',
    needs: /nip/i,
    pattern: new RegExp(`${word}nip\\W{1,4}(?:PL\\s?)?\\d(?:[\\s-]?\\d){8,10}${end}`, 'giu'),
  },
  {
    kind: 'business_number',
    needs: /regon/i,
    pattern: new RegExp(`${word}regon\\W{1,4}\\d(?:[\\s-]?\\d){7,13}${end}`, 'giu'),
  },
  {
    kind: 'case_signature',
    needs: /\d\s?[/.]\s?\d/,
    pattern: new RegExp(
      `${word}(?:[IVX]{1,5}|\\d{1,2})\\.?\\s?(?:[A-Z][A-Za-z]{0,4}|Ds|Ko)\\.?\\s?(?:upr\\s)?\\d{1,6}\\s?[/.]\\s?(?:\\d{4}|\\d{2})${end}`,
      'gu',
    ),
    holds: (match, plain) => !isLaw(match, plain),
  },
  {
    kind: 'case_signature',
    needs: /NK|sygn|l\.\s?dz|znak|akt|spraw|decyzj/i,
    pattern: new RegExp(
      `${word}NK\\s?[-/.–]?\\s?(?:[A-Z]{1,3}[-/.\\s])?\\d[\\d/.-]*\\d${end}|${word}(?:sygn\\.?(?:\\sakt)?|sygnatur\\p{L}{1,2}(?:\\sakt)?|l\\.\\s?dz\\.|znak(?:\\ssprawy)?|akta?(?:\\ssprawy)?\\snr|nr\\ssprawy|numer\\ssprawy|decyzj\\p{L}{1,2}\\s(?:nr|numer))[:\\s]{1,3}[\\p{L}\\d.\\s/-]{0,20}?\\d[\\d/.-]*[/.-]\\d{1,4}${end}`,
      'giu',
    ),
  },
  {
    kind: 'case_signature',
    needs: /\d{2,4}/,
    pattern: new RegExp(
      `${word}[A-ZŁŚŻĆ]{2,10}(?:[-./][A-ZŁŚŻĆ]{1,6}|[-./][IVX]{1,4})*[-./]\\d{1,6}(?:[-./]\\d{1,6}){0,3}[-./](?:20)?\\d{2}(?:[-./][A-ZŁŚŻ]{1,4})?${end}|${word}[A-Z]{2}\\d[A-Z]\\s?/\\s?\\d{8}\\s?/\\s?\\d${end}`,
      'gu',
    ),
  },
  {
    kind: 'profile',
    needs: /@|\.com|\bfb\b|t\.me|\.me\//i,
    pattern:
      /(?:facebook|fb|instagram|tiktok|twitter|vk|messenger)\.(?:com|me)\/[\w.-]{2,}|\bt\.me\/\w{3,}|(?<![\p{L}\d.])@[\p{L}_][\p{L}\d_.]{2,30}/giu,
  },
  {
    kind: 'health_code',
    needs: /[A-Z]\d{2}\.\d|icd/i,
    pattern:
      /(?<![\p{L}\d])[A-TV-Z]\d{2}\.\d{1,2}(?![\p{L}\d])|(?<![\p{L}\d])icd\W{0,3}(?:10|11)?\W{0,3}[A-TV-Z]\d{2}(?:\.\d)?/giu,
  },
]

const around = (match: RegExpExecArray, plain: string): string =>
  plain.slice(Math.max(0, match.index - 12), match.index)

/** „6–17 lat” is a range, as wanted. */
const isRange = (match: RegExpExecArray, plain: string): boolean =>
  /\d\s?(?:-|do|lub|\/|i)\s?$/i.test(around(match, plain)) ||
  /^\D*\d+\s?(?:-|\/|do)\s?\d/.test(match[0]) ||
  /^\s?(?:-|do|\/)\s?\d/.test(plain.slice(match.index + match[0].length, match.index + match[0].length + 6))

const isDuration = (match: RegExpExecArray, plain: string): boolean =>
  /(?:od|przez|za|co|po|ponad|przed|do|około|ok\.|prawie|powyżej|poniżej|min\.)\s$/i.test(
    around(match, plain),
  )

const traces = written.map(trace => ({ ...trace, pattern: withFewLetters(trace.pattern) }))
