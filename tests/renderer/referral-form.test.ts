import { expect, test } from 'vitest'
import { NeedKey, noPersonBasis, ShareBasis } from '#domain/code-lists.ts'
import { InstitutionKey } from '#domain/ids.ts'
import { residentCodeWith, shownResidentCode } from '#domain/resident-code.ts'
import {
  contentOf,
  emptyForm,
  hasPersonalData,
  missingIn,
  type ReferralForm,
} from '#renderer/features/new-referral/referral-form.ts'
import { foldedFilter } from '#renderer/ui/folded-filter.ts'

const code = residentCodeWith('7K3F9Q5T')
const complete: ReferralForm = {
  ...emptyForm,
  code: `AZ ${shownResidentCode(code)}`,
  to: InstitutionKey.parse('cas'),
  need: NeedKey.parse('loneliness'),
  basis: ShareBasis.parse('person_agrees'),
  text: 'Osoba chce spróbować zajęć.',
}

test('a filled form lacks nothing, and an empty one says everything that it lacks in the order of the page', () => {
  expect(missingIn(complete, false)).toEqual([])
  expect(missingIn(emptyForm, false)).toEqual(['resident', 'to', 'need', 'basis', 'text'])
})

test('a code with one wrong symbol is neither sent nor kept in the draft', () => {
  const mistyped = { ...complete, code: `8${code.slice(1)}` }
  expect(missingIn(mistyped, false)).toEqual(['resident'])
  expect(contentOf(mistyped).resident).toBeNull()
  expect(contentOf(complete).resident).toBe(code)
})

test('a matter without a person carries no code, even where one was typed', () => {
  const general = { ...complete, basis: noPersonBasis }
  expect(missingIn(general, false)).toEqual([])
  expect(contentOf(general).resident).toBeNull()
})

test('whoever acts on a legal duty names the provision, and a return to a visited institution needs its reason', () => {
  const byDuty = { ...complete, basis: ShareBasis.parse('legal_duty') }
  expect(missingIn(byDuty, true)).toEqual(['revisit', 'basisNote'])
  expect(
    missingIn({ ...byDuty, basisNote: 'art. 12', revisitReason: 'Zmieniła się sytuacja.' }, true),
  ).toEqual([])
})

test('personal data in any field keeps the form from being sent and from being kept', () => {
  const careless = { ...complete, text: 'Zadzwoń: 44051401359.' }
  expect(missingIn(careless, false)).toEqual(['personalData'])
  expect(hasPersonalData({ ...complete, revisitReason: 'pisz na adres a.b@przyklad.pl' })).toBe(true)
})

test('an option is found by the beginnings of its words, with or without Polish letters', () => {
  const options = ['trudności w opiece i wychowaniu', 'brak żywności lub ciepłego posiłku'].map(label => ({
    value: label,
    label,
  }))
  const found = (search: string) =>
    foldedFilter({ options, search, limit: 9 }).map(option => ('value' in option ? option.value : ''))
  expect(found('zywn posil')).toEqual(['brak żywności lub ciepłego posiłku'])
  expect(found('wych')).toEqual(['trudności w opiece i wychowaniu'])
  expect(found('ność')).toEqual([])
})
