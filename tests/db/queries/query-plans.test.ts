import { expect, test } from 'vitest'
import { clientOf, type WriteDb } from '#db/database.ts'
import { directory } from '#db/queries/directory.ts'
import { findResident } from '#db/queries/find-resident.ts'
import { recentSteps } from '#db/queries/handoff-steps.ts'
import { listPlaceIssues } from '#db/queries/list-place-issues.ts'
import { listReferrals } from '#db/queries/list-referrals.ts'
import { listResidents } from '#db/queries/list-residents.ts'
import { listToday } from '#db/queries/list-today.ts'
import { listWorkers } from '#db/queries/list-workers.ts'
import { meetingAgenda } from '#db/queries/meeting-agenda.ts'
import { listMeetings } from '#db/queries/meeting-details.ts'
import { nearResidents } from '#db/queries/near-residents.ts'
import { networkView } from '#db/queries/network-view.ts'
import { recentResidents } from '#db/queries/recent-residents.ts'
import { referralDetails } from '#db/queries/referral-details.ts'
import { residentDetails } from '#db/queries/resident-details.ts'
import { reviewBoard } from '#db/queries/review-board.ts'
import { ruleEffects } from '#db/queries/rule-effects.ts'
import { rulesHistory } from '#db/queries/rules-history.ts'
import { decisionsWaitingFor, earlierDecisions } from '#db/queries/shown-decisions.ts'
import { workerActions } from '#db/queries/worker-actions.ts'
import { importsOf, showsWork } from '#db/stores/import-store.ts'
import { contract, emptyFilter } from '#domain/contract.ts'
import { ImportId, InstitutionKey } from '#domain/ids.ts'
import { LocalDay, localDayOf } from '#domain/time.ts'
import {
  accept,
  aNetwork,
  aResident,
  cas,
  casLead,
  coordinator,
  later,
  monday,
  mops,
  type Network,
  pal,
  streets,
} from './a-network.ts'

const now = later(monday, 3)
const anImport = ImportId.parse('0190a000-0000-7000-8000-000000000001')

/** Every statement that the work prepares; the tables have no statistics, so a plan does not depend on the data. */
const statementsOf = ({ db }: Network, work: () => void): readonly string[] => {
  const client = clientOf(db)
  const prepare = client.prepare
  const prepared = new Set<string>()
  Reflect.set(client, 'prepare', (sql: string) => {
    prepared.add(sql)
    return Reflect.apply(prepare, client, [sql])
  })
  try {
    work()
  } finally {
    Reflect.set(client, 'prepare', prepare)
  }
  return [...prepared]
}

const planOf = (db: WriteDb, sql: string): readonly string[] => {
  const named = [...sql.matchAll(/[@:](\w+)/g)].map(([, name]) => [name, null])
  const placed = [...sql.matchAll(/\?/g)].map(() => null)
  const rows = clientOf(db)
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...(named.length > 0 ? [Object.fromEntries(named)] : placed)) as readonly { detail: string }[]
  return rows.map(({ detail }) => detail)
}

/**
 * What may be read whole: the directory, which is shown whole, an index of all that was sent, for a coordinator's
 * list of all that was sent, one of all that is open, or of all matters of places, all meetings and what they left to do,
 * what an index of words answers (`M` is a match), the small tables of rules, promises and saved views, and what is no table.
 */
