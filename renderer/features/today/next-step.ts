import type { TodayGroup, TodayRow } from '#domain/answers.ts'
import type { ReferralAction } from '#domain/permission.ts'

/** The one step that the key of a row takes: what came in and is not pressing is first received. */
export const nextStep = (group: TodayGroup, row: TodayRow): ReferralAction | undefined =>
  group === 'toReceive' && row.actions.includes('acknowledgeReferral')
    ? 'acknowledgeReferral'
    : row.actions[0]
