import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { clientOf } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import { readHead } from '#db/stores/event-store.ts'
import { NeedKey, ReturnReason, ServiceKey } from '#domain/code-lists.ts'
import { emptyFilter, type ListQuestion, type ReferralFilter } from '#domain/contract.ts'
import { InstitutionKey, type ReferralId } from '#domain/ids.ts'
import type { Worker } from '#domain/worker.ts'
import { aNetwork, type TestNetwork } from '../support/a-network.ts'
import { aResident } from '../support/relay.ts'
import {
  coordinator,
  dataProtectionOfficer,
  everyone,
  outreach,
  outreachLead,
  senior,
  seniorLead,
  social,
  socialLead,
} from '../support/workers.ts'

const order = { sort: 'changed', descending: true } as const

const found = ({ done }: TestNetwork, by: Worker, words: string, over: Partial<ReferralFilter> = {}) =>
  done(by, 'listReferrals', {
    filter: { ...emptyFilter, ...over, words },
    ...order,
    offset: 0,
    limit: 200,
  }).rows.map(({ id }) => id)

const garden = 'Łąka za blokiem: prosi o ŻÓŁTĄ ławkę, bo chciałby usiąść przed południem.'

test('a referral is found by the beginnings of its words, with or without Polish letters, in any case and order', async () => {
  const network = await aNetwork()
  const id = network.send(outreach, { text: garden })
  network.send(outreach, { text: 'Chce wrócić do pracy, szuka noclegu na zimę.' })
  const finding = ['łąka', 'LAKA', 'zolta', 'żółtą ławkę', 'lawk zolt', 'poludni', 'Usiąść', 'usia przed']
  const missing = ['aka', 'lakanie', 'zolta nocleg', 'poludniowy']
  const ids = (words: string): readonly ReferralId[] => found(network, outreach, words)
  for (const words of finding) expect([words, ids(words)]).toEqual([words, [id]])
  for (const words of missing) expect([words, ids(words)]).toEqual([words, []])
  // Full-width letters and separated accents are the same letters.
  expect(ids('ｌａｗｋａ'.slice(0, 4))).toEqual([id])
  expect(ids('ławkę'.normalize('NFD'))).toEqual([id])
  expect(ids('w')).toHaveLength(2)
})

test('the code, the need and the service are words too, in both languages', async () => {
  const network = await aNetwork()
  const need = NeedKey.parse('loneliness')
  const id = network.send(outreach, { need, service: ServiceKey.parse('senior_activities'), text: garden })
  network.send(outreach, { text: 'Szuka noclegu na zimę, chce wrócić do pracy.' })
  expect(found(network, outreach, 'samotn')).toEqual([id])
  expect(found(network, outreach, 'loneliness')).toEqual([id])
  expect(found(network, outreach, 'samotność łąka')).toEqual([id])
  expect(found(network, outreach, aResident.slice(0, 4))).toHaveLength(2)
  expect(found(network, outreach, `${aResident.slice(0, 5)}-${aResident.slice(5)} lawk`)).toEqual([id])
  expect(found(network, outreach, 'lawk', { needs: [NeedKey.parse('food')] })).toEqual([])
  expect(found(network, outreach, 'lawk', { direction: 'out', needs: [need], codeStart: aResident })).toEqual(
    [id],
  )
})

test('what is written later is found, and what was written over or discarded is not', async () => {
  const network = await aNetwork()
  const { done, draft } = network
  const id = draft(outreach, { text: 'Prosi o ciepłą kurtkę i rozmowę o noclegu.' })
  expect(found(network, outreach, 'kurtke')).toEqual([id])
  const content = { ...draftContent(network, id), text: 'Prosi o śpiwór i rozmowę o noclegu.' }
  done(outreach, 'reviseDraft', { referralId: id, content })
  expect(found(network, outreach, 'kurtke')).toEqual([])
  expect(found(network, outreach, 'spiwor')).toEqual([id])
  done(outreach, 'discardDraft', { referralId: id })
  expect(found(network, outreach, 'spiwor')).toEqual([])
})

/** As the form has it, from the row of the draft. */
const draftContent = ({ done }: TestNetwork, referralId: ReferralId) => {
  const { referral } = done(outreach, 'referralDetails', { referralId })
  return {
    to: referral.to,
    resident: referral.resident,
    need: referral.need === null ? null : NeedKey.parse(referral.need),
    urgency: referral.urgency,
    service: null,
    basis: null,
    basisNote: '',
    intake: null,
    text: referral.text,
  }
}

