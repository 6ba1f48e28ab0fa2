import { z } from 'zod'
import { command } from './call.ts'
import { ResidentAttributes } from './network-events.ts'
import type { Refusal } from './refusal.ts'
import { ResidentCode } from './resident-code.ts'

const twoCodes = z.strictObject({ resident: ResidentCode, other: ResidentCode })

/** Giving out the code of a person, and saying of two codes that they are one person's, or are not. */
export const residentCodeCalls = {
  issueResidentCode: command(ResidentAttributes).answers<{ readonly resident: ResidentCode }, Refusal>(),
  linkCodes: command(twoCodes).answers<void, Refusal>(),
  unlinkCodes: command(twoCodes).answers<void, Refusal>(),
}
