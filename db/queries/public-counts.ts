import { isRestrictedNeed, NeedKey } from '#domain/code-lists.ts'
import type { CountedFlows } from '#domain/disclosure-flows.ts'
import { isSensitive, mostHidden } from '#domain/disclosure-model.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import type { PublicCounts } from '#domain/public-counts.ts'
import type { MonthReport } from '#domain/report.ts'
import { endedInAll } from '#domain/report-balance.ts'
import { periodBounds } from '#domain/report-period.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { type Instant, instant } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { happened } from './counted-referrals.ts'

type SentPerson = {
  readonly sender: InstitutionKey
  readonly receiver: InstitutionKey
  readonly resident: ResidentCode
  readonly need: string
}
type OpenPerson = { readonly receiver: InstitutionKey; readonly resident: ResidentCode }

/** Who was referred by whom to whom and for what; each person once a line. A test reads the plans. */
export const publicStatements = {
  sent: `SELECT DISTINCT sender, receiver, need, resident FROM referrals INDEXED BY referrals_sent
    WHERE ${happened.sent} AND resident IS NOT NULL`,
  open: `SELECT receiver, resident FROM referrals
      WHERE ended_at IS NULL AND sent_at < :at AND status <> 'void' AND resident IS NOT NULL
    UNION
    SELECT receiver, resident FROM referrals
      WHERE ended_at >= :at AND sent_at < :at AND status <> 'void' AND resident IS NOT NULL`,
} as const

/** Counts the different people behind a report: each once in every cell, line and total in which they occur. */
export const publicCounts = (
  db: ReadDb,
  report: Pick<MonthReport, 'period' | 'institutions' | 'balance' | 'timeliness'>,
  now: Instant,
): PublicCounts => {
  const { from, to } = periodBounds(report.period)
  const keys = report.institutions.map(({ key }) => key)
  const sent = readStatement<SentPerson>(db, publicStatements.sent).all({ from, to })
  const open = readStatement<OpenPerson>(db, publicStatements.open).all({ at: instant(Math.min(to, now)) })
  const { network } = report.balance
  const { decisions } = report.timeliness.total
  return {
    period: report.period,
    flows: flowsOf(sent, keys),
    open: {
      byReceiver: keys.map(key => different(open.filter(({ receiver }) => receiver === key))),
      total: different(open),
    },
    ...needsOf(sent),
    referrals: {
      openAtStart: network.openAtStart.total,
      sent: network.sent,
      ended: endedInAll(network),
      openAtEnd: network.openAtEnd.total,
      decided: decisions.count,
      inTime: decisions.inTime,
    },
  }
}

const different = (people: readonly { readonly resident: ResidentCode }[]): number =>
  new Set(people.map(({ resident }) => resident)).size

const flowsOf = (
  sent: readonly SentPerson[],
  keys: readonly InstitutionKey[],
): CountedFlows & { readonly institutions: readonly InstitutionKey[] } => {
  const sentBy = (key: InstitutionKey): readonly SentPerson[] => sent.filter(({ sender }) => sender === key)
  const receivedBy = (key: InstitutionKey): readonly SentPerson[] =>
    sent.filter(({ receiver }) => receiver === key)
  return {
    institutions: keys,
    counts: keys.map(from =>
      keys.map(to => different(sentBy(from).filter(({ receiver }) => receiver === to))),
    ),
    sent: keys.map(key => different(sentBy(key))),
    received: keys.map(key => different(receivedBy(key))),
    touched: keys.map(key => different([...sentBy(key), ...receivedBy(key)])),
    total: different(sent),
  }
}

/** Needs with 1 to 7 people are told together, if together they are 8 or more (design/report/notes.md §6). */
const needsOf = (sent: readonly SentPerson[]): Pick<PublicCounts, 'needs' | 'merged'> => {
  const named = [...new Set(sent.map(({ need }) => need))].sort()
  const needs = named.map(need => ({
    need,
    restricted: isRestrictedNeed(NeedKey.parse(need)),
    people: different(sent.filter(one => one.need === need)),
  }))
  const small = new Set(
    needs.filter(({ people, restricted }) => isSensitive(people) && !restricted).map(({ need }) => need),
  )
  const people = different(sent.filter(({ need }) => small.has(need)))
  return people > mostHidden
    ? { needs, merged: { needs: [...small], people } }
    : { needs, merged: { needs: [], people: 0 } }
}
