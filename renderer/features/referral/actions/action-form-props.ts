import type { ReferralRow } from '#domain/answers.ts'

/** What every form of a step gets: the referral as a list knows it, and the way out. */
export interface ActionFormProps {
  readonly referral: ReferralRow
  /** When it is done. */
  readonly onClose: () => void
  /** When the worker changes their mind; asks where something was typed. */
  readonly onBack: () => void
}
