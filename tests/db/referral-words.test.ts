import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clientOf, closeDatabase, type WriteDb } from '#db/database.ts'
import { openDatabase } from '#db/open.ts'
import { listReferrals } from '#db/queries/list-referrals.ts'
import { matchOf } from '#db/stores/referral-words.ts'
import { contract, emptyFilter } from '#domain/contract.ts'
import { folded, foldedWords, hasWords } from '#domain/folded-words.ts'
import { aNetwork, coordinator, later, monday, mops } from './queries/a-network.ts'

const found = (db: WriteDb, words: string): readonly string[] => {
  const filter = { ...emptyFilter, words }
  const input = contract.listReferrals.input.parse({
    filter,
    sort: 'changed',
    descending: true,
    offset: 0,
    limit: 50,
  })
  return listReferrals(db, mops, input, later(monday, 3)).rows.map(({ id }) => id)
}

test('every Polish letter folds to the one under it, small or capital', () => {
  expect(folded('ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż')).toBe('acelnoszz acelnoszz')
  expect(foldedWords('Łódź–Śródmieście, „żółw” 7K3F9-Q5T2M')).toEqual([
    'lodz',
    'srodmiescie',
    'zolw',
    '7k3f9',
    'q5t2m',
  ])
})

test('a text has every beginning of every word of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat({ max: 5 }), (text, cut) => {
      const begun = foldedWords(text).map(word => word.slice(0, cut + 1))
      expect(hasWords(text, begun.join(' '))).toBe(true)
    }),
  )
})

test('no text that can be typed breaks the question, and every word of it stands between quotes', () => {
  const { db } = aNetwork()
  const matches = clientOf(db).prepare('SELECT count(*) FROM referral_words WHERE referral_words MATCH ?')
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.constantFrom('"', '*', 'NEAR', '(', ')', 'OR', ':', '-', '^', '{', 'ab', 'ł', '\u0000', ' '))
      .map(parts => parts.join('')),
  )
  fc.assert(
    fc.property(typed, fc.constantFrom(mops, coordinator), (text, worker) => {
      const words = matchOf(text, worker)
      if (typeof words === 'string') return
      expect(() => matches.get(words.match)).not.toThrow()
    }),
    { numRuns: 600 },
  )
})

test('a copy of the database finds the same: the rows keep the places under which their words stand', () => {
  const network = aNetwork()
  const { db, draft, call } = network
  const gone = draft(mops, monday, { text: 'Szkic, który zniknie przed wysłaniem.' })
  const kept = network.send(mops, monday, { text: 'Prosi o żółtą ławkę przed blokiem.' })
  call(mops, monday, 'discardDraft', { referralId: gone })
  const client = clientOf(db)
  const copy = join(dirname(client.name), 'copy.db')
  client.prepare('VACUUM INTO ?').run(copy)
  const opened = openDatabase(copy, 'ab'.repeat(32))
  if (!opened.ok) throw new Error(opened.error.type)
  expect([found(db, 'zolta'), found(opened.value, 'zolta')]).toEqual([[kept], [kept]])
  closeDatabase(opened.value)
  client.exec('VACUUM')
  expect(found(db, 'zolta')).toEqual([kept])
})
