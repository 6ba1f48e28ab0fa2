import { z } from 'zod'
import { suspectedKinds } from './personal-data-kinds.ts'

/** Why a text that looks like personal data is none, in the word of its writer. */
export const confirmationReasons = ['not_personal', 'institution_or_place', 'worker'] as const
export const ConfirmationReason = z.enum(confirmationReasons)
export type ConfirmationReason = z.output<typeof ConfirmationReason>

/** The fields of a call whose warnings were seen and answered, beside its input: `content.text` or `note`. */
export const Confirmed = z
  .array(z.strictObject({ field: z.string().max(60), reason: ConfirmationReason }))
  .max(10)
export type Confirmed = z.output<typeof Confirmed>

/** What the log keeps of a warning that was answered: which field, what kinds, why. Never the text. */
export const ConfirmedWarning = z.strictObject({
  field: z.string(),
  kinds: z.array(z.enum(suspectedKinds)),
  reason: ConfirmationReason,
})
export type ConfirmedWarning = z.output<typeof ConfirmedWarning>
