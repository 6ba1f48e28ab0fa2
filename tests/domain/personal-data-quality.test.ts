import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { guardText } from '#domain/personal-data.ts'
import { seededRandom } from '#seeds/seeded-random.ts'
import { formsByWord } from '../../scripts/spelling-dictionary.ts'
import { cleanNotes, corpusAliases } from '../corpus/clean-notes.ts'
import { dirtyNotes } from '../corpus/dirty-notes.ts'
import { adversarialItems } from '../corpus/disguises.ts'
import { generatedNumbers } from '../corpus/generated-numbers.ts'

const isName = ({ kind }: { readonly kind: string }): boolean => kind === 'name' || kind === 'initials'
const share = (part: number, whole: number): number => part / whole

describe('numbers that are blocked', () => {
  test('of 50 000 generated ones at least 99.9 % are found, each by its own kind', () => {
    const samples = generatedNumbers(20261123, 50_000)
    const missed = samples.filter(({ text }) => guardText(text).blocked.length === 0)
    expect(
      share(samples.length - missed.length, samples.length),
      JSON.stringify(missed[0]),
    ).toBeGreaterThanOrEqual(0.999)
    const astray = samples.filter(
      ({ text, kind }) => !guardText(text).blocked.some(found => found.kind === kind),
    )
    expect(share(astray.length, samples.length)).toBeLessThan(0.01)
  })

  test('a wrong check digit is no PESEL, no ID card and no passport', () => {
    const random = seededRandom(7)
    const changed = (text: string): string => {
      const place = text.search(/\d(?!.*\d)/)
      return text.slice(0, place) + String((Number(text.charAt(place)) + random.whole(1, 9)) % 10)
    }
    const samples = generatedNumbers(5, 3000).filter(
      ({ kind, written }) =>
        ['pesel', 'id_card', 'passport'].includes(kind) &&
        /^[A-Z]*\d+$/.test(written) &&
        !written.startsWith('48'),
    )
    expect(samples.length).toBeGreaterThan(200)
    const found = samples.filter(({ written, kind }) =>
      guardText(`x ${changed(written)}`).blocked.some(finding => finding.kind === kind),
    )
    expect(found).toEqual([])
  })
})

describe('notes that people write', () => {
  test('the corpus is as large as promised, and says nothing twice', () => {
    expect(new Set(cleanNotes).size).toBeGreaterThanOrEqual(500)
    expect(new Set(dirtyNotes.map(({ text }) => text)).size).toBeGreaterThanOrEqual(500)
  })

  test('clean ones are blocked in at most one of a thousand, and asked about in at most three of a hundred', () => {
    const findings = cleanNotes.map(text => guardText(text, corpusAliases))
    expect(
      share(findings.filter(({ blocked }) => blocked.length > 0).length, findings.length),
    ).toBeLessThanOrEqual(0.001)
    expect(
      share(findings.filter(({ suspected }) => suspected.length > 0).length, findings.length),
    ).toBeLessThanOrEqual(0.03)
  })

  test('dirty ones are noticed in at least 95 of a hundred, names and all other kinds alike', () => {
    const missed = dirtyNotes.filter(({ text, kind }) => {
      const { blocked, suspected } = guardText(text, corpusAliases)
      const found = [...blocked, ...suspected]
      return isName({ kind }) ? !found.some(isName) : !found.some(one => one.kind === kind)
    })
    const names = dirtyNotes.filter(isName)
    const missedNames = missed.filter(isName)
    expect(share(names.length - missedNames.length, names.length)).toBeGreaterThanOrEqual(0.95)
    expect(missed.filter(note => !isName(note))).toEqual([])
  })
})

describe('names in all their cases, inflected by a spelling dictionary that is not ours', () => {
  const folder = new URL('../../node_modules/@zxcvbn-ts/language-pl/src/', import.meta.url)
  const commonest = (files: readonly string[], count: number): ReadonlySet<string> => {
    const lists = files.map(
      file => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly string[],
    )
    const names = Array.from({ length: count }, (_, rank) => lists.map(list => list[rank] ?? '')).flat()
    return new Set(
      [...new Set(names)].slice(0, count).map(name => name.charAt(0).toUpperCase() + name.slice(1)),
    )
  }
  const isNoticed = (form: string): boolean =>
    guardText(`Rozmowa z ${form} w środę.`).suspected.some(({ kind }) => kind === 'name')
  const recall = (names: ReadonlySet<string>): { readonly forms: number; readonly share: number } => {
    const forms = [...formsByWord(word => names.has(word)).values()]
      .flatMap(all => [...all])
      .filter(form => form.length >= 3)
    return { forms: forms.length, share: share(forms.filter(isNoticed).length, forms.length) }
  }

  test('of the 500 commonest first names at least 95 % of all forms are noticed', () => {
    const measured = recall(commonest(['femaleFirstnames.json', 'maleFirstnames.json'], 500))
    expect(measured.forms).toBeGreaterThan(3000)
    expect(measured.share).toBeGreaterThanOrEqual(0.95)
  })

  test('of the 500 commonest surnames at least 95 % of all forms are noticed', () => {
    const measured = recall(commonest(['maleLastnames.json', 'femaleLastnames.json'], 500))
    expect(measured.forms).toBeGreaterThan(3000)
    expect(measured.share).toBeGreaterThanOrEqual(0.95)
  })
})

test('none of the disguises gets past the guard', () => {
  expect(adversarialItems.length).toBeGreaterThanOrEqual(200)
  const past = adversarialItems.filter(({ text, blocked }) => {
    const found = guardText(text)
    return blocked ? found.blocked.length === 0 : !found.suspected.some(isName)
  })
  expect(past.map(({ how }) => how)).toEqual([])
})

test('what is found stands where it was written, however it is disguised', () => {
  const text = 'a\u200bb\u0301 K\u200bowal\u0301skiego i ４４０５１４０１３５９.'
  const { blocked, suspected } = guardText(text)
  const cut = ({ from, to }: { readonly from: number; readonly to: number }) => text.slice(from, to)
  expect(blocked.map(cut)).toEqual(['４４０５１４０１３５９'])
  expect(suspected.map(cut)).toEqual(['K\u200bowal\u0301skiego'])
})

test('an alias of a worker is no name in any of its cases, and a stranger of the same name is one', () => {
  const text = 'Ustalono z Sową i z Kaliną, a Leszczynie przekazano kopię.'
  expect(guardText(text, corpusAliases).suspected).toEqual([])
  expect(guardText('Dzwonił Sowa z trzeciego piętra.', []).suspected).toHaveLength(1)
})
