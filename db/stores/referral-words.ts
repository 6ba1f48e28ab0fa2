import { folded, foldedWords } from '#domain/folded-words.ts'
import { isCoordinator, type Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement, type WriteDb, writeStatement } from '../database.ts'
import type { ReferralRecord } from './referral-store.ts'
import { cutWord, keyWord, type WordsMatch, wordsMatch } from './words-match.ts'

/**
 * The words by which referrals are found: an FTS5 table without content, one row for each row of `referrals`, under
 * the same rowid. Words come to it folded and parted, so its tokenizer only has to split at spaces: the one of
 * SQLite that drops diacritics keeps ł. Each word stands in the column of those who may read it.
 */
export type WordsSource = Pick<
  ReferralRecord,
  'resident' | 'need' | 'service' | 'restricted' | 'escalatedAt' | 'text' | 'missing' | 'feedback'
>

const sourceColumns = `resident, need, service, restricted, escalated_at AS escalatedAt, text, missing, feedback`

const lists = ['need', 'service'] as const

/** The row as the index has it now; read before it is written over. */
export const findWordsSource = (db: ReadDb, id: string): WordsSource | undefined =>
  readStatement<WordsSource>(db, `SELECT ${sourceColumns} FROM referrals WHERE id = ?`).get(id)

/** Indexes a saved row; nothing is written when no word of it has changed. */
export const indexWords = (
  db: WriteDb,
  id: string,
  record: WordsSource,
  was: WordsSource | undefined,
): void => {
  const words = wordsOf(record)
  const before = was === undefined ? undefined : wordsOf(was)
  if (words.network === before?.network && words.parties === before.parties) return
  writeStatement(
    db,
    `INSERT OR REPLACE INTO referral_words (rowid, network, parties)
     SELECT rowid, ?, ? FROM referrals WHERE id = ?`,
  ).run(words.network, words.parties, id)
}

/** Indexes a row that was not there before, by its rowid. */
export const indexNewWords = (db: WriteDb, place: number | bigint, record: WordsSource): void => {
  const { network, parties } = wordsOf(record)
  writeStatement(db, 'INSERT INTO referral_words (rowid, network, parties) VALUES (?, ?, ?)').run(
    place,
    network,
    parties,
  )
}

/** Before the row itself goes. */
export const removeWords = (db: WriteDb, id: string): void => {
  writeStatement(
    db,
    'DELETE FROM referral_words WHERE rowid = (SELECT rowid FROM referrals WHERE id = ?)',
  ).run(id)
}

/** Before a replay, which indexes every row anew. */
export const clearWords = (db: WriteDb): void => {
  writeStatement(db, "INSERT INTO referral_words (referral_words) VALUES ('delete-all')").run()
}

/** A coordinator's list shows every code, needs that are not restricted, and of escalated referrals the texts. */
const wordsOf = (record: WordsSource): { readonly network: string; readonly parties: string } => {
  const { resident, need, restricted, escalatedAt } = record
  const code = resident === null ? [] : codeWords(resident)
  const needs = need === null ? [] : [keyWord('need', need)]
  const texts = [
    ...(record.service === null ? [] : [keyWord('service', record.service)]),
    ...[record.text, record.missing ?? '', record.feedback ?? ''].flatMap(foldedWords).map(cutWord),
  ]
  const passing = restricted === 0
  const open = passing && escalatedAt !== null
  const joined = (...words: readonly string[]): string => [...new Set(words)].join(' ')
  return {
    network: joined(...code, ...(passing ? needs : []), ...(open ? texts : [])),
    parties: joined(...(passing ? [] : needs), ...(open ? [] : texts)),
  }
}

/** A code is written whole or in two halves. */
const codeWords = (code: string): readonly string[] => {
  const bare = folded(code)
  return [bare, bare.slice(0, 5), bare.slice(5)]
}

/** The FTS5 question for what was typed; a coordinator asks the one column that is theirs. */
export const matchOf = (typed: string, worker: Worker): WordsMatch => {
  const asked = wordsMatch(typed, lists)
  return typeof asked === 'object' && isCoordinator(worker)
    ? { match: `{network} : (${asked.match})` }
    : asked
}
