import type { ContactResult, ContactType, OutcomeKey } from '#domain/code-lists.ts'
import type { Span } from '#domain/deadline.ts'
import type { Instant } from '#domain/time.ts'
import { contactNotes, contactResult, contactType, contactTypes, firstContactTypes } from './azory-texts.ts'
import type { SentLeg, World } from './leg.ts'
import { afterDays, afterWork, dayOfWork } from './office-time.ts'

export type Attempt = {
  readonly at: Instant
  readonly contactType: ContactType
  readonly result: ContactResult
  readonly note: string
}

export type Attempts = {
  readonly list: readonly Attempt[]
  readonly firstAt: Instant
  /** When the person is first reached; the end of time when nobody manages to. */
  readonly reachedAt: number
}

/** Plans the contacts after an acceptance: the first attempts until the person is reached, then the others. */
export const planContacts = (
  world: World,
  leg: SentLeg,
  acceptedAt: Instant,
  promised: Span,
  outcome: OutcomeKey,
): Attempts => {
  const { random } = world
  const inVain = outcome === 'no_contact' || outcome === 'moved_away'
  const list: Attempt[] = []
  const attempt = (at: Instant, types: typeof contactTypes, result: string): void => {
    const type = random.weighted(types[leg.to] ?? [['phone', 1]])
    const note = random.pick(contactNotes[result] ?? [''])
    list.push({ at, contactType: contactType(type), result: contactResult(result), note })
  }

  const span = promised.counts === 'working' ? promised.days : promised.days * 0.68
  const share = random.chance(0.06) ? random.between(1.1, 1.8) : random.between(0.05, 0.7)
  let at = afterWork(acceptedAt, Math.max(15, span * share * dayOfWork))
  const firstAt = at
  const attemptsInVain = inVain ? 3 : random.chance(0.25) ? (random.chance(0.2) ? 2 : 1) : 0
  for (let tried = 0; tried < attemptsInVain; tried += 1) {
    attempt(at, firstContactTypes, random.chance(0.7) ? 'not_reached' : 'left_message')
    at = afterWork(at, random.between(0.5, 2.5) * dayOfWork)
  }
  if (inVain) return { list, firstAt, reachedAt: Number.MAX_SAFE_INTEGER }

  const reachedAt = at
  attempt(
    at,
    firstContactTypes,
    random.weighted([
      ['reached', 6],
      ['appointment_set', 3],
      ['appointment_kept', 2],
    ]),
  )
  const further = random.poisson(2.4)
  const gap = Math.max(0.4, (leg.closeMedianDays / (further + 1)) * random.between(0.5, 0.9))
  for (let more = 0; more < further; more += 1) {
    at =
      gap < 2 ? afterWork(at, gap * 0.6 * dayOfWork) : afterDays(at, gap * random.between(0.5, 1.5), random)
    const last = more === further - 1
    attempt(
      at,
      contactTypes,
      outcome === 'person_declined' && last ? 'declined' : random.weighted(furtherResults),
    )
  }
  return { list, firstAt, reachedAt }
}

const furtherResults: readonly (readonly [string, number])[] = [
  ['reached', 8],
  ['appointment_kept', 8],
  ['appointment_set', 4],
  ['no_show', 2],
  ['not_reached', 2],
  ['postponed', 1],
]
