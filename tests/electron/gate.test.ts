import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clientOf } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import { readHead } from '#db/stores/event-store.ts'
import { type ContractCall, contract } from '#domain/contract.ts'
import { instant } from '#domain/time.ts'
import { answerAny } from '#electron/vault/gate.ts'
import { workerDesk } from '#electron/vault/worker-desk.ts'
import { aNetwork, mondayMorning } from '../support/a-network.ts'
import { aContent } from '../support/relay.ts'
import { coordinator, outreach, social } from '../support/workers.ts'

const names = Object.keys(contract) as ContractCall[]
const commands = names.filter(name => contract[name].kind === 'command' && !(name in workerDesk))
/** They stop what is being brought in, or find nothing to stop; neither is a fact. */
const stopping: ReadonlySet<string> = new Set(['cancelImport', 'cancelDirectory'])

test('more than a thousand generated inputs get a typed answer, change nothing unless valid, and cause no defect', async () => {
  const network = await aNetwork()
  const referralId = network.send(outreach)
  const { vault, defects } = network
  const rowsBefore = rowsOf(network)
  const headBefore = readHead(vault.db, vault.log.origin).seq
  const hostile = fc.oneof(
    fc.anything(),
    fc.record({ referralId: fc.oneof(fc.constant(referralId), fc.string(), fc.anything()) }),
    fc.dictionary(
      fc.constantFrom('referralId', 'reason', 'text', '__proto__', 'content', 'at'),
      fc.anything(),
    ),
    fc.constant({ referralId, reason: 'x'.repeat(10_000_000) }),
    fc.constant({ referralId, extra: true }),
    fc.constant({ referralId: '01900000-0000-7000-8000-00000000dead' }),
    fc.constant({ referralId, text: '44051401359', shared: true }),
    fc.constant({ referralId, reason: '\u202e\u0000😀', nextStep: '', justification: '' }),
    fc.constant(undefined),
    fc.constant([]),
  )
  const attempts = fc.sample(fc.tuple(fc.constantFrom(...commands), hostile), {
    numRuns: 1500,
    seed: 20261123,
  })
  const sessions = [outreach, social, coordinator].map(network.sessionOf)
  const deps = { reportDefect: (_: string, defect: unknown) => String(defects.push(defect)) }
  let accepted = 0
  for (const [place, [name, input]] of attempts.entries()) {
    const session = sessions[place % sessions.length]
    if (session === undefined) throw new Error('no session')
    const reply = await answerAny(session, name, input, deps)
    if (reply.ok) accepted += stopping.has(name) ? 0 : 1
    else expect(typeof reply.error.type).toBe('string')
    const shown = JSON.stringify(reply)
    expect(shown).not.toContain('44051401359')
    expect(shown.length).toBeLessThan(20_000)
  }
  expect(defects).toEqual([])
  // The odd valid one (an acknowledgement by the receiver) is a step like any other; all else left no trace.
  expect(readHead(vault.db, vault.log.origin).seq - headBefore).toBe(accepted)
  if (accepted === 0) expect(rowsOf(network)).toEqual(rowsBefore)
  expect(replayLog(vault.db).different).toEqual([])
}, 60_000)

const rowsOf = ({ vault }: Awaited<ReturnType<typeof aNetwork>>) =>
  clientOf(vault.db).prepare('SELECT * FROM referrals').all()

test('unknown calls, extra fields and wrong types are refused by path, and the value is not repeated', async () => {
  const network = await aNetwork()
  const session = network.sessionOf(outreach)
  const deps = { reportDefect: () => 'x' }
  expect(await answerAny(session, 'dropEverything', {}, deps)).toEqual({
    ok: false,
    error: { type: 'UnknownCall' },
  })
  expect(await answerAny(session, 'toString', {}, deps)).toEqual({
    ok: false,
    error: { type: 'UnknownCall' },
  })
  expect(await answerAny(session, 'confirmOutcome', { referralId: 'tajne' }, deps)).toEqual({
    ok: false,
    error: { type: 'InvalidInput', paths: ['referralId'] },
  })
  const farAway = { referralId: network.send(outreach), dueOn: '9999-12-31', reason: 'Kiedyś.' }
  expect(await answerAny(network.sessionOf(social), 'moveDeadline', farAway, deps)).toEqual({
    ok: false,
    error: { type: 'InvalidInput', paths: ['dueOn'] },
  })
})

