import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evolve } from '#domain/evolve.ts'
import { foldReferral, lastStep } from '#domain/fold-referral.ts'
import { InstitutionKey } from '#domain/ids.ts'
import { allowedActions, permit, referralActions } from '#domain/permission.ts'
import { endedStatuses, isOpen, isSent, type Referral } from '#domain/referral.ts'
import { type LoggedEvent, referralEventPayloads } from '#domain/referral-events.ts'
import { type Instant, instant } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { aContent, Relay } from '../support/relay.ts'
import { everyone } from '../support/workers.ts'

const start = Date.parse('2026-11-02T07:00:00Z')
const receivers = ['mops', 'cas', 'sw'].map(key => InstitutionKey.parse(key))

const attempt = fc.record({
  what: fc.constantFrom('draft' as const, 'undo' as const, 'look' as const, ...referralActions),
  who: fc.nat(everyone.length - 1),
  which: fc.nat(5),
  to: fc.constantFrom(...receivers),
  urgency: fc.constantFrom('planned' as const, 'standard' as const, 'urgent' as const, 'immediate' as const),
  outcome: fc.constantFrom('support_provided', 'no_capacity', 'person_declined'),
  result: fc.constantFrom('reached', 'not_reached'),
  agree: fc.boolean(),
  minutes: fc.integer({ min: 0, max: 4000 }),
  /** Two of three attempts are steps that somebody may take: pure noise would hardly get beyond a draft. */
  legal: fc.constantFrom(true, true, false),
  pick: fc.nat(1000),
})
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never

/** Steps that are always possible, or end everything: taken seldom, or no walk would get far. */
const rare = new Set([
  'voidReferral',
  'discardDraft',
  'reviseDraft',
  'addNote',
  'escalateReferral',
  'withdrawReferral',
])

/** Some step that somebody may take with this referral now. */
const someLegal = (referral: Referral, at: Instant, pick: number) => {
  const steps = everyone.flatMap(by => allowedActions(referral, by, at).map(what => ({ what, by })))
  const lively = steps.filter(({ what }) => !rare.has(what))
  const from = pick % 20 === 0 || lively.length === 0 ? steps : lively
  return from[pick % Math.max(1, from.length)]
}

/** One attempt in nine is a change of mind. */
const undoes = (pick: number): boolean => pick % 9 === 0

const look = (relay: Relay, { id }: Referral, by: Worker, at: Instant): boolean => {
  relay.look(id, by, at)
  return true
}

/** The author of the last step tries to take it back, whether anybody has seen it or not. */
const undoLast = (relay: Relay, { id }: Referral, at: Instant): boolean => {
  const last = lastStep(relay.eventsOf(id))
  const author = everyone.find(({ code }) => code === last?.actor)
  if (last === undefined || author === undefined) return false
  const offered = relay.undoable(id, author, at)
  const done = relay.undo(id, last.id, author, at)
  expect(done.ok).toBe(offered !== undefined)
  return done.ok
}

/** Walks through anything that anyone might try, legal or not, and calls back after every attempt. */
const walk = (
  attempts: readonly Attempt[],
  after: (relay: Relay, did: { ok: boolean; before: readonly Referral[]; at: Instant }) => void,
): Relay => {
  const relay = new Relay()
  let now = start
  for (const { what: tried, who, which, minutes, legal, pick, ...choices } of attempts) {
    now += minutes * 60_000
    const at = instant(now)
    const before = [...relay.referrals.values()]
    const chosen = before[which % Math.max(1, before.length)]
    const step = legal && chosen !== undefined && before.length > 2 ? someLegal(chosen, at, pick) : undefined
    const what = step?.what ?? tried
    const by = step?.by ?? everyone[who]
    if (by === undefined) throw new Error('nobody')
    if (chosen !== undefined && (what === 'look' || undoes(pick))) {
      const ok = what === 'look' ? look(relay, chosen, by, at) : undoLast(relay, chosen, at)
      after(relay, { ok, before, at })
      continue
    }
    if (what === 'look' || what === 'undo') continue
    const content = aContent({ to: choices.to, urgency: choices.urgency })
    if (what === 'draft' || chosen === undefined) {
      after(relay, { ok: relay.draft(by, at, content, which > 3 ? chosen : undefined).ok, before, at })
      continue
    }
    const permitted = permit(what, chosen, by, at)
    const done = relay.take(what, chosen.id, by, at, choices)
    if (!permitted.ok) expect(done).toEqual(permitted)
    after(relay, { ok: done.ok, before, at })
  }
  return relay
}

const walks = fc.array(attempt, { minLength: 40, maxLength: 200, size: 'max' })

test('the walks reach every kind of event that a life can hold', () => {
  const reached = new Set<string>()
  for (const attempts of fc.sample(walks, { numRuns: 300, seed: 20261123 })) {
    for (const { type } of walk(attempts, () => undefined).events) reached.add(type)
  }
  // A coordinator's look, an answered warning and a decision of a meeting are no steps of a referral, and an import is its beginning elsewhere.
  const elsewhere = new Set(['RestrictedViewed', 'WarningConfirmed', 'ReferralImported', 'DecisionNoted'])
  const all = Object.keys(referralEventPayloads).filter(type => !elsewhere.has(type))
  expect(all.filter(type => !reached.has(type))).toEqual([])
})

