import type { MatrixView } from '#domain/matrix.ts'
import { questionBehind } from '#domain/matrix-behind.ts'
import { dimensionOf, isComputed, isComputedKey } from '#domain/matrix-dimensions.ts'
import { hrefOf } from '../../app/routes.ts'
import type { MatrixLinks } from '../../print/MatrixTable.tsx'
import { queryOfFigure } from '../referrals/list-question.ts'

/** From a cell to the form in which it is described, or to the referrals from which it was counted. */
export const matrixLinks = (view: MatrixView | undefined, leads: boolean): MatrixLinks => ({
  describe: (institution, describe) =>
    leads && !isComputed(dimensionOf(describe))
      ? hrefOf('institution', { institution }, { describe })
      : undefined,
  behind: (column, row, need) => {
    const institution = view?.institutions.find(({ key }) => key === column)?.key
    if (!leads || view === undefined || institution === undefined || !isComputedKey(row)) return undefined
    const question = questionBehind(row, institution, { from: view.firstDay, to: view.lastDay }, need)
    return question === undefined ? undefined : hrefOf('referrals', undefined, queryOfFigure(question))
  },
})
