import { expect, test } from 'vitest'
import { clientOf } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import {
  ContactResult,
  ContactType,
  NeedKey,
  OutcomeKey,
  RefusalReason,
  ReturnReason,
  ShareBasis,
} from '#domain/code-lists.ts'
import { emptyFilter } from '#domain/contract.ts'
import { InstitutionKey, type ReferralId } from '#domain/ids.ts'
import { LocalDay, LocalMonth } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { aNetwork, type TestNetwork } from '../support/a-network.ts'
import { aContent, aResident } from '../support/relay.ts'
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

/** Every word that a person can write in the life of a referral, each to be found again by its mark. */
const marked = (what: string): string =>
  `prosimy o rozmowę, znacznik${what.toLowerCase()} i kilka zwykłych słów.`
const marks = (shown: string): readonly string[] => [...new Set(shown.match(/znacznik\w+/g) ?? [])].toSorted()

/** Everything that somebody can ask for, in one text. */
const allThatIsShown = (network: TestNetwork, by: Worker, ids: readonly ReferralId[]): string => {
  const { call } = network
  return JSON.stringify([
    call(by, 'listToday', {}),
    call(by, 'findResident', { resident: aResident }),
    ...(['changed', 'due', 'sent'] as const).map(sort =>
      call(by, 'listReferrals', { filter: emptyFilter, sort, descending: true, offset: 0, limit: 200 }),
    ),
    call(by, 'reportMonths', {}),
    call(by, 'monthReport', { period: LocalMonth.parse('2026-11'), edition: 'internal' }),
    ...ids.map(referralId => call(by, 'referralDetails', { referralId })),
  ])
}

/** One referral of each kind of life, so that every text field was written at least once. */
const everyText = (network: TestNetwork): readonly ReferralId[] => {
  const { send, done, pass } = network
  const mops = InstitutionKey.parse('mops')
  const plannedContactOn = LocalDay.parse('2026-12-01')
  const accept = (referralId: ReferralId) =>
    done(socialLead, 'acceptReferral', { referralId, leadWorker: social.code, plannedContactOn })
  const content = {
    to: mops,
    text: marked('Text'),
    basis: ShareBasis.parse('legal_duty'),
    basisNote: marked('BasisNote'),
  }
  const worked = send(outreach, content)
  done(social, 'returnReferral', {
    referralId: worked,
    reason: ReturnReason.parse('unclear_reason'),
    missing: marked('Missing'),
  })
  done(outreach, 'completeReferral', { referralId: worked, completion: marked('Completion') })
  done(social, 'moveDeadline', {
    referralId: worked,
    dueOn: LocalDay.parse('2026-12-04'),
    reason: marked('DeadlineReason'),
  })
  done(outreach, 'changeUrgency', {
    referralId: worked,
    urgency: 'elevated',
    reason: marked('UrgencyReason'),
  })
  accept(worked)
  done(social, 'recordContact', {
    referralId: worked,
    contactType: ContactType.parse('phone'),
    result: ContactResult.parse('reached'),
    note: marked('ContactNote'),
  })
  done(social, 'holdReferral', {
    referralId: worked,
    reason: marked('HoldReason'),
    resumeOn: LocalDay.parse('2026-11-20'),
  })
  done(social, 'resumeReferral', { referralId: worked })
  done(outreach, 'requestWithdrawal', { referralId: worked, reason: marked('Request') })
  done(social, 'answerWithdrawal', { referralId: worked, agree: false, reason: marked('Declined') })
  done(outreach, 'addNote', { referralId: worked, text: marked('InsideSender'), shared: false })
  done(social, 'addNote', { referralId: worked, text: marked('InsideReceiver'), shared: false })
  done(social, 'addNote', { referralId: worked, text: marked('SharedNote'), shared: true })
  const noCapacity = OutcomeKey.parse('no_capacity')
  done(social, 'closeReferral', {
    referralId: worked,
    outcome: noCapacity,
    feedback: marked('ProposedClosure'),
  })
  done(socialLead, 'sendBackProposal', { referralId: worked, remark: marked('Remark') })
  done(social, 'closeReferral', { referralId: worked, outcome: noCapacity, feedback: marked('Feedback') })
  done(socialLead, 'approveProposal', { referralId: worked })

  const refusedOne = send(outreach, { ...content, urgency: 'urgent' })
  done(social, 'refuseReferral', {
    referralId: refusedOne,
    reason: RefusalReason.parse('no_places'),
    justification: marked('Justification'),
    nextStep: marked('NextStep'),
  })
  const proposed = send(outreach, { ...content, urgency: 'urgent' })
  done(social, 'refuseReferral', {
    referralId: proposed,
    reason: RefusalReason.parse('no_places'),
    justification: marked('ProposedJustification'),
    nextStep: marked('ProposedNextStep'),
  })
  done(socialLead, 'approveProposal', { referralId: refusedOne })

  const withdrawnOne = send(outreach, content)
  done(outreach, 'withdrawReferral', { referralId: withdrawnOne, reason: marked('Withdrawn') })
  const voided = send(outreach, content)
  done(outreachLead, 'voidReferral', { referralId: voided, justification: marked('Voided') })
  const asked = send(outreach, content)
  accept(asked)
  done(outreach, 'requestWithdrawal', { referralId: asked, reason: marked('OpenRequest') })

  const redirected = send(outreach, content)
  const { childId } = done(social, 'redirectReferral', {
    referralId: redirected,
    to: InstitutionKey.parse('cas'),
    information: marked('Information'),
  })
  const again = done(social, 'draftReferral', {
    continues: redirected,
    content: aContent({ ...content, to: InstitutionKey.parse('sw'), text: marked('Revisit') }),
  }).referralId
  done(social, 'sendReferral', { referralId: again, revisitReason: marked('RevisitReason') })
  pass(24 * 20)
  return [worked, refusedOne, proposed, withdrawnOne, voided, asked, redirected, childId, again]
}

