import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NeedKey, OutcomeKey, urgencies } from '#domain/code-lists.ts'
import { emptyFilter } from '#domain/contract.ts'
import { ImportId, InstitutionKey } from '#domain/ids.ts'
import { reportHappenings, standings } from '#domain/network-figures.ts'
import { ageBands, happenings } from '#domain/network-view.ts'
import { statuses } from '#domain/referral.ts'
import { LocalDay } from '#domain/time.ts'
import { codeStartOf } from '#renderer/features/referrals/code-start.ts'
import { queryOf, queryOfImport, questionOf } from '#renderer/features/referrals/list-question.ts'

const institution = fc.constantFrom(...['mops', 'community_hub'].map(key => InstitutionKey.parse(key)))
const day = fc.constantFrom(...['2026-01-01', '2026-11-24'].map(text => LocalDay.parse(text)))
const figures = fc.record(
  {
    sender: institution,
    receiver: institution,
    holder: institution,
    happened: fc.record({ what: fc.constantFrom(...happenings, ...reportHappenings), from: day, to: day }),
    standing: fc.constantFrom(...standings),
    age: fc.constantFrom(...ageBands),
    openOn: fc.record({ day, part: fc.constantFrom('all' as const, 'waiting' as const) }),
    outcome: fc.constant(OutcomeKey.parse('support_given')),
  },
  { requiredKeys: [] },
)

const questions = fc.record({
  filter: fc
    .record({
      direction: fc.constantFrom('both' as const, 'in' as const, 'out' as const),
      statuses: fc.subarray([...statuses]),
      needs: fc.subarray(['food', 'homelessness', 'loneliness'].map(key => NeedKey.parse(key))),
      urgencies: fc.subarray([...urgencies]),
      institutions: fc.subarray(['mops', 'cas'].map(key => InstitutionKey.parse(key))),
      overdueOnly: fc.boolean(),
      inStateDays: fc.integer({ min: 0, max: 3650 }),
      codeStart: fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{0,10}$/),
      words: fc.string({ maxLength: 200 }),
    })
    .chain(filter => figures.map(figure => ({ ...filter, ...figure }))),
  sort: fc.constantFrom('changed' as const, 'due' as const, 'sent' as const),
  descending: fc.boolean(),
})

test('the address of what an import brought asks for exactly that, and a made-up one for nothing of the kind', () => {
  const importId = ImportId.parse('0190a000-0000-7000-8000-000000000001')
  expect(questionOf(queryOfImport(importId)).filter).toEqual({ ...emptyFilter, importId })
  expect(questionOf({ import: 'all' }).filter).toEqual(emptyFilter)
})

test('the address of a list holds the whole question', () => {
  fc.assert(
    fc.property(questions, question => {
      expect(questionOf(queryOf(question))).toEqual(question)
    }),
  )
})

test('an address that somebody made up asks for everything that it does not know', () => {
  const made = questionOf({
    direction: 'up',
    statuses: 'lost,sent',
    days: '-3',
    code: 'ŁÓDŹ',
    urgencies: 'soon',
    sender: 'MOPS!',
    standing: 'lost',
    age: 'old',
    happened: 'sent.yesterday',
  })
  expect(made.filter).toEqual({ ...emptyFilter, statuses: ['sent'] })
})

test('the beginning of a code is understood in any shape in which it is written', () => {
  expect(['az 7k3f9-q5t2m', '7K3F9Q5T2M', '7k3f', 'o1il'].map(codeStartOf)).toEqual([
    '7K3F9Q5T2M',
    '7K3F9Q5T2M',
    '7K3F',
    '0111',
  ])
})
