import { expect, test } from 'vitest'
import { codeList } from '#domain/code-lists.ts'
import { foundingPromise } from '#domain/deadline.ts'
import { importedFact } from '#domain/decide-import.ts'
import { evolve } from '#domain/evolve.ts'
import { ImportId, InstitutionKey, WorkerCode } from '#domain/ids.ts'
import { permitImport } from '#domain/permission.ts'
import { isOverdue, isSent, turnOf } from '#domain/referral.ts'
import { columnLetters, guessColumns, isPersonalHeader } from '#domain/register-columns.ts'
import { registerDay } from '#domain/register-days.ts'
import type { RegisterFault } from '#domain/register-fault.ts'
import { type ReadLine, type RegisterMapping, registerReader } from '#domain/register-reading.ts'
import { endOf, meaningOf, vocabularyOf } from '#domain/register-values.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import { dayNumberOf, instantAt, LocalDay } from '#domain/time.ts'
import { aLine, stillOpen } from '../support/a-register.ts'
import { aResident, referralId } from '../support/relay.ts'
import { everyone } from '../support/workers.ts'

const institutions = codeList('institution').map(({ key, pl, en, pl_full, prep_do, prep_w, prep_z }) => ({
  key: InstitutionKey.parse(key),
  names: { short: pl, full: pl_full, english: en, to: prep_do, at: prep_w, fromWhere: prep_z },
}))
const vocabulary = vocabularyOf(institutions)
const noneSaid = { institution: {}, need: {}, urgency: {}, outcome: {} }
const today = LocalDay.parse('2026-11-02')

test('columns are recognised by the words of their headers, Polish and English, and people are left behind', () => {
  expect(
    guessColumns([
      'Lp.',
      'Nazwisko i imię',
      'Nr sprawy',
      'Data wysłania',
      'Kto kieruje',
      'Dokąd',
      'PROBLEM',
      'Pilność',
      'Data przyjęcia',
      'Data zakończenia',
      'Wynik',
      'Uwagi',
    ]),
  ).toEqual({
    from: 4,
    to: 5,
    resident: 2,
    need: 6,
    urgency: 7,
    sentOn: 3,
    acceptedOn: 8,
    endedOn: 9,
    outcome: 10,
    text: 11,
  })
  expect(guessColumns(['Date sent', 'From', 'To', 'Need', 'Outcome', 'Notes', 'Code'])).toMatchObject({
    sentOn: 0,
    from: 1,
    to: 2,
    need: 3,
    outcome: 4,
    text: 5,
    resident: 6,
  })
  expect(guessColumns(['Od', 'Do', 'Data'])).toMatchObject({ from: 0, to: 1, sentOn: 2 })
  expect(['PESEL', 'Imię', 'Tel. kontaktowy', 'ADRES', 'e-mail'].every(isPersonalHeader)).toBe(true)
  expect(['Opis', 'Data', 'Wynik'].some(isPersonalHeader)).toBe(false)
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
})

test('days are read as people and spreadsheets write them, and nothing else is a day', () => {
  const read = (cell: string) => registerDay(cell)
  for (const cell of [
    '3.11.2024',
    '03.11.2024 r.',
    '03-11-2024',
    '3/11/24',
    '2024-11-03',
    '2024-11-03 14:20',
    '2024-11-03T00:00:00',
    '3 listopada 2024',
    '3 lis 2024 r.',
    '45599',
    '45599,5',
    ' 3. 11. 2024 ',
  ]) {
    expect(read(cell), cell).toBe('2024-11-03')
  }
  for (const cell of [
    '31.2.2024',
    '11/23/2024',
    '1.1.1999',
    'wczoraj',
    '12',
    '2024',
    '99999999',
    '3.11',
    '',
  ]) {
    expect(read(cell), cell).toBeUndefined()
  }
  expect(read('29.2.2024')).toBe('2024-02-29')
  expect(read('1 maja 2025')).toBe('2025-05-01')
})

test('institutions are known in every form, and values by label, key or the usual word', () => {
  const meant = (field: 'institution' | 'need' | 'urgency' | 'outcome', cell: string) =>
    meaningOf(vocabulary, noneSaid, field, cell)
  expect(
    ['MOPS', 'do MOPS', 'Miejski Ośrodek Pomocy Społecznej w Krakowie'].map(cell =>
      meant('institution', cell),
    ),
  ).toEqual(['mops', 'mops', 'mops'])
  expect(
    ['streetworkerzy', 'od streetworkerów', 'STREETWORKERÓW'].map(cell => meant('institution', cell)),
  ).toEqual(['sw', 'sw', 'sw'])
  expect(meant('institution', 'Centrum Aktywności Seniora')).toBe('cas')
  expect(['bezdomność', 'Kryzys bezdomności', 'homelessness'].map(cell => meant('need', cell))).toEqual([
    'homelessness',
    'homelessness',
    'homelessness',
  ])
  expect(meant('urgency', 'PILNE')).toBe('urgent')
  expect(endOf(meant('outcome', 'odmowa') ?? '')).toEqual({ ended: 'refused', outcome: null })
  expect(endOf(meant('outcome', 'Udzielono wsparcia') ?? '')).toMatchObject({ ended: 'closed' })
  expect(meant('need', 'coś zupełnie innego')).toBeUndefined()
  expect(meant('need', 'constructor')).toBeUndefined()
  const said = { ...noneSaid, need: { 'cos zupelnie innego': 'other_need', wiersz: null } }
  expect(meaningOf(vocabulary, said, 'need', 'Coś zupełnie innego')).toBe('other_need')
  expect(meaningOf(vocabulary, said, 'need', 'wiersz')).toBeNull()
})

