import type { ConfirmationReason, Confirmed } from '#domain/confirmation.ts'

/** Texts that look like personal data and of which their writer said that they hold none; in memory only. */
const confirmedTexts = new Map<string, ConfirmationReason>()

const mostKept = 100

/** Remembers the answer for a text as it stands, so that the call which saves it can carry the answer. */
export const confirmText = (text: string, reason: ConfirmationReason): void => {
  confirmedTexts.delete(text)
  confirmedTexts.set(text, reason)
  for (const oldest of confirmedTexts.keys()) {
    if (confirmedTexts.size <= mostKept) break
    confirmedTexts.delete(oldest)
  }
}

/** Nothing of the texts outlives the unlocked vault. */
export const forgetConfirmedTexts = (): void => confirmedTexts.clear()

/** The answers that belong to the texts of an input, by the path of each. */
export const confirmedIn = (input: unknown, path: readonly string[] = []): Confirmed => {
  if (confirmedTexts.size === 0) return []
  if (typeof input === 'string') {
    const reason = confirmedTexts.get(input)
    return reason === undefined ? [] : [{ field: path.join('.'), reason }]
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return []
  return Object.entries(input).flatMap(([key, part]) => confirmedIn(part, [...path, key]))
}
