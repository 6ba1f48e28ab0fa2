import { expect, test } from 'vitest'
import { readStatement } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import { NeedKey } from '#domain/code-lists.ts'
import { type ContractCall, contract } from '#domain/contract.ts'
import { handoffCodeFrom } from '#domain/handoff-code.ts'
import { EventId, MeetingId, PlaceIssueId, ReferralId, ServiceId, ViewId } from '#domain/ids.ts'
import { residentCodeWith } from '#domain/resident-code.ts'
import { LocalDay } from '#domain/time.ts'
import { answerAny } from '#electron/vault/gate.ts'
import type { Line, Mark, Verdict } from './permission/line.ts'
import { permissionTable } from './permission-table.ts'
import {
  type Actor,
  actors,
  aPermissionScene,
  type PermissionScene,
  type Subject,
} from './support/permission-scene.ts'
import { aResident } from './support/relay.ts'

const calls = Object.keys(permissionTable) as ContractCall[]
const queries = calls.filter(name => contract[name].kind === 'query')
const commands = calls.filter(name => contract[name].kind === 'command')
const everyActor = Object.keys(actors) as Actor[]

const lineOf = (name: ContractCall, restricted: boolean): Line => {
  const line: Line = permissionTable[name] as never
  return restricted ? { ...line, ...line.restricted } : line
}

const verdictFor = (actor: Actor, line: Line): Verdict => {
  if (actor === 'coordinator') return line.coordinator
  if (actor === 'data protection officer') return line.officer ?? line.figures
  if (actor.startsWith('viewer')) return line.figures
  const side = actor.endsWith('sender')
    ? line.sender
    : actor.endsWith('receiver')
      ? line.receiver
      : line.foreign
  if (typeof side === 'string' || !('worker' in side)) return side
  return actor.startsWith('lead') ? side.lead : side.worker
}

/** The subject as somebody would name it who only guesses: nothing of it exists. */
const unknown: Subject = {
  referralId: ReferralId.parse('01900000-0000-7000-8000-00000000beef'),
  lastStep: EventId.parse('01900000-0000-7000-8000-00000000cafe'),
  resident: aResident,
  other: residentCodeWith('8K3F9Q5T'),
  need: NeedKey.parse('food'),
  text: 'nic takiego',
  slip: handoffCodeFrom(Buffer.from('nowhere')),
  placeIssueId: PlaceIssueId.parse('01900000-0000-7000-8000-00000000babe'),
  placeText: 'nic takiego',
  viewId: ViewId.parse(999_999),
  service: ServiceId.parse('01900000-0000-7000-8000-00000000face'),
  closedFrom: LocalDay.parse('2030-01-01'),
  meetingId: MeetingId.parse('01900000-0000-7000-8000-00000000d00d'),
}

const ask = async (scene: PermissionScene, name: ContractCall, actor: Actor, subject: Subject) => {
  const by = actors[actor]
  const deps = { reportDefect: (_: string, defect: unknown) => String(scene.defects.push(defect)) }
  const input = permissionTable[name].ask(subject, by)
  return answerAny(scene.sessionOf(by), name, input, deps)
}

const marksIn = (shown: string, subject: Subject): readonly Mark[] => {
  const said: Readonly<Record<Mark, readonly string[]>> = {
    id: [subject.referralId],
    code: [subject.resident],
    need: [`"${subject.need}"`],
    text: [subject.text],
    attributes: ['75_plus', 'kin_carer', 'with_family', 'az_w'],
    place: [subject.placeText],
  }
  return (Object.keys(said) as Mark[]).filter(mark => said[mark].some(word => shown.includes(word)))
}

/** What was answered, in the words of the table. */
const verdictOf = (
  reply: Awaited<ReturnType<typeof ask>>,
  expected: Verdict,
  subject: Subject,
): Verdict | { readonly error: string } => {
  if (reply.ok) return typeof expected === 'string' ? 'may' : marksIn(JSON.stringify(reply.value), subject)
  const { error } = reply
  if (error.type === 'NotFound') return 'not there'
  if (error.type === 'NotPermitted') return error.rule
  // A month that runs was not closed, so there is nothing to correct; but the permission was given.
  if (error.type === 'ReportNotFrozen') return 'may'
  // The keyring was asked already: the permission was given.
  if (error.type === 'UnknownWorker' || error.type === 'WrongPassphrase') return 'may'
  return { error: error.type }
}

