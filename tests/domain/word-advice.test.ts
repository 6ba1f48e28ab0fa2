import { expect, test } from 'vitest'
import { wordAdvice } from '#domain/word-advice.ts'
import { cleanNotes } from '../corpus/clean-notes.ts'

test.each([
  ['bezdomny', 'osoba w kryzysie bezdomności'],
  ['niepełnosprawnej', 'osoba z niepełnosprawnością'],
  ['staruszek', 'osoba starsza'],
  ['alkoholikiem', 'osoba w uzależnieniu, osoba używająca alkoholu'],
  ['sprawcy', 'osoba stosująca przemoc'],
  ['podopieczna', 'osoba, mieszkaniec, uczestniczka'],
  ['patologia', 'rodzina w trudnej sytuacji'],
  ['chory psychicznie', 'osoba w kryzysie zdrowia psychicznego'],
  ['uchodźcy', 'osoba z doświadczeniem migracji'],
  ['kryminalista', 'osoba po pobycie w zakładzie karnym'],
])('offers a softer word for: %s', (word, better) => {
  const [advice] = wordAdvice(`To ${word}, prosi o pomoc.`)
  expect(advice).toEqual({ from: 3, to: 3 + word.length, better })
})

test.each([
  'Osoba w kryzysie bezdomności prosi o nocleg.',
  'Orzeczenie o stopniu niepełnosprawności ważne do 2028 r.',
  'Babcia samodzielnie wychowuje wnuki.',
  'Bezdomność na osiedlu maleje.',
])('has nothing to say about: %s', text => expect(wordAdvice(text)).toEqual([]))

test('says nothing about notes that already use the words of the field', () => {
  expect(cleanNotes.filter(note => wordAdvice(note).length > 0).length / cleanNotes.length).toBeLessThan(0.01)
})
