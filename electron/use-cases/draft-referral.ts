import { inTransaction } from '#db/database.ts'
import { uuidV7 } from '#db/uuid-v7.ts'
import { draftReferral as decide } from '#domain/decide-sending.ts'
import { ChainId, type ReferralId } from '#domain/ids.ts'
import { err, ok } from '#domain/result.ts'
import { type Acting, loadVisible, record, type UseCase } from './acting.ts'

/** Begins a referral, in a new chain or in the chain of the referral that it continues. */
export const draftReferral: UseCase<'draftReferral'> = (acting, { continues, content }) =>
  inTransaction(acting.db, () => {
    const id = newReferralId(acting)
    const begun = {
      id,
      chainId: ChainId.parse(id),
      parentId: null,
      relation: 'first' as const,
      heldBy: acting.by.institution,
    }
    const parent = continues === null ? undefined : loadVisible(acting, continues)
    if (parent !== undefined && !parent.ok) return parent
    // A draft may be thrown away, and what continues it would continue nothing.
    if (parent?.value.status === 'draft') return err({ type: 'WrongState', status: 'draft' })
    const place =
      parent === undefined
        ? begun
        : {
            ...begun,
            chainId: parent.value.chainId,
            parentId: parent.value.id,
            relation: 'continuation' as const,
          }
    const decided = decide(place, content, acting)
    if (!decided.ok) return decided
    return ok({ referralId: id, step: record(acting, decided.value) })
  })

export const newReferralId = ({ log, at }: Acting): ReferralId => uuidV7(at, log.random) as ReferralId
