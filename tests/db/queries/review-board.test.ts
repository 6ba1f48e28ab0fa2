import { describe, expect, test } from 'vitest'
import { referralDetails } from '#db/queries/referral-details.ts'
import { reviewBoard } from '#db/queries/review-board.ts'
import { replayLog } from '#db/replay.ts'
import { contract } from '#domain/contract.ts'
import type { ReviewBoard } from '#domain/review-answers.ts'
import { ageingClock } from '#domain/review-clock.ts'
import type { Instant } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import {
  accept,
  aNetwork,
  aResident,
  cas,
  casColleague,
  casLead,
  close,
  later,
  monday,
  mops,
  mopsLead,
  type Network,
  pal,
  streets,
} from './a-network.ts'

const nothing = {
  direction: 'both',
  statuses: [],
  show: 'all',
  team: null,
  needs: [],
  urgencies: [],
  partners: [],
  inStateDays: 0,
}

const boardOf = (
  network: Network,
  worker: Worker,
  now: Instant,
  over: object = {},
  limit = 60,
): ReviewBoard =>
  reviewBoard(
    network.db,
    worker,
    contract.reviewBoard.input.parse({ filter: { ...nothing, ...over }, limit }),
    now,
  )

const countsOf = (cells: ReviewBoard['cells']['in']) =>
  Object.fromEntries(cells.filter(({ count }) => count > 0).map(({ status, count }) => [status, count]))

describe('the review of an institution', () => {
  test('counts what is open in and out by state, with the late ones and whose they are', () => {
    const network = aNetwork()
    network.send(mops, monday, { urgency: 'urgent' })
    network.send(pal, monday, { resident: aResident(2) })
    const taken = network.send(mops, monday, { resident: aResident(3) })
    accept(network, cas, later(monday, 0, 1), taken)
    network.send(cas, monday, { to: 'mops', resident: aResident(4) })
    const ended = network.send(mops, monday, { resident: aResident(5) })
    accept(network, cas, later(monday, 0, 2), ended)
    close(network, cas, later(monday, 1), ended)
    network.draft(cas, monday, { to: 'pal' })
    const { cells, total, rows } = boardOf(network, casLead, later(monday, 3))
    expect(countsOf(cells.in)).toEqual({ sent: 2, accepted: 1 })
    expect(countsOf(cells.out)).toEqual({ sent: 1 })
    expect(cells.in[0]).toMatchObject({
      overdue: 1,
      partners: [
        { institution: 'mops', count: 1, overdue: 1 },
        { institution: 'pal', count: 1, overdue: 0 },
      ],
    })
    expect(total).toBe(4)
    expect(rows).toHaveLength(4)
    // The overdue one before all others.
    expect(rows[0]).toMatchObject({ urgency: 'urgent', side: 'in' })
    expect(rows.every(({ to, from }) => to === 'cas' || from === 'cas')).toBe(true)
  })

  test('is narrowed by side, state, partner, need, urgency, team and time, and the total follows', () => {
    const network = aNetwork()
    const urgent = network.send(mops, monday, { urgency: 'urgent' })
    const lonely = network.send(pal, later(monday, 1), { resident: aResident(2) })
    const hungry = network.send(mops, later(monday, 1), { resident: aResident(3), need: 'food' })
    accept(network, cas, later(monday, 1, 1), hungry, casColleague)
    const out = network.send(cas, later(monday, 2), { to: 'mops', resident: aResident(4) })
    const now = later(monday, 3)
    const ids = (over: object): readonly string[] => {
      const { total, rows } = boardOf(network, casLead, now, over)
      expect(rows).toHaveLength(total)
      return rows.map(({ id }) => id).toSorted()
    }
    expect(ids({ direction: 'out' })).toEqual([out])
    expect(ids({ statuses: ['accepted'] })).toEqual([hungry])
    expect(ids({ show: 'overdue' })).toEqual([urgent])
    expect(ids({ partners: ['pal'] })).toEqual([lonely])
    expect(ids({ needs: ['food'] })).toEqual([hungry])
    expect(ids({ urgencies: ['urgent'] })).toEqual([urgent])
    expect(ids({ inStateDays: 3 })).toEqual([urgent])
    // Led by the team, or sent by it; what nobody has taken up belongs to no team yet.
    expect(ids({ team: 'cas-x' })).toEqual([hungry, out].toSorted())
    expect(boardOf(network, casLead, now, {}, 2).rows).toHaveLength(2)
    expect(boardOf(network, casLead, now, {}, 2).total).toBe(4)
  })

  test('tells what came back in the last fourteen days, and what travels in circles', () => {
    const network = aNetwork()
    const returned = network.send(mops, monday)
    network.call(cas, later(monday, 1), 'returnReferral', {
      referralId: returned,
      reason: 'unclear_reason',
      missing: 'O jaką pomoc prosi?',
    })
    const refused = network.send(mops, monday, { resident: aResident(2) })
    network.call(cas, later(monday, 1, 1), 'refuseReferral', {
      referralId: refused,
      reason: 'no_places',
      justification: 'Brak wolnych miejsc do końca miesiąca.',
      nextStep: 'Lista oczekujących, kontakt w grudniu.',
    })
    const first = network.send(mops, monday, { resident: aResident(3) })
    accept(network, cas, later(monday, 1), first)
    close(network, cas, later(monday, 2), first)
    const again = network.send(cas, later(monday, 3), { to: 'mops', resident: aResident(3) }, first)
    const board = boardOf(network, casLead, later(monday, 4))
    expect(board.back.rows.map(({ id }) => id)).toEqual([again, refused, returned])
    expect(board.back.rows[1]).toMatchObject({
      refusalReason: 'no_places',
      words: 'Lista oczekujących, kontakt w grudniu.',
    })
    expect(board.back.rows[2]).toMatchObject({ returns: 1, returnReason: 'unclear_reason' })
    expect(board.circling).toMatchObject([
      { id: again, path: ['mops', 'cas', 'mops'], hop: 2, isReturn: true },
    ])
    expect(boardOf(network, casLead, later(monday, 30)).back.total).toBe(0)
  })

  test('shows what waits for the second key with its text and only the steps possible now', () => {
    const network = aNetwork()
    const id = network.send(mops, monday, { urgency: 'urgent' })
    const refusal = {
      referralId: id,
      reason: 'no_places',
      justification: 'Brak wolnych miejsc do końca miesiąca.',
      nextStep: 'Lista oczekujących.',
    }
    network.call(cas, later(monday, 0, 1), 'refuseReferral', refusal)
    const now = later(monday, 0, 2)
    const [row] = boardOf(network, casLead, now).toApprove
    expect(row).toMatchObject({
      id,
      proposal: { kind: 'refusal', by: cas.code, at: later(monday, 0, 1), nextStep: 'Lista oczekujących.' },
    })
    expect(row?.actions.slice(0, 2)).toEqual(['approveProposal', 'sendBackProposal'])
    const page = referralDetails(network.db, casLead, id, now)
    expect(row?.actions.toSorted()).toEqual(
      page?.actions.filter(action => row?.actions.includes(action)).toSorted(),
    )
    expect(row?.actions).toContain('acceptReferral')
    expect(row?.actions).toContain('escalateReferral')
    expect(row?.actions).not.toContain('remindReferral')
    // The sender hears of it once it is decided.
    const theirs = boardOf(network, mopsLead, now)
    expect(theirs.toApprove).toEqual([])
    expect(theirs.rows[0]?.proposal).toBeNull()
  })

  test('says who carries how much: led, seen and to be answered, and what nobody has taken up', () => {
    const network = aNetwork()
    const one = network.send(mops, monday)
    accept(network, cas, later(monday, 0, 1), one, casColleague)
    const seen = network.send(pal, monday, { resident: aResident(2) })
    network.call(cas, later(monday, 0, 1), 'acknowledgeReferral', { referralId: seen })
    network.send(streets, monday, { resident: aResident(3) })
    expect(boardOf(network, casLead, later(monday, 1)).load).toEqual([
      { worker: null, inWork: 0, toAccept: 1 },
      { worker: cas.code, inWork: 0, toAccept: 1 },
      { worker: casColleague.code, inWork: 1, toAccept: 0 },
    ])
  })

  test('a reminder stands on the row of both sides, and the silence of the reminded side stays', () => {
    const network = aNetwork()
    const id = network.send(mops, monday)
    accept(network, cas, later(monday, 1), id)
    network.call(cas, later(monday, 1, 1), 'recordContact', {
      referralId: id,
      contactType: 'phone',
      result: 'reached',
      note: '',
    })
    for (const days of [20, 21]) {
      network.call(mops, later(monday, days), 'remindReferral', { referralId: id, text: 'Co słychać?' })
    }
    const now = later(monday, 22)
    for (const lead of [casLead, mopsLead]) {
      const { rows, cells } = boardOf(network, lead, now, { show: 'silent' })
      expect(rows).toMatchObject([
        { id, silent: true, reminded: { count: 2, lastAt: later(monday, 21), by: 'mops' } },
      ])
      expect([...cells.in, ...cells.out].reduce((sum, { silent }) => sum + silent, 0)).toBe(1)
    }
    network.call(cas, now, 'addNote', { referralId: id, text: 'Czekamy na zaświadczenie.', shared: true })
    expect(boardOf(network, casLead, later(now, 0, 1), { show: 'silent' }).rows).toEqual([])
    expect(replayLog(network.db).different).toEqual([])
  })
})

