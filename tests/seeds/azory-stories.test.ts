import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readStatement } from '#db/database.ts'
import { instant } from '#domain/time.ts'
import { answer } from '#electron/vault/gate.ts'
import { moment } from '#seeds/office-time.ts'
import { residentOfTimelineA } from '#seeds/timelines.ts'
import { type BuiltAzory, builtAzory, eventsOf, referralsWhere, shown, storyOf } from './built-azory.ts'

let azory: BuiltAzory
beforeAll(async () => {
  azory = await builtAzory({ seed: 5, referrals: 200 })
}, 120_000)
afterAll(() => azory?.remove())

const rows = <Row>(sql: string, ...values: readonly unknown[]): Row[] =>
  readStatement<Row>(azory.vault.db, sql).all(...values)

const today = (code: string) => {
  const reply = answer(azory.sessionOf(code), 'listToday', {}, { reportDefect: String })
  if (!reply.ok) throw new Error(reply.error.type)
  return new Map(reply.value.groups.map(({ group, total }) => [group, total]))
}

describe('the timelines of reference §7.6', () => {
  test('A: a senior without a home, from a street shift to a place to sleep, and on to company', () => {
    const [first = '', second = '', ...others] = referralsWhere(
      azory.vault,
      'resident = ?',
      residentOfTimelineA,
    )
    expect(others).toEqual([])
    expect(residentOfTimelineA).toMatch(/^7K3F9Q5T/)
    expect(storyOf(azory.vault, first)).toEqual([
      '2026-11-03 20:36 SW-01 ReferralDrafted',
      '2026-11-03 20:40 SW-01 ReferralSent',
      '2026-11-04 08:15 MOPS-02 ReferralAcknowledged',
      '2026-11-04 08:40 MOPS-02 ReferralAccepted',
      '2026-11-04 10:30 MOPS-02 ContactRecorded',
      '2026-11-04 13:10 MOPS-02 ContactRecorded',
      '2026-11-06 12:20 MOPS-02 ReferralClosed',
      '2026-11-06 18:35 SW-01 OutcomeSeen',
    ])
    const accepted = eventsOf(azory.vault, first).find(({ type }) => type === 'ReferralAccepted')
    expect(accepted?.payload.contactBy).toBe(moment('2026-11-06', '15:30'))
    expect(storyOf(azory.vault, second)).toEqual([
      '2026-11-23 10:01 MOPS-02 ReferralDrafted',
      '2026-11-23 10:05 MOPS-02 ReferralSent',
      '2026-11-24 09:20 CAS-01 ReferralAccepted',
      '2026-11-26 11:15 CAS-01 ContactRecorded',
    ])
  })

  test('B: a child after school, returned once, accepted a working day late, then waiting for a place', () => {
    const [id = ''] = referralsWhere(
      azory.vault,
      `author = 'PAL-02' AND receiver = 'tpd' AND sent_at = ?`,
      moment('2026-11-02', '11:20'),
    )
    expect(storyOf(azory.vault, id).map(line => line.slice(0, 10) + line.slice(16))).toEqual([
      '2026-11-02 PAL-02 ReferralDrafted',
      '2026-11-02 PAL-02 ReferralSent',
      '2026-11-03 TPD-02 ReferralAcknowledged',
      '2026-11-05 TPD-02 ReferralReturned',
      '2026-11-06 PAL-02 ReferralCompleted',
      '2026-11-12 PAL-02 ReferralEscalated',
      '2026-11-12 TPD-01 ReferralAccepted',
      '2026-11-12 TPD-02 ContactRecorded',
      '2026-11-12 TPD-02 ReferralHeld',
      '2026-11-30 TPD-02 ReferralResumed',
    ])
    const payloads = new Map(eventsOf(azory.vault, id).map(({ type, payload }) => [type, payload]))
    expect(payloads.get('ReferralSent')?.acceptBy).toBe(moment('2026-11-09', '15:30'))
    expect(payloads.get('ReferralCompleted')).toMatchObject({
      acceptBy: moment('2026-11-10', '15:30'),
      pausedDays: 1,
    })
    expect(rows<{ status: string }>('SELECT status FROM referrals WHERE id = ?', id)).toEqual([
      { status: 'in_progress' },
    ])
  })

  test('C: not accepted, and the same day a way on', () => {
    const [first = ''] = referralsWhere(azory.vault, 'sent_at = ?', moment('2026-11-10', '10:40'))
    const [second = ''] = referralsWhere(azory.vault, 'parent_id = ?', first)
    expect(storyOf(azory.vault, first).slice(-2)).toEqual([
      '2026-11-13 09:30 MOPS-07 ReferralRefused',
      '2026-11-13 11:05 PAL-03 OutcomeSeen',
    ])
    const story = storyOf(azory.vault, second)
    expect(story).toContain('2026-11-13 11:40 PAL-03 ReferralSent')
    expect(story).toContain('2026-11-17 10:10 CAS-03 ReferralAccepted')
  })
})

