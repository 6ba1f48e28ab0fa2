import { z } from 'zod'
import { findDocuments } from './personal-data-documents.ts'
import { type PersonalDataFinding, type SuspectedFinding, withoutOverlaps } from './personal-data-kinds.ts'
import { originalSpan, plainText } from './personal-data-letters.ts'
import { findNames } from './personal-data-names.ts'
import { findNumbers } from './personal-data-numbers.ts'
import { findTraces } from './personal-data-traces.ts'

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
  const blocked = withoutOverlaps([...numbers.blocked, ...findDocuments(plain)])
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
  return withoutOverlaps([...numbers, ...findDocuments(plain)]).map(found => ({
    ...found,
    ...originalSpan(letters, found.from, found.to),
  }))
}

/** A short free text: no longer than the limit, and free of what personal data can be recognised with certainty. */
export const guardedText = (maximum: number) =>
  z
    .string()
    .max(maximum)
    .superRefine((text, context) => {
      if (text.length > maximum) return
      const findings = findPersonalData(text)
      if (findings.length > 0) {
        context.addIssue({ code: 'custom', message: 'personal data', params: { personalData: findings } })
      }
    })
