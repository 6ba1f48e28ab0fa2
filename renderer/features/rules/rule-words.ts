import { builtInList } from '#domain/code-lists.ts'
import type { EditableList, RuleValue } from '#domain/network-rules.ts'
import type { RulesHistoryEntry } from '#domain/rules-answers.ts'
import { dayNumberOf, instantAt, type LocalDay } from '#domain/time.ts'
import { labelOf } from '../../text/label-of.ts'
import { currentLanguage } from '../../text/language.ts'
import type { Texts } from '../../text/polish.ts'
import { formatTime } from '../../ui/format-day.ts'

/** „7:30” of a minute of the day. */
export const timeWords = (minute: number, day: LocalDay): string =>
  formatTime(instantAt(dayNumberOf(day), minute))

/** What one settled thing says, with the list it belongs to. */
export const ruleWords = (t: Texts, value: RuleValue, day: LocalDay): string => {
  switch (value.kind) {
    case 'item': {
      const list = t.rules.lists[value.list]
      const label = value[currentLanguage()]
      if (!value.active) return t.rules.said.retired({ list, label })
      const before = labelOf(value.list, value.key)
      return before === label || before === value.key
        ? t.rules.said.added({ list, label })
        : t.rules.said.renamed({ list, before, after: label })
    }
    case 'order':
      return t.rules.said.reordered(t.rules.lists[value.list])
    case 'promise':
      return t.rules.said.promise({
        urgency: labelOf('urgency', value.urgency),
        accept: t.rules.span(value.promise.accept),
        contact: t.rules.span(value.promise.firstContact),
      })
    case 'hours':
      return t.rules.said.hours({ from: timeWords(value.from, day), to: timeWords(value.to, day) })
    case 'silence':
      return t.rules.said.silence(value.days)
    case 'freeDay':
      return t.rules.said.freeDay(value.name)
    case 'added':
      return ''
  }
}

/** One line of the history; `earlier` are the entries before it, the newest first. */
export const historyWords = (
  t: Texts,
  entry: RulesHistoryEntry,
  earlier: readonly RulesHistoryEntry[],
): string => {
  switch (entry.type) {
    case 'ListItemAdded':
      return t.rules.said.added({
        list: t.rules.lists[entry.payload.list],
        label: entry.payload[currentLanguage()],
      })
    case 'ListItemChanged': {
      const { list, key, active } = entry.payload
      const before = saidBefore(earlier, list, key)
      const label = entry.payload[currentLanguage()]
      const named = t.rules.lists[list]
      if (active && !before.active) return t.rules.said.restored({ list: named, label })
      if (!active && before.active) return t.rules.said.retired({ list: named, label })
      return t.rules.said.renamed({ list: named, before: before[currentLanguage()], after: label })
    }
    case 'ListReordered':
      return t.rules.said.reordered(t.rules.lists[entry.payload.list])
    case 'NetworkRuleChanged':
      return ruleWords(t, entry.payload.rule, entry.payload.validFrom)
    case 'RuleChangeWithdrawn':
      return t.rules.said.withdrawn
  }
}

const saidBefore = (earlier: readonly RulesHistoryEntry[], list: EditableList, key: string) => {
  for (const { type, payload } of earlier) {
    const isItem = type === 'ListItemAdded' || type === 'ListItemChanged'
    if (isItem && payload.list === list && payload.key === key) {
      return { pl: payload.pl, en: payload.en, active: type === 'ListItemAdded' || payload.active }
    }
  }
  const builtIn = builtInList(list).find(item => item.key === key)
  return { pl: builtIn?.pl ?? key, en: builtIn?.en ?? key, active: true }
}
