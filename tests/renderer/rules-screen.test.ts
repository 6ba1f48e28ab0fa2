import { expect, test } from 'vitest'
import type { RulesHistoryEntry } from '#domain/rules-answers.ts'
import { movedKeys } from '#renderer/features/rules/moved-keys.ts'
import { minuteOf, type RuleForm, ruleSaid } from '#renderer/features/rules/rule-form.ts'
import { neighbourSection, sectionOf } from '#renderer/features/rules/rule-sections.ts'
import { historyWords } from '#renderer/features/rules/rule-words.ts'
import { polish } from '#renderer/text/polish.ts'

const form: RuleForm = {
  accept: '5',
  acceptCounts: 'working',
  contact: '14',
  contactCounts: 'working',
  from: '7:30',
  to: '15.30',
  days: '10',
}

test('hours are read as people write them, and what is no hour says none', () => {
  expect(['7:30', '7.30', ' 07:30 ', '8', '24:00'].map(minuteOf)).toEqual([450, 450, 450, 480, 1440])
  expect(['', '7:3', '7:75', 'rano', '7:30:00'].map(minuteOf)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  )
})

test('a number that no rule allows still goes to the rule, which says why; a word goes nowhere', () => {
  expect(ruleSaid('standard', { ...form, accept: '1,5', contact: '-1' })).toMatchObject({
    kind: 'promise',
    urgency: 'standard',
    promise: { accept: { days: 1.5 }, firstContact: { days: -1 } },
  })
  expect(ruleSaid('hours', form)).toEqual({ kind: 'hours', from: 450, to: 930 })
  expect(ruleSaid('silence', { ...form, days: 'dziesięć' })).toBeUndefined()
  expect(ruleSaid('standard', { ...form, accept: ' ' })).toBeUndefined()
})

test('an item moves one place and stops at the edge', () => {
  expect(movedKeys(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
  expect(movedKeys(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c'])
  expect(movedKeys(['a', 'b', 'c'], 'x', 1)).toEqual(['a', 'b', 'c'])
})

test('an address that no part of the screen has leads to the first one', () => {
  expect(sectionOf({ section: 'nonsense' })).toBe('need')
  expect(neighbourSection('need', -1)).toBe('need')
  expect(neighbourSection('history', 1)).toBe('history')
  expect(neighbourSection('need', 1)).toBe('service')
})

test('the history says what an item was called before, also when it was called so by a change', () => {
  const entry = (pl: string, active = true): RulesHistoryEntry =>
    ({
      type: 'ListItemChanged',
      id: 'x',
      at: 1,
      actor: 'NET-01',
      payload: { list: 'need', key: 'food', pl, en: 'food', active, validFrom: '2026-12-01' },
    }) as RulesHistoryEntry
  const [retired, second, first] = [entry('posiłek', false), entry('posiłek'), entry('jedzenie')]
  expect(historyWords(polish, first, [])).toContain(
    '„brak żywności lub ciepłego posiłku” nazywa się „jedzenie”',
  )
  expect(historyWords(polish, second, [first])).toContain('„jedzenie” nazywa się „posiłek”')
  expect(historyWords(polish, retired, [second, first])).toContain('wycofano „posiłek”')
})
