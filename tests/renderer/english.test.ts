import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import codeLists from '#domain/code-lists.json' with { type: 'json' }
import { type CodeListName, codeList } from '#domain/code-lists.ts'
import { instant, LocalDay, LocalMonth } from '#domain/time.ts'
import { english } from '#renderer/text/english.ts'
import { labelOf } from '#renderer/text/label-of.ts'
import { setLanguage } from '#renderer/text/language.ts'
import { polish } from '#renderer/text/polish.ts'
import {
  formatDateTime,
  formatDay,
  formatDayTitle,
  formatMonth,
  formatShortDay,
  formatTime,
} from '#renderer/ui/format-day.ts'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { institutionWords } from '#renderer/ui/institution-words.ts'
import { everyCounted, everyText } from '../support/every-text.ts'

afterEach(() => setLanguage('pl'))

const polishLetter = /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]/
/** Proper names that an English text may keep. */
const properNames = /Kraków|Niebieska Karta|Azory/g
/** Texts that are the same in both languages: names, signs, and forms that hold nothing but what they are given. */
const sameInBoth = new Set([
  'shell.appName',
  'today.keyStep',
  'report.head.preparedByWorker',
  'handoffSlip.route',
  'register.preview.share',
])

const polishTexts = everyText(polish)
const inEnglish = () => {
  setLanguage('en')
  return everyText(english)
}

test('every text says something in both languages, whatever it is given', () => {
  const englishTexts = inEnglish()
  expect(englishTexts.map(({ path }) => path).toSorted()).toEqual(
    polishTexts.map(({ path }) => path).toSorted(),
  )
  const silent = [...polishTexts, ...englishTexts].filter(({ texts }) => texts.length === 0)
  expect(silent).toEqual([])
})

test('no English text keeps a Polish letter, but for proper names', () => {
  const left = inEnglish().flatMap(({ path, texts }) =>
    texts.filter(text => polishLetter.test(text.replaceAll(properNames, ''))).map(text => `${path}: ${text}`),
  )
  expect(left).toEqual([])
})

test('no English text is its Polish one', () => {
  const polishOf = new Map(polishTexts.map(({ path, texts }) => [path, texts.join('\n')]))
  const copied = inEnglish()
    .filter(({ path, texts }) => !sameInBoth.has(path) && polishOf.get(path) === texts.join('\n'))
    .filter(({ texts }) => texts.some(text => /\p{L}{3}/u.test(text)))
    .map(({ path }) => path)
  expect(copied).toEqual([])
})

test('whatever is counted is said for nothing, one, two, five and twenty-two', () => {
  const counts = [0, 1, 2, 5, 22]
  setLanguage('pl')
  const counted = everyCounted(polish, counts)
  setLanguage('en')
  const countedInEnglish = everyCounted(english, counts)
  expect(counted.length).toBeGreaterThan(20)
  const broken = [...counted, ...countedInEnglish].filter(({ texts }) =>
    texts.some(text => text.trim() === '' || /undefined|NaN/.test(text)),
  )
  expect(broken).toEqual([])
})

test('an English word agrees with its number', () => {
  expect([0, 1, 2, 5, 22].map(english.referrals.total)).toEqual([
    '0\u00a0referrals',
    '1\u00a0referral',
    '2\u00a0referrals',
    '5\u00a0referrals',
    '22\u00a0referrals',
  ])
  expect([0, 1, 2, 5, 22].map(polish.referrals.total)).toEqual([
    '0\u00a0skierowań',
    '1\u00a0skierowanie',
    '2\u00a0skierowania',
    '5\u00a0skierowań',
    '22\u00a0skierowania',
  ])
  expect([1, 2, 3, 4, 11, 21, 22].map(english.referral.meetingHops)).toEqual(
    ['1st', '2nd', '3rd', '4th', '11th', '21st', '22nd'].map(
      leg => expect.stringContaining(`the ${leg} leg`) as string,
    ),
  )
  expect(english.today.lead({ waiting: 1, overdue: 0, dueToday: 0 })).toBe('**1\u00a0matter** waits for you.')
  expect(english.deadlines.timeLeft({ hours: 1, minutes: 22 })).toBe('1\u00a0hour 22\u00a0minutes left')
})

