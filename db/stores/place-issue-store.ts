import { foldedWords } from '#domain/folded-words.ts'
import type { InstitutionKey, PlaceIssueId } from '#domain/ids.ts'
import { type PlaceIssue, placeIssueTurn } from '#domain/place-issue.ts'
import type { LocalDay } from '#domain/time.ts'
import { type ReadDb, readStatement, type WriteDb, writeStatement } from '../database.ts'
import { placeIssues } from '../schema/place-issues.ts'
import { columnsOf, selectedColumns } from '../table-columns.ts'
import { cutWord, keyWord, type WordsMatch, wordsMatch } from './words-match.ts'

/** A row of `place_issues`, in the shape of the schema. */
export type PlaceIssueRecord = typeof placeIssues.$inferSelect
type Numberless = Omit<PlaceIssueRecord, 'position'>

const columns = columnsOf(placeIssues).filter(({ property }) => property !== 'position')
const names = columns.map(({ column }) => `"${column}"`)

const upsert = `INSERT INTO place_issues (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
  ON CONFLICT (id) DO UPDATE SET ${names.map(name => `${name} = excluded.${name}`).join(', ')}
  RETURNING position`

/** Saves the state that events made of a place issue, and the words by which it is found; nothing else writes either. */
export const savePlaceIssue = (db: WriteDb, issue: PlaceIssue): void => {
  const record = recordOf(issue)
  const was = findPlaceIssue(db, issue.id)
  const saved = writeStatement(db, upsert).get(
    ...columns.map(({ property }) => record[property as keyof Numberless]),
  ) as { readonly position: number }
  const words = wordsOf(issue)
  if (was !== undefined && wordsOf(was) === words) return
  writeStatement(db, 'INSERT OR REPLACE INTO place_issue_words (rowid, words) VALUES (?, ?)').run(
    saved.position,
    words,
  )
}

export const findPlaceIssue = (db: ReadDb, id: PlaceIssueId): PlaceIssue | undefined => {
  const record = readStatement<PlaceIssueRecord>(
    db,
    `SELECT ${selectedColumns(placeIssues)} FROM place_issues WHERE id = ?`,
  ).get(id)
  return record === undefined ? undefined : placeIssueOf(record)
}

/** The place issue that a row stands for. The rows are ours, written by `savePlaceIssue`, so their shape is trusted. */
export const placeIssueOf = (record: PlaceIssueRecord): PlaceIssue => {
  const { position: _position, sender, receiver, turn: _turn, ...rest } = record
  return { ...rest, from: sender, to: receiver } as PlaceIssue
}

const recordOf = (issue: PlaceIssue): Numberless => {
  const { from, to, ...rest } = issue
  return { ...rest, sender: from, receiver: to, turn: placeIssueTurn(issue) }
}

/** Before a replay, which indexes every row anew. */
export const clearPlaceIssueWords = (db: WriteDb): void => {
  writeStatement(db, "INSERT INTO place_issue_words (place_issue_words) VALUES ('delete-all')").run()
}

/** Everybody who sees a place issue reads all of it, so there is one column of words. */
const wordsOf = ({ kind, zone, place, text, answer, nextStep }: PlaceIssue): string => {
  const spoken = [place, text, answer, nextStep].flatMap(foldedWords).map(cutWord)
  return [...new Set([keyWord('place_kind', kind), keyWord('zone', zone), ...spoken])].join(' ')
}

export const placeWordsMatch = (typed: string): WordsMatch => wordsMatch(typed, ['place_kind', 'zone'])

/** Whether nobody of this institution works in the network on this day. */
export const hasNoWorkers = (db: ReadDb, institution: InstitutionKey, today: LocalDay): boolean =>
  readStatement(
    db,
    'SELECT 1 FROM workers WHERE institution = ? AND (left_on IS NULL OR left_on > ?) LIMIT 1',
  ).get(institution, today) === undefined
