import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inSlicedTransaction, readStatement } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import { findActiveWorker } from '#db/stores/network-store.ts'
import { verifyLog } from '#db/verify-log.ts'
import { OutcomeKey } from '#domain/code-lists.ts'
import { InstitutionKey, type ReferralId, WorkerCode } from '#domain/ids.ts'
import { isResidentCode, ResidentCode } from '#domain/resident-code.ts'
import { err, type Result } from '#domain/result.ts'
import { LocalDay, LocalMonth, localDayOf } from '#domain/time.ts'
import { aNetwork, type TestNetwork } from '../support/a-network.ts'
import { aLine, everything, importsOf, stillOpen } from '../support/a-register.ts'
import { aResident } from '../support/relay.ts'
import { coordinator, outreachLead, senior, social, socialLead } from '../support/workers.ts'

const listed = ({ done }: TestNetwork, by = socialLead) => done(by, 'listReferrals', everything).rows

const countOf = ({ vault }: TestNetwork, table: string): number =>
  readStatement<{ count: number }>(vault.db, `SELECT count(*) AS count FROM ${table}`).get()?.count ?? 0

const isWhole = ({ vault }: TestNetwork): boolean =>
  verifyLog(vault.db, new Map([[vault.log.origin, vault.log.head]])).ok

const openTaken = { ...stillOpen, acceptedOn: LocalDay.parse('2024-03-06') }

test('a register is taken over whole: history is at rest, and what is open goes on with a deadline of its own', async () => {
  const network = await aNetwork()
  const { take } = importsOf(network)
  const { referrals, codes } = await take(socialLead, [
    aLine(2, { person: { number: 0 } }),
    aLine(3, { person: { number: 0 }, ...stillOpen, acceptedOn: null }),
    aLine(4, { person: { number: 1 }, ...openTaken, sentOn: LocalDay.parse('2024-03-05') }),
    aLine(5, { person: { code: aResident }, acceptedOn: null, ended: 'refused', outcome: null }),
  ])
  expect(referrals).toBe(4)
  expect(codes.every(isResidentCode)).toBe(true)
  expect(new Set(codes).size).toBe(2)
  const rows = listed(network)
  expect(rows.map(({ status, heldBy }) => [status, heldBy]).toSorted()).toEqual([
    ['accepted', 'mops'],
    ['closed', 'mops'],
    ['refused', 'sw'],
    ['sent', 'sw'],
  ])
  const waiting = rows.find(({ status }) => status === 'sent')
  expect(waiting?.resident).toBe(codes[0])
  // Five working days from the day of the import, Monday 2 November; the 11th is a holiday and not among them.
  expect(waiting?.deadline?.kind).toBe('accept')
  expect(localDayOf(waiting?.deadline?.due ?? network.clock.now)).toBe('2026-11-09')
  const inHand = rows.find(({ status }) => status === 'accepted')
  expect(inHand?.deadline?.kind).toBe('contact')
  expect(rows.filter(({ turn }) => turn === null).map(({ status }) => status)).toEqual(['closed', 'refused'])
  expect(network.done(outreachLead, 'listToday', {}).groups.map(({ group }) => group)).not.toContain(
    'toConfirm',
  )
  expect(replayLog(network.vault.db).different).toEqual([])
  expect(isWhole(network)).toBe(true)
  expect(network.defects).toEqual([])
})

test('an imported referral that was open lives on: accepted, closed, and its result confirmed', async () => {
  const network = await aNetwork()
  await importsOf(network).take(socialLead, [aLine(2, { ...stillOpen, acceptedOn: null })])
  const referralId = listed(network)[0]?.id as ReferralId
  const { done, pass } = network
  pass(1)
  done(social, 'acceptReferral', {
    referralId,
    leadWorker: social.code,
    plannedContactOn: LocalDay.parse('2026-11-04'),
  })
  pass(1)
  const outcome = OutcomeKey.parse('support_provided')
  done(social, 'closeReferral', { referralId, outcome, feedback: 'Osoba ma miejsce w placówce.' })
  expect(done(outreachLead, 'referralDetails', { referralId }).actions).toContain('confirmOutcome')
  pass(1)
  done(outreachLead, 'confirmOutcome', { referralId })
  const [leg] = done(social, 'referralDetails', { referralId }).legs
  expect(leg?.entries.map(({ type }) => type)).toEqual([
    'ReferralImported',
    'ReferralAccepted',
    'ReferralClosed',
    'OutcomeSeen',
  ])
  expect(replayLog(network.vault.db).different).toEqual([])
})

