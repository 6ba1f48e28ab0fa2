import type { PersonalDataFinding } from './personal-data-kinds.ts'
import { isResidentCode, normalResidentCode } from './resident-code.ts'

const shaped = /(?<![\p{L}\d])(?:az[ -]?)?([0-9a-z]{5})[ \u00a0–-]?([0-9a-z]{5})(?![\p{L}\d])/giu

/**
 * Resident codes in a text, as they are typed or scanned: with or without the prefix and the dash, in either case.
 * Ten symbols count only when their check symbols agree, and small letters alone are words.
 */
export const findResidentCodes = (text: string): readonly PersonalDataFinding[] =>
  [...text.matchAll(shaped)].flatMap(match => {
    const [whole, first = '', second = ''] = match
    const typed = first + second
    const isWord = !/\d/.test(typed) && typed !== typed.toUpperCase()
    if (isWord || !isResidentCode(normalResidentCode(typed))) return []
    return [{ kind: 'resident_code' as const, from: match.index, to: match.index + whole.length }]
  })
