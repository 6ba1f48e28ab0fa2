import { waited } from './own-calendar.ts'

/** A line of the log, as an export would give it. */
export type ExportedEvent = {
  readonly id: string
  readonly type: string
  readonly aggregate: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly happenedAt: number
}

/** What one clock was doing from a moment on. */
type Clock = { readonly at: number; readonly due: number; readonly stands: boolean }

/** One referral, read off its events. Everything in it happened; nothing is a state of now. */
export type Life = {
  id: string
  from: string
  to: string
  resident: string | null
  need: string
  urgencies: { at: number; urgency: string }[]
  sentAt: number
  hop: number
  firstDecision: { what: string; at: number; inTime: boolean; days: number } | undefined
  returns: { at: number; reason: string }[]
  acceptedAt: number | undefined
  acceptedDays: number
  firstContact: { at: number; days: number } | undefined
  contacts: { at: number; type: string; result: string }[]
  end: { at: number; how: string; detail: string } | undefined
  seenAt: number | undefined
  /** The clock of the acceptance and the one of the contact, each change of them in order. */
  acceptClock: Clock[]
  contactClock: Clock[]
  /** Working days for which the sender had it back, each with the moment at which it went back. */
  pauses: { from: number; to: number | undefined; days: number }[]
}

const reached = new Set(['reached', 'appointment_set', 'appointment_kept'])
const amongWorkers = new Set(['worker_to_worker', 'case_meeting', 'written'])

/** The lives of all referrals that were sent and not voided; steps that were taken back are left out before. */
export const livesOf = (events: readonly ExportedEvent[]): readonly Life[] => {
  const undone = new Set(
    events.filter(({ type }) => type === 'StepUndone').map(({ payload }) => payload.undone),
  )
  const byReferral = new Map<string, ExportedEvent[]>()
  for (const event of events) {
    if (!event.aggregate.startsWith('referral:') || undone.has(event.id)) continue
    byReferral.set(event.aggregate, [...(byReferral.get(event.aggregate) ?? []), event])
  }
  return [...byReferral.values()].flatMap(lifeOf)
}

const lifeOf = (events: readonly ExportedEvent[]): readonly Life[] => {
  if (events.some(({ type }) => type === 'ReferralVoided')) return []
  const sending = events.find(({ type }) => type === 'ReferralSent')
  const draft = events.find(({ type }) => type === 'ReferralDrafted')
  if (sending === undefined || draft === undefined) return []
  const text = (event: ExportedEvent, field: string): string => String(event.payload[field])
  const number = (event: ExportedEvent, field: string): number => Number(event.payload[field])
  const life: Life = {
    id: sending.aggregate.slice(9),
    from: text(draft, 'from'),
    to: text(sending, 'to'),
    resident: sending.payload.resident === null ? null : text(sending, 'resident'),
    need: text(sending, 'need'),
    urgencies: [{ at: sending.happenedAt, urgency: text(sending, 'urgency') }],
    sentAt: sending.happenedAt,
    hop: number(sending, 'hop'),
    firstDecision: undefined,
    returns: [],
    acceptedAt: undefined,
    acceptedDays: 0,
    firstContact: undefined,
    contacts: [],
    end: undefined,
    seenAt: undefined,
    acceptClock: [{ at: sending.happenedAt, due: number(sending, 'acceptBy'), stands: false }],
    contactClock: [],
    pauses: [],
  }
  let promised = number(sending, 'acceptBy')
  let held: { at: number } | undefined
  let heldDays = 0
  const dueOf = (clocks: readonly Clock[]): number => clocks.at(-1)?.due ?? 0
  const stands = (clocks: readonly Clock[]): boolean => clocks.at(-1)?.stands ?? false
  const sinceSending = (at: number): number => Math.max(0, waited(life.sentAt, at) - paused())
  const paused = (): number => life.pauses.reduce((all, { days }) => all + days, 0)
  const decide = (what: string, at: number): void => {
    life.firstDecision ??= { what, at, inTime: at <= promised, days: sinceSending(at) }
  }
  for (const event of events) {
    const at = event.happenedAt
    switch (event.type) {
      case 'ReferralReturned':
        decide('returned', at)
        life.returns.push({ at, reason: text(event, 'reason') })
        life.pauses.push({ from: at, to: undefined, days: 0 })
        life.acceptClock.push({ at, due: dueOf(life.acceptClock), stands: true })
        break
      case 'ReferralCompleted': {
        const pause = life.pauses.at(-1)
        if (pause === undefined) break
        pause.to = at
        pause.days = waited(pause.from, at)
        promised = number(event, 'acceptBy')
        life.acceptClock.push({ at, due: promised, stands: false })
        break
      }
      case 'ReferralAccepted':
        decide('accepted', at)
        life.acceptedAt = at
        life.acceptedDays = sinceSending(at)
        life.end = undefined
        life.contactClock.push({ at, due: number(event, 'contactBy'), stands: false })
        break
      case 'ReferralRefused':
        decide('refused', at)
        life.end = { at, how: 'refused', detail: text(event, 'reason') }
        break
      case 'ReferralRedirected':
        decide('redirected', at)
        life.end = { at, how: 'redirected', detail: text(event, 'to') }
        break
      case 'ReferralWithdrawn':
        if (life.acceptedAt === undefined || event.payload.agreed === true) {
          life.end = { at, how: 'withdrawn', detail: '' }
        }
        break
      case 'ReferralClosed':
        life.end = { at, how: 'closed', detail: text(event, 'outcome') }
        break
      case 'OutcomeSeen':
        life.seenAt = at
        break
      case 'ContactRecorded': {
        const [type, result] = [text(event, 'contactType'), text(event, 'result')]
        life.contacts.push({ at, type, result })
        if (life.firstContact === undefined && reached.has(result) && !amongWorkers.has(type)) {
          life.firstContact = { at, days: Math.max(0, waited(life.acceptedAt ?? at, at) - heldDays) }
        }
        break
      }
      case 'ReferralHeld':
        held = { at }
        life.contactClock.push({ at, due: dueOf(life.contactClock), stands: true })
        break
      case 'ReferralResumed': {
        if (held !== undefined) heldDays += waited(held.at, at)
        const due = event.payload.contactBy === null ? dueOf(life.contactClock) : number(event, 'contactBy')
        life.contactClock.push({ at, due, stands: false })
        break
      }
      case 'UrgencyChanged':
        life.urgencies.push({ at, urgency: text(event, 'urgency') })
        promised = number(event, 'acceptBy')
        life.acceptClock.push({ at, due: promised, stands: stands(life.acceptClock) })
        if (event.payload.contactBy !== null) {
          life.contactClock.push({ at, due: number(event, 'contactBy'), stands: stands(life.contactClock) })
        }
        break
      case 'DeadlineMoved': {
        const clocks = event.payload.deadline === 'accept' ? life.acceptClock : life.contactClock
        clocks.push({ at, due: number(event, 'due'), stands: stands(clocks) })
        break
      }
    }
  }
  return [life]
}
