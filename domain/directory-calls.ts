import { z } from 'zod'
import { command, query } from './call.ts'
import { AgeBand, ServiceKey, Urgency } from './code-lists.ts'
import type { DirectoryRow, InstitutionDetails, OfferedService, ServiceList } from './directory-answers.ts'
import { CapacityState, longestServiceName, longestServiceText, Takes } from './directory-events.ts'
import { InstitutionKey, ServiceId, TeamKey } from './ids.ts'
import { InstitutionNames } from './network-events.ts'
import { mostOpeningHours, OpeningHours } from './opening-hours.ts'
import { guardedName, guardedText } from './personal-data.ts'
import type { Refusal } from './refusal.ts'
import { LocalDay } from './time.ts'

const oneInstitution = z.strictObject({ institution: InstitutionKey })
const oneService = z.strictObject({ service: ServiceId })
/** Any number: what cannot be promised is refused with a sentence, not as a broken input. */
const typedSpan = z.strictObject({
  days: z.number().min(-1_000_000).max(1_000_000),
  counts: z.enum(['working', 'calendar']),
})
const count = z.number().int().min(0).max(100_000).nullable()
const room = z.strictObject({ state: CapacityState, places: count, taken: count })
export const longestCapacityNote = 120
export const longestSubstitute = 120
const teamName = guardedName(120).refine(name => name.trim() !== '')

/** A form of support as it is typed. */
export const ServiceForm = z.strictObject({
  team: TeamKey.nullable(),
  key: ServiceKey.nullable(),
  namePl: guardedName(longestServiceName).refine(name => name.trim() !== ''),
  nameEn: guardedName(longestServiceName),
  description: guardedText(longestServiceText),
  eligibility: guardedText(longestServiceText),
  ageBands: z.array(AgeBand).max(20),
  hours: z.array(OpeningHours).max(mostOpeningHours),
})
export type ServiceForm = z.output<typeof ServiceForm>

/** The part of the contract about the directory: read by everyone, edited by the coordinator, kept up by leads. */
export const directoryCalls = {
  listDirectory: query(z.strictObject({})).answers<readonly DirectoryRow[]>(),
  institutionDetails: query(oneInstitution).answers<InstitutionDetails, Refusal>(),
  listServices: query(
    oneInstitution.extend({
      ended: z.boolean(),
      words: z.string().max(20_000),
      offset: z.number().int().min(0).max(10_000_000),
      limit: z.number().int().min(1).max(200),
    }),
  ).answers<ServiceList>(),
  /** What an institution offers today to whom a referral may go; the first fifty. */
  receiverServices: query(oneInstitution).answers<readonly OfferedService[]>(),

  addInstitution: command(
    z.strictObject({ names: InstitutionNames, takes: Takes, validFrom: LocalDay }),
  ).answers<{ readonly institution: InstitutionKey }, Refusal>(),
  renameInstitution: command(oneInstitution.extend({ names: InstitutionNames, validFrom: LocalDay })).answers<
    void,
    Refusal
  >(),
  changeTakes: command(oneInstitution.extend({ takes: Takes, validFrom: LocalDay })).answers<void, Refusal>(),
  givePromise: command(
    oneInstitution.extend({
      urgency: Urgency,
      accept: typedSpan,
      firstContact: typedSpan,
      validFrom: LocalDay,
    }),
  ).answers<void, Refusal>(),
  assureCapacity: command(
    oneInstitution.extend({ ...room.shape, note: guardedName(longestCapacityNote) }),
  ).answers<void, Refusal>(),
  announceClosure: command(
    oneInstitution.extend({ from: LocalDay, to: LocalDay, substitute: guardedName(longestSubstitute) }),
  ).answers<void, Refusal>(),
  takeBackClosure: command(oneInstitution.extend({ from: LocalDay })).answers<void, Refusal>(),
  addTeam: command(oneInstitution.extend({ name: teamName })).answers<{ readonly team: TeamKey }, Refusal>(),
  renameTeam: command(z.strictObject({ team: TeamKey, name: teamName })).answers<void, Refusal>(),

  offerService: command(oneInstitution.extend({ ...ServiceForm.shape, validFrom: LocalDay })).answers<
    { readonly service: ServiceId },
    Refusal
  >(),
  changeService: command(oneService.extend(ServiceForm.shape)).answers<void, Refusal>(),
  /** Ends it after a day; nothing that was offered is deleted. */
  endService: command(oneService.extend({ lastOn: LocalDay })).answers<void, Refusal>(),
  resumeService: command(oneService).answers<void, Refusal>(),
  assureServiceCapacity: command(oneService.extend(room.shape)).answers<void, Refusal>(),
} as const
