import type { Description } from '#domain/directory-answers.ts'
import type { InstitutionKey, WorkerCode } from '#domain/ids.ts'
import type { DescribedCells, NeighbourMatrix } from '#domain/matrix.ts'
import type { DescribedCell } from '#domain/matrix-cell.ts'
import type { DescribedKey } from '#domain/matrix-dimensions.ts'
import type { MatrixEventType } from '#domain/matrix-events.ts'
import type { MatrixFile } from '#domain/matrix-file.ts'
import type { NewNetworkEvent } from '#domain/network-events.ts'
import type { Instant, LocalDay } from '#domain/time.ts'
import { type ReadDb, readStatement, type WriteDb, writeStatement } from '../database.ts'
import { canonicalJson } from '../event-hash.ts'

type MatrixEvent = Extract<NewNetworkEvent, { type: MatrixEventType }>

/** Folds a fact about the matrix into its tables. */
export const applyMatrixEvent = (
  db: WriteDb,
  event: MatrixEvent & { readonly actor: WorkerCode; readonly happenedAt: Instant },
): void => {
  switch (event.type) {
    case 'InstitutionDescribed': {
      const { institution, dimension, cell, validFrom } = event.payload
      writeStatement(db, 'INSERT OR REPLACE INTO institution_descriptions VALUES (?, ?, ?, ?)').run(
        institution,
        dimension,
        validFrom,
        cell === null ? null : canonicalJson(cell),
      )
      return
    }
    case 'NeighbourMatrixTaken': {
      const { fingerprint, file } = event.payload
      writeStatement(db, 'INSERT OR REPLACE INTO neighbour_matrices VALUES (?, ?, ?, ?)').run(
        fingerprint,
        canonicalJson(file),
        event.happenedAt,
        event.actor,
      )
      return
    }
    case 'NeighbourMatrixRemoved':
      writeStatement(db, 'DELETE FROM neighbour_matrices WHERE fingerprint = ?').run(
        event.payload.fingerprint,
      )
  }
}

/** What an institution says of itself on a day, row by row; a row that it took back is left out. */
export const describedOn = (db: ReadDb, institution: InstitutionKey, day: LocalDay): DescribedCells => {
  const rows = readStatement<{ dimension: DescribedKey; cell: string | null }>(
    db,
    // The last row of a dimension wins, and later days come last.
    `SELECT dimension, cell FROM institution_descriptions
     WHERE institution = ? AND valid_from <= ? ORDER BY dimension, valid_from`,
  ).all(institution, day)
  const cells: Partial<Record<DescribedKey, DescribedCell>> = {}
  for (const { dimension, cell } of rows) {
    if (cell === null) delete cells[dimension]
    else cells[dimension] = JSON.parse(cell) as DescribedCell
  }
  return cells
}

/** What an institution says today, and what it will say from days to come: row by row, each from its day. */
export const descriptionsSince = (
  db: ReadDb,
  institution: InstitutionKey,
  today: LocalDay,
): readonly Description[] =>
  readStatement<Omit<Description, 'cell'> & { cell: string | null }>(
    db,
    `SELECT dimension, valid_from AS validFrom, cell FROM institution_descriptions AS d
     WHERE institution = ? AND valid_from >= COALESCE((SELECT MAX(valid_from) FROM institution_descriptions AS e
       WHERE e.institution = d.institution AND e.dimension = d.dimension AND e.valid_from <= ?), '')
     ORDER BY dimension, valid_from`,
  )
    .all(institution, today)
    .map(row => ({ ...row, cell: row.cell === null ? null : (JSON.parse(row.cell) as DescribedCell) }))

/** What is said of a row on a day, as it is stored; null where nothing is. */
export const describedCellOn = (
  db: ReadDb,
  institution: InstitutionKey,
  dimension: DescribedKey,
  day: LocalDay,
): string | null =>
  readStatement<{ cell: string | null }>(
    db,
    `SELECT cell FROM institution_descriptions
     WHERE institution = ? AND dimension = ? AND valid_from <= ? ORDER BY valid_from DESC LIMIT 1`,
  ).get(institution, dimension, day)?.cell ?? null

/** The matrices of other networks, in the order in which they were taken. */
export const neighbourMatrices = (db: ReadDb): readonly NeighbourMatrix[] =>
  readStatement<Omit<NeighbourMatrix, 'file'> & { file: string }>(
    db,
    `SELECT fingerprint, file, taken_at AS takenAt, taken_by AS takenBy FROM neighbour_matrices
     ORDER BY taken_at, fingerprint`,
  )
    .all()
    .map(({ file, ...taken }) => ({ ...taken, file: JSON.parse(file) as MatrixFile }))
