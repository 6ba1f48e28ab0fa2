import { inTransaction } from '#db/database.ts'
import { findTakes } from '#db/stores/directory-store.ts'
import { isKnownResident, promiseOn } from '#db/stores/network-store.ts'
import { sentLegs } from '#db/stores/referral-store.ts'
import { AgeBand, HouseholdType, HousingStatus, isOffered, Zone } from '#domain/code-lists.ts'
import { sendReferral as decide } from '#domain/decide-sending.ts'
import type { Referral } from '#domain/referral.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { err, ok } from '#domain/result.ts'
import type { KeyNotOffered } from '#domain/rules-refusal.ts'
import { localDayOf } from '#domain/time.ts'
import { type Acting, loadVisible, record, recordNetworkEvent, type UseCase } from './acting.ts'

/** draft → sent. A code that this network has not seen yet is taken as new, its attributes unknown. */
export const sendReferral: UseCase<'sendReferral'> = (acting, { referralId, revisitReason }) =>
  inTransaction(acting.db, () => {
    const draft = loadVisible(acting, referralId)
    if (!draft.ok) return draft
    const retired = retiredIn(draft.value)
    if (retired !== undefined) return err(retired)
    const legs = sentLegs(acting.db, draft.value.chainId)
    const visited = legs.flatMap(leg => [
      { institution: leg.from, at: leg.sentAt },
      { institution: leg.to, at: leg.sentAt },
    ])
    const decided = decide(
      draft.value,
      { receiver: receiverOf(acting, draft.value), visited, legsSent: legs.length, revisitReason },
      acting,
    )
    if (!decided.ok) return decided
    if (draft.value.resident !== null) admit(acting, draft.value.resident)
    return ok({ referralId, step: record(acting, decided.value) })
  })

/** What the draft chose while it was still offered: somebody has to choose again (reference §3). */
const retiredIn = ({ need, service, intake }: Referral): KeyNotOffered | undefined => {
  const chosen = [
    ['need', need],
    ['service', service],
    ['intake_source', intake],
  ] as const
  const gone = chosen.find(([list, key]) => key !== null && !isOffered(list, key))
  return gone === undefined ? undefined : { type: 'KeyNotOffered', list: gone[0], key: gone[1] }
}

const receiverOf = ({ db, at }: Acting, { to, urgency }: Referral) => {
  const takes = to === null ? undefined : findTakes(db, to, localDayOf(at))
  if (to === null || urgency === null || takes === undefined) return undefined
  return { takes, promise: promiseOn(db, to, urgency, localDayOf(at)) }
}

const admit = (acting: Acting, resident: ResidentCode): void => {
  if (isKnownResident(acting.db, resident)) return
  recordNetworkEvent(
    acting,
    { type: 'ResidentCodeIssued', payload: { resident, ...nothingKnown } },
    `resident:${resident}`,
  )
}

const nothingKnown = {
  ageBand: AgeBand.parse('unknown'),
  household: HouseholdType.parse('unknown'),
  housing: HousingStatus.parse('unknown'),
  zone: Zone.parse('unknown'),
}
