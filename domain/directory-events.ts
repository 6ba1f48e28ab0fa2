import { z } from 'zod'
import { AgeBand, ServiceKey } from './code-lists.ts'
import { ImportId, InstitutionKey, ServiceId, TeamKey } from './ids.ts'
import { mostOpeningHours, OpeningHours } from './opening-hours.ts'
import { guardedName } from './personal-data.ts'
import { LocalDay } from './time.ts'

/**
 * What an institution takes: referrals of persons, referrals without a person only, place issues only, or nothing
 * here. Whoever takes referrals takes place issues as well.
 */
export const Takes = z.enum(['persons', 'no_persons', 'places', 'nothing'])
export type Takes = z.output<typeof Takes>

/** How much room there is: the four words of the network (reference systems §4.13). */
export const capacityStates = ['places', 'waiting_list', 'none', 'assess_first'] as const
export const CapacityState = z.enum(capacityStates)
export type CapacityState = z.output<typeof CapacityState>

const count = z.number().int().min(0).max(100_000)

/** The room for one form of support, and the day on which somebody vouched for it. */
export const ServiceCapacity = z.strictObject({
  state: CapacityState,
  places: count.nullable(),
  taken: count.nullable(),
  assuredOn: LocalDay,
})
export type ServiceCapacity = z.output<typeof ServiceCapacity>

export const longestServiceName = 120
export const longestServiceText = 300

/** A form of support as its institution describes it: for whom, when, and in which words. */
export const ServiceContent = z.strictObject({
  team: TeamKey.nullable(),
  /** Its place in the coded list of forms of support, if it has one there. */
  key: ServiceKey.nullable(),
  name: z.strictObject({ pl: guardedName(longestServiceName).min(1), en: guardedName(longestServiceName) }),
  description: guardedName(longestServiceText),
  /** For whom, in words; and the age bands, none of which means any age. */
  eligibility: guardedName(longestServiceText),
  ageBands: z.array(AgeBand).max(20),
  hours: z.array(OpeningHours).max(mostOpeningHours),
})
export type ServiceContent = z.output<typeof ServiceContent>

/** The facts about what the network offers. What was offered is never deleted: it ends on a day. */
export const directoryEventPayloads = {
  ServiceOffered: ServiceContent.extend({
    service: ServiceId,
    institution: InstitutionKey,
    validFrom: LocalDay,
    importId: ImportId.optional(),
  }),
  ServiceChanged: ServiceContent.extend({ service: ServiceId, institution: InstitutionKey }),
  /** The last day on which it is offered; null takes an ending back. */
  ServiceEnded: z.strictObject({
    service: ServiceId,
    institution: InstitutionKey,
    lastOn: LocalDay.nullable(),
  }),
  ServiceCapacityAssured: ServiceCapacity.extend({ service: ServiceId, institution: InstitutionKey }),
  InstitutionTakesChanged: z.strictObject({
    institution: InstitutionKey,
    takes: Takes,
    validFrom: LocalDay,
  }),
  /** A closing that was announced and does not take place; it is named by its first day. */
  ClosureTakenBack: z.strictObject({ institution: InstitutionKey, from: LocalDay }),
  TeamRenamed: z.strictObject({ team: TeamKey, institution: InstitutionKey, name: guardedName(120).min(1) }),
  /** A published directory was taken over; what it brought bears the same number. */
  DirectoryImported: z.strictObject({
    importId: ImportId,
    institutions: count,
    services: count,
    changed: count,
    /** SHA-256 of what was taken. */
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  }),
}
