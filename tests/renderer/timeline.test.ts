import { expect, test } from 'vitest'
import { ContactResult, ContactType, NeedKey, RefusalReason, ReturnReason } from '#domain/code-lists.ts'
import { InstitutionKey, type ReferralId } from '#domain/ids.ts'
import { dayNumberOf, type Instant, instantAt, LocalDay } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { institutionForms } from '#renderer/features/referral/institution-forms.ts'
import { timelineLines } from '#renderer/features/referral/timeline-lines.ts'
import { itemsOf, timelineRuns } from '#renderer/features/referral/timeline-runs.ts'
import { workerName } from '#renderer/features/referral/worker-names.ts'
import { polish } from '#renderer/text/polish.ts'
import { aNetwork, type TestNetwork } from '../support/a-network.ts'
import { aContent } from '../support/relay.ts'
import { outreach, senior, seniorLead, social, socialLead } from '../support/workers.ts'

const at = (day: string, time: string): Instant => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return instantAt(dayNumberOf(LocalDay.parse(`2026-11-${day}`)), hours * 60 + minutes)
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

/** The sentences of the whole chain as this worker reads them, leg by leg, oldest first. */
const readBy = (network: TestNetwork, worker: Worker, referralId: ReferralId): readonly string[] => {
  const { legs } = network.done(worker, 'referralDetails', { referralId })
  const directory = network.done(worker, 'directory', {})
  const words = {
    t: polish,
    words: institutionForms(directory),
    worker: (code: Worker['code']) => workerName(directory, code),
    institutionOf: (code: Worker['code']) =>
      directory.workers.find(known => known.code === code)?.institution,
  }
  return legs.flatMap(leg => timelineLines(leg, words).map(({ sentence }) => plain(sentence)))
}

const cas = InstitutionKey.parse('cas')

const accept = (network: TestNetwork, worker: Worker, referralId: ReferralId, plannedOn: string) =>
  network.done(worker, 'acceptReferral', {
    referralId,
    leadWorker: worker.code,
    plannedContactOn: LocalDay.parse(`2026-11-${plannedOn}`),
  })

test('an acceptance after its deadline says by how many working days, pauses and the holiday left out', async () => {
  const network = await aNetwork()
  network.clock.now = at('02', '11:20')
  const referralId = network.send(social, { to: cas })
  network.clock.now = at('05', '14:30')
  network.done(senior, 'returnReferral', {
    referralId,
    reason: ReturnReason.parse('unclear_reason'),
    missing: 'Prosimy dopisać, jakiego efektu oczekuje osoba.',
  })
  network.clock.now = at('06', '10:15')
  network.done(social, 'completeReferral', { referralId, completion: 'Osoba chce przychodzić na zajęcia.' })
  network.clock.now = at('12', '14:20')
  accept(network, senior, referralId, '13')
  expect(readBy(network, social, referralId)).toEqual([
    'Wysłano do CAS; przyjęcie do pon. 9.11',
    'Zwrócono do uzupełnienia: niejasny powód lub oczekiwanie',
    'Uzupełniono; zegar stał 1 dzień roboczy, przyjęcie do wt. 10.11',
    'Przyjęto w CAS; pierwszy kontakt: pt. 13.11, !!1 dzień roboczy po terminie!!',
  ])
})

test('a referral sent after hours says when its clock starts', async () => {
  const network = await aNetwork()
  network.clock.now = at('03', '20:40')
  const referralId = network.send(outreach, { urgency: 'urgent' })
  expect(readBy(network, social, referralId)).toEqual([
    'Wysłano do MOPS po godzinach; zegar od śr. 4.11 7:30, przyjęcie do czw. 5.11',
  ])
})

