import { z } from 'zod'
import { command, query } from './call.ts'
import { Urgency } from './code-lists.ts'
import { EditableList, ItemKey, RuleSubject } from './network-rules.ts'
import { guardedName } from './personal-data.ts'
import type { Refusal } from './refusal.ts'
import type { NetworkRules, RuleEffects, RulesHistory } from './rules-answers.ts'
import { Instant, LocalDay } from './time.ts'

const nothing = z.strictObject({})
// Wider than the rules allow: the rule answers with a sentence, where the form of an input could only say no.
const label = guardedName(1000)
const days = z.number().min(-1e9).max(1e9)
const span = z.strictObject({ days, counts: z.enum(['working', 'calendar']) })
const seen = Instant.nullable()

const RuleInput = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('promise'),
    urgency: Urgency,
    promise: z.strictObject({ accept: span, firstContact: span }),
  }),
  z.strictObject({ kind: z.literal('hours'), from: days, to: days }),
  z.strictObject({ kind: z.literal('silence'), days }),
  z.strictObject({ kind: z.literal('freeDay'), name: label }),
])

/** What a change is about, before it is made. */
const ChangeSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('item'), list: EditableList, key: ItemKey }),
  z.strictObject({ kind: z.literal('promise'), urgency: Urgency }),
  z.strictObject({ kind: z.literal('hours') }),
  z.strictObject({ kind: z.literal('silence'), days }),
  z.strictObject({ kind: z.literal('freeDay'), day: LocalDay }),
])
export type ChangeSubject = z.output<typeof ChangeSubject>

/** Listy i zasady: read by everybody, settled by the coordinator. */
export const rulesCalls = {
  /** What every window takes up before it shows anything: labels, hours, promises of the network. */
  networkRules: query(nothing).answers<NetworkRules>(),
  rulesHistory: query(nothing).answers<RulesHistory>(),
  /** What a change would touch; nothing that is stored changes with it. */
  ruleEffects: query(z.strictObject({ about: ChangeSubject })).answers<RuleEffects, Refusal>(),

  addListItem: command(
    z.strictObject({
      list: EditableList,
      pl: label,
      en: label,
      attributes: z.strictObject({
        sensitivity: z.enum(['N', 'W', 'S', 'R']).optional(),
        positivity: z.enum(['yes', 'partly', 'no', 'neither']).optional(),
        institutionSide: z.boolean().optional(),
        nextStep: z.strictObject({ pl: label, en: label }).optional(),
      }),
      validFrom: LocalDay,
    }),
  ).answers<{ readonly key: string }, Refusal>(),
  changeListItem: command(
    z.strictObject({
      list: EditableList,
      key: ItemKey,
      pl: label,
      en: label,
      active: z.boolean(),
      validFrom: LocalDay,
      seen,
    }),
  ).answers<void, Refusal>(),
  reorderList: command(
    z.strictObject({ list: EditableList, keys: z.array(ItemKey).max(300), validFrom: LocalDay, seen }),
  ).answers<void, Refusal>(),
  changeRule: command(z.strictObject({ rule: RuleInput, validFrom: LocalDay, seen })).answers<
    void,
    Refusal
  >(),
  withdrawRuleChange: command(
    z.strictObject({ subject: RuleSubject, validFrom: LocalDay, seen: Instant }),
  ).answers<void, Refusal>(),
}
