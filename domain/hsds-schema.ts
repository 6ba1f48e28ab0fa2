import { z } from 'zod'

/*
 * The parts of the Human Services Data Specification that this app writes and reads, after its published JSON Schema
 * 3.0 and 3.1 (organization, service, schedule, service_capacity, unit, organization_identifier): which properties
 * are required, their types, formats and closed lists. Additional properties are allowed, as they are there.
 * Human Services Data Specification: an Open Referral resource (https://openreferral.org/), CC BY-SA 4.0.
 */

/** HSDS asks for a UUID of any version; large letters are the same number. */
const Uuid = z
  .string()
  .regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/)
  .transform(id => id.toLowerCase())
/** Publishers write null for what they do not know; the schema has no such value, and nothing is lost by reading it. */
const text = z.string().nullish()
const number = z.number().nullish()

export const HsdsSchedule = z.looseObject({
  id: Uuid,
  freq: z.enum(['WEEKLY', 'MONTHLY']).nullish(),
  byday: text,
  opens_at: text,
  closes_at: text,
})

export const HsdsCapacity = z.looseObject({
  id: Uuid,
  unit: z.looseObject({ id: Uuid, name: z.string() }),
  available: z.number(),
  maximum: number,
  updated: z.string(),
})

export const hsdsStatuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const

export const HsdsService = z.looseObject({
  id: Uuid,
  organization_id: Uuid.nullish(),
  name: z.string(),
  alternate_name: text,
  description: text,
  status: z.enum(hsdsStatuses),
  eligibility_description: text,
  minimum_age: number,
  maximum_age: number,
  assured_date: text,
  schedules: z.array(HsdsSchedule).nullish(),
  capacities: z.array(HsdsCapacity).nullish(),
  organization: z.looseObject({ id: Uuid }).nullish(),
})
export type HsdsService = z.output<typeof HsdsService>

export const HsdsOrganization = z.looseObject({
  id: Uuid,
  name: z.string(),
  alternate_name: text,
  description: z.string(),
})
export type HsdsOrganization = z.output<typeof HsdsOrganization>

/** What a published directory says of itself, or nothing; only the third version is read. */
export const isReadVersion = (version: string): boolean => /^(hsds[- ]?)?v?3(\.|$)/i.test(version.trim())

export const hsdsVersion = '3.1'
