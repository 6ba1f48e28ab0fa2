import { z } from 'zod'

const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export const ReferralId = z.string().regex(uuidV7).brand('ReferralId')
export type ReferralId = z.output<typeof ReferralId>

/** All referrals of one matter share a chain; its id is the id of the first referral. */
export const ChainId = z.string().regex(uuidV7).brand('ChainId')
export type ChainId = z.output<typeof ChainId>

/** A matter of a place. It stands in no chain of referrals; the key that seals its texts bears its own id. */
export const PlaceIssueId = z.string().regex(uuidV7).brand('PlaceIssueId')
export type PlaceIssueId = z.output<typeof PlaceIssueId>

/** A stable key such as `mops`; the names on screen have validity dates and live in the directory. */
export const InstitutionKey = z
  .string()
  .regex(/^[a-z][a-z0-9_]{1,31}$/)
  .brand('InstitutionKey')
export type InstitutionKey = z.output<typeof InstitutionKey>

/** The institution of coordinators and data protection officers: it is never a party to a referral. */
export const networkKey = InstitutionKey.parse('network')

export const TeamKey = z
  .string()
  .regex(/^[a-z][a-z0-9_-]{1,31}$/)
  .brand('TeamKey')
export type TeamKey = z.output<typeof TeamKey>

/** A worker's code, such as `MOPS-02`; it is shown with an alias, never with a real name. */
export const WorkerCode = z
  .string()
  .regex(/^[A-Z]{2,8}-\d{2,3}$/)
  .brand('WorkerCode')
export type WorkerCode = z.output<typeof WorkerCode>

/** A form of support that an institution offers. Any UUID, in small letters: those of a published directory are kept. */
export const ServiceId = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  .brand('ServiceId')
export type ServiceId = z.output<typeof ServiceId>

/** One import of an old register, undone as a whole or not at all. */
export const ImportId = z.string().regex(uuidV7).brand('ImportId')
export type ImportId = z.output<typeof ImportId>

/** A coordination meeting. Its own texts are sealed under a key that bears this id. */
export const MeetingId = z.string().regex(uuidV7).brand('MeetingId')
export type MeetingId = z.output<typeof MeetingId>

/** A decision of a coordination meeting. */
export const DecisionId = z.string().regex(uuidV7).brand('DecisionId')
export type DecisionId = z.output<typeof DecisionId>

/** What is kept of the report of one period. Its texts are sealed under a key that bears this id. */
export const ReportId = z.string().regex(uuidV7).brand('ReportId')
export type ReportId = z.output<typeof ReportId>

export const EventId = z.string().regex(uuidV7).brand('EventId')
export type EventId = z.output<typeof EventId>

/** A saved view of this vault; it never leaves it. */
export const ViewId = z.number().int().positive().brand('ViewId')
export type ViewId = z.output<typeof ViewId>
