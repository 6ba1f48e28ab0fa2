import { builtInList, type ListedItem, type ListInForce, type ListsInForce } from './code-lists.ts'
import {
  EditableList,
  type ItemAttributes,
  type ItemStatement,
  type RuleRow,
  rowsOf,
} from './network-rules.ts'
import type { LocalDay } from './time.ts'

/** The lists as they stand on a day; those of which nothing was ever said are left out. */
export const listsOn = (rows: readonly RuleRow[], day: LocalDay): ListsInForce => {
  const said = new Set(rows.flatMap(({ value }) => ('list' in value ? [value.list] : [])))
  return Object.fromEntries(
    EditableList.options.filter(list => said.has(list)).map(list => [list, listOn(rows, list, day)]),
  )
}

/** One list on a day: built-in items as they are called then, and those added by then. */
export const listOn = (rows: readonly RuleRow[], list: EditableList, day: LocalDay): ListInForce => {
  const statements = statementsOn(rows, list, day)
  const builtIn = builtInList(list).map(item => {
    const said = statements.get(item.key)
    return said === undefined ? item : { ...item, pl: said.pl, en: said.en }
  })
  const added = rowsOf(rows, 'added').flatMap(({ value }): ListedItem[] => {
    const said = value.list === list ? statements.get(value.key) : undefined
    return said === undefined
      ? []
      : [{ key: said.key, pl: said.pl, en: said.en, ...attributesOf(list, value.attributes) }]
  })
  const items = new Map([...builtIn, ...added].map(item => [item.key, item]))
  const order = rowsOf(rows, 'order').findLast(
    ({ value, validFrom }) => value.list === list && validFrom <= day,
  )
  const usual = placed(
    builtIn.map(({ key }) => key),
    added.map(({ key }) => key),
  )
  const ordered = (order?.value.keys ?? usual).filter(key => items.has(key))
  const keys = placed(
    ordered,
    usual.filter(key => !ordered.includes(key)),
  )
  return {
    items: keys.flatMap(key => items.get(key) ?? []),
    retired: new Set([...statements.values()].filter(({ active }) => !active).map(({ key }) => key)),
  }
}

/** What holds of each item on the day, as far as anything was said of it. */
export const statementsOn = (
  rows: readonly RuleRow[],
  list: EditableList,
  day: LocalDay,
): ReadonlyMap<string, ItemStatement> =>
  new Map(
    rowsOf(rows, 'item')
      .filter(({ value, validFrom }) => value.list === list && validFrom <= day)
      .map(({ value }) => [value.key, value]),
  )

/** Newcomers stand at the end, but before „inna potrzeba”, „inny powód”: what is other than all of them comes last. */
const placed = (keys: readonly string[], newcomers: readonly string[]): readonly string[] => {
  const last = keys.at(-1)
  return last?.startsWith('other_') === true
    ? [...keys.slice(0, -1), ...newcomers, last]
    : [...keys, ...newcomers]
}

/** The attributes under the names that the built-in items have. */
const attributesOf = (list: EditableList, attributes: ItemAttributes) => {
  switch (list) {
    case 'need':
      return {
        sens: attributes.sensitivity ?? 'N',
        art7: '–',
        gravity: '–',
        open_eligibility: '–',
      }
    case 'service':
      return { typ_inst: '–' }
    case 'refusal_reason':
      return {
        next_step_pl: attributes.nextStep?.pl ?? '',
        next_step_en: attributes.nextStep?.en ?? '',
      }
    case 'outcome':
      return {
        positive: positives[attributes.positivity ?? 'neither'],
        institutionSide: attributes.institutionSide === true,
      }
    default:
      return {}
  }
}

const positives = { yes: 'tak', partly: 'częściowo', no: 'nie', neither: '–' } as const
