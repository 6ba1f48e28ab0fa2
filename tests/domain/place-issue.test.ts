import { describe, expect, test } from 'vitest'
import { contract } from '#domain/contract.ts'
import { declinePlaceIssue, notePlaceIssue, reportPlaceIssue } from '#domain/decide-place-issue.ts'
import { InstitutionKey } from '#domain/ids.ts'
import { type PlaceIssueStatus, placeIssueStatuses, placeIssueTurn } from '#domain/place-issue.ts'
import { placeIssueEventPayloads } from '#domain/place-issue-events.ts'
import { type PlaceIssueAction, permitPlaceIssue, seesPlaceIssues } from '#domain/place-issue-permission.ts'
import { residentCodeWith, shownResidentCode } from '#domain/resident-code.ts'
import { instant } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { along, aReport, placeIssueId, stepOf } from '../support/place-issues.ts'
import {
  coordinator,
  dataProtectionOfficer,
  everyone,
  outreach,
  outreachLead,
  senior,
  social,
  socialLead,
} from '../support/workers.ts'

const monday = instant(Date.UTC(2026, 10, 2, 8))
const later = instant(monday + 40 * 3_600_000)

const ways: Readonly<Record<PlaceIssueStatus, readonly (readonly [PlaceIssueAction, Worker])[]>> = {
  reported: [],
  taken: [['takePlaceIssue', social]],
  resolved: [
    ['takePlaceIssue', social],
    ['resolvePlaceIssue', social],
  ],
  declined: [['declinePlaceIssue', social]],
  dropped: [['dropPlaceIssue', outreach]],
}

/** Row by row: from which states a step is possible, for whom, and where it leads. */
const rows: readonly [
  PlaceIssueAction,
  readonly PlaceIssueStatus[],
  readonly Worker[],
  PlaceIssueStatus | 'same',
][] = [
  ['takePlaceIssue', ['reported'], [social, socialLead], 'taken'],
  ['resolvePlaceIssue', ['reported', 'taken'], [social, socialLead], 'resolved'],
  ['declinePlaceIssue', ['reported', 'taken'], [social, socialLead], 'declined'],
  ['confirmPlaceIssue', ['resolved', 'declined'], [outreach, outreachLead], 'same'],
  ['dropPlaceIssue', ['reported', 'taken'], [outreach, outreachLead], 'dropped'],
  ['notePlaceIssue', placeIssueStatuses, [social, socialLead, outreach, outreachLead, coordinator], 'same'],
]

describe('the life of a place issue', () => {
  test.each(rows)(
    '%s is possible from its states, for its people, and for nobody else',
    (action, from, who, to) => {
      for (const status of placeIssueStatuses) {
        const { issue } = along(monday, ways[status])
        for (const by of everyone) {
          const done = stepOf(action, issue, by, later)
          const isRight = who.includes(by) && from.includes(status)
          expect(done.ok, `${action} of ${by.code} when ${status}`).toBe(isRight)
          if (!who.includes(by)) expect(done).toMatchObject({ error: { type: 'NotPermitted' } })
          else if (!isRight) expect(done).toMatchObject({ error: { type: 'PlaceIssueInState', status } })
        }
        const [by] = who
        if (!from.includes(status) || by === undefined) continue
        const after = along(monday, [...ways[status], [action, by]]).issue
        expect(after.status).toBe(to === 'same' ? status : to)
      }
    },
  )

  test('the reporter has it until the receiver takes it, and again the move when there is an answer to see', () => {
    const { issue } = along(monday, [])
    expect([issue.heldBy, placeIssueTurn(issue)]).toEqual(['sw', 'mops'])
    const taken = along(monday, ways.taken).issue
    expect([taken.heldBy, placeIssueTurn(taken), taken.worker, taken.nextStep]).toEqual([
      'mops',
      'mops',
      social.code,
      'Oględziny w czwartek.',
    ])
    expect(placeIssueTurn(along(monday, ways.declined).issue)).toBe('sw')
    expect(
      placeIssueTurn(along(monday, [...ways.resolved, ['confirmPlaceIssue', outreach]]).issue),
    ).toBeNull()
    expect(placeIssueTurn(along(monday, ways.dropped).issue)).toBeNull()
  })

  test('an answer is seen once', () => {
    const { issue } = along(monday, [...ways.resolved, ['confirmPlaceIssue', outreach]])
    expect(stepOf('confirmPlaceIssue', issue, outreach, later)).toMatchObject({
      error: { type: 'NothingToSee' },
    })
  })

  test('nobody declines without a reason and without saying what happens next', () => {
    const { issue } = along(monday, [])
    const deciding = { by: social, at: later, receiverIsAbsent: false }
    const decline = (reason: string, nextStep: string) =>
      declinePlaceIssue(issue, { reason, nextStep }, deciding)
    expect(decline('nie', 'Zgłosić do spółdzielni.')).toMatchObject({
      error: { type: 'TextTooShort', field: 'reason' },
    })
    expect(decline('To teren spółdzielni.', '  ')).toMatchObject({
      error: { type: 'TextTooShort', field: 'nextStep' },
    })
    expect(decline('To teren spółdzielni.', 'Zgłosić do spółdzielni.').ok).toBe(true)
  })

  test('whoever reported writes down what a receiver without workers here said, and nobody else does', () => {
    const { issue } = along(monday, [])
    const resolve = (by: Worker, isAbsent: boolean) =>
      stepOf('resolvePlaceIssue', issue, by, later, isAbsent).ok
    expect([resolve(outreach, true), resolve(outreach, false), resolve(senior, true)]).toEqual([
      true,
      false,
      false,
    ])
    expect(along(monday, [['takePlaceIssue', outreach]], true).issue).toMatchObject({
      heldBy: 'mops',
      worker: outreach.code,
    })
  })

  test('what happens next is said by the receiver of a matter that it has taken', () => {
    const words = { text: 'Zamówiono nową ławkę.', nextStep: 'Montaż w marcu.' }
    const note = (status: PlaceIssueStatus, by: Worker) =>
      notePlaceIssue(along(monday, ways[status]).issue, words, { by, at: later, receiverIsAbsent: false })
    expect(note('taken', social)).toMatchObject({ value: [{ payload: words }] })
    expect(note('taken', outreach)).toMatchObject({ error: { rule: 'place_receiver' } })
    expect(note('resolved', social)).toMatchObject({ error: { type: 'PlaceIssueInState' } })
  })

  test('a step is never earlier than the one before it', () => {
    const { issue } = along(monday, ways.taken)
    expect(
      permitPlaceIssue('resolvePlaceIssue', issue, { by: social, at: monday, receiverIsAbsent: false }),
    ).toMatchObject({ error: { type: 'EarlierThanLast' } })
  })
})

