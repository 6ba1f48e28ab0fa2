import type { PlaceIssueList, PlaceIssueRow } from '#domain/answers.ts'
import type { Input } from '#domain/contract.ts'
import { placeIssueTurn } from '#domain/place-issue.ts'
import { seesPlaceIssues } from '#domain/place-issue-permission.ts'
import type { Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { placeIssues } from '../schema/place-issues.ts'
import { type PlaceIssueRecord, placeIssueOf, placeWordsMatch } from '../stores/place-issue-store.ts'
import { selectedColumns } from '../table-columns.ts'
import { keyList, keyValues, type Values } from './key-list.ts'
import { shortLine } from './short-line.ts'

type Question = Input<'listPlaceIssues'>

/** A page of the matters of places, with the exact total; read from one covering index in its order. */
export const listPlaceIssues = (db: ReadDb, worker: Worker, question: Question): PlaceIssueList => {
  const { filter, sort, descending, offset, limit } = question
  const words = placeWordsMatch(filter.words)
  if (!seesPlaceIssues(worker) || words === 'none') return { total: 0, rows: [] }
  const conditions = conditionsOf(filter, words !== 'all')
  const from = `FROM place_issues INDEXED BY place_issues_${sort}
    ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}`
  const values: Values = {
    own: worker.institution,
    ...keyValues('status', filter.statuses),
    ...keyValues('kind', filter.kinds),
    ...keyValues('zone', filter.zones),
    ...keyValues('named', filter.institutions),
    ...(words === 'all' ? {} : { words: words.match }),
  }
  const places = readStatement<{ position: number }>(
    db,
    `SELECT position ${from} ORDER BY ${columnOf[sort]} ${descending ? 'DESC' : 'ASC'}
     LIMIT @limit OFFSET @offset`,
  ).all({ ...values, limit, offset })
  const isLast = places.length < limit && (places.length > 0 || offset === 0)
  const total = isLast
    ? offset + places.length
    : (readStatement<{ total: number }>(db, `SELECT count(*) AS total ${from}`).get(values)?.total ?? 0)
  return { total, rows: places.map(({ position }) => rowAt(db, position)) }
}

const columnOf = { changed: 'changed_at', reported: 'reported_at', since: 'status_since' } as const

const conditionsOf = (filter: Question['filter'], asksWords: boolean): readonly string[] => {
  const oneOf = (column: string, name: string, keys: readonly string[]): readonly string[] => {
    const list = keyList(name, keys)
    return list === undefined ? [] : [`${column} IN ${list}`]
  }
  const named = keyList('named', filter.institutions)
  return [
    ...(filter.side === 'in' ? ['receiver = @own'] : []),
    ...(filter.side === 'out' ? ['sender = @own'] : []),
    ...oneOf('status', 'status', filter.statuses),
    ...oneOf('kind', 'kind', filter.kinds),
    ...oneOf('zone', 'zone', filter.zones),
    ...(named === undefined ? [] : [`(sender IN ${named} OR receiver IN ${named})`]),
    ...(asksWords
      ? ['position IN (SELECT rowid FROM place_issue_words WHERE place_issue_words MATCH @words)']
      : []),
  ]
}

const rowAt = (db: ReadDb, position: number): PlaceIssueRow => {
  const record = readStatement<PlaceIssueRecord>(
    db,
    `SELECT ${selectedColumns(placeIssues)} FROM place_issues WHERE position = ?`,
  ).get(position)
  if (record === undefined) throw new Error('a listed place issue is gone within one query')
  const issue = placeIssueOf(record)
  const { text, answer: _answer, author: _author, ...row } = issue
  return { ...row, line: shortLine(text), turn: placeIssueTurn(issue) }
}