const columns = {
  from: 0,
  to: 1,
  resident: 2,
  need: 3,
  urgency: 4,
  sentOn: 5,
  acceptedOn: 6,
  endedOn: 7,
  outcome: 8,
  text: 9,
} as const
const mapping: RegisterMapping = {
  columns,
  always: { from: null, to: null, urgency: 'standard' },
  values: noneSaid,
  suspectedTexts: 'refuse',
  withoutRefusedTexts: false,
}
const good = [
  'Streetworkerzy',
  'MOPS',
  'spr. 17/2024',
  'bezdomność',
  'pilna',
  '4.3.2024',
  '6.3.2024',
  '12.4.2024',
  'udzielono wsparcia',
  'Prosi o nocleg.',
]
const reader = (over: Partial<RegisterMapping> = {}) =>
  registerReader(
    { ...mapping, ...over },
    {
      vocabulary,
      takes: new Map(institutions.map(({ key }) => [key, key === 'zzm' ? 'no_persons' : 'persons'] as const)),
      own: InstitutionKey.parse('mops'),
      today,
      aliases: ['Kalina'],
    },
  )
const changed = (over: Partial<Record<keyof typeof columns, string>>): string[] => {
  const cells = [...good]
  for (const [field, cell] of Object.entries(over)) cells[columns[field as keyof typeof columns]] = cell
  return cells
}
const read = (
  over: Partial<Record<keyof typeof columns, string>>,
  said: Partial<RegisterMapping> = {},
): ReadLine => reader(said).read(changed(over), 2)
const faultsOf = (line: ReadLine): readonly RegisterFault[] => (line.ok ? [] : line.faults)

test('a good line becomes a referral with its days, and its old number only tells persons apart', () => {
  const lines = reader()
  const first = lines.read(good, 2)
  expect(first).toMatchObject({
    ok: true,
    line: {
      from: 'sw',
      to: 'mops',
      person: { number: 0 },
      urgency: 'urgent',
      sentOn: '2024-03-04',
      ended: 'closed',
      outcome: 'support_provided',
    },
  })
  expect(JSON.stringify(first)).not.toContain('17/2024')
  const same = changed({ resident: 'SPR. 17/2024', sentOn: '5.3.2024' })
  expect(lines.read(same, 3)).toMatchObject({ line: { person: { number: 0 } } })
  expect(lines.read(changed({ resident: 'spr. 18/2024' }), 4)).toMatchObject({
    line: { person: { number: 1 } },
  })
  expect(lines.persons).toEqual(['spr. 17/2024', 'spr. 18/2024'])
  const coded = changed({ resident: `AZ ${shownResidentCode(aResident).toLowerCase()}` })
  expect(lines.read(coded, 5)).toMatchObject({ line: { person: { code: aResident } } })
})

test('every reason for refusing a line is told with its column, and never with its cell', () => {
  const said = (over: Parameters<typeof read>[0]) => faultsOf(read(over)).map(({ type }) => type)
  expect(said({ from: '' })).toEqual(['missing'])
  expect(said({ to: 'Caritas' })).toEqual(['unknownValue'])
  expect(said({ need: '' })).toEqual(['missing'])
  expect(said({ sentOn: '31.2.2024' })).toEqual(['notADay'])
  expect(said({ sentOn: '4.3.2027', acceptedOn: '', endedOn: '', outcome: '' })).toEqual(['future'])
  expect(said({ acceptedOn: '1.3.2024' })).toEqual(['tooEarly'])
  expect(said({ endedOn: '5.3.2024' })).toEqual(['tooEarly'])
  expect(said({ outcome: '' })).toEqual(['endWithoutOutcome'])
  expect(said({ endedOn: '' })).toEqual(['outcomeWithoutEnd'])
  expect(said({ outcome: 'odmowa' })).toEqual(['acceptedAndRefused'])
  expect(said({ from: 'MOPS' })).toEqual(['sameInstitution'])
  expect(said({ to: 'CAS' })).toEqual(['notOurs'])
  expect(said({ from: 'MOPS', to: 'ZZM' })).toEqual(['takesNoPersons'])
  expect(said({ resident: '7K3F9-Q5T22' })).toEqual(['wrongCode'])
  expect(said({ resident: 'Kowalska Anna' })).toEqual(['personal'])
  expect(said({ resident: '44051401359' })).toEqual(['personal'])
  expect(said({ text: 'Tel. 601 234 567' })).toEqual(['personal'])
  expect(said({ text: 'Rozmowa z Anną Kowalską.' })).toEqual(['suspected'])
  expect(said({ text: 'a'.repeat(100_000) })).toEqual(['tooLong'])
  expect(said({ text: '=HYPERLINK("http://zly.example";"kliknij")' })).toEqual(['formula'])
  expect(said({ sentOn: '=TODAY()' })).toEqual(['formula'])
  expect(said({ from: 'Caritas', sentOn: 'kiedyś', resident: '' })).toEqual([
    'unknownValue',
    'notADay',
    'missing',
  ])
  const faults = JSON.stringify([read({ resident: 'Kowalska Anna' }), read({ text: 'Tel. 601 234 567' })])
  expect(faults).not.toMatch(/Kowalska|601/)
})

