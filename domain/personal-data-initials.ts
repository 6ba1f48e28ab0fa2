import { institutionStreets, neverNames, patronBefore } from './personal-data-allowed.ts'
import type { SuspectedFinding } from './personal-data-kinds.ts'
import { withFewLetters } from './personal-data-letters.ts'
import { nameLikeness } from './personal-data-name-table.ts'
import type { AliasForms } from './personal-data-tokens.ts'

const persons = String.raw`(?:pan|pana|panu|panem|pani|panią|panie|państwo|państwa|p\.|ob\.|rodzin\p{L}{1,2}|syn\p{L}{0,3}|córk\p{L}{1,2}|córce|mąż|męż\p{L}{1,4}|żon\p{L}{1,2}|matk\p{L}{1,2}|matce|ojc\p{L}{1,3}|ojciec|sąsiad\p{L}{0,4}|kobiet\p{L}{1,2}|mężczyzn\p{L}{1,2}|senior\p{L}{0,4}|babci\p{L}{0,2}|brat\p{L}{0,3}|siostr\p{L}{1,2})`
const initialPatterns: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\d])${persons}\s{0,2}\p{Lu}\.(?:\s?-?\s?\p{Lu}\.){0,2}(?![\p{L}\d])`,
    'giu',
  ),
  /(?<![\p{L}\d])(?:[Pp]ani?|[Pp]\.)\s\p{Lu}(?![\p{L}\d.])/gu,
  /(?<![\p{L}\d.])\p{Lu}\.\s?-?\s?\p{Lu}\.(?!\s?\p{Lu}\.)(?![\p{L}\d])/gu,
  /(?<![\p{L}\d.])\p{Lu}\.\s?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?/gu,
]
const patterns = initialPatterns.map(withFewLetters)
const noInitials = new Set([
  'S.A.',
  'N.N.',
  'P.S.',
  'R.P.',
  'U.E.',
  'A.D.',
  'B.D.',
  'Z.O.',
  'C.D.',
  'M.P.',
  'D.U.',
])

/** „p. K.”, „A.K.”, „rodzina Z.”, „J. Nieznany”. */
export const findInitials = (plain: string, known: AliasForms): readonly SuspectedFinding[] => {
  if (!/\p{Lu}\.|\bp(?:an|ani|\.)\s\p{Lu}\b/iu.test(plain)) return []
  return patterns.flatMap((pattern, place) =>
    [...plain.matchAll(pattern)]
      .filter(match => {
        const written = match[0]
        if (noInitials.has(written.replaceAll(/\s/g, ''))) return false
        if (place === 0) return /\p{Lu}\.$/u.test(written)
        if (place < 3) return true
        if (patronBefore.test(plain.slice(Math.max(0, match.index - 60), match.index))) return false
        const surname = (written.match(/\p{L}{3,}/u)?.[0] ?? '').toLowerCase()
        return (
          !known.has(surname) &&
          !neverNames.has(surname) &&
          !institutionStreets.has(surname) &&
          nameLikeness(surname) !== 'none'
        )
      })
      .map(match => ({ kind: 'initials' as const, from: match.index, to: match.index + match[0].length })),
  )
}
