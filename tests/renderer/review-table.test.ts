import { expect, test } from 'vitest'
import type { Directory } from '#domain/answers.ts'
import { ChainId, InstitutionKey, ReferralId, TeamKey, WorkerCode } from '#domain/ids.ts'
import type { ReviewRow } from '#domain/review-answers.ts'
import { dayNumberOf, instantAt, LocalDay } from '#domain/time.ts'
import { reviewTable } from '#renderer/features/review/review-table.ts'
import { rowStory } from '#renderer/features/review/row-story.ts'
import { polish as t } from '#renderer/text/polish.ts'
import { aResident, referralId } from '../support/relay.ts'
import { social } from '../support/workers.ts'

const at = (day: string, hour = 9) => instantAt(dayNumberOf(LocalDay.parse(day)), hour * 60)
const now = at('2026-11-30')
const mops = InstitutionKey.parse('mops')
const tpd = InstitutionKey.parse('tpd')

const directory: Directory = {
  institutions: [],
  // An alias is letters alone; whatever came in otherwise must not be calculated by a spreadsheet.
  workers: [{ ...social, alias: '=SUMA(A1)', team: TeamKey.parse('mops-r'), active: true }],
  teams: [],
}

const aRow = (over: Partial<ReviewRow>): ReviewRow => ({
  id: ReferralId.parse(referralId(1)),
  chainId: ChainId.parse(referralId(1)),
  resident: aResident,
  need: 'food',
  urgency: 'urgent',
  from: tpd,
  to: mops,
  status: 'acknowledged',
  heldBy: tpd,
  turn: mops,
  deadline: { kind: 'accept', due: at('2026-11-26', 15) },
  restricted: false,
  leadWorker: null,
  draftedAt: at('2026-11-25'),
  sentAt: at('2026-11-25'),
  acceptedAt: null,
  endedAt: null,
  statusSince: at('2026-11-25', 10),
  changedAt: at('2026-11-25', 10),
  resumeOn: null,
  proposed: null,
  withdrawalRequested: false,
  escalated: false,
  returns: 2,
  reminded: { count: 2, lastAt: at('2026-11-29'), by: tpd },
  seen: false,
  side: 'in',
  pausedDays: 1,
  heldDays: 0,
  acknowledgedBy: WorkerCode.parse(social.code),
  author: WorkerCode.parse('TPD-02'),
  silent: false,
  circling: false,
  proposal: null,
  actions: [],
  ...over,
})

const tied = (text: string): string => text.replaceAll('\u00a0', ' ')

test('a row tells what is late and for how long, whose move it is, the pause, the reminders and whom the clock called', () => {
  const story = rowStory(t, aRow({}), { directory, own: mops, now })
  expect(tied(story.first)).toBe('2 dni robocze po terminie')
  expect(tied(story.second)).toBe(
    'przyjęcie, =SUMA(A1) · 2 razy zwrócone · zegar stał 1 dzień roboczy · 2 przypomnienia z TPD, ostatnie wczoraj · u koordynatora i osoby kierującej',
  )
  const theirs = rowStory(t, aRow({}), { directory, own: tpd, now })
  expect(tied(theirs.second)).toContain('przyjęcie, MOPS · 2 razy zwrócone')
  expect(tied(theirs.second)).toContain('przypomniano 2 razy, ostatnio wczoraj')
})

test('the table holds a cell for each head, nothing that a spreadsheet would calculate, and no restricted need', () => {
  const rows = [aRow({}), aRow({ restricted: true, need: 'violence' })]
  const lines = reviewTable(t, rows, { directory, own: mops, now }).trim().split('\r\n')
  expect(lines).toHaveLength(3)
  const cells = lines.map(line => line.split('";"'))
  expect(new Set(cells.map(({ length }) => length)).size).toBe(1)
  for (const cell of cells.flat()) expect(cell.replace(/^\uFEFF?"/, '')).not.toMatch(/^[=+\-@]/)
  expect(lines[2]).toContain('"zastrzeżone"')
  expect(lines[2]).not.toContain('violence')
})