test('the name of an institution holds no personal data either', async () => {
  const network = await aNetwork()
  const name = 'Świetlica 44051401359'
  const names = { short: 'Świetlica', full: name, english: name, to: name, at: name, fromWhere: name }
  const joining = { institution: 'club', names, takes: 'persons', order: 9, validFrom: '2026-11-02' }
  const deps = { reportDefect: () => 'x' }
  expect(await answerAny(network.sessionOf(coordinator), 'joinInstitution', joining, deps)).toMatchObject({
    ok: false,
    error: { type: 'PersonalDataFound', path: 'names.full' },
  })
})

test('a pasted PESEL is refused with its place, stored nowhere, and the draft stays as it was', async () => {
  const { draft, call, done, vault } = await aNetwork()
  const referralId = draft(outreach)
  const before = readHead(vault.db, vault.log.origin).seq
  const content = aContent({ text: 'Osoba o numerze 44051401359 prosi o posiłek.' })
  expect(call(outreach, 'reviseDraft', { referralId, content })).toEqual({
    ok: false,
    error: {
      type: 'PersonalDataFound',
      path: 'content.text',
      findings: [{ kind: 'pesel', from: 16, to: 27 }],
    },
  })
  expect(readHead(vault.db, vault.log.origin).seq).toBe(before)
  expect(done(outreach, 'referralDetails', { referralId }).referral.text).toBe(aContent().text)
})

test('a clock set back far is refused with both times; a few minutes are forgiven and the log goes on', async () => {
  const { send, call, clock, draft } = await aNetwork()
  send(outreach)
  clock.now = instant(mondayMorning - 2 * 86_400_000)
  expect(call(outreach, 'draftReferral', { continues: null, content: aContent() })).toMatchObject({
    ok: false,
    error: { type: 'ClockSetBack', now: clock.now },
  })
  expect(call(outreach, 'listToday', {})).toMatchObject({ ok: true })
  clock.now = instant(mondayMorning - 60_000)
  expect(draft(outreach)).toBeTypeOf('string')
})

test('a draft, which may be thrown away, is continued by no other', async () => {
  const { call, draft } = await aNetwork()
  expect(call(outreach, 'draftReferral', { continues: draft(outreach), content: aContent() })).toMatchObject({
    error: { type: 'WrongState', status: 'draft' },
  })
})

test('the time of a call can be set in a demo vault, and in no other', async () => {
  const deps = { reportDefect: () => 'x' }
  const at = instant(mondayMorning + 86_400_000)
  const input = { continues: null, content: aContent() }
  const real = (await aNetwork()).sessionOf(outreach)
  expect(await answerAny(real, 'draftReferral', input, deps, at)).toMatchObject({
    error: { type: 'InvalidInput' },
  })
  const demo = (await aNetwork({ demo: true })).sessionOf(outreach)
  expect(await answerAny(demo, 'draftReferral', input, deps, at)).toMatchObject({ ok: true })
})

test('a full disk refuses the step in words, keeps all before it, and goes on when there is room again', async () => {
  const { send, call, done, vault } = await aNetwork()
  const referralId = send(outreach)
  const client = clientOf(vault.db)
  const pages = Number(client.pragma('page_count', { simple: true }))
  client.pragma(`max_page_count = ${pages}`)
  const replies = Array.from({ length: 60 }, () =>
    call(outreach, 'addNote', { referralId, text: 'Notatka robocza. '.repeat(25), shared: true }),
  )
  expect(replies.at(-1)).toEqual({ ok: false, error: { type: 'DiskFull' } })
  client.pragma('max_page_count = 1000000')
  done(outreach, 'addNote', { referralId, text: 'Znowu jest miejsce.', shared: true })
  const kept = replies.filter(({ ok }) => ok).length + 1
  const [leg] = done(outreach, 'referralDetails', { referralId }).legs
  expect(leg?.entries.filter(({ type }) => type === 'NoteAdded')).toHaveLength(kept)
  expect(replayLog(vault.db).different).toEqual([])
})
