import { matrixView } from '#db/queries/matrix-view.ts'
import { forOthers, withinNetwork } from '#domain/matrix-figures.ts'
import { type MatrixFile, matrixFileFormat, matrixFileVersion } from '#domain/matrix-file.ts'
import { err, ok } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import { isCoordinator, seesAllFigures } from '#domain/worker.ts'
import type { UseCase } from './acting.ts'

/** Figures of all institutions side by side: for the coordinator and the data protection officer (reference §5.5a). */
export const matrix: UseCase<'matrix'> = ({ db, by, at }, { period }) =>
  seesAllFigures(by)
    ? matrixView(db, { period, now: at, telling: withinNetwork })
    : err({ type: 'NotPermitted', rule: 'coordinator' })

/** The matrix for another network: figures rounded and few ones left out, as in whatever is published. */
export const exportMatrix: UseCase<'exportMatrix'> = ({ db, by, at }, { period }) => {
  if (!isCoordinator(by)) return err({ type: 'NotPermitted', rule: 'coordinator' })
  const view = matrixView(db, { period, now: at, telling: forOthers })
  if (!view.ok) return view
  const { networkName, institutions, whole } = view.value
  const file: MatrixFile = {
    format: matrixFileFormat,
    version: matrixFileVersion,
    network: networkName,
    period,
    preparedOn: localDayOf(at),
    institutions: [...institutions],
    whole,
  }
  return ok({ json: `${JSON.stringify(file, null, 2)}\n` })
}
