import type { TodayRow } from '#domain/answers.ts'
import type { ReferralAction } from '#domain/permission.ts'

/**
 * The step that a row of Dziś offers by itself; none where it leads to its page: where a note is all that one may add,
 * and where a colleague's proposal waits for the lead, so that no stray key accepts what they proposed to refuse.
 */
export const leadingStep = ({ actions, proposed }: TodayRow): ReferralAction | undefined => {
  const [first] = actions
  if (first === 'addNote') return undefined
  return proposed === null || actions.includes('approveProposal') ? first : undefined
}
