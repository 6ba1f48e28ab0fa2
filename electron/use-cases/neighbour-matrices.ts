import { createHash } from 'node:crypto'
import { canonicalJson } from '#db/event-hash.ts'
import { neighbourMatrices } from '#db/stores/matrix-store.ts'
import { getNetwork } from '#db/stores/network-store.ts'
import { folded } from '#domain/folded-words.ts'
import { mostNeighbours } from '#domain/matrix-calls.ts'
import { MatrixFingerprint } from '#domain/matrix-events.ts'
import { err, ok } from '#domain/result.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'
import { editNetwork } from './editing-directory.ts'

/** Puts the matrix of another network beside ours. One of the same network and period takes the place of the earlier. */
export const takeMatrix: UseCase<'takeMatrix'> = (acting, { file }) =>
  editNetwork(acting, () => {
    if (folded(file.network) === folded(getNetwork(acting.db).name)) return err({ type: 'MatrixIsOwn' })
    const fingerprint = MatrixFingerprint.parse(
      createHash('sha256').update(canonicalJson(file)).digest('hex'),
    )
    const taken = neighbourMatrices(acting.db)
    if (taken.some(known => known.fingerprint === fingerprint)) return err({ type: 'MatrixTakenBefore' })
    const earlier = taken.filter(
      known => known.file.network === file.network && known.file.period === file.period,
    )
    if (taken.length - earlier.length >= mostNeighbours) {
      return err({ type: 'TooManyMatrices', most: mostNeighbours })
    }
    for (const { fingerprint: old } of earlier) {
      recordNetworkEvent(acting, { type: 'NeighbourMatrixRemoved', payload: { fingerprint: old } })
    }
    recordNetworkEvent(acting, { type: 'NeighbourMatrixTaken', payload: { fingerprint, file } })
    return ok({ fingerprint })
  })

/** Takes the matrix of another network away again; it can be read in once more. */
export const removeMatrix: UseCase<'removeMatrix'> = (acting, { fingerprint }) =>
  editNetwork(acting, () => {
    if (!neighbourMatrices(acting.db).some(known => known.fingerprint === fingerprint)) {
      return err({ type: 'NotFound', what: 'matrix' })
    }
    recordNetworkEvent(acting, { type: 'NeighbourMatrixRemoved', payload: { fingerprint } })
    return ok(undefined)
  })