test('whoever is no party reads not one word of a referral, wherever they look', async () => {
  const network = await aNetwork()
  const ids = everyText(network)
  const written = marks(allThatIsShown(network, outreach, ids))
  expect(written.length).toBeGreaterThan(15)
  for (const stranger of [senior, seniorLead, dataProtectionOfficer, coordinator]) {
    const shown = allThatIsShown(network, stranger, ids)
    expect([stranger.code, marks(shown)]).toEqual([stranger.code, []])
  }
  for (const stranger of [senior, seniorLead, dataProtectionOfficer]) {
    expect(allThatIsShown(network, stranger, ids)).not.toContain(ids[0])
  }
  expect(network.defects).toEqual([])
})

test('what one side keeps inside, the other side never reads', async () => {
  const network = await aNetwork()
  const ids = everyText(network)
  for (const by of [outreach, outreachLead]) {
    expect(marks(allThatIsShown(network, by, ids))).not.toContain('znacznikinsidereceiver')
  }
  for (const by of [social, socialLead]) {
    expect(marks(allThatIsShown(network, by, ids))).not.toContain('znacznikinsidesender')
  }
})

test('no word of anyone lies in the log unsealed', async () => {
  const network = await aNetwork()
  const ids = everyText(network)
  expect(ids.length).toBeGreaterThan(0)
  const rows = clientOf(network.vault.db).prepare('SELECT type, payload FROM events').all() as readonly {
    readonly type: string
    readonly payload: string
  }[]
  expect(rows.filter(({ payload }) => payload.includes('znacznik')).map(({ type }) => type)).toEqual([])
  const types = new Set(rows.map(({ type }) => type))
  expect(types.size).toBeGreaterThan(22)
  expect(replayLog(network.vault.db).different).toEqual([])
})

test('an escalated referral opens its texts to the coordinator, and no other one', async () => {
  const network = await aNetwork()
  const ids = everyText(network)
  const open = network.send(outreach, { text: marked('Escalated') })
  network.done(outreach, 'escalateReferral', { referralId: open, reason: marked('EscalationReason') })
  network.done(social, 'addNote', { referralId: open, text: marked('InsideOfEscalated'), shared: false })
  expect(marks(allThatIsShown(network, coordinator, [...ids, open]))).toEqual([
    'znacznikescalated',
    'znacznikescalationreason',
  ])
})

test('nobody takes a step in a referral that is not theirs', async () => {
  const network = await aNetwork()
  const restricted = network.send(outreach, { need: NeedKey.parse('domestic_abuse') })
  const { call } = network
  for (const by of everyone.filter(({ institution }) => institution === 'cas' || institution === 'network')) {
    const referralId = restricted
    const plannedContactOn = LocalDay.parse('2026-12-01')
    expect(call(by, 'acceptReferral', { referralId, leadWorker: by.code, plannedContactOn }).ok).toBe(false)
    expect(call(by, 'withdrawReferral', { referralId, reason: 'Tak postanowiono.' }).ok).toBe(false)
    expect(call(by, 'confirmOutcome', { referralId }).ok).toBe(false)
    if (by !== coordinator) {
      expect(call(by, 'draftReferral', { continues: restricted, content: aContent() })).toMatchObject({
        ok: false,
      })
      expect(call(by, 'addNote', { referralId, text: 'Notatka z boku.', shared: true }).ok).toBe(false)
      expect(JSON.stringify(call(by, 'findResident', { resident: aResident }))).not.toContain(
        'domestic_abuse',
      )
    }
  }
})

