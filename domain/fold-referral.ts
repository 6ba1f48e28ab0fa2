import { evolve } from './evolve.ts'
import type { EventId } from './ids.ts'
import type { Referral } from './referral.ts'
import type { LoggedEvent, ReferralEventType } from './referral-events.ts'
import type { Instant } from './time.ts'

/** Facts about reading, taking back and meetings: they move nothing, and nothing is hindered by their standing behind a step. */
const marks: ReadonlySet<ReferralEventType> = new Set([
  'StepSeen',
  'StepUndone',
  'RestrictedViewed',
  'WarningConfirmed',
  'DecisionNoted',
])

/** Whether an event is a step of somebody: drafting, deciding, working, writing. */
export const isStep = ({ type }: Pick<LoggedEvent, 'type'>): boolean => !marks.has(type)

const nothing: ReadonlyMap<EventId, Instant> = new Map()

/**
 * Which steps of one referral were taken back, and when. Its events in the order of the log: only the last standing
 * step falls, and only by the hand that took it. A taking back that came too late (from elsewhere) takes back nothing.
 */
export const takenBackSteps = (events: readonly LoggedEvent[]): ReadonlyMap<EventId, Instant> => {
  if (!events.some(({ type }) => type === 'StepUndone')) return nothing
  const takenBack = new Map<EventId, Instant>()
  const standing: LoggedEvent[] = []
  for (const event of events) {
    if (event.type === 'StepUndone') {
      const last = standing.at(-1)
      if (last === undefined || last.id !== event.payload.undone || last.actor !== event.actor) continue
      takenBack.set(last.id, event.happenedAt)
      standing.pop()
    } else if (isStep(event)) standing.push(event)
  }
  return takenBack
}

/** The last step that stands, or undefined when there is none. */
export const lastStep = (events: readonly LoggedEvent[]): LoggedEvent | undefined => {
  const takenBack = takenBackSteps(events)
  return events.findLast(event => isStep(event) && !takenBack.has(event.id))
}

/**
 * The state of a referral from all its events: as if the steps that were taken back had never been. Undefined =
 * nothing there.
 */
export const foldReferral = (events: readonly LoggedEvent[]): Referral | undefined => {
  const takenBack = takenBackSteps(events)
  let referral: Referral | undefined
  for (const event of events) {
    if (!takenBack.has(event.id)) referral = evolve(referral, event).referral
  }
  return referral
}
