import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { withNoBreakSpaces } from '#renderer/text/no-break.ts'
import { nouns } from '#renderer/text/pl/nouns.ts'
import { counted } from '#renderer/text/plural.ts'
import { polish } from '#renderer/text/polish.ts'

const renderer = resolve(import.meta.dirname, '../../renderer')

const readers = globSync('**/*.{ts,tsx}', { cwd: renderer })
  .filter(path => !/^text\/(pl|en)\//.test(path))
  .map(path => readFileSync(resolve(renderer, path), 'utf8'))
  .join('\n')

/** How a screen reaches a text: `t.today.title`, `useTexts().today.title`. */
const readsPath = (path: readonly string[]): string =>
  `(?:\\bt|\\bpolish|useTexts\\(\\))${path.map(part => `\\s*\\.\\s*${part}\\b`).join('')}`

/** A key is used when its path is written out, or when its branch is taken as a whole. */
const unusedKeys = (tree: object, path: readonly string[]): string[] =>
  Object.entries(tree).flatMap(([key, entry]: [string, unknown]) => {
    const here = [...path, key]
    if (typeof entry === 'object' && entry !== null) {
      const takenWhole = new RegExp(`${readsPath(here)}(?!\\s*\\.|\\w)`).test(readers)
      return takenWhole ? [] : unusedKeys(entry, here)
    }
    return new RegExp(readsPath(here)).test(readers) ? [] : [here.join('.')]
  })

test('every Polish text is read by some screen', () => {
  expect(unusedKeys(polish, [])).toEqual([])
})

test('a text that no screen reads is noticed', () => {
  expect(unusedKeys({ shell: { nobodySaysThis: 'x' } }, [])).toEqual(['shell.nobodySaysThis'])
})

test('one-letter words and numbers hold on to the word after them', () => {
  expect(withNoBreakSpaces('Zegar stoi w MOPS i w CAS od 3 dni')).toBe(
    'Zegar stoi w\u00a0MOPS i\u00a0w\u00a0CAS od 3\u00a0dni',
  )
})

test('a counted Polish word agrees with its number', () => {
  const spoken = [1, 2, 4, 5, 12, 21, 22, 25, 112, 1.5].map(count => counted(count, nouns.referral))
  expect(spoken).toEqual([
    '1 skierowanie',
    '2 skierowania',
    '4 skierowania',
    '5 skierowań',
    '12 skierowań',
    '21 skierowań',
    '22 skierowania',
    '25 skierowań',
    '112 skierowań',
    '1,5 skierowania',
  ])
})

test('the verb of a deadline agrees with what is left', () => {
  const tied = (text: string) => text.replaceAll('\u00a0', ' ')
  expect(tied(polish.deadlines.workingDaysLeft(1))).toBe('Pozostał 1 dzień roboczy')
  expect(tied(polish.deadlines.workingDaysLeft(3))).toBe('Pozostały 3 dni robocze')
  expect(tied(polish.deadlines.workingDaysLeft(7))).toBe('Pozostało 7 dni roboczych')
  expect(tied(polish.deadlines.timeLeft({ hours: 4, minutes: 38 }))).toBe('Zostały 4 godziny 38 minut')
  expect(tied(polish.deadlines.timeLeft({ hours: 0, minutes: 1 }))).toBe('Została 1 minuta')
  expect(tied(polish.deadlines.overdueBy(2))).toBe('Po terminie o 2 dni robocze')
})

test('a sentence with a number agrees with it, in verb and case', () => {
  const { directory, review, workers } = polish
  const reminded = [2, 5].map(count => review.remindedUs({ from: 'z MOPS', count, day: 'wczoraj' }))
  const working = [1, 23, 25].map(active => workers.lead({ active, former: 0 }))
  const said = [...reminded, ...working, directory.showing({ shown: 50, total: 52 })]
  expect(said).toEqual(
    [
      '2 przypomnienia z MOPS, ostatnie wczoraj',
      '5 przypomnień z MOPS, ostatnie wczoraj',
      'Pracuje 1 osoba.',
      'Pracują 23 osoby.',
      'Pracuje 25 osób.',
      '50 z 52 form wsparcia',
    ].map(withNoBreakSpaces),
  )
})
