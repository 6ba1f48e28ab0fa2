import { expect, test } from 'vitest'
import { readHead } from '#db/stores/event-store.ts'
import { isResidentCode } from '#domain/resident-code.ts'
import { answerAny } from '#electron/vault/gate.ts'
import { aNetwork } from '../support/a-network.ts'
import { aContent } from '../support/relay.ts'
import { unknownAttributes } from '../support/unknown-attributes.ts'
import { coordinator, dataProtectionOfficer, outreach, senior, social } from '../support/workers.ts'

test('blank cards get different codes that are written down nowhere', async () => {
  const { done, vault, changed } = await aNetwork()
  const before = readHead(vault.db, vault.log.origin).seq
  const first = done(outreach, 'mintBlankCodes', { count: 24 }).codes
  const second = done(outreach, 'mintBlankCodes', { count: 8 }).codes
  expect(new Set([...first, ...second]).size).toBe(32)
  expect([...first, ...second].every(isResidentCode)).toBe(true)
  expect(readHead(vault.db, vault.log.origin).seq).toBe(before)
  expect(changed).toEqual([])
  const [code = ''] = first
  expect(done(outreach, 'listResidents', wholeRegister).total).toBe(0)
  expect(await codeIsKnown(code)).toBe(false)

  async function codeIsKnown(typed: string): Promise<boolean> {
    const resident = first.find(known => known === typed)
    if (resident === undefined) throw new Error('not one of the cards')
    return done(outreach, 'findResident', { resident }).known
  }
})

const wholeRegister = { codeStart: '', sort: 'changed', descending: true, offset: 0, limit: 50 } as const

test('a blank card enters the network with its first use, as a new code of whoever used it', async () => {
  const { done, send } = await aNetwork()
  const [resident] = done(outreach, 'mintBlankCodes', { count: 8 }).codes
  if (resident === undefined) throw new Error('no card')
  send(outreach, { resident })
  expect(done(outreach, 'listResidents', wholeRegister).rows).toMatchObject([
    { resident, attributes: unknownAttributes, issuedBy: outreach.code, referrals: 1 },
  ])
  expect(done(outreach, 'residentDetails', { resident }).chains).toHaveLength(1)
})

test('only eight, sixteen or twenty-four cards are made at once, and only for who can be a party', async () => {
  const { call, sessionOf } = await aNetwork()
  const deps = { reportDefect: () => 'x' }
  for (const count of [0, 1, 9, 1_000_000, '8'])
    expect(await answerAny(sessionOf(outreach), 'mintBlankCodes', { count }, deps)).toEqual({
      ok: false,
      error: { type: 'InvalidInput', paths: ['count'] },
    })
  for (const worker of [coordinator, dataProtectionOfficer])
    expect(call(worker, 'mintBlankCodes', { count: 8 })).toEqual({
      ok: false,
      error: { type: 'NotPermitted', rule: 'party' },
    })
})

test('a person of others is not there, and the same holds for whoever is no party', async () => {
  const { done, call, send } = await aNetwork()
  const { resident } = done(outreach, 'issueResidentCode', unknownAttributes)
  const notThere = { ok: false, error: { type: 'NotFound', what: 'resident' } }
  for (const worker of [social, coordinator, dataProtectionOfficer])
    expect(call(worker, 'residentDetails', { resident })).toEqual(notThere)
  send(outreach, aContent({ resident }))
  expect(call(social, 'residentDetails', { resident })).toMatchObject({ ok: true })
  expect(call(senior, 'residentDetails', { resident })).toEqual(notThere)
  expect(call(coordinator, 'residentDetails', { resident })).toEqual(notThere)
})