test('imported referrals are found by their words, and months of the past balance with them', async () => {
  const network = await aNetwork()
  await importsOf(network).take(socialLead, [
    aLine(2),
    aLine(3, { person: { number: 9 }, ...openTaken }),
    aLine(4, { person: { number: 8 }, sentOn: LocalDay.parse('2024-04-02'), acceptedOn: null }),
  ])
  const found = network.done(social, 'listReferrals', {
    ...everything,
    filter: {
      ...everything.filter,
      statuses: [],
      needs: [],
      urgencies: [],
      institutions: [],
      words: 'nocleg',
    },
  })
  expect(found.total).toBe(3)
  const march = network.done(coordinator, 'monthReport', {
    period: LocalMonth.parse('2024-03'),
    edition: 'internal',
  })
  expect(march.imported).toBe(2)
  expect(march.balance.network).toMatchObject({ sent: 2, closed: 0, openAtEnd: { total: 2, accepted: 2 } })
  expect(march.timeliness.total).toMatchObject({ decisions: { count: 0 }, acceptances: { count: 2 } })
  const april = network.done(coordinator, 'monthReport', {
    period: LocalMonth.parse('2024-04'),
    edition: 'internal',
  })
  expect(april.imported).toBe(3)
  expect(april.balance.network).toMatchObject({ sent: 1, closed: 2, openAtEnd: { total: 1 } })
  expect(april.timeliness.overdueAtEnd).toMatchObject({ withoutDecision: 0, withoutContact: 0 })
})

test('a line that the preview would have refused takes the whole register down with it', async () => {
  const network = await aNetwork()
  const { bring } = importsOf(network)
  const before = countOf(network, 'events')
  const refused = async (over: Parameters<typeof aLine>[1]) => {
    const brought = await bring(socialLead, [aLine(2), aLine(3, over)])
    return brought.ok ? undefined : brought.error
  }
  expect(await refused({ text: 'PESEL 44051401359' })).toMatchObject({
    type: 'PersonalDataFound',
    path: 'lines.1.text',
  })
  expect(await refused({ text: 'Była u nas pani Anna Kowalska.' })).toMatchObject({
    type: 'ImportLineRefused',
    line: 3,
    faults: [{ type: 'suspected' }],
  })
  expect(await refused({ from: InstitutionKey.parse('cas'), to: InstitutionKey.parse('tpd') })).toMatchObject(
    {
      faults: [{ type: 'notOurs' }],
    },
  )
  expect(await refused({ sentOn: LocalDay.parse('2027-01-01') })).toMatchObject({
    type: 'ImportLineRefused',
  })
  expect(await refused({ endedOn: LocalDay.parse('2024-03-05') })).toMatchObject({
    faults: [{ type: 'tooEarly', field: 'endedOn' }],
  })
  expect(countOf(network, 'events')).toBe(before)
  expect(listed(network)).toEqual([])
})

test('a warning that was answered is in the log with its reason, and without the text', async () => {
  const network = await aNetwork()
  await importsOf(network).take(socialLead, [
    aLine(2, { text: 'Rozmowa z panią Anną Kowalską z biblioteki.', confirmed: 'worker' }),
  ])
  const referralId = listed(network)[0]?.id as ReferralId
  const [leg] = network.done(social, 'referralDetails', { referralId }).legs
  expect(leg?.entries.at(-1)).toMatchObject({
    type: 'WarningConfirmed',
    payload: { field: 'text', reason: 'worker' },
  })
  expect(replayLog(network.vault.db).different).toEqual([])
})

