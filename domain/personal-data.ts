import { z } from 'zod'
import { keptText } from './kept-text.ts'
import { findDocuments } from './personal-data-documents.ts'
import { type PersonalDataFinding, type SuspectedFinding, withoutOverlaps } from './personal-data-kinds.ts'
import { originalSpan, plainText } from './personal-data-letters.ts'
import { findNames } from './personal-data-names.ts'
import { findNumbers } from './personal-data-numbers.ts'
import { findTraces } from './personal-data-traces.ts'
import { findResidentCodes } from './resident-code-in-text.ts'

export type GuardFindings = {
  /** A text with one of these cannot be saved. */
  readonly blocked: readonly PersonalDataFinding[]
  /** A text with one of these is saved when its writer says why it is no personal data. */
  readonly suspected: readonly SuspectedFinding[]
}

/**
 * Reads a text for personal data (reference §5.5, security §5). `aliases` are the aliases of the network's workers,
 * many of which are surnames too; with institutions, their streets and numbers they are never reported.
 */
export const guardText = (text: string, aliases: readonly string[] = []): GuardFindings => {
  const letters = plainText(text)
  const { plain } = letters
  const numbers = /\d/.test(plain) ? findNumbers(plain) : { blocked: [], suspected: [] }
  const blocked = withoutOverlaps([...findDocuments(plain), ...numbers.blocked])
  const suspected = withoutOverlaps(
    [...findTraces(plain), ...numbers.suspected, ...findNames(plain, aliases)],
    blocked,
  )
  const inPlace = <Found extends { readonly from: number; readonly to: number }>(found: Found): Found => ({
    ...found,
    ...originalSpan(letters, found.from, found.to),
  })
  return { blocked: blocked.map(inPlace), suspected: suspected.map(inPlace) }
}

/** What of a text must never be saved: PESEL, ID card, passport, account, e-mail, telephone. */
export const findPersonalData = (text: string): readonly PersonalDataFinding[] => {
  const letters = plainText(text)
  const { plain } = letters
  const numbers = /\d/.test(plain) ? findNumbers(plain).blocked : []
  return withoutOverlaps([...findDocuments(plain), ...numbers]).map(found => ({
    ...found,
    ...originalSpan(letters, found.from, found.to),
  }))
}

/** What of a text looks like personal data without being certain. */
export const suspectedIn = (text: string, aliases: readonly string[] = []): readonly SuspectedFinding[] =>
  text === '' ? [] : guardText(text, aliases).suspected

/** The same of a text about a place, where a resident code would tie a person to the place. */
export const findInPlaceText = (text: string): readonly PersonalDataFinding[] =>
  withoutOverlaps([...findResidentCodes(text), ...findPersonalData(text)])

const refusing = (maximum: number, find: (text: string) => readonly PersonalDataFinding[]) =>
  z
    .string()
    .max(maximum)
    .overwrite(keptText)
    .superRefine((text, context) => {
      if (text.length > maximum) return
      const findings = find(text)
      if (findings.length > 0) {
        context.addIssue({ code: 'custom', message: 'personal data', params: { personalData: findings } })
      }
    })

/** A name of a team or a network: short, and free of what personal data can be recognised with certainty. */
export const guardedName = (maximum: number) => refusing(maximum, findPersonalData)

const freeTexts = z.registry<{ readonly maximum: number }>()

/** A short free text about a referral: as a guarded name, and asked about where it only looks like personal data. */
export const guardedText = (maximum: number) => guardedName(maximum).register(freeTexts, { maximum })

/** A short free text about a place: as any guarded text, and without a resident code. */
export const guardedPlaceText = (maximum: number) =>
  refusing(maximum, findInPlaceText).register(freeTexts, { maximum })

/** The paths of the free texts in the input of a call: `text`, `content.basisNote`. */
export const freeTextPaths = (schema: z.ZodType): readonly (readonly string[])[] => {
  if (freeTexts.has(schema)) return [[]]
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([key, part]) =>
    freeTextPaths(part as z.ZodType).map(path => [key, ...path]),
  )
}