test('a number of either language keeps its marks and holds on to its word', () => {
  expect(formatNumber(12_345.6)).toBe('12\u00a0345,6')
  expect(polish.referrals.total(12_345)).toBe('12\u00a0345\u00a0skierowań')
  setLanguage('en')
  expect(formatNumber(12_345.6)).toBe('12,345.6')
  expect(formatNumber(1234)).toBe('1234')
  expect(english.referrals.total(12_345)).toBe('12,345\u00a0referrals')
})

test('an English date cannot be read as an American one', () => {
  const day = LocalDay.parse('2026-11-05')
  const early = instant(Date.UTC(2026, 10, 5, 6, 5))
  expect([formatDay(day), formatShortDay(day), formatDayTitle(day)].map(spaced)).toEqual([
    'czw. 5.11.2026',
    'czw. 5.11',
    'Czwartek, 5 listopada',
  ])
  setLanguage('en')
  expect([formatDay(day), formatShortDay(day), formatDayTitle(day)].map(spaced)).toEqual([
    'Thu 5 Nov 2026',
    'Thu 5 Nov',
    'Thursday 5 November',
  ])
  expect([formatTime(early), formatDateTime(early)].map(spaced)).toEqual(['07:05', '5 Nov 2026, 07:05'])
  expect(spaced(formatMonth(LocalMonth.parse('2026-11')))).toBe('November 2026')
})

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ')

test('prepositions go with the names of institutions in both languages', () => {
  expect(
    polish.timeline.redirected({ from: institutionWords('sw').from, to: institutionWords('cas').to }),
  ).toBe('Przekazano dalej od streetworkerów do CAS')
  setLanguage('en')
  const { to, at, from, name } = institutionWords('sw')
  expect([name, to, at, from]).toEqual([
    'Streetworkers',
    'to the streetworkers',
    'with the streetworkers',
    'from the streetworkers',
  ])
  expect(english.timeline.redirected({ from, to: institutionWords('cas').to })).toBe(
    'Redirected from the streetworkers to CAS',
  )
  expect(english.timeline.acceptedWithContact({ at, day: 'Wed 25 Nov' })).toBe(
    'Accepted with the streetworkers; first contact: Wed 25\u00a0Nov',
  )
})

const codeListNames = Object.keys(codeLists.lists).filter(
  (name): name is CodeListName => name !== 'transition',
)

test.each(codeListNames)('every item of the list %s has an English label', name => {
  const items: readonly { readonly key: string; readonly en: string }[] = codeList(name)
  for (const { key, en } of items) {
    expect(en, key).not.toBe('')
    expect(en.replaceAll(properNames, ''), key).not.toMatch(polishLetter)
    expect(labelOf(name, key, 'en')).toBe(en)
  }
})

test('institutions and reasons have their English forms', () => {
  for (const item of codeList('institution'))
    for (const form of [item.en, item.en_name, item.en_to, item.en_at, item.en_from]) {
      expect(form, item.key).not.toBe('')
      expect(form, item.key).not.toMatch(polishLetter)
    }
  for (const { key, next_step_en } of codeList('refusal_reason')) {
    expect(next_step_en, key).not.toBe('')
    expect(next_step_en, key).not.toMatch(polishLetter)
  }
})

/** What people may type, what letters are wide, and a text that only warms the guard up: none of it is shown. */
const notShown = new Set([
  'features/referral/actions/parse-day.ts',
  'ui/track/text-width.ts',
  'ui/GuardedTextarea.tsx',
  'print/tie-text.ts',
])

test('no component says a Polish sentence past the dictionary, or takes the Polish label of a list', () => {
  const renderer = resolve(import.meta.dirname, '../../renderer')
  const outside = globSync('**/*.{ts,tsx}', { cwd: renderer })
    .filter(path => !path.startsWith('text/pl/') && !notShown.has(path))
    .flatMap(path => {
      const code = readFileSync(resolve(renderer, path), 'utf8')
        .replaceAll(/\/\*[\s\S]*?\*\//g, '')
        .replaceAll(/(?:^|\s)\/\/.*$/gm, '')
      const polishLine = code.split('\n').find(line => polishLetter.test(line))
      // Where the coordinator writes both names of an item, both are shown.
      const showsBoth = path === 'ui/institution-words.ts' || path.startsWith('features/rules/')
      const label = showsBoth ? null : /\.pl\b|\{[^}=]*\bpl\b\s*\}\s*\)\s*=>/.exec(code)
      return [
        ...(polishLine === undefined ? [] : [`${path}: ${polishLine.trim()}`]),
        ...(label === null ? [] : [`${path}: ${label[0]}`]),
      ]
    })
  expect(outside).toEqual([])
})