const shownWhole =
  /^SCAN (m USING INDEX meetings_opened|d USING INDEX meeting_decisions_due|institutions|senders|receivers|workers|teams|rules|promises|saved_views|referrals USING COVERING INDEX referrals_(changed|open)|place_issues USING COVERING INDEX place_issues_|(referral|place_issue)_words VIRTUAL TABLE INDEX \d+:M|json_each|person|CONSTANT ROW|\(subquery)/

const expectOnlyIndexes = (db: WriteDb, statements: readonly string[]): void => {
  expect(statements.length).toBeGreaterThan(0)
  for (const sql of statements) {
    const scans = planOf(db, sql).filter(line => line.startsWith('SCAN') && !shownWhole.test(line))
    expect(scans, sql).toEqual([])
  }
}

const lists = (network: Network): void => {
  const filters = [
    {},
    { direction: 'in' },
    { direction: 'out' },
    { statuses: ['sent', 'accepted'] },
    { needs: ['loneliness', 'food', 'homelessness'] },
    { urgencies: ['standard'] },
    { institutions: ['cas'] },
    { overdueOnly: true },
    { inStateDays: 3 },
    { codeStart: 'ABC' },
    { words: 'Zajęcia 7K' },
    { importId: anImport },
    { sender: 'mops', receiver: 'cas', happened: { what: 'sent', from: '2026-11-01', to: '2026-11-30' } },
    { happened: { what: 'accepted', from: '2026-11-01', to: '2026-11-30' } },
    { receiver: 'cas', happened: { what: 'returned', from: '2026-11-01', to: '2026-11-30' } },
    { sender: 'mops', happened: { what: 'refused', from: '2026-11-01', to: '2026-11-30' } },
    { happened: { what: 'redirected', from: '2026-11-01', to: '2026-11-30' } },
    { receiver: 'cas', happened: { what: 'decidedInTime', from: '2026-11-01', to: '2026-11-30' } },
    { happened: { what: 'contacted', from: '2026-11-01', to: '2026-11-30' } },
    { sender: 'mops', happened: { what: 'ended', from: '2026-11-01', to: '2026-11-30' } },
    { happened: { what: 'closed', from: '2026-11-01', to: '2026-11-30' }, outcome: 'support_given' },
    { openOn: { day: '2026-10-31', part: 'all' } },
    { receiver: 'cas', openOn: { day: '2026-10-31', part: 'waiting' } },
    { holder: 'cas' },
    { standing: 'open', sender: 'mops' },
    { standing: 'silent', receiver: 'cas' },
    { standing: 'unseen' },
    { standing: 'unseen', sender: 'mops' },
    { standing: 'circling' },
    { age: 'days6', statuses: ['accepted', 'in_progress'] },
    { importId: anImport, direction: 'in', statuses: ['closed'], institutions: ['pal'] },
    { direction: 'in', statuses: ['closed'], needs: ['food'], institutions: ['pal'], codeStart: 'A' },
  ]
  for (const over of filters) {
    for (const sort of ['changed', 'due', 'sent']) {
      for (const descending of [true, false]) {
        const filter = { ...emptyFilter, ...over }
        const input = contract.listReferrals.input.parse({ filter, sort, descending, offset: 0, limit: 1 })
        for (const worker of [mops, coordinator]) listReferrals(network.db, worker, input, now)
      }
    }
  }
}

test('a list is read in the order of an index, with every filter: nothing is scanned, nothing is sorted', () => {
  const network = aNetwork()
  network.send(mops, monday)
  network.send(streets, monday, { to: 'mops' })
  network.draft(mops, monday)
  const statements = statementsOf(network, () => lists(network))
  expectOnlyIndexes(network.db, statements)
  const paged = statements.filter(sql => sql.includes('LIMIT @limit'))
  expect(paged.length).toBeGreaterThan(50)
  for (const sql of paged) {
    expect(planOf(network.db, sql).join('\n'), sql).not.toContain('TEMP B-TREE')
  }
})

test('counting a list by what it changes reads an index and no row', () => {
  const network = aNetwork()
  network.send(mops, monday)
  network.send(streets, monday, { to: 'mops' })
  const counts = statementsOf(network, () => lists(network)).filter(
    sql => sql.includes('count(*)') && sql.includes('_changed'),
  )
  expect(counts.length).toBeGreaterThan(10)
  for (const sql of counts) {
    const reads = planOf(network.db, sql).filter(line => / referrals /.test(`${line} `))
    expect(
      reads.every(line => line.includes('USING COVERING INDEX')),
      sql,
    ).toBe(true)
  }
})

test('the agenda of a meeting reads one index of what waits, and the meetings themselves are read whole', () => {
  const network = aNetwork()
  network.send(mops, monday)
  network.send(streets, monday, { to: 'mops' })
  const statements = statementsOf(network, () => {
    for (const worker of [coordinator, casLead]) {
      meetingAgenda(network.db, now, worker)
      listMeetings(network.db, worker, now)
      earlierDecisions(network.db, now, worker)
      decisionsWaitingFor(network.db, worker)
    }
  })
  expectOnlyIndexes(network.db, statements)
  const waiting = statements.find(sql => sql.includes('referrals_waiting'))
  expect(planOf(network.db, waiting ?? '')).toEqual([
    'SEARCH referrals USING COVERING INDEX referrals_waiting (changed_at<?)',
  ])
})

test('the list of imports costs the same however much was imported', () => {
  const network = aNetwork()
  const statements = statementsOf(network, () => {
    importsOf(network.db, InstitutionKey.parse('mops'))
    showsWork(network.db, anImport)
  })
  expect(statements).toHaveLength(2)
  expectOnlyIndexes(network.db, statements)
  expect(statements.flatMap(sql => planOf(network.db, sql)).join('\n')).toContain(
    'SEARCH referrals USING COVERING INDEX referrals_import_changed (import_id=? AND changed_at>?)',
  )
})

test('today, one referral, a resident and the directory read by indexes alone', () => {
  const network = aNetwork()
  const id = network.send(mops, monday)
  accept(network, cas, later(monday, 1), id)
  const statements = statementsOf(network, () => {
    for (const worker of [mops, cas, casLead, coordinator]) {
      listToday(network.db, worker, now)
      referralDetails(network.db, worker, id, now)
      findResident(network.db, worker, { resident: aResident(1) }, now)
    }
    directory(network.db, now)
  })
  expect(statements.length).toBeGreaterThan(20)
  expectOnlyIndexes(network.db, statements)
})

test('the review counts and chooses on the index of what is open on one side, and reads only the rows it shows', () => {
  const network = aNetwork()
  network.send(mops, monday)
  network.send(pal, monday, { to: 'cas', urgency: 'urgent' })
  const nothing = { direction: 'both', statuses: [], show: 'all', team: null, needs: [], urgencies: [] }
  const filters = [
    {},
    { direction: 'in', statuses: ['sent', 'accepted'] },
    { show: 'overdue' },
    { show: 'silent', direction: 'out' },
    { show: 'circling' },
    { team: 'cas-x', needs: ['food'], urgencies: ['urgent'], partners: ['mops', 'pal'], inStateDays: 3 },
  ]
  const statements = statementsOf(network, () => {
    for (const over of filters) {
      const filter = { ...nothing, partners: [], inStateDays: 0, ...over }
      reviewBoard(network.db, casLead, contract.reviewBoard.input.parse({ filter, limit: 60 }), now)
    }
  })
  expect(statements.length).toBeGreaterThan(15)
  expectOnlyIndexes(network.db, statements)
  const counting = statements.filter(sql => sql.includes('GROUP BY'))
  expect(counting.length).toBeGreaterThan(5)
  for (const sql of counting) {
    const reads = planOf(network.db, sql).filter(line => line.includes(' referrals '))
    expect(reads.length, sql).toBeGreaterThan(0)
    for (const line of reads) expect(line).toMatch(/USING COVERING INDEX referrals_review_(in|out)/)
  }
})

test('people are listed, and what one of them did is paged, by indexes alone', () => {
  const network = aNetwork()
  const id = network.send(mops, monday)
  accept(network, cas, later(monday, 1), id)
  const { code, alias, institution } = mops
  const statements = statementsOf(network, () => {
    listWorkers(network.db, localDayOf(now))
    workerActions(network.db, mops, { code, alias, institution }, { before: null, limit: 50 })
  })
  expect(statements.length).toBeGreaterThan(3)
  expectOnlyIndexes(network.db, statements)
  const paged = statements.filter(sql => sql.includes('LIMIT @limit'))
  expect(paged.flatMap(sql => planOf(network.db, sql))).toEqual([
    'SEARCH events USING INDEX events_actor (actor=? AND rowid<?)',
  ])
})

test('what a change of lists or rules would touch is counted among what is open, and never among what has ended', () => {
  const network = aNetwork()
  network.send(mops, monday)
  const statements = statementsOf(network, () => {
    for (const list of ['need', 'service', 'place_kind'] as const)
      ruleEffects(network.db, { kind: 'item', list, key: 'food' })
    ruleEffects(network.db, { kind: 'promise', urgency: 'standard' })
    ruleEffects(network.db, { kind: 'hours' })
    ruleEffects(network.db, { kind: 'freeDay', day: LocalDay.parse('2026-12-18') })
    rulesHistory(network.db)
  })
  expect(statements.length).toBeGreaterThan(6)
  expectOnlyIndexes(network.db, statements)
  const reads = statements
    .flatMap(sql => planOf(network.db, sql))
    .filter(line => line.includes(' referrals '))
  expect(reads.length).toBeGreaterThan(4)
  for (const line of reads)
    expect(line).toMatch(/SEARCH referrals USING .*referrals_(turn|due|receiver_due|sender_due)/)
})

test('what waits today is chosen on the index of turns, each group from its own range', () => {
  const network = aNetwork()
  network.send(mops, monday)
  const statements = statementsOf(network, () => listToday(network.db, cas, now)).filter(sql =>
    sql.includes('turn = @institution'),
  )
  expect(statements).toHaveLength(9)
  for (const sql of statements) {
    expect(planOf(network.db, sql).join('\n'), sql).toMatch(
      /SEARCH referrals USING (COVERING )?INDEX referrals_turn \(turn=\? AND status=\?/,
    )
  }
})

test('the register of codes and the page of a person read by indexes, the register by covering ones', () => {
  const network = aNetwork()
  network.send(mops, monday)
  network.send(streets, monday, { to: 'mops', resident: aResident(2) })
  network.call(mops, later(monday, 1), 'linkCodes', { resident: aResident(1), other: aResident(2) })
  const register = statementsOf(network, () => {
    for (const sort of ['changed', 'issued', 'code'])
      for (const descending of [true, false]) {
        const input = { codeStart: '', sort, descending, offset: 0, limit: 1 }
        listResidents(network.db, mops, contract.listResidents.input.parse(input))
      }
  })
  const pages = register.filter(sql => sql.includes('LIMIT @limit'))
  expect(pages).toHaveLength(6)
  for (const sql of pages) {
    const reads = planOf(network.db, sql).filter(line => / (referrals|residents) USING /.test(line))
    expect(reads.length, sql).toBeGreaterThanOrEqual(3)
    for (const line of reads)
      expect(line).toMatch(/USING (COVERING INDEX|INDEX sqlite_autoindex_residents_1)/)
  }
  expectOnlyIndexes(network.db, register)
  expectOnlyIndexes(
    network.db,
    statementsOf(network, () => residentDetails(network.db, mops, aResident(1))),
  )
})

test('the recent persons and those with a near code cost the same in a small network and in a large one', () => {
  const network = aNetwork()
  network.send(mops, monday)
  const statements = statementsOf(network, () => {
    recentResidents(network.db, mops, [aResident(2)])
    nearResidents(network.db, mops, aResident(1))
  })
  expect(statements.length).toBeGreaterThan(1)
  expectOnlyIndexes(network.db, statements)
  for (const sql of statements)
    for (const line of planOf(network.db, sql).filter(line => / (referrals|residents) /.test(line)))
      expect(line).toMatch(
        /INDEX (referrals_(resident|sender_changed|receiver_changed)|residents_issued|sqlite_)/,
      )
})

test('the list of place issues is read in the order of a covering index, with every filter', () => {
  const network = aNetwork()
  const nothing = { side: 'all', statuses: [], kinds: [], zones: [], institutions: [], words: '' }
  const filters = [
    {},
    { side: 'in' },
    { side: 'out' },
    { statuses: ['reported', 'taken'], kinds: ['bench'], zones: ['az_n'] },
    { institutions: ['pal'] },
    { words: 'Ławka przy' },
  ]
  const statements = statementsOf(network, () => {
    for (const over of filters)
      for (const sort of ['changed', 'reported', 'since'])
        for (const offset of [0, 1]) {
          const filter = { ...nothing, ...over }
          const input = { filter, sort, descending: true, offset, limit: 1 }
          listPlaceIssues(network.db, mops, contract.listPlaceIssues.input.parse(input))
        }
  })
  expect(statements.length).toBeGreaterThan(20)
  expectOnlyIndexes(network.db, statements)
  for (const sql of statements.filter(one => one.includes('INDEXED BY'))) {
    expect(planOf(network.db, sql).join('\n'), sql).not.toContain('TEMP B-TREE')
    expect(planOf(network.db, sql).join('\n'), sql).toContain('place_issues USING COVERING INDEX')
  }
})

test('the view of the network reads indexes and the directory, and no row of a referral', () => {
  const network = aNetwork()
  network.send(mops, monday)
  // Until when data are complete stands at the end of the log: a bounded piece of it is walked backwards.
  const isEndOfLog = (sql: string): boolean => sql.includes('FROM events ORDER BY position DESC LIMIT ?')
  const statements = statementsOf(network, () => networkView(network.db, 'year', now)).filter(
    sql => !isEndOfLog(sql),
  )
  expectOnlyIndexes(network.db, statements)
  const reads = statements.flatMap(sql => planOf(network.db, sql)).filter(line => / referrals /.test(line))
  expect(reads.length).toBeGreaterThanOrEqual(7)
  for (const line of reads)
    expect(line).toMatch(/USING COVERING INDEX referrals_(pair_|open|turn|sender_sent|receiver_sent)/)
})

test('a slip is looked for by indexes alone, what moved last first and without sorting', () => {
  const network = aNetwork()
  network.send(mops, monday)
  network.send(streets, monday, { to: 'mops' })
  const statements = statementsOf(network, () => {
    for (const worker of [mops, coordinator])
      expect([...recentSteps(network.db, worker, monday)].flat()).not.toEqual([])
  })
  expectOnlyIndexes(network.db, statements)
  for (const sql of statements.filter(one => one.includes('LIMIT'))) {
    expect(planOf(network.db, sql).join('\n'), sql).not.toContain('TEMP B-TREE')
  }
})