test('what was in time stays in time when the deadline is moved later', async () => {
  const network = await aNetwork()
  const referralId = network.send(outreach)
  network.clock.now = at('10', '09:00')
  network.done(social, 'moveDeadline', {
    referralId,
    dueOn: LocalDay.parse('2026-11-13'),
    reason: 'Czekamy na wolne miejsce.',
  })
  network.clock.now = at('12', '09:00')
  accept(network, social, referralId, '13')
  expect(readBy(network, outreach, referralId)).toEqual([
    'Wysłano do MOPS; przyjęcie do pon. 9.11',
    'Przesunięto termin przyjęcia na pt. 13.11',
    'Przyjęto w MOPS; pierwszy kontakt: pt. 13.11',
  ])
})

test('a contact that reached the person after the promise is late; attempts before it are not', async () => {
  const network = await aNetwork()
  const referralId = network.send(outreach, { urgency: 'urgent' })
  network.clock.now = at('02', '10:00')
  accept(network, social, referralId, '03')
  const meet = (result: string) =>
    network.done(social, 'recordContact', {
      referralId,
      contactType: ContactType.parse('home_visit'),
      result: ContactResult.parse(result),
      note: '',
    })
  network.clock.now = at('05', '10:00')
  meet('not_reached')
  network.clock.now = at('06', '10:00')
  meet('reached')
  expect(readBy(network, social, referralId).slice(2)).toEqual([
    'Odnotowano kontakt: wizyta w miejscu zamieszkania – nie zastano / bez odpowiedzi',
    'Pierwszy kontakt: wizyta w miejscu zamieszkania – nawiązano kontakt, !!2 dni robocze po terminie!!',
  ])
})

test('of a leg of others one reads who took the baton, and nothing of its content', async () => {
  const network = await aNetwork()
  const first = network.send(outreach)
  network.pass(1)
  accept(network, social, first, '03')
  network.pass(1)
  const { referralId } = network.done(social, 'draftReferral', {
    continues: first,
    content: aContent({
      to: cas,
      need: NeedKey.parse('loneliness'),
      text: 'Osoba chce spróbować zajęć.',
    }),
  })
  network.done(social, 'sendReferral', { referralId, revisitReason: '' })
  expect(readBy(network, seniorLead, referralId)).toEqual([
    'Pałeczka w MOPS',
    'Wysłano do CAS; przyjęcie do pon. 9.11',
  ])
})

test('a proposal and the decision that it became say their reasons once', async () => {
  const network = await aNetwork()
  const referralId = network.send(outreach, { urgency: 'urgent' })
  network.pass(1)
  network.done(social, 'refuseReferral', {
    referralId,
    reason: RefusalReason.parse('out_of_area'),
    justification: 'Osoba mieszka poza obszarem działania.',
    nextStep: 'Właściwa jest jednostka sąsiedniej dzielnicy.',
  })
  network.pass(1)
  network.done(socialLead, 'approveProposal', { referralId })
  // The proposal is told on the receiver's side only.
  const { legs } = network.done(social, 'referralDetails', { referralId })
  const directory = network.done(outreach, 'directory', {})
  const lines = legs.flatMap(leg =>
    timelineLines(leg, {
      t: polish,
      words: institutionForms(directory),
      worker: code => code,
      institutionOf: () => undefined,
    }),
  )
  expect(lines.map(({ sentence, quotes }) => [plain(sentence), quotes.length])).toEqual([
    ['Wysłano do MOPS; przyjęcie do wt. 3.11', 1],
    ['Zaproponowano nieprzyjęcie: poza obszarem działania', 0],
    ['Nie przyjęto w MOPS: poza obszarem działania', 2],
  ])
})

