import { expect, test } from 'vitest'
import { replayLog } from '#db/replay.ts'
import { loadEvents, readHead } from '#db/stores/event-store.ts'
import { answerAny } from '#electron/vault/gate.ts'
import { aNetwork } from '../support/a-network.ts'
import { aContent } from '../support/relay.ts'
import { outreach, social } from '../support/workers.ts'

const deps = { reportDefect: () => 'x' }
const named = 'Rozmowa z Agnieszką Wolańską o posiłkach.'

test('a text with a name in it is refused until its writer says that it is none, and nothing is stored before', async () => {
  const network = await aNetwork()
  const referralId = network.send(outreach)
  const { vault } = network
  const session = network.sessionOf(social)
  const before = readHead(vault.db, vault.log.origin).seq
  const note = { referralId, text: named, shared: true }
  expect(await answerAny(session, 'addNote', note, deps)).toEqual({
    ok: false,
    error: {
      type: 'PersonalDataSuspected',
      path: 'text',
      findings: [{ kind: 'name', from: 10, to: 28 }],
    },
  })
  expect(readHead(vault.db, vault.log.origin).seq).toBe(before)
  const confirmed = [{ field: 'text', reason: 'institution_or_place' }]
  expect(await answerAny(session, 'addNote', { ...note, confirmed }, deps)).toMatchObject({ ok: true })
})

test('the log keeps the kinds and the reason of an answered warning and never the text; a replay agrees', async () => {
  const network = await aNetwork()
  const referralId = network.draft(outreach)
  const { vault } = network
  const content = aContent({ text: named })
  const confirmed = [{ field: 'content.text', reason: 'not_personal' }]
  const session = network.sessionOf(outreach)
  const revise = () => answerAny(session, 'reviseDraft', { referralId, content, confirmed }, deps)
  expect(await revise()).toMatchObject({ ok: true })
  // Saved again as it stands: the answer is in the log already.
  expect(await revise()).toMatchObject({ ok: true })
  const events = [...loadEvents(vault.db, `referral:${referralId}`)]
  const answers = events.filter(({ type }) => type === 'WarningConfirmed')
  expect(answers.map(({ payload }) => payload)).toEqual([
    { field: 'content.text', kinds: ['name'], reason: 'not_personal' },
  ])
  expect(JSON.stringify(answers)).not.toContain('Wola')
  expect(replayLog(vault.db).different).toEqual([])
})

test('an answer for one field lets no other through, and no answer lets a PESEL through', async () => {
  const network = await aNetwork()
  const referralId = network.send(outreach)
  const session = network.sessionOf(social)
  const note = { referralId, shared: true, text: named }
  const ask = (input: object) => answerAny(session, 'addNote', input, deps)
  const answer = (field: string) => [{ field, reason: 'worker' }]
  expect(await ask({ ...note, confirmed: answer('note') })).toMatchObject({
    error: { type: 'PersonalDataSuspected' },
  })
  expect(await ask({ ...note, text: 'numer 44051401359', confirmed: answer('text') })).toMatchObject({
    error: { type: 'PersonalDataFound' },
  })
  expect(await ask({ ...note, confirmed: 'tak' })).toMatchObject({ error: { type: 'InvalidInput' } })
  expect(
    await answerAny(session, 'acknowledgeReferral', { referralId, confirmed: answer('text') }, deps),
  ).toMatchObject({ error: { type: 'InvalidInput', paths: ['confirmed'] } })
})

test('the aliases of the workers of this network are asked about by nobody', async () => {
  const network = await aNetwork()
  const referralId = network.send(outreach)
  const text = `Ustalono, że ${social.alias} oddzwoni.`
  expect(
    await answerAny(network.sessionOf(social), 'addNote', { referralId, text, shared: true }, deps),
  ).toMatchObject({ ok: true })
})
