import { z } from 'zod'
import { AgreedRule, EditableList, ItemAttributes, ItemKey, RuleSubject } from './network-rules.ts'
import { LocalDay } from './time.ts'

const label = z.string()

/** What the coordinator settles. Each holds from a day that is not past, so nothing of the past is called otherwise. */
export const rulesEventPayloads = {
  /** The key is made by the app and never used again, whatever becomes of the item. */
  ListItemAdded: z.strictObject({
    list: EditableList,
    key: ItemKey,
    pl: label,
    en: label,
    attributes: ItemAttributes,
    validFrom: LocalDay,
  }),
  /** All that holds of the item from the day on. A retired one stays on old records with its label. */
  ListItemChanged: z.strictObject({
    list: EditableList,
    key: ItemKey,
    pl: label,
    en: label,
    active: z.boolean(),
    validFrom: LocalDay,
  }),
  ListReordered: z.strictObject({ list: EditableList, keys: z.array(ItemKey), validFrom: LocalDay }),
  NetworkRuleChanged: z.strictObject({ rule: AgreedRule, validFrom: LocalDay }),
  /** What was to hold from a day on was taken back before that day came. */
  RuleChangeWithdrawn: z.strictObject({ subject: RuleSubject, validFrom: LocalDay }),
}

export type RulesEventType = keyof typeof rulesEventPayloads
export type NewRulesEvent = {
  readonly [T in RulesEventType]: {
    readonly type: T
    readonly payload: z.output<(typeof rulesEventPayloads)[T]>
  }
}[RulesEventType]

export const isRulesEvent = <E extends { readonly type: string }>(
  event: E,
): event is Extract<E, { readonly type: RulesEventType }> => event.type in rulesEventPayloads