test('a step that was taken back stands where it happened for its own side, struck by its time; others read nothing', async () => {
  const network = await aNetwork()
  network.clock.now = at('02', '9:00')
  const referralId = network.send(social, { to: cas })
  network.clock.now = at('03', '9:00')
  const { step } = network.done(senior, 'acceptReferral', {
    referralId,
    leadWorker: senior.code,
    plannedContactOn: LocalDay.parse('2026-11-04'),
  })
  network.clock.now = at('03', '9:05')
  network.done(senior, 'undoStep', { referralId, step })
  const linesFor = (by: Worker) => {
    const directory = network.done(by, 'directory', {})
    const { legs } = network.done(by, 'referralDetails', { referralId })
    return legs.flatMap(leg =>
      timelineLines(leg, {
        t: polish,
        words: institutionForms(directory),
        worker: code => workerName(directory, code),
        institutionOf: code => directory.workers.find(known => known.code === code)?.institution,
      }),
    )
  }
  const [sent, accepted] = linesFor(seniorLead)
  expect(sent?.takenBackAt).toBeNull()
  expect(plain(accepted?.sentence ?? '')).toBe('Przyjęto w CAS; pierwszy kontakt: śr. 4.11')
  expect(accepted).toMatchObject({
    takenBackAt: at('03', '9:05'),
    glyph: 'without-effect',
    isHandoff: false,
    actor: senior.code,
  })
  expect(linesFor(social).map(({ glyph }) => glyph)).toEqual(['sent'])
})

test('the timeline of a matter tells its legs in one order of time, and names the leg wherever it changes', async () => {
  const network = await aNetwork()
  network.clock.now = at('02', '9:00')
  const first = network.send(outreach)
  network.clock.now = at('03', '9:00')
  accept(network, social, first, '05')
  network.clock.now = at('04', '9:00')
  const content = aContent({
    to: cas,
    need: NeedKey.parse('loneliness'),
    text: 'Osoba chce spróbować zajęć.',
  })
  const { referralId: second } = network.done(social, 'draftReferral', { continues: first, content })
  network.done(social, 'sendReferral', { referralId: second, revisitReason: '' })
  network.clock.now = at('05', '9:00')
  network.done(social, 'addNote', { referralId: first, text: 'Rozmowa w czwartek.', shared: true })
  network.clock.now = at('06', '9:00')
  network.done(senior, 'acknowledgeReferral', { referralId: second })
  const runsFor = (by: Worker) => {
    const directory = network.done(by, 'directory', {})
    const { legs } = network.done(by, 'referralDetails', { referralId: second })
    const words = {
      t: polish,
      words: institutionForms(directory),
      worker: (code: Worker['code']) => workerName(directory, code),
      institutionOf: () => undefined,
    }
    return timelineRuns(legs.flatMap(leg => itemsOf(leg, words))).map(({ leg, lines, opens }) => [
      leg?.id === first ? 'first' : 'second',
      opens,
      lines.map(({ glyph }) => glyph),
    ])
  }
  expect(runsFor(social)).toEqual([
    ['first', true, ['sent', 'accepted']],
    ['second', true, ['sent']],
    ['first', false, ['note']],
    ['second', false, ['acknowledged']],
  ])
  expect(runsFor(senior)).toEqual([
    ['first', true, ['accepted']],
    ['second', true, ['sent', 'acknowledged']],
  ])
})

test('a leg of others that nobody has taken yet stands in the timeline at its sending, with nothing below it', async () => {
  const network = await aNetwork()
  const first = network.send(outreach)
  network.pass(1)
  accept(network, social, first, '05')
  const draft = { continues: first, content: aContent({ to: cas, text: 'Osoba chce spróbować zajęć.' }) }
  network.pass(1)
  const { referralId } = network.done(social, 'draftReferral', draft)
  network.done(social, 'sendReferral', { referralId, revisitReason: '' })
  const directory = network.done(outreach, 'directory', {})
  const words = {
    t: polish,
    words: institutionForms(directory),
    worker: String,
    institutionOf: () => undefined,
  }
  const { legs } = network.done(outreach, 'referralDetails', { referralId: first })
  const [, others] = timelineRuns(legs.flatMap(leg => itemsOf(leg, words)))
  expect(others?.leg?.access).toBe('track')
  expect(others?.lines).toEqual([])
})
