import { z } from 'zod'
import { NeedKey, OutcomeKey, Urgency } from './code-lists.ts'
import { ConfirmationReason } from './confirmation.ts'
import { waitedWorkingDays } from './deadline.ts'
import { InstitutionKey } from './ids.ts'
import { guardedText } from './personal-data.ts'
import { importedEnds } from './referral-events.ts'
import type { RegisterFault } from './register-fault.ts'
import { ResidentCode } from './resident-code.ts'
import { dayNumberOf, type Instant, instant, instantAt, LocalDay } from './time.ts'

/** The longest text of a line, the same as that of a referral written here. */
export const longestRegisterText = 500
/** More lines than this are several registers. */
export const mostRegisterLines = 200_000
/** So many lines go to the vault at once: small enough that the answer to another question is not kept waiting. */
export const linesPerPortion = 500

/**
 * A line of a register, read and mapped. `person` is a code of the network, or the number of a person of this file:
 * lines with one number get one new code, and what stood in the file instead of the number stays behind.
 */
export const RegisterLine = z.strictObject({
  line: z.number().int().min(1).max(1_048_576),
  from: InstitutionKey,
  to: InstitutionKey,
  person: z.union([
    z.strictObject({ code: ResidentCode }),
    z.strictObject({ number: z.number().int().min(0).max(mostRegisterLines) }),
  ]),
  need: NeedKey,
  urgency: Urgency,
  sentOn: LocalDay,
  acceptedOn: LocalDay.nullable(),
  endedOn: LocalDay.nullable(),
  ended: z.enum(importedEnds).nullable(),
  outcome: OutcomeKey.nullable(),
  text: guardedText(longestRegisterText),
  /** Said by the person who imports, where the text looks like personal data and is none. */
  confirmed: ConfirmationReason.nullable(),
})
export type RegisterLine = z.output<typeof RegisterLine>

/** The order of days and what belongs together in a line, whoever brings it: asked in the preview and in the vault. */
export const lineFaults = (
  line: Pick<RegisterLine, 'from' | 'to' | 'sentOn' | 'acceptedOn' | 'endedOn' | 'ended'>,
  { own, today }: { readonly own: InstitutionKey; readonly today: LocalDay },
): readonly RegisterFault[] => {
  const { from, to, sentOn, acceptedOn, endedOn, ended } = line
  const faults: RegisterFault[] = []
  if (from === to) faults.push({ type: 'sameInstitution' })
  else if (from !== own && to !== own) faults.push({ type: 'notOurs' })
  if (sentOn > today) faults.push({ type: 'future', field: 'sentOn' })
  if (acceptedOn !== null) {
    if (acceptedOn > today) faults.push({ type: 'future', field: 'acceptedOn' })
    else if (acceptedOn < sentOn) faults.push({ type: 'tooEarly', field: 'acceptedOn' })
    if (ended === 'refused') faults.push({ type: 'acceptedAndRefused' })
  }
  if (endedOn !== null) {
    if (endedOn > today) faults.push({ type: 'future', field: 'endedOn' })
    else if (endedOn < (acceptedOn ?? sentOn)) faults.push({ type: 'tooEarly', field: 'endedOn' })
  }
  if (endedOn !== null && ended === null) faults.push({ type: 'endWithoutOutcome' })
  if (endedOn === null && ended !== null) faults.push({ type: 'outcomeWithoutEnd' })
  return faults
}

/** The days of a register as moments in the right order, within working hours and never later than now. */
export const momentsOf = (
  { sentOn, acceptedOn, endedOn }: Pick<RegisterLine, 'sentOn' | 'acceptedOn' | 'endedOn'>,
  now: Instant,
): { readonly sentAt: Instant; readonly acceptedAt: Instant | null; readonly endedAt: Instant | null } => {
  const at = (day: LocalDay, hour: number): Instant =>
    instant(Math.min(instantAt(dayNumberOf(day), hour * 60), now))
  return {
    sentAt: at(sentOn, 8),
    acceptedAt: acceptedOn === null ? null : at(acceptedOn, 11),
    endedAt: endedOn === null ? null : at(endedOn, 14),
  }
}

/** Working days from sending to acceptance, where the register knows both. */
export const waitedInRegister = (sentAt: Instant, acceptedAt: Instant | null): number | null =>
  acceptedAt === null ? null : waitedWorkingDays(sentAt, acceptedAt)