test('nobody finds a word that they may not read: other institutions, drafts of others, officers', async () => {
  const network = await aNetwork()
  const { draft, send, done } = network
  const sent = send(outreach, { text: 'Znacznikowy opis, prosi o rozmowę.' })
  const drafted = draft(outreach, { text: 'Znacznikowy szkic, jeszcze nie wysłany.' })
  done(social, 'returnReferral', {
    referralId: sent,
    reason: ReturnReason.parse('unclear_reason'),
    missing: 'Znacznikowe pytanie o cel.',
  })
  const who = (words: string) =>
    Object.fromEntries(
      everyone.map(by => [by.code, found(network, by, words)] as const).filter(([, ids]) => ids.length > 0),
    )
  const sender = { [outreach.code]: [drafted, sent], [outreachLead.code]: [drafted, sent] }
  const receiver = { [social.code]: [sent], [socialLead.code]: [sent] }
  const newestFirst = (ids: readonly ReferralId[]) => ids.toSorted()
  const seen = Object.fromEntries(
    Object.entries(who('znacznik')).map(([code, ids]) => [code, newestFirst(ids)]),
  )
  const expected = Object.fromEntries(
    Object.entries({ ...sender, ...receiver }).map(([code, ids]) => [code, newestFirst(ids)]),
  )
  expect(seen).toEqual(expected)
  expect(Object.keys(who('pytanie')).toSorted()).toEqual(
    [outreach, outreachLead, social, socialLead].map(({ code }) => code).toSorted(),
  )
  for (const by of [senior, seniorLead, dataProtectionOfficer]) {
    for (const words of ['znacznik', aResident, 'bezdom', 'homelessness', 'szkic']) {
      expect(found(network, by, words)).toEqual([])
    }
  }
})

test('a coordinator finds by code and need, by texts once a referral was escalated, and nothing of restricted needs', async () => {
  const network = await aNetwork()
  const { send, done } = network
  const plain = send(outreach, { text: 'Znacznikowy opis, prosi o rozmowę.' })
  expect(found(network, coordinator, 'znacznik')).toEqual([])
  // Two words, one of which may be read, must not tell about the other.
  expect(found(network, coordinator, 'bezdom znacznik')).toEqual([])
  expect(found(network, coordinator, 'bezdom')).toEqual([plain])
  expect(found(network, coordinator, aResident)).toEqual([plain])
  done(outreach, 'escalateReferral', { referralId: plain, reason: 'Nikt nie odpowiada od tygodnia.' })
  expect(found(network, coordinator, 'bezdom znacznik')).toEqual([plain])

  const restricted = send(outreach, {
    need: NeedKey.parse('domestic_abuse'),
    urgency: 'immediate',
    text: 'Ukrytowy opis, prosi o rozmowę.',
  })
  done(outreach, 'escalateReferral', { referralId: restricted, reason: 'Nikt nie odpowiada od rana.' })
  for (const words of ['ukrytowy', 'przemoc', 'domestic', `${aResident} ukrytowy`]) {
    expect([words, found(network, coordinator, words)]).toEqual([words, []])
    expect([words, found(network, social, words)]).toEqual([words, [restricted]])
  }
  expect(found(network, coordinator, aResident)).toContain(restricted)
})

test('whatever is typed is plain text: no syntax, no error, no defect', async () => {
  const network = await aNetwork()
  const id = network.send(outreach, { text: 'Pyta o OR, NEAR i AND, oraz o "cudzysłów" w piśmie.' })
  const nothing = [
    '*',
    '"',
    '""',
    "'",
    '(',
    ')',
    '-',
    '^',
    ':',
    '{',
    '%',
    '\\',
    '§',
    '¤',
    '\u0000',
    '🦊',
    '\u202e',
    '---',
  ]
  for (const words of nothing) expect([words, found(network, outreach, words)]).toEqual([words, []])
  const same = [
    '"cudzysłów',
    'cudz*',
    'NEAR',
    'OR',
    'AND',
    'near(or and, 5)',
    'parties : pyta'.slice(10),
    '{parties} pyta'.slice(10),
  ]
  for (const words of same) expect([words, found(network, outreach, words)]).toEqual([words, [id]])
  for (const words of [
    'NOT pyta',
    'network : pyta',
    'rowid : 1',
    'a" OR "b',
    "'; DROP TABLE referrals --",
    '§homelessness',
  ]) {
    expect([words, found(network, outreach, words).length <= 1]).toEqual([words, true])
    expect([words, found(network, senior, words)]).toEqual([words, []])
  }
  for (const long of [
    'x'.repeat(10_000),
    'pyta '.repeat(2000),
    '"* '.repeat(3300),
    randomBytes(7000).toString('latin1'),
    'a b c d '.repeat(1250),
  ]) {
    expect(found(network, outreach, long).length).toBeLessThanOrEqual(1)
    expect(found(network, coordinator, long).length).toBeLessThanOrEqual(1)
  }
  expect(found(network, outreach, 'pyta '.repeat(2000))).toEqual([id])
  const tooLong = { filter: { ...emptyFilter, words: 'x'.repeat(20_001) }, ...order, offset: 0, limit: 1 }
  expect(network.call(outreach, 'listReferrals', tooLong)).toMatchObject({ error: { type: 'InvalidInput' } })
  expect(network.defects).toEqual([])
})

/** Every word of the index with the referral and the column in which it stands. */
const indexOf = ({ vault }: TestNetwork): readonly unknown[] => {
  const client = clientOf(vault.db)
  client.exec("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'referral_words', 'instance')")
  const words = client
    .prepare(
      'SELECT id, col, term FROM temp.words JOIN referrals ON referrals.rowid = doc ORDER BY id, col, term',
    )
    .all()
  client.exec('DROP TABLE temp.words')
  return words
}

