/** A text as the guard reads it: what is written, without disguise. `places` lead back to the original. */
export type PlainText = {
  readonly plain: string
  /** For each character of `plain` where it stands in the original; null = in the same place. */
  readonly places: readonly number[] | null
  readonly length: number
}

/** The place in the original where a finding begins (`from`) or ends (`to`, exclusive). */
export const originalSpan = (
  { places, length }: PlainText,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } => {
  if (places === null) return { from, to }
  return { from: places[from] ?? 0, to: to >= places.length ? length : (places[to] ?? length) }
}

const usual = /^[\n\r\t\x20-\x7eąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”’–—…]*$/
const dashes = /[–—]/g

/**
 * Takes off what makes a text look other than it reads: Unicode digits of any script, full-width forms, letters of
 * other alphabets that look Latin, combining marks, invisible characters, exotic blanks and dashes.
 */
export const plainText = (text: string): PlainText => {
  if (usual.test(text)) return { plain: text.replace(dashes, '-'), places: null, length: text.length }
  const parts: string[] = []
  const places: number[] = []
  let at = 0
  const characters = [...text]
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? ''
    const start = at
    at += character.length
    if (invisible.test(character)) continue
    let composed = character
    // At most two marks are read: more than that is decoration, and a long chain of them costs no more.
    for (let marks = 0; isMark(characters[index + 1]); marks += 1) {
      index += 1
      const mark = characters[index] ?? ''
      at += mark.length
      if (marks < 2) composed += mark
    }
    for (const read of readAs(composed)) {
      parts.push(read)
      places.push(start)
    }
  }
  return { plain: parts.join(''), places, length: text.length }
}

const isMark = (character: string | undefined): boolean => character !== undefined && mark.test(character)
const mark = /^[\p{Mn}\p{Me}]$/u
const invisible = /^[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0\u2800\p{Cs}]$/u
const polish = /^[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]$/

const readAs = (composed: string): string => {
  if (composed.length === 1 && (composed < '\x7f' || polish.test(composed))) return composed
  const known = read.get(composed)
  if (known !== undefined) return known
  const fresh = readSlowly(composed)
  // The alphabets of the world are many, but not so many in one office.
  if (read.size < 5000) read.set(composed, fresh)
  return fresh
}

const read = new Map<string, string>()

const readSlowly = (composed: string): string =>
  [...composed.normalize('NFKC')]
    .map(character => {
      if (polish.test(character)) return character
      const like = lookAlikes.get(character)
      if (like !== undefined) return like
      if (/\p{Nd}/u.test(character)) return String(digitOf(character))
      if (/\p{Zs}|\p{Zl}|\p{Zp}/u.test(character)) return ' '
      if (/\p{Pd}|[\u2212\u00ad\u2043]/u.test(character)) return '-'
      const bare = character.normalize('NFD').replaceAll(/\p{M}/gu, '')
      return lookAlikes.get(bare) ?? bare
    })
    .join('')

/** Digits of every script stand in Unicode in tens, from zero to nine. */
const digitOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return code - zero
}

const pairs = [
  ['АВЕКМНОРСТХУІЈЅЗԚԜҺЁЇЙ', 'ABEKMHOPCTXYIJS3QWHEIN'],
  ['аеорсухіјѕкмтвнһԁԛԝгпиё', 'aeopcyxijskmtbhhdqwrnue'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['αβεικνορτυχηωγς', 'abeikvoptuxnwyc'],
  ['ıɑɡʟᴀʙᴄᴅᴇɢʜɪᴊᴋᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢѴѵӀǀ∣', 'iagLABCDEGHIJKMNOPRTUVWYZVvIlll'],
  ['øØđĐ＠﹫․·•∙⋅。．‚،⁄∕＿', 'oOdD@@........,,//_'],
] as const

const lookAlikes = new Map(
  pairs.flatMap(([like, latin]) =>
    [...like].map((character, place) => [character, latin.charAt(place)] as const),
  ),
)

/** The letters of a plain text are few; a class of all letters of Unicode takes long to make ready. */
export const withFewLetters = ({ source, flags }: RegExp): RegExp =>
  new RegExp(
    source.replaceAll('[\\p{L}', '[a-zA-Z\\u00c0-\\u04ff').replaceAll('\\p{L}', '[a-zA-Z\\u00c0-\\u04ff]'),
    flags,
  )