test('a coordinator learns a restricted need only where the look is written down', async () => {
  const network = await aNetwork()
  const need = NeedKey.parse('domestic_abuse')
  const restricted = network.send(outreach, { need, urgency: 'immediate', text: marked('Restricted') })
  network.done(outreach, 'escalateReferral', { referralId: restricted, reason: marked('RestrictedReason') })
  const plain = network.send(outreach)
  network.pass(24 * 20)
  const inPassing = allThatIsShown(network, coordinator, [])
  expect(inPassing).toContain(restricted)
  expect(inPassing).toContain('homelessness')
  expect(inPassing).not.toContain(need)
  expect(marks(inPassing)).toEqual([])
  const only = { ...emptyFilter, needs: [need] }
  const both = { ...emptyFilter, needs: [need, NeedKey.parse('homelessness')] }
  const order = { sort: 'changed', descending: true, offset: 0, limit: 200 } as const
  expect(network.done(coordinator, 'listReferrals', { filter: only, ...order }).rows).toEqual([])
  expect(
    network.done(coordinator, 'listReferrals', { filter: both, ...order }).rows.map(({ id }) => id),
  ).toEqual([plain])
  expect(network.done(social, 'listReferrals', { filter: only, ...order }).rows).toMatchObject([
    { id: restricted, need },
  ])
  expect(network.done(coordinator, 'referralDetails', { referralId: restricted }).referral.need).toBe(need)
})

test('an answered warning is told inside the institution of its writer, and hinders no step', async () => {
  const { send, draft, done, defects } = await aNetwork()
  const confirmed = [{ field: 'text', reason: 'not_personal' }]
  const referralId = send(outreach)
  const inside = { referralId, text: 'Dzwonił Jan Kowalski z administracji.', shared: false, confirmed }
  done(outreach, 'addNote', inside)
  const typesSeenBy = (by: Worker) =>
    done(by, 'referralDetails', { referralId }).legs[0]?.entries.map(({ type }) => type)
  expect(typesSeenBy(outreach)).toContain('WarningConfirmed')
  expect(typesSeenBy(social)).not.toContain('WarningConfirmed')
  expect(typesSeenBy(coordinator)).not.toContain('WarningConfirmed')
  const voiding = {
    referralId: draft(outreach),
    justification: 'Pomylona karta, mówił o tym Jan Kowalski.',
    confirmed: [{ field: 'justification', reason: 'not_personal' }],
  }
  done(outreachLead, 'voidReferral', voiding)
  expect(defects).toEqual([])
})

test('a proposed refusal is a matter of the receiver until the lead decides; then the sender reads it', async () => {
  const network = await aNetwork()
  const { send, done, pass } = network
  const referralId = send(outreach, { urgency: 'urgent' })
  pass(1)
  const refusal = {
    reason: RefusalReason.parse('no_staff'),
    justification: marked('uzasadnienie'),
    nextStep: marked('krok'),
  }
  done(social, 'refuseReferral', { referralId, ...refusal })
  expect(marks(allThatIsShown(network, outreach, [referralId]))).not.toContain('znacznikuzasadnienie')
  expect(done(outreach, 'referralDetails', { referralId }).referral).toMatchObject({
    proposed: null,
    proposal: null,
  })
  expect(done(socialLead, 'referralDetails', { referralId }).referral.proposed).toBe('refusal')
  pass(1)
  done(socialLead, 'approveProposal', { referralId })
  expect(marks(allThatIsShown(network, outreach, [referralId]))).toContain('znacznikuzasadnienie')
})

test('of a restricted leg a party to another leg of the matter sees who held the baton and when, and no event', async () => {
  const network = await aNetwork()
  const { send, done, pass } = network
  const plannedContactOn = LocalDay.parse('2026-12-01')
  const first = send(outreach, { need: NeedKey.parse('domestic_abuse'), text: marked('Restricted') })
  pass(1)
  done(social, 'acceptReferral', { referralId: first, leadWorker: social.code, plannedContactOn })
  done(social, 'addNote', { referralId: first, text: marked('SharedNote'), shared: true })
  pass(1)
  const content = aContent({ to: InstitutionKey.parse('cas'), need: NeedKey.parse('loneliness') })
  const { referralId: second } = done(social, 'draftReferral', { continues: first, content })
  done(social, 'sendReferral', { referralId: second, revisitReason: '' })
  const own = done(social, 'referralDetails', { referralId: first }).legs.find(({ id }) => id === first)
  expect(own?.entries.length).toBeGreaterThan(2)
  const shownTo = [
    done(senior, 'referralDetails', { referralId: second }).legs,
    done(senior, 'residentDetails', { resident: aResident }).chains.flatMap(({ legs }) => legs),
  ]
  for (const legs of shownTo) {
    const leg = legs.find(({ id }) => id === first)
    expect(leg).toMatchObject({
      access: 'track',
      heldBy: 'mops',
      heldBefore: 'sw',
      acceptedAt: own?.acceptedAt,
    })
    expect([leg?.entries, leg?.takenBack, leg?.pauses]).toEqual([[], [], []])
    const said = JSON.stringify(leg)
    expect(marks(said)).toEqual([])
    for (const secret of ['domestic_abuse', ...(own?.entries ?? []).flatMap(({ id, actor }) => [id, actor])])
      expect(said).not.toContain(secret)
    // What is restricted is not told apart from what is only theirs.
    expect(leg).toMatchObject({
      restricted: false,
      need: null,
      urgency: null,
      acceptBy: null,
      contactBy: null,
    })
  }
})