describe('the hard cases of reference §7.7', () => {
  test('deadlines step over Easter, Christmas, Corpus Christi and 11 November', () => {
    const due = (day: string, time: string): string[] =>
      rows<{ due: number }>(
        'SELECT accept_by AS due FROM referrals WHERE sent_at = ?',
        moment(day, time),
      ).map(row => shown(instant(row.due)))
    expect(due('2026-04-03', '15:55')).toEqual(['2026-04-14 15:30'])
    expect(due('2025-12-22', '14:40')).toEqual(['2026-01-02 15:30'])
    expect(due('2026-06-03', '15:10')).toEqual(['2026-06-09 15:30'])
    expect(due('2026-11-10', '10:40')).toEqual(['2026-11-18 15:30'])
  })

  test('one was returned twice, one sent and refused on one day, one sent ten past midnight on the first', () => {
    const [twice = ''] = referralsWhere(azory.vault, 'sent_at = ?', moment('2026-09-14', '10:20'))
    expect(storyOf(azory.vault, twice).filter(line => line.endsWith('ReferralReturned'))).toHaveLength(2)
    const [refused = ''] = referralsWhere(azory.vault, 'sent_at = ?', moment('2026-10-07', '08:25'))
    expect(storyOf(azory.vault, refused)).toContain('2026-10-07 12:50 PAL-03 ReferralRefused')
    expect(referralsWhere(azory.vault, 'sent_at = ?', moment('2026-02-01', '00:10'))).toHaveLength(1)
  })

  test('in the night when the clocks went back, the later contact shows the earlier time', () => {
    const [id = ''] = referralsWhere(azory.vault, 'sent_at = ?', moment('2026-10-21', '09:20'))
    const contacts = eventsOf(azory.vault, id).filter(({ type }) => type === 'ContactRecorded')
    expect(contacts.map(({ happenedAt }) => shown(happenedAt))).toEqual([
      '2026-10-25 02:30',
      '2026-10-25 02:35',
    ])
    expect((contacts[1]?.happenedAt ?? 0) - (contacts[0]?.happenedAt ?? 0)).toBe(65 * 60_000)
  })

  test('one person has six referrals, another two sent within a minute', () => {
    const most = rows<{ count: number }>(
      `SELECT count(*) AS count FROM referrals WHERE resident =
        (SELECT resident FROM referrals WHERE sent_at = ?)`,
      moment('2026-02-10', '09:30'),
    )
    expect(most).toEqual([{ count: 6 }])
    const [first, second] = ['10:00', '10:01'].map(time =>
      rows<{ resident: string; receiver: string }>(
        'SELECT resident, receiver FROM referrals WHERE sent_at = ?',
        moment('2026-11-18', time),
      ),
    )
    expect(first?.[0]?.resident).toBe(second?.[0]?.resident)
    expect([first?.[0]?.receiver, second?.[0]?.receiver]).toEqual(['cas', 'pal'])
  })

  test('a chain that came back is on the agenda of the meeting, two codes are linked, two were set apart again', () => {
    const [third = ''] = referralsWhere(azory.vault, 'sent_at = ?', moment('2026-11-03', '11:00'))
    const facts = 'SELECT hop, for_meeting AS forMeeting FROM referrals WHERE id = ?'
    expect(rows(facts, third)).toEqual([{ hop: 3, forMeeting: 1 }])
    expect(rows('SELECT 1 FROM code_links')).toHaveLength(2)
    expect(rows(`SELECT 1 FROM events WHERE type = 'CodesUnlinked'`)).toHaveLength(1)
  })

  test('MOWIS has a new, very long name since July, and the directory keeps the old one', () => {
    const names = rows<{ names: string; since: string }>(
      `SELECT names, valid_from AS since FROM institution_names WHERE institution = 'mowis' ORDER BY valid_from`,
    )
    expect(names.map(({ since }) => since)).toEqual(['2025-09-01', '2026-07-01'])
    expect(JSON.parse(names[1]?.names ?? '{}').full.length).toBeGreaterThan(100)
  })

  test('two workers left in June, and nothing open is led by them', () => {
    expect(rows('SELECT code FROM workers WHERE left_on IS NOT NULL ORDER BY code')).toEqual([
      { code: 'MOPS-08' },
      { code: 'TPD-05' },
    ])
    expect(
      referralsWhere(
        azory.vault,
        `lead_worker IN ('MOPS-08', 'TPD-05') AND ended_at IS NULL AND sent_at IS NOT NULL`,
      ),
    ).toEqual([])
  })
})

describe('the last morning', () => {
  test('every kind of work waits for someone', () => {
    const lead = today('MOPS-04')
    for (const group of ['overdue', 'toReceive', 'toApprove'] as const) {
      expect(lead.get(group), group).toBeGreaterThan(0)
    }
    expect(today('TPD-01').get('toApprove')).toBeGreaterThan(0)
    expect(today('CAS-01').get('toApprove')).toBeGreaterThan(0)
    expect(today('SW-01').get('drafts')).toBeGreaterThan(0)
    expect(today('PAL-02').get('toConfirm')).toBeGreaterThan(0)
    expect(today('NET-01').get('overdue')).toBeGreaterThan(0)
  })
})

test('two builds from one seed give the same codes and the same ids of referrals', async () => {
  const other = await builtAzory({ seed: 5, referrals: 200 })
  const of = (vault: typeof azory.vault) => [
    readStatement(vault.db, 'SELECT code FROM residents ORDER BY code').all(),
    referralsWhere(vault, 'true'),
    readStatement(vault.db, 'SELECT seq, id, type FROM events ORDER BY seq').all(),
  ]
  try {
    expect(of(other.vault)).toEqual(of(azory.vault))
  } finally {
    other.remove()
  }
}, 120_000)
