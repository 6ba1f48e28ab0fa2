import { afterAll, beforeAll, expect, test } from 'vitest'
import { networkView } from '#db/queries/network-view.ts'
import { flowMeasures, networkSpans } from '#domain/network-view.ts'
import { instant } from '#domain/time.ts'
import { answer } from '#electron/vault/gate.ts'
import { azoryNow, azorySeed } from '#seeds/plan-azory.ts'
import { figuresOf, listedFor } from '../support/network-figures.ts'
import { type Pencilled, pencilled, plainly } from '../support/plain-network.ts'
import { type BuiltAzory, builtAzory, eventsOf, referralsWhere } from './built-azory.ts'

let azory: BuiltAzory
let referrals: readonly Pencilled[]
const now = instant(azoryNow + 60_000)

beforeAll(async () => {
  azory = await builtAzory({ seed: azorySeed })
  referrals = referralsWhere(azory.vault, 'sent_at IS NOT NULL').map(id =>
    pencilled(eventsOf(azory.vault, id)),
  )
}, 180_000)
afterAll(() => azory?.remove())

test('the figures of the demo network are those that a reader of its whole log would count with a pencil', () => {
  expect(referrals.length).toBeGreaterThan(800)
  for (const span of networkSpans) {
    const view = networkView(azory.vault.db, span, now)
    const told = referrals.map(known => ({ ...known, ...plainly(known, now, view.days) }))
    for (const { key: from } of view.institutions) {
      for (const { key: to } of view.institutions) {
        const shown = view.flows.find(flow => flow.from === from && flow.to === to)
        const between = told.filter(one => one.from === from && one.to === to)
        for (const measure of flowMeasures) {
          const counted = between.filter(one => one[measure]).length
          expect(shown?.[measure] ?? 0, `${span}: ${measure} ${from} → ${to}`).toBe(counted)
        }
      }
    }
    for (const load of view.loads) {
      const count = (side: 'from' | 'to' | 'holder', is: (one: (typeof told)[number]) => boolean): number =>
        told.filter(one => one[side] === load.institution && is(one)).length
      expect(load, `${span}: ${load.institution}`).toEqual({
        institution: load.institution,
        holding: count('holder', one => one.open),
        toDecide: count('to', one => one.toDecide),
        inWork: count('to', one => one.inWork),
        onHold: count('to', one => one.onHold),
        toComplete: count('from', one => one.toComplete),
        lateDecision: count('to', one => one.lateDecision),
        lateContact: count('to', one => one.lateContact),
        silent: count('to', one => one.silent),
        unseen: count('from', one => one.unseen),
        circling: count('to', one => one.circling),
      })
    }
    const bounds = [0, 3, 6, 11, 21, Number.POSITIVE_INFINITY]
    for (const [place, { waiting, accepted }] of view.ages.entries()) {
      const [least = 0, next = 0] = bounds.slice(place)
      const aged = told.filter(({ waited }) => waited !== null && waited >= least && waited < next)
      expect(waiting + accepted).toBe(aged.length)
      expect(accepted).toBe(aged.filter(({ holder, to }) => holder === to).length)
    }
  }
})

test('behind every figure of the demo network stand exactly as many referrals as it says', () => {
  const { worker } = azory.sessionOf('NET-01')
  for (const span of networkSpans) {
    for (const { name, count, question } of figuresOf(networkView(azory.vault.db, span, now))) {
      expect(listedFor(azory.vault.db, worker, question, now), `${span}, ${name}`).toBe(count)
    }
  }
})

test('the coordinator is answered at the gate, a social worker and a lead are refused', () => {
  const asked = (code: string) =>
    answer(azory.sessionOf(code), 'networkView', { span: 'days30' }, { reportDefect: String })
  expect(asked('NET-01').ok).toBe(true)
  for (const code of ['MOPS-02', 'MOPS-04']) {
    expect(asked(code)).toEqual({ ok: false, error: { type: 'NotPermitted', rule: 'coordinator' } })
  }
})
