import { expect, test } from 'vitest'
import type { ReferralFilter } from '#domain/contract.ts'
import { InstitutionKey } from '#domain/ids.ts'
import { LocalDay } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { aNetwork } from '../support/a-network.ts'
import { aLine, everything, importsOf, stillOpen } from '../support/a-register.ts'
import { coordinator, outreachLead, senior, social, socialLead } from '../support/workers.ts'

test('the list shows exactly what one import brought, to its parties and the coordinator, and nothing once it is undone', async () => {
  const network = await aNetwork()
  const { take, undo } = importsOf(network)
  network.send(outreachLead, { to: InstitutionKey.parse('mops') })
  const { importId } = await take(socialLead, [
    aLine(2),
    aLine(3, { person: { number: 1 }, from: InstitutionKey.parse('mops'), to: InstitutionKey.parse('sw') }),
    aLine(4, { person: { number: 2 }, from: InstitutionKey.parse('cas'), ...stillOpen, acceptedOn: null }),
  ])
  const other = await take(socialLead, [aLine(2, { sentOn: LocalDay.parse('2024-03-05') })])
  const of = (
    by: Worker,
    over: Partial<ReferralFilter> = {},
    sort: 'changed' | 'sent' | 'due' = 'changed',
    id = importId,
  ) => {
    const filter = { ...everything.filter, importId: id, ...over }
    const { total, rows } = network.done(by, 'listReferrals', { ...everything, filter, sort })
    expect(rows).toHaveLength(total)
    return total
  }
  expect([of(social), of(social, {}, 'sent'), of(social, {}, 'due')]).toEqual([3, 3, 3])
  expect(of(social, {}, 'changed', other.importId)).toBe(1)
  expect([of(social, { direction: 'in' }), of(social, { direction: 'out' })]).toEqual([2, 1])
  expect(of(social, { institutions: [InstitutionKey.parse('cas')] })).toBe(1)
  expect(of(social, { statuses: ['sent'] })).toBe(1)
  // The filter widens nobody's view: a party sees its own lines, the coordinator all that was sent.
  expect([of(senior), of(outreachLead), of(coordinator)]).toEqual([1, 2, 3])
  await undo(socialLead, importId)
  expect([of(social), of(coordinator)]).toEqual([0, 0])
})