for (const restricted of [false, true]) {
  const kind = restricted ? 'a restricted need' : 'a need like any other'
  test(`of ${kind} every role is shown what the reference says, call by call`, async () => {
    const scene = await aPermissionScene()
    const subject = scene.subject('sent', restricted)
    const found: unknown[] = []
    const wanted: unknown[] = []
    for (const name of queries) {
      const line = lineOf(name, restricted)
      for (const actor of everyActor) {
        const expected = verdictFor(actor, line)
        const reply = await ask(scene, name, actor, subject)
        found.push([name, actor, verdictOf(reply, expected, subject)])
        wanted.push([name, actor, expected])
      }
    }
    expect(found).toEqual(wanted)
    expect(scene.defects).toEqual([])
  })

  test(`with ${kind} every role takes the steps that the reference says, and no other`, async () => {
    const scene = await aPermissionScene()
    let subject = scene.subject('sent', restricted)
    const found: unknown[] = []
    const wanted: unknown[] = []
    const asWanted = (name: ContractCall, actor: Actor, one: unknown, other: unknown): void => {
      found.push([name, actor, one])
      wanted.push([name, actor, other])
    }
    for (const name of commands) {
      const line = lineOf(name, restricted)
      for (const actor of everyActor) {
        if (line.at !== undefined) subject = scene.subject(line.at, restricted)
        const expected = verdictFor(actor, line)
        // Where nothing of the subject is asked, the restricted one is no other question.
        if (line.at === undefined && restricted) continue
        const before = eventsIn(scene)
        const reply = await ask(scene, name, actor, subject)
        asWanted(name, actor, verdictOf(reply, expected, subject), expected)
        if (reply.ok) continue
        asWanted(name, actor, eventsIn(scene), before)
        if (expected !== 'not there') continue
        asWanted(
          name,
          actor,
          await ask(scene, name, actor, { ...unknown, meetingId: subject.meetingId }),
          reply,
        )
      }
    }
    expect(found).toEqual(wanted)
    expect(scene.defects).toEqual([])
    expect(replayLog(scene.vault.db).different).toEqual([])
  })
}

// Blank codes are random, so two answers are never the same; the table of what is shown holds for them too.
test('a matter of others changes nothing of what a stranger is answered: no count, no list, no code, no refusal', async () => {
  const scene = await aPermissionScene()
  const asked = queries.flatMap(name =>
    everyActor.flatMap(actor => {
      const expected = verdictFor(actor, lineOf(name, false))
      const tells = typeof expected === 'object' && expected.length > 0
      const grows = totals.has(name) && !actor.startsWith('viewer')
      const isStranger = /stranger|officer|viewer/.test(actor)
      return isStranger && !tells && !grows && name !== 'mintBlankCodes' ? [{ name, actor }] : []
    }),
  )
  const answersNow = async (subject: Subject) => {
    const answers: unknown[] = []
    for (const { name, actor } of asked) answers.push([name, actor, await ask(scene, name, actor, subject)])
    return answers
  }
  const before = await answersNow({ ...unknown, meetingId: scene.meetingId })
  const subjects = [scene.subject('sent', false), scene.subject('sent', true)]
  for (const subject of subjects) expect(await answersNow(subject)).toEqual(before)
  expect(asked.length).toBeGreaterThan(40)
})

/** Figures of the whole network, and the log, grow with every referral for whoever may see them. */
const totals: ReadonlySet<ContractCall> = new Set([
  'reportMonths',
  'monthReport',
  'reportPeriods',
  'reportStanding',
  'publicReport',
  'networkView',
  'matrix',
  'ownMonth',
  'workerActions',
])

test('a viewer learns the institutions, and nobody in them', async () => {
  const scene = await aPermissionScene()
  const subject = scene.subject('sent', false)
  const shown = await ask(scene, 'directory', 'viewer at the receiver', subject)
  expect(shown).toMatchObject({ value: { workers: [{ code: 'MOPS-09' }], teams: [] } })
  expect(await ask(scene, 'listToday', 'viewer at the receiver', subject)).toMatchObject({
    value: { groups: [], recent: [] },
  })
  expect(await ask(scene, 'reportMonths', 'viewer at the receiver', subject)).toEqual({ ok: true, value: [] })
})

test('of the figures a worker sees their own institution and the totals, and no other institution by its name', async () => {
  const scene = await aPermissionScene()
  const subject = scene.subject('closed', false)
  const figures = async (actor: Actor) => JSON.stringify(await ask(scene, 'ownMonth', actor, subject))
  expect(JSON.parse(await figures('worker of the receiver'))).toMatchObject({
    value: {
      institution: 'mops',
      asReceiver: { received: 1, closed: 1 },
      asSender: { sent: 0 },
      network: { balance: { sent: 1, closed: 1 } },
    },
  })
  for (const actor of ['worker of a stranger', 'lead of a stranger'] as const) {
    const shown = await figures(actor)
    expect(JSON.parse(shown)).toMatchObject({
      value: { asReceiver: { received: 0 }, network: { balance: { sent: 1 } } },
    })
    for (const other of ['sw', 'mops', 'tpd', 'pal']) expect(shown).not.toContain(`"${other}"`)
  }
})

test('a look of the coordinator at a restricted referral is written down each time, a look at another is not', async () => {
  const scene = await aPermissionScene()
  for (const restricted of [true, false]) {
    const subject = scene.subject('sent', restricted)
    await ask(scene, 'referralDetails', 'coordinator', subject)
    await ask(scene, 'listReferrals', 'coordinator', subject)
    await ask(scene, 'referralDetails', 'coordinator', subject)
    const looks = readStatement<{ actor: string }>(
      scene.vault.db,
      "SELECT actor FROM events WHERE type = 'RestrictedViewed' AND aggregate = ?",
    ).all(`referral:${subject.referralId}`)
    expect(looks.map(({ actor }) => actor)).toEqual(restricted ? ['NET-01', 'NET-01'] : [])
  }
})

const eventsIn = ({ vault }: PermissionScene): number =>
  readStatement<{ count: number }>(vault.db, 'SELECT count(*) AS count FROM events').get()?.count ?? 0