describe('who reports, and where to', () => {
  const report = (takes: Parameters<typeof reportPlaceIssue>[2]['takes'], by: Worker = outreach, over = {}) =>
    reportPlaceIssue(placeIssueId, aReport(over), { by, takes })

  test('an institution that takes place issues only takes them, one that takes nothing does not', () => {
    expect(report('places').ok).toBe(true)
    expect(report('no_persons').ok).toBe(true)
    expect(report('persons').ok).toBe(true)
    expect(report('nothing')).toMatchObject({ error: { type: 'TakesNoPlaceIssues' } })
    expect(report(undefined)).toMatchObject({ error: { type: 'NotFound', what: 'institution' } })
  })

  test('nobody reports to the own institution, and the office of the network reports nothing', () => {
    expect(report('persons', outreach, { to: InstitutionKey.parse('sw') })).toMatchObject({
      error: { type: 'OwnPlaceIssue' },
    })
    expect(report('persons', coordinator)).toMatchObject({ error: { rule: 'institution_worker' } })
  })

  test('everyone at an institution and the coordinator see all of them, whoever sees figures only sees none', () => {
    expect(everyone.filter(worker => !seesPlaceIssues(worker))).toEqual([dataProtectionOfficer])
  })
})

describe('no person stands in a place issue', () => {
  const code = residentCodeWith('7K3F9Q5T')

  test('no fact of it has a field for a resident code', () => {
    const fields = Object.values(placeIssueEventPayloads).flatMap(payload => Object.keys(payload.shape))
    expect(fields.filter(field => /resident|code|person/i.test(field))).toEqual([])
  })

  test.each([
    shownResidentCode(code),
    code,
    `AZ ${shownResidentCode(code)}`,
    `AZ-${code.toLowerCase()}`,
    `${code.slice(0, 5)} ${code.slice(5)}`,
  ])('a text with the resident code written as %s is refused', typed => {
    const text = `Przy tej ławce siedzi ${typed}, prosimy o naprawę.`
    for (const over of [{ text }, { place: `obok ${typed}` }]) {
      const parsed = contract.reportPlaceIssue.input.safeParse(aReport(over))
      const [issue] = parsed.error?.issues ?? []
      expect(issue).toMatchObject({ params: { personalData: [{ kind: 'resident_code' }] } })
    }
    const note = { referralId: placeIssueId, text, shared: true }
    expect(contract.addNote.input.safeParse(note).success, 'a note of a referral may name the code').toBe(
      true,
    )
  })

  test('words, numbers of lamps and dates of a place are no resident codes', () => {
    const text = 'OBOK PARKU, mokre drzwi, lampa nr 10234 56789, słup 12/45, od 12345 do 54321 kroków.'
    expect(contract.reportPlaceIssue.input.safeParse(aReport({ text })).success).toBe(true)
  })
})
