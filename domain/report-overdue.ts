import type { InstitutionKey } from './ids.ts'
import { isLateThen, type OpenThen } from './open-then.ts'
import type { OverdueGroup } from './report-counts.ts'
import type { Instant } from './time.ts'

/** What was past its deadline at one moment, by receiver: without a decision, or accepted and without a contact. */
export const overdueGroups = (open: readonly OpenThen[], at: Instant): readonly OverdueGroup[] => {
  const groups = new Map<InstitutionKey, { withoutDecision: number; withoutContact: number }>()
  for (const one of open) {
    if (one.stage === 'closing' || !isLateThen(one, at)) continue
    const group = groups.get(one.receiver) ?? { withoutDecision: 0, withoutContact: 0 }
    if (one.stage === 'decision') group.withoutDecision += 1
    else group.withoutContact += 1
    groups.set(one.receiver, group)
  }
  return [...groups].map(([receiver, counts]) => ({ receiver, ...counts }))
}
