import type { Today } from '#domain/answers.ts'

/** How many referrals wait for this worker: work under way and drafts do not wait. */
export const waitingCount = (today: Today | undefined): number | undefined =>
  today?.groups.reduce(
    (sum, { group, total }) => (group === 'inWork' || group === 'drafts' ? sum : sum + total),
    0,
  )
