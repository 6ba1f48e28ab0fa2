import { z } from 'zod'

/** What the list of referrals can show of each beside its code, which always stands first. */
export const referralColumns = [
  'route',
  'need',
  'urgency',
  'state',
  'due',
  'lead',
  'sent',
  'changed',
  'since',
  'service',
  'outcome',
  'holder',
  'hop',
] as const
export const ReferralColumn = z.enum(referralColumns)
export type ReferralColumn = z.output<typeof ReferralColumn>

/** The columns of a list in their order, each once. */
export const ChosenColumns = z
  .array(ReferralColumn)
  .min(1)
  .max(referralColumns.length)
  .refine(columns => new Set(columns).size === columns.length)
  .readonly()
export type ChosenColumns = z.output<typeof ChosenColumns>

/** What is shown until a worker chooses. */
export const usualColumns: ChosenColumns = referralColumns.slice(0, 8)
