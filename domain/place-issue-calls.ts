import { z } from 'zod'
import type { PlaceIssueDetails, PlaceIssueList } from './answers.ts'
import { command, query } from './call.ts'
import { PlaceKind, Zone } from './code-lists.ts'
import { InstitutionKey, PlaceIssueId } from './ids.ts'
import { guardedPlaceText } from './personal-data.ts'
import { placeIssueStatuses } from './place-issue.ts'
import type { Refusal } from './refusal.ts'

const onePlaceIssue = z.strictObject({ placeIssueId: PlaceIssueId })
const placeSentence = guardedPlaceText(500)
/** The public place or the street, in a few words. */
export const longestPlace = 120

/** What the list of place issues is asked. */
export const PlaceIssueQuestion = z.strictObject({
  filter: z.strictObject({
    /** Those that the own institution reported or received, or all of the network. */
    side: z.enum(['all', 'in', 'out']),
    statuses: z.array(z.enum(placeIssueStatuses)).max(placeIssueStatuses.length),
    kinds: z.array(PlaceKind).max(20),
    zones: z.array(Zone).max(10),
    /** Either side. */
    institutions: z.array(InstitutionKey).max(20),
    words: z.string().max(20_000),
  }),
  sort: z.enum(['changed', 'reported', 'since']),
  descending: z.boolean(),
})
export type PlaceIssueQuestion = z.output<typeof PlaceIssueQuestion>

type PlaceDone = { readonly placeIssueId: PlaceIssueId }

/** The part of the contract about matters of places. */
export const placeIssueCalls = {
  /** Matters of places, seen by everyone at an institution of the network; no person stands in any of them. */
  listPlaceIssues: query(
    PlaceIssueQuestion.extend({
      offset: z.number().int().min(0).max(10_000_000),
      limit: z.number().int().min(1).max(200),
    }),
  ).answers<PlaceIssueList>(),
  placeIssueDetails: query(onePlaceIssue).answers<PlaceIssueDetails, Refusal>(),

  reportPlaceIssue: command(
    z.strictObject({
      to: InstitutionKey,
      kind: PlaceKind,
      zone: Zone,
      place: guardedPlaceText(longestPlace),
      text: placeSentence,
    }),
  ).answers<PlaceDone, Refusal>(),
  takePlaceIssue: command(onePlaceIssue.extend({ nextStep: placeSentence })).answers<PlaceDone, Refusal>(),
  resolvePlaceIssue: command(onePlaceIssue.extend({ answer: placeSentence })).answers<PlaceDone, Refusal>(),
  declinePlaceIssue: command(
    onePlaceIssue.extend({ reason: placeSentence, nextStep: placeSentence }),
  ).answers<PlaceDone, Refusal>(),
  dropPlaceIssue: command(onePlaceIssue.extend({ reason: placeSentence })).answers<PlaceDone, Refusal>(),
  notePlaceIssue: command(onePlaceIssue.extend({ text: placeSentence, nextStep: placeSentence })).answers<
    PlaceDone,
    Refusal
  >(),
  confirmPlaceIssue: command(onePlaceIssue).answers<PlaceDone, Refusal>(),
} as const