test('emoji, right-to-left words and dashes for nothing are no trouble', () => {
  expect(read({ text: 'Dziękuje 🙂 שלום مرحبا' })).toMatchObject({ ok: true })
  expect(read({ acceptedOn: '-', endedOn: '–', outcome: 'brak danych' })).toMatchObject({
    ok: true,
    line: { acceptedOn: null, endedOn: null, ended: null },
  })
})

test('what to do with texts is the word of the person: refuse, leave out, or confirm with a reason', () => {
  const suspected = { text: 'Rozmowa z Anną Kowalską.' }
  expect(read(suspected, { suspectedTexts: 'leaveOut' })).toMatchObject({
    ok: true,
    textLeftOut: true,
    line: { text: '', confirmed: null },
  })
  expect(read(suspected, { suspectedTexts: 'worker' })).toMatchObject({
    ok: true,
    line: { text: 'Rozmowa z Anną Kowalską.', confirmed: 'worker' },
  })
  // What is certain can never be confirmed, only left out.
  const certain = { text: 'PESEL 44051401359' }
  expect(read(certain, { suspectedTexts: 'not_personal' }).ok).toBe(false)
  expect(read(certain, { withoutRefusedTexts: true })).toMatchObject({ ok: true, line: { text: '' } })
})

test('a line that comes twice is refused with the number of the first', () => {
  const lines = reader()
  lines.read(good, 2)
  expect(lines.read(good, 9)).toEqual({ ok: false, faults: [{ type: 'repeated', line: 2 }] })
  expect(lines.read(changed({ text: 'Prosi o odzież.' }), 10).ok).toBe(true)
})

test('without a column for persons every line is somebody new', () => {
  const lines = reader({ columns: { ...columns, resident: null } })
  expect([lines.read(good, 2), lines.read(changed({ text: 'Inny.' }), 3)]).toMatchObject([
    { line: { person: { number: 0 } } },
    { line: { person: { number: 1 } } },
  ])
})

test('an imported referral is never late for a promise that nobody had given', () => {
  const now = instantAt(dayNumberOf(today), 9 * 60)
  const made = (over: Parameters<typeof aLine>[1]) => {
    const of = {
      referralId: referralId(1),
      importId: ImportId.parse(referralId(2)),
      resident: aResident,
      basis: 'person_agrees' as never,
      promise: foundingPromise.standard,
      now,
    }
    const fact = importedFact(aLine(2, over), of)
    const event = { ...fact, type: 'ReferralImported' as const, actor: WorkerCode.parse('MOPS-04') }
    const { referral } = evolve(undefined, event)
    if (referral === undefined || !isSent(referral)) throw new Error('nothing was imported')
    expect(evolve(referral, event).effect).toBe(false)
    return referral
  }
  const waiting = made({ ...stillOpen, acceptedOn: null })
  expect([waiting.status, waiting.heldBy, turnOf(waiting), isOverdue(waiting, now)]).toEqual([
    'sent',
    'sw',
    'mops',
    false,
  ])
  const taken = made(stillOpen)
  expect([taken.status, taken.heldBy, isOverdue(taken, now), taken.acceptedAfterDays]).toEqual([
    'accepted',
    'mops',
    false,
    2,
  ])
  const closed = made({})
  expect([closed.status, turnOf(closed), closed.decidedAt, closed.decidedInTime]).toEqual([
    'closed',
    null,
    null,
    null,
  ])
  // Sent and closed today: never later than now, and in the right order.
  const day = { sentOn: today, acceptedOn: today, endedOn: today }
  const justNow = made(day)
  expect(justNow.sentAt).toBeLessThanOrEqual(justNow.acceptedAt ?? 0)
  expect(justNow.acceptedAt).toBeLessThanOrEqual(justNow.endedAt ?? 0)
  expect(justNow.endedAt).toBeLessThanOrEqual(now)
})

test('who may import: leads of institutions, and nobody else', () => {
  expect(everyone.filter(worker => permitImport(worker).ok).map(({ code }) => code)).toEqual([
    'SW-02',
    'MOPS-04',
    'CAS-01',
  ])
})
