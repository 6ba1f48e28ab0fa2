import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import {
  builtInList,
  isInstitutionSideNegative,
  isOffered,
  labelIn,
  OutcomeKey,
  offeredItems,
  positivityOf,
} from '#domain/code-lists.ts'
import { WorkerCode } from '#domain/ids.ts'
import { listOn } from '#domain/lists-on-day.ts'
import {
  EditableList,
  networkPromisesOn,
  type RuleRow,
  type RuleValue,
  subjectOf,
} from '#domain/network-rules.ts'
import { takeUpRules } from '#domain/rules-in-force.ts'
import { addDays, instant, LocalDay } from '#domain/time.ts'

const day = (text: string): LocalDay => LocalDay.parse(text)
const first = day('2026-11-01')
const row = (value: RuleValue, validFrom = first): RuleRow => ({
  subject: subjectOf(value),
  validFrom,
  value,
  changedAt: instant(1),
  changedBy: WorkerCode.parse('NET-01'),
})
const item = (over: Partial<Extract<RuleValue, { kind: 'item' }>>, validFrom = first): RuleRow =>
  row({ kind: 'item', list: 'need', key: 'food', pl: 'głód', en: 'hunger', active: true, ...over }, validFrom)
const keysOf = (rows: readonly RuleRow[], list: EditableList = 'need', on = first) =>
  listOn(rows, list, on).items.map(({ key }) => key)

afterEach(() => {
  takeUpRules([], first)
})

test('a list of which nothing was said is as it was built in', () => {
  for (const list of EditableList.options) {
    expect(listOn([], list, first)).toEqual({ items: builtInList(list), retired: new Set() })
  }
})

test('what was said last for a day holds on it, and the day before it does not', () => {
  const rows = [item({ pl: 'jedzenie' }), item({ pl: 'posiłek' }, day('2026-12-01'))]
  const nameOn = (on: string) => listOn(rows, 'need', day(on)).items.find(({ key }) => key === 'food')?.pl
  expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map(nameOn)).toEqual([
    'brak żywności lub ciepłego posiłku',
    'jedzenie',
    'jedzenie',
    'posiłek',
  ])
})

test('a newcomer stands before what is other than all, until somebody orders the list', () => {
  const added = [
    row({ kind: 'added', list: 'need', key: 'n_opal', attributes: { sensitivity: 'W' } }),
    item({ key: 'n_opal', pl: 'opał', en: 'fuel' }),
  ]
  expect(keysOf(added).slice(-2)).toEqual(['n_opal', 'other_need'])
  const order = row({ kind: 'order', list: 'need', keys: ['other_need', 'food'] })
  const ordered = keysOf([...added, order])
  expect(ordered.slice(0, 2)).toEqual(['other_need', 'food'])
  expect(new Set(ordered)).toEqual(new Set([...builtInList('need').map(({ key }) => key), 'n_opal']))
})

test('what is retired is known and not offered', () => {
  takeUpRules([item({ active: false })], first)
  expect(isOffered('need', 'food')).toBe(false)
  expect(offeredItems('need').some(({ key }) => key === 'food')).toBe(false)
  expect(labelIn('pl', 'need', 'food')).toBe('głód')
  expect(labelIn('pl', 'need', 'loneliness')).toBe('samotność i izolacja')
})

test('an added outcome counts and needs a lead as its makers said', () => {
  const attributes = { positivity: 'no', institutionSide: true } as const
  takeUpRules(
    [
      row({ kind: 'added', list: 'outcome', key: 'n_strop', attributes }),
      item({ list: 'outcome', key: 'n_strop', pl: 'zamknięta oferta', en: 'offer closed' }),
    ],
    first,
  )
  expect(positivityOf('n_strop')).toBe('no')
  expect(isInstitutionSideNegative(OutcomeKey.parse('n_strop'))).toBe(true)
  expect(isInstitutionSideNegative(OutcomeKey.parse('moved_away'))).toBe(false)
})

test('promises of the network follow each other in time, urgency by urgency', () => {
  const promise = {
    accept: { days: 2, counts: 'working' },
    firstContact: { days: 4, counts: 'working' },
  } as const
  const rows = [row({ kind: 'promise', urgency: 'standard', promise }, day('2026-12-01'))]
  expect(networkPromisesOn(rows, day('2026-11-30')).standard.accept.days).toBe(5)
  expect(networkPromisesOn(rows, day('2026-12-01')).standard).toEqual(promise)
  expect(networkPromisesOn(rows, day('2026-12-01')).urgent.accept.days).toBe(1)
})

const anyKey = fc.constantFrom(...builtInList('need').map(({ key }) => key))
const anyDay = fc.integer({ min: 0, max: 40 }).map(days => addDays(first, days))
const anyRow = fc.oneof(
  fc
    .record({ key: anyKey, active: fc.boolean(), on: anyDay })
    .map(({ key, active, on }) => item({ key, active }, on)),
  fc
    .record({ keys: fc.uniqueArray(fc.oneof(anyKey, fc.constant('n_gone'))), on: anyDay })
    .map(({ keys, on }) => row({ kind: 'order', list: 'need', keys }, on)),
)

test('whatever is settled, every key that a record may name stays in the list exactly once', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), anyDay, (rows, on) => {
      const keys = keysOf(rows, 'need', on)
      expect(keys.toSorted()).toEqual(
        builtInList('need')
          .map(({ key }) => key)
          .toSorted(),
      )
    }),
  )
})