test('nothing is written when the import is stopped in the middle, and other calls wait for its end', async () => {
  const network = await aNetwork()
  const { bring, ask } = importsOf(network)
  const lines = Array.from({ length: 400 }, (_, place) => aLine(place + 2))
  const brought = await bring(socialLead, lines)
  if (!brought.ok) throw new Error(brought.error.type)
  const before = [countOf(network, 'events'), countOf(network, 'residents')]
  const writing = ask(socialLead, 'commitImport', { importId: brought.value.importId })
  await setImmediate()
  const progress = await ask(socialLead, 'importProgress', {})
  expect(progress).toMatchObject({ ok: true, value: { of: 400 } })
  const meanwhile = ask(social, 'listReferrals', {
    ...everything,
    filter: { ...everything.filter, statuses: [], needs: [], urgencies: [], institutions: [] },
  })
  await ask(socialLead, 'cancelImport', {})
  expect(await writing).toEqual({ ok: false, error: { type: 'ImportCancelled' } })
  expect(await meanwhile).toMatchObject({ ok: true, value: { total: 0 } })
  expect([countOf(network, 'events'), countOf(network, 'residents')]).toEqual(before)
  // What was brought is still there: the person may write it after all.
  expect(await ask(socialLead, 'commitImport', { importId: brought.value.importId })).toMatchObject({
    ok: true,
  })
  expect(countOf(network, 'referrals')).toBe(400)
  expect(replayLog(network.vault.db).different).toEqual([])
})

test('a worker who is let in while an import is being written stays, though the import is stopped', async () => {
  const network = await aNetwork()
  const { db, imports } = network.vault
  const worker = { ...social, code: WorkerCode.parse('MOPS-09'), alias: 'Wilga' }
  const { ask } = importsOf(network)
  const passphrase = 'cicha latarnia nad młynówką 7'
  const joining = ask(coordinator, 'joinWorker', { ...worker, passphrase })
  let isStopped = false
  let end: () => void = () => undefined
  const over = new Promise<void>(resolve => {
    end = resolve
  })
  imports.work = { progress: { done: 0, of: 1 }, cancelled: false, over }
  const importing = function* (): Generator<void, Result<void, string>> {
    while (!isStopped) yield
    return err('stopped')
  }
  const writing = inSlicedTransaction(db, importing, () => setImmediate())
  const hasWayIn = () => readFileSync(join(network.folder, 'vault.json'), 'utf8').includes(worker.code)
  while (!hasWayIn()) await setImmediate()
  for (let turn = 0; turn < 50; turn += 1) await setImmediate()
  isStopped = true
  expect(await writing).toEqual(err('stopped'))
  imports.work = undefined
  end()
  expect(await joining).toEqual({ ok: true, value: undefined })
  expect(findActiveWorker(db, worker.code, localDayOf(network.clock.now))).toMatchObject({ alias: 'Wilga' })
  expect(isWhole(network)).toBe(true)
})

test('a failure in the middle of the writing leaves nothing behind, and the log goes on', async () => {
  const network = await aNetwork()
  const { bring, ask, take } = importsOf(network)
  const brought = await bring(socialLead, [aLine(2), aLine(3), aLine(4)])
  if (!brought.ok) throw new Error(brought.error.type)
  const before = countOf(network, 'events')
  network.vault.db.run(
    `CREATE TEMP TRIGGER broken BEFORE INSERT ON referrals WHEN (SELECT count(*) FROM referrals) = 2
     BEGIN SELECT RAISE(ABORT, 'the disk is on fire'); END`,
  )
  expect(await ask(socialLead, 'commitImport', { importId: brought.value.importId })).toMatchObject({
    error: { type: 'Defect' },
  })
  network.vault.db.run('DROP TRIGGER broken')
  expect(countOf(network, 'events')).toBe(before)
  expect(listed(network)).toEqual([])
  await take(socialLead, [aLine(2)])
  expect(isWhole(network)).toBe(true)
})

test('an import is undone whole: no referral, no word, no code of it is left, and the log still holds', async () => {
  const network = await aNetwork()
  const { take, undo } = importsOf(network)
  network.send(social, { to: InstitutionKey.parse('cas') })
  const residentsBefore = countOf(network, 'residents')
  const { importId, codes } = await take(socialLead, [
    aLine(2),
    aLine(3, { person: { number: 1 } }),
    aLine(4, { person: { number: 2 }, ...stillOpen, acceptedOn: null }),
  ])
  // One of the new codes was given to a new referral meanwhile: it stays.
  const kept = ResidentCode.parse(codes.find(code => code !== undefined))
  network.pass(1)
  network.send(social, { to: InstitutionKey.parse('cas'), resident: kept })
  expect(await undo(socialLead, importId)).toEqual({ ok: true, value: { referrals: 3 } })
  expect(listed(network)).toHaveLength(2)
  expect(countOf(network, 'residents')).toBe(residentsBefore + 1)
  expect(
    readStatement<{ count: number }>(
      network.vault.db,
      "SELECT count(*) AS count FROM referral_words WHERE referral_words MATCH 'nocleg'",
    ).get()?.count,
  ).toBe(0)
  expect(network.done(socialLead, 'listImports', {})).toMatchObject([
    { importId, referrals: 3, undoneBy: socialLead.code },
  ])
  expect(await undo(socialLead, importId)).toMatchObject({ error: { type: 'ImportUndoneBefore' } })
  expect(replayLog(network.vault.db).different).toEqual([])
  expect(isWhole(network)).toBe(true)
  // Once undone, the same register may come again.
  await take(socialLead, [aLine(2), aLine(3, { person: { number: 1 } })])
  expect(replayLog(network.vault.db).different).toEqual([])
})