const aLifeOfEach = async (): Promise<TestNetwork> => {
  const network = await aNetwork()
  const { send, draft, done } = network
  const gone = draft(outreach, { text: 'Ten szkic zniknie, zanim ktoś go przeczyta.' })
  send(outreach, { text: garden })
  done(outreach, 'discardDraft', { referralId: gone })
  const escalated = send(outreach, {
    to: InstitutionKey.parse('cas'),
    text: 'Prosi o zajęcia przed południem.',
  })
  done(outreach, 'escalateReferral', { referralId: escalated, reason: 'Nikt nie odpowiada od tygodnia.' })
  draft(social, { to: InstitutionKey.parse('cas'), text: 'Prosi o towarzystwo w drodze do lekarza.' })
  return network
}

test('a replay of the log makes the same index, word by word', async () => {
  const network = await aLifeOfEach()
  const before = indexOf(network)
  expect(before.length).toBeGreaterThan(20)
  expect(replayLog(network.vault.db).different).toEqual([])
  expect(indexOf(network)).toEqual(before)
  expect(found(network, outreach, 'zolta lawk')).toHaveLength(1)
})

const aQuestion = (words = ''): ListQuestion => ({ filter: { ...emptyFilter, words }, ...order })

test('a view is kept, renamed, opened and forgotten by the one who made it, and by nobody else', async () => {
  const network = await aNetwork()
  const { done, call } = network
  const question = aQuestion('łąka')
  const { viewId } = done(social, 'saveView', { viewId: null, name: ' Moje łąki ', question, columns: null })
  expect(network.changed.at(-1)).toEqual(['views'])
  expect(done(social, 'listViews', {})).toEqual([{ viewId, name: 'Moje łąki', question, columns: null }])
  for (const other of everyone.filter(({ code }) => code !== social.code)) {
    expect(done(other, 'listViews', {})).toEqual([])
    expect(call(other, 'deleteView', { viewId })).toMatchObject({ error: { type: 'NotFound', what: 'view' } })
    const stolen = { viewId, name: 'Cudzy widok', question: aQuestion(), columns: null }
    expect(call(other, 'saveView', stolen)).toMatchObject({ error: { type: 'NotFound', what: 'view' } })
  }
  done(social, 'saveView', { viewId, name: 'Ławki', question: { ...question, sort: 'due' }, columns: null })
  expect(done(social, 'listViews', {})).toEqual([
    { viewId, name: 'Ławki', question: { ...question, sort: 'due' }, columns: null },
  ])
  expect(call(social, 'saveView', { viewId: null, name: 'LAWKI', question, columns: null })).toMatchObject({
    error: { type: 'ViewNameTaken' },
  })
  done(social, 'deleteView', { viewId })
  expect(done(social, 'listViews', {})).toEqual([])
})

test('views outlive a replay, hold no personal data, and are not without number', async () => {
  const network = await aNetwork()
  const { done, call } = network
  done(social, 'saveView', { viewId: null, name: 'Po terminie', question: aQuestion(), columns: null })
  expect(replayLog(network.vault.db).different).toEqual([])
  expect(done(social, 'listViews', {})).toHaveLength(1)
  const pesel = '44051401359'
  const named = call(social, 'saveView', { viewId: null, name: pesel, question: aQuestion(), columns: null })
  const asked = call(social, 'saveView', {
    viewId: null,
    name: 'Ktoś',
    question: aQuestion(pesel),
    columns: null,
  })
  expect([named, asked]).toMatchObject([
    { error: { type: 'PersonalDataFound', path: 'name' } },
    { error: { type: 'PersonalDataFound', path: 'question.filter.words' } },
  ])
  for (let number = 2; number <= 40; number += 1)
    done(social, 'saveView', {
      viewId: null,
      name: `Widok nr ${number}`,
      question: aQuestion(),
      columns: null,
    })
  expect(
    call(social, 'saveView', { viewId: null, name: 'Za dużo', question: aQuestion(), columns: null }),
  ).toMatchObject({
    error: { type: 'TooManyViews', most: 40 },
  })
})

test('columns are kept for the one who chose them and with a view, and nothing of them stands in the log', async () => {
  const { done, changed, vault } = await aNetwork()
  const before = readHead(vault.db, vault.log.origin).seq
  expect(done(social, 'listColumns', {})).toBeNull()
  done(social, 'chooseColumns', { columns: ['due', 'need'] })
  expect(changed.at(-1)).toEqual(['views'])
  expect([done(social, 'listColumns', {}), done(outreach, 'listColumns', {})]).toEqual([
    ['due', 'need'],
    null,
  ])
  const view = {
    viewId: null,
    name: 'Wyniki',
    question: aQuestion(),
    columns: ['outcome', 'holder'] as const,
  }
  done(social, 'saveView', { ...view, columns: [...view.columns] })
  expect(done(social, 'listViews', {})).toMatchObject([{ columns: ['outcome', 'holder'] }])
  done(social, 'chooseColumns', { columns: null })
  expect(done(social, 'listColumns', {})).toBeNull()
  expect(readHead(vault.db, vault.log.origin).seq).toBe(before)
})
