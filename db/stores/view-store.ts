import { ListQuestion, type SavedView } from '#domain/contract.ts'
import type { ViewId, WorkerCode } from '#domain/ids.ts'
import { ChosenColumns } from '#domain/list-columns.ts'
import { type ReadDb, readStatement, type WriteDb, writeStatement } from '../database.ts'

type Row = {
  readonly viewId: ViewId
  readonly name: string
  readonly question: string
  readonly columns: string | null
}
type ViewContent = Omit<SavedView, 'viewId'>

/** This worker's views by their names; one that an older version asked in words unknown now is left out. */
export const listViews = (db: ReadDb, worker: WorkerCode): readonly SavedView[] =>
  readStatement<Row>(
    db,
    'SELECT id AS viewId, name, question, columns FROM saved_views WHERE worker = ? ORDER BY name',
  )
    .all(worker)
    .flatMap(({ viewId, name, question, columns }) => {
      const parsed = ListQuestion.safeParse(JSON.parse(question))
      return parsed.success ? [{ viewId, name, question: parsed.data, columns: columnsOf(columns) }] : []
    })

export const addView = (db: WriteDb, worker: WorkerCode, { name, question, columns }: ViewContent): ViewId =>
  Number(
    writeStatement(db, 'INSERT INTO saved_views (worker, name, question, columns) VALUES (?, ?, ?, ?)').run(
      worker,
      name,
      JSON.stringify(question),
      storedColumns(columns),
    ).lastInsertRowid,
  ) as ViewId

/** Answers whether this worker has such a view. */
export const replaceView = (
  db: WriteDb,
  worker: WorkerCode,
  { viewId, name, question, columns }: SavedView,
): boolean =>
  writeStatement(
    db,
    'UPDATE saved_views SET name = ?, question = ?, columns = ? WHERE id = ? AND worker = ?',
  ).run(name, JSON.stringify(question), storedColumns(columns), viewId, worker).changes === 1

/** Answers whether this worker had such a view. */
export const removeView = (db: WriteDb, worker: WorkerCode, viewId: ViewId): boolean =>
  writeStatement(db, 'DELETE FROM saved_views WHERE id = ? AND worker = ?').run(viewId, worker).changes === 1

/** The columns that this worker chose for the list itself, or null. */
export const findColumns = (db: ReadDb, worker: WorkerCode): ChosenColumns | null =>
  columnsOf(
    readStatement<{ columns: string }>(db, 'SELECT columns FROM list_columns WHERE worker = ?').get(worker)
      ?.columns ?? null,
  )

export const saveColumns = (db: WriteDb, worker: WorkerCode, columns: ChosenColumns | null): void => {
  if (columns === null) writeStatement(db, 'DELETE FROM list_columns WHERE worker = ?').run(worker)
  else
    writeStatement(db, 'INSERT OR REPLACE INTO list_columns (worker, columns) VALUES (?, ?)').run(
      worker,
      JSON.stringify(columns),
    )
}

const storedColumns = (columns: ChosenColumns | null): string | null =>
  columns === null ? null : JSON.stringify(columns)

/** A column that this version does not know takes the choice with it: the usual ones are shown. */
const columnsOf = (stored: string | null): ChosenColumns | null => {
  const parsed = stored === null ? undefined : ChosenColumns.safeParse(JSON.parse(stored))
  return parsed?.success === true ? parsed.data : null
}