test('whatever anyone tries, each referral has one holder, and the baton moves only by an acceptance or its taking back', () => {
  fc.assert(
    fc.property(walks, attempts => {
      walk(attempts, (relay, { ok, before }) => {
        for (const was of before) {
          const is = relay.referrals.get(was.id)
          if (is === undefined || is.heldBy === was.heldBy) continue
          const last = relay.events.at(-1)
          expect(last?.referralId).toBe(is.id)
          if (last?.type === 'StepUndone') {
            expect(last.payload.type).toBe('ReferralAccepted')
            expect(was.heldBy).toBe(was.to)
            continue
          }
          expect(last?.type).toBe('ReferralAccepted')
          expect(is.heldBy).toBe(is.to)
        }
        if (!ok) expect([...relay.referrals.values()]).toEqual(before)
      })
    }),
    { numRuns: 300 },
  )
})

/** The events of a walk without those that were taken back, and without the marks of it. */
const standing = (relay: Relay): readonly LoggedEvent[] => {
  const undone = new Set(
    relay.events.flatMap(event => (event.type === 'StepUndone' ? [event.payload.undone] : [])),
  )
  return relay.events.filter(event => event.type !== 'StepUndone' && !undone.has(event.id))
}

test('no referral is lost, and open plus ended is always what was sent', () => {
  fc.assert(
    fc.property(walks, attempts => {
      const relay = walk(attempts, (current, { before }) => {
        const gone = before.filter(was => !current.referrals.has(was.id))
        expect(gone.every(was => was.status === 'draft')).toBe(true)
      })
      const sent = standing(relay).filter(event => event.type === 'ReferralSent').length
      const all = [...relay.referrals.values()].filter(isSent)
      const open = all.filter(referral => isOpen(referral.status))
      const ended = all.filter(({ status }) => (endedStatuses as readonly string[]).includes(status))
      expect(open.length + ended.length).toBe(sent)
      expect(ended.every(({ endedAt }) => endedAt !== null)).toBe(true)
      expect(open.every(({ endedAt, seenAt }) => endedAt === null && seenAt === null)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('folding the events again gives the same referrals, and every payload is as its schema says', () => {
  fc.assert(
    fc.property(walks, attempts => {
      const relay = walk(attempts, () => undefined)
      const ids = new Set(relay.events.map(({ referralId }) => referralId))
      const folded = new Map<string, Referral>()
      for (const event of relay.events) {
        expect(referralEventPayloads[event.type].safeParse(event.payload).success).toBe(true)
      }
      for (const id of ids) {
        const referral = foldReferral(relay.eventsOf(id))
        if (referral !== undefined) folded.set(id, referral)
      }
      expect(folded).toEqual(relay.referrals)
    }),
    { numRuns: 200 },
  )
})

test('a step that was taken back leaves no trace: every state is as if it had never been taken', () => {
  let takenBack = 0
  fc.assert(
    fc.property(walks, attempts => {
      const before = new Map<string, ReadonlyMap<string, Referral>>()
      let known = 0
      let states: ReadonlyMap<string, Referral> = new Map()
      const relay = walk(attempts, ({ events, referrals }) => {
        for (const event of events.slice(known)) {
          before.set(event.id, states)
          if (event.type !== 'StepUndone') continue
          const { referralId, payload } = event
          expect(referrals.get(referralId)).toEqual(before.get(payload.undone)?.get(referralId))
        }
        known = events.length
        states = new Map(referrals)
      })
      takenBack += relay.events.filter(({ type }) => type === 'StepUndone').length
      const folded = new Map<string, Referral>()
      for (const event of standing(relay)) {
        const { referral } = evolve(folded.get(event.referralId), event)
        if (referral === undefined) folded.delete(event.referralId)
        else folded.set(event.referralId, referral)
      }
      expect(folded).toEqual(relay.referrals)
    }),
    { numRuns: 200, seed: 20261123 },
  )
  expect(takenBack).toBeGreaterThan(200)
})

test('an event that arrives where it does not fit changes nothing, and is told apart', () => {
  fc.assert(
    fc.property(walks, fc.nat(), fc.nat(), (attempts, from, onto) => {
      const relay = walk(attempts, () => undefined)
      const event = relay.events[from % Math.max(1, relay.events.length)]
      const referral = [...relay.referrals.values()][onto % Math.max(1, relay.referrals.size)]
      if (event === undefined || referral === undefined) return
      const { referral: next, effect } = evolve(referral, {
        ...event,
        referralId: referral.id,
      } as typeof event)
      if (!effect) expect(next).toEqual(referral)
      if (next !== undefined && next.heldBy !== referral.heldBy) expect(next.heldBy).toBe(next.to)
    }),
    { numRuns: 200 },
  )
})