describe('the ageing clock', () => {
  test('counts working days since sending, waiting, standing and in work; the parts are the whole', () => {
    const network = aNetwork()
    const id = network.send(mops, monday)
    const row = (days: number) => boardOf(network, casLead, later(monday, days)).rows[0]
    const clockAt = (days: number) => {
      const found = row(days)
      if (found === undefined) throw new Error('no row')
      return ageingClock(found, later(monday, days))
    }
    expect(clockAt(1)).toEqual({ total: 1, waiting: 1, stood: 0, work: 0, held: 0 })
    network.call(cas, later(monday, 1), 'returnReferral', {
      referralId: id,
      reason: 'unclear_reason',
      missing: 'O jaką pomoc prosi?',
    })
    // Wednesday 11 November is a holiday.
    expect(clockAt(3)).toEqual({ total: 2, waiting: 1, stood: 1, work: 0, held: 0 })
    network.call(mops, later(monday, 4), 'completeReferral', { referralId: id, completion: 'O obiady.' })
    accept(network, cas, later(monday, 7), id)
    expect(clockAt(9)).toEqual({ total: 6, waiting: 2, stood: 2, work: 2, held: 0 })
    network.call(cas, later(monday, 9), 'holdReferral', {
      referralId: id,
      reason: 'Osoba wyjechała.',
      resumeOn: '2026-11-27',
    })
    expect(clockAt(11)).toEqual({ total: 8, waiting: 2, stood: 2, work: 2, held: 2 })
  })
})
