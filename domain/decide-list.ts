import { builtInList } from './code-lists.ts'
import { foldedWords } from './folded-words.ts'
import { listOn } from './lists-on-day.ts'
import {
  type EditableList,
  type ItemAttributes,
  isOpenList,
  type RuleRow,
  rowsOf,
  subjectOf,
} from './network-rules.ts'
import type { Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import {
  labelSaid,
  longestNextStep,
  permitSettling,
  type Settling,
  sameLabel,
  unchangedSince,
} from './rule-change.ts'
import type { NewRulesEvent } from './rules-events.ts'
import { type Instant, type LocalDay, localDayOf } from './time.ts'

type Settled = Result<NewRulesEvent, Refusal>

export type ItemAdding = {
  readonly list: EditableList
  readonly pl: string
  readonly en: string
  readonly attributes: Omit<ItemAttributes, 'sensitivity'> & {
    readonly sensitivity?: 'N' | 'W' | 'S' | 'R' | undefined
  }
  readonly validFrom: LocalDay
}

/** A new item under a key of its own, with what its list asks of an item. */
export const addListItem = (adding: ItemAdding, settling: Settling): Settled => {
  const { list, validFrom } = adding
  const permitted = permitSettling(settling, validFrom)
  if (!permitted.ok) return permitted
  if (!isOpenList(list)) return err({ type: 'ListClosed', list })
  const labels = labelsSaid(adding, settling.rows)
  if (!labels.ok) return labels
  const attributes = attributesSaid(list, adding.attributes)
  if (!attributes.ok) return attributes
  const key = freshKey(settling.rows, list, labels.value.pl)
  return ok({
    type: 'ListItemAdded',
    payload: { list, key, ...labels.value, attributes: attributes.value, validFrom },
  })
}

export type ItemChange = {
  readonly list: EditableList
  readonly key: string
  readonly pl: string
  readonly en: string
  readonly active: boolean
  readonly validFrom: LocalDay
  /** When the last change was made that the editor knows of; null while there was none. */
  readonly seen: Instant | null
}

/**
 * Another label, retired, or offered again, from a day on. What was recorded before keeps its key. A change
 * says the whole item, label and all; so what is announced for this day or a later one is taken back first, or one of
 * the two would undo the other.
 */
export const changeListItem = (change: ItemChange, settling: Settling): Settled => {
  const { list, key, active, validFrom, seen } = change
  const { rows } = settling
  const permitted = permitSettling(settling, validFrom)
  if (!permitted.ok) return permitted
  const now = listOn(rows, list, validFrom)
  const item = now.items.find(one => one.key === key)
  if (item === undefined) return err({ type: 'NotFound', what: 'list_item' })
  const subject = subjectOf({ kind: 'item', list, key, pl: '', en: '', active })
  const same = unchangedSince(settling, subject, seen)
  if (!same.ok) return same
  const today = localDayOf(settling.at)
  const planned = rowsOf(rows, 'item').find(
    row => row.subject === subject && row.validFrom > today && row.validFrom >= validFrom,
  )
  if (planned !== undefined) return err({ type: 'ChangeAnnounced', on: planned.validFrom })
  const labels = labelsSaid(change, rows, key)
  if (!labels.ok) return labels
  const wasActive = !now.retired.has(key)
  if (active !== wasActive && !isOpenList(list)) return err({ type: 'ListClosed', list })
  if (!active && now.items.every(one => one.key === key || now.retired.has(one.key))) {
    return err({ type: 'LastOffered', list })
  }
  const { pl, en } = labels.value
  if (pl === item.pl && en === item.en && active === wasActive) return err({ type: 'NothingChanged' })
  return ok({ type: 'ListItemChanged', payload: { list, key, pl, en, active, validFrom } })
}

/** The items of a list in another order; what the order does not name comes after it. */
export const reorderList = (
  order: {
    readonly list: EditableList
    readonly keys: readonly string[]
    readonly validFrom: LocalDay
    readonly seen: Instant | null
  },
  settling: Settling,
): Settled => {
  const { list, keys, validFrom, seen } = order
  const permitted = permitSettling(settling, validFrom)
  if (!permitted.ok) return permitted
  const same = unchangedSince(settling, subjectOf({ kind: 'order', list, keys }), seen)
  if (!same.ok) return same
  const now = listOn(settling.rows, list, validFrom).items.map(({ key }) => key)
  const isWhole = new Set(keys).size === keys.length && keys.every(key => now.includes(key))
  if (!isWhole) return err({ type: 'NotFound', what: 'list_item' })
  if (keys.length === now.length && keys.every((key, place) => key === now[place])) {
    return err({ type: 'NothingChanged' })
  }
  return ok({ type: 'ListReordered', payload: { list, keys: [...keys], validFrom } })
}

/** Both labels, each unlike those of any other item of the list, whatever the other is called now or later. */
const labelsSaid = (
  said: { readonly list: EditableList; readonly pl: string; readonly en: string },
  rows: readonly RuleRow[],
  own?: string,
): Result<{ readonly pl: string; readonly en: string }, Refusal> => {
  const pl = labelSaid('pl', said.pl)
  if (!pl.ok) return pl
  const en = labelSaid('en', said.en)
  if (!en.ok) return en
  const labels = { pl: pl.value, en: en.value }
  const others = namesOf(rows, said.list).filter(({ key }) => key !== own)
  const taken = others.find(other => sameLabel(other.pl, labels.pl) || sameLabel(other.en, labels.en))
  return taken === undefined ? ok(labels) : err({ type: 'LabelTaken', list: said.list, key: taken.key })
}

const namesOf = (rows: readonly RuleRow[], list: EditableList) => {
  const said = rowsOf(rows, 'item').map(({ value }) => value)
  const renamed = new Set(said.filter(value => value.list === list).map(({ key }) => key))
  return [
    ...builtInList(list).filter(({ key }) => !renamed.has(key)),
    ...said.filter(value => value.list === list),
  ]
}

const attributesSaid = (
  list: EditableList,
  { sensitivity, positivity, institutionSide, nextStep }: ItemAdding['attributes'],
): Result<ItemAttributes, Refusal> => {
  switch (list) {
    case 'need':
      if (sensitivity === 'R') return err({ type: 'RestrictedNeedFixed' })
      return sensitivity === undefined ? err({ type: 'AttributeMissing', list }) : ok({ sensitivity })
    case 'outcome':
      return positivity === undefined
        ? err({ type: 'AttributeMissing', list })
        : ok({ positivity, institutionSide: positivity === 'no' && institutionSide === true })
    case 'refusal_reason': {
      const pl = labelSaid('nextStep', nextStep?.pl ?? '', longestNextStep)
      if (!pl.ok) return pl
      const en = labelSaid('nextStep', nextStep?.en ?? '', longestNextStep)
      return en.ok ? ok({ nextStep: { pl: pl.value, en: en.value } }) : en
    }
    default:
      return ok({})
  }
}

/** A key in ASCII from the words of the label, unlike any that the list ever had. */
const freshKey = (rows: readonly RuleRow[], list: EditableList, label: string): string => {
  const taken = new Set([
    ...builtInList(list).map(({ key }) => key),
    ...rowsOf(rows, 'added').flatMap(({ value }) => (value.list === list ? [value.key] : [])),
  ])
  const words = foldedWords(label).map(word => word.replaceAll(/[^a-z]/g, ''))
  // „n_” keeps it apart from keys that a later version of the app may bring, and from „other_…”, which stands last.
  const stem = `n_${words.filter(word => word !== '').join('_')}`.slice(0, 32).replace(/_+$/, '')
  let key = stem
  for (let number = 2; taken.has(key); number += 1) key = `${stem}_${number}`
  return key
}
