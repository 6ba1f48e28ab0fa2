import { listOn } from '#domain/lists-on-day.ts'
import {
  type EditableList,
  type ItemStatement,
  type RuleRow,
  rowsOf,
  subjectOf,
} from '#domain/network-rules.ts'
import { lastSaid } from '#domain/rule-change.ts'
import type { Instant, LocalDay } from '#domain/time.ts'

/** An item as the coordinator looks at it today. */
export type ListRow = {
  readonly key: string
  readonly pl: string
  readonly en: string
  readonly active: boolean
  /** From when its present name or state holds; null since the list came with the app. */
  readonly since: LocalDay | null
  /** When something was said of it last, for whichever day. */
  readonly seen: Instant | null
}

/** The list as it stands today, in its order, retired items included. */
export const listRows = (
  rows: readonly RuleRow[],
  list: EditableList,
  today: LocalDay,
): readonly ListRow[] => {
  const { items, retired } = listOn(rows, list, today)
  return items.map(({ key, pl, en }) => {
    const subject = itemSubject(list, key)
    const said = rowsOf(rows, 'item').findLast(row => row.subject === subject && row.validFrom <= today)
    return {
      key,
      pl,
      en,
      active: !retired.has(key),
      since: said?.validFrom ?? null,
      seen: lastSaid(rows, subject)?.changedAt ?? null,
    }
  })
}

/** When the order of a list was settled last. */
export const orderSeen = (rows: readonly RuleRow[], list: EditableList): Instant | null =>
  lastSaid(rows, subjectOf({ kind: 'order', list, keys: [] }))?.changedAt ?? null

const itemSubject = (list: EditableList, key: string): string => {
  const any: ItemStatement = { kind: 'item', list, key, pl: '', en: '', active: true }
  return subjectOf(any)
}

/** What is announced for days to come about this list, the soonest first. */
export const plannedOf = (
  rows: readonly RuleRow[],
  today: LocalDay,
  isAbout: (row: RuleRow) => boolean,
): readonly RuleRow[] =>
  rows
    .filter(row => row.validFrom > today && row.value.kind !== 'added' && isAbout(row))
    .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))