test('an import that somebody has worked with since stays, and the refusal says with how many referrals', async () => {
  const network = await aNetwork()
  const { take, undo } = importsOf(network)
  const { importId } = await take(socialLead, [
    aLine(2),
    aLine(3, { person: { number: 1 }, ...stillOpen, acceptedOn: null }),
  ])
  expect(network.done(socialLead, 'listImports', {})[0]?.workedOn).toBe(false)
  const rows = listed(network)
  const open = rows.find(({ status }) => status === 'sent')?.id as ReferralId
  const closed = rows.find(({ status }) => status === 'closed')?.id as ReferralId
  // A look of the coordinator at it is no step.
  network.done(coordinator, 'referralDetails', { referralId: open })
  network.pass(1)
  network.done(social, 'acknowledgeReferral', { referralId: open })
  expect(await undo(socialLead, importId)).toEqual({
    ok: false,
    error: { type: 'ImportMovedOn', referrals: 1 },
  })
  const { text, ...content } = { text: 'Ciąg dalszy dawnej sprawy.', to: InstitutionKey.parse('cas') }
  network.done(social, 'draftReferral', {
    continues: closed,
    content: {
      ...content,
      text,
      resident: null,
      need: null,
      urgency: null,
      service: null,
      basis: null,
      basisNote: '',
      intake: null,
    },
  })
  expect(await undo(socialLead, importId)).toMatchObject({ error: { type: 'ImportMovedOn', referrals: 2 } })
  expect(network.done(socialLead, 'listImports', {})[0]?.workedOn).toBe(true)
})

test('only a lead of an institution imports, and only a lead of the same one undoes', async () => {
  const network = await aNetwork()
  const { bring, take, undo } = importsOf(network)
  expect(await bring(social, [aLine(2)])).toMatchObject({ error: { type: 'NotPermitted', rule: 'lead' } })
  expect(await bring(coordinator, [aLine(2)])).toMatchObject({
    error: { type: 'NotPermitted', rule: 'party' },
  })
  const { importId } = await take(socialLead, [aLine(2)])
  expect(await undo(outreachLead, importId)).toMatchObject({ error: { type: 'NotFound', what: 'import' } })
  expect(await undo(social, importId)).toMatchObject({ error: { type: 'NotPermitted' } })
  expect(network.call(senior, 'listImports', {})).toMatchObject({ error: { type: 'NotPermitted' } })
  expect(network.done(outreachLead, 'listImports', {})).toEqual([])
})

test('the same register is not taken twice, and a code tells a referral that the network has already', async () => {
  const network = await aNetwork()
  const { take, bring, ask } = importsOf(network)
  const line = aLine(2, { person: { code: aResident } })
  await take(socialLead, [line])
  const again = await bring(socialLead, [line])
  if (!again.ok) throw new Error(again.error.type)
  expect(await ask(socialLead, 'commitImport', { importId: again.value.importId })).toMatchObject({
    error: { type: 'AlreadyImported' },
  })
  const { from, to, need, sentOn } = line
  const asked = (day: string) => ({
    line: 7,
    resident: aResident,
    from,
    to,
    need,
    sentOn: LocalDay.parse(day),
  })
  expect(network.done(socialLead, 'findInNetwork', { lines: [asked(sentOn)] }).lines).toEqual([7])
  expect(network.done(socialLead, 'findInNetwork', { lines: [asked('2024-03-07')] }).lines).toEqual([])
})
