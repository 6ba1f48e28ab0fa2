import { ListQuestion, type SavedView } from '#domain/contract.ts'
import type { ViewId, WorkerCode } from '#domain/ids.ts'
import { type ReadDb, readStatement, type WriteDb, writeStatement } from '../database.ts'

type Row = { readonly viewId: ViewId; readonly name: string; readonly question: string }

/** This worker's views by their names; one that an older version asked in words unknown now is left out. */
export const listViews = (db: ReadDb, worker: WorkerCode): readonly SavedView[] =>
  readStatement<Row>(
    db,
    'SELECT id AS viewId, name, question FROM saved_views WHERE worker = ? ORDER BY name',
  )
    .all(worker)
    .flatMap(({ viewId, name, question }) => {
      const parsed = ListQuestion.safeParse(JSON.parse(question))
      return parsed.success ? [{ viewId, name, question: parsed.data }] : []
    })

export const addView = (db: WriteDb, worker: WorkerCode, name: string, question: ListQuestion): ViewId =>
  Number(
    writeStatement(db, 'INSERT INTO saved_views (worker, name, question) VALUES (?, ?, ?)').run(
      worker,
      name,
      JSON.stringify(question),
    ).lastInsertRowid,
  ) as ViewId

/** Answers whether this worker has such a view. */
export const replaceView = (
  db: WriteDb,
  worker: WorkerCode,
  { viewId, name, question }: SavedView,
): boolean =>
  writeStatement(db, 'UPDATE saved_views SET name = ?, question = ? WHERE id = ? AND worker = ?').run(
    name,
    JSON.stringify(question),
    viewId,
    worker,
  ).changes === 1

/** Answers whether this worker had such a view. */
export const removeView = (db: WriteDb, worker: WorkerCode, viewId: ViewId): boolean =>
  writeStatement(db, 'DELETE FROM saved_views WHERE id = ? AND worker = ?').run(viewId, worker).changes === 1
