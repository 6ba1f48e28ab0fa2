import {
  type AgeBand,
  ageBands,
  agesOf,
  flowsOf,
  happenings,
  leastDaysOf,
  loadOf,
  momentsOf,
  type NetworkSpan,
  type NetworkView,
  type OpenReferrals,
  spanDays,
  type UnseenOutcomes,
  waitingSince,
} from '#domain/network-view.ts'
import { silentBefore } from '#domain/silence.ts'
import type { Instant } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'
import {
  awaitsLook,
  everyReceiver,
  everySender,
  happened,
  indexOfHappening,
  isCircling,
  isOpen,
  isSilent,
} from './counted-referrals.ts'
import { coverageOf, institutionsOn } from './report-network.ts'

/** The statements of the network view; a test reads the plan of each. */
export const networkViewStatements = {
  // Pair by pair, each a range of an index of its own: grouping a year of rows would cost ten times as much.
  happened: `SELECT senders.key AS "from", receivers.key AS "to", ${happenings
    .map(
      what => `(SELECT count(*) FROM referrals INDEXED BY ${indexOfHappening[what]}
        WHERE sender = senders.key AND receiver = receivers.key AND ${happened[what]}) AS ${what}`,
    )
    .join(', ')}
    FROM ${everySender} AS senders CROSS JOIN ${everyReceiver} AS receivers WHERE senders.key <> receivers.key
    ORDER BY senders."order", senders.key, receivers."order", receivers.key`,

  open: `SELECT sender, receiver, held_by AS heldBy, status, count(*) AS count,
      sum(coalesce(due_at < @now, 0)) AS late, sum(${isSilent('@quiet')}) AS silent, sum(${isCircling}) AS circling,
      ${ageBands.map(band => `sum(sent_at < @${band}) AS ${band}`).join(', ')}
    FROM referrals INDEXED BY referrals_open WHERE ${isOpen}
    GROUP BY sender, receiver, status, held_by`,

  unseen: `SELECT key AS sender, (SELECT count(*) FROM referrals INDEXED BY referrals_turn
      WHERE turn = institutions.key AND ${awaitsLook}) AS count FROM institutions`,
} as const

type OpenRow = Omit<OpenReferrals, 'ages'> & Readonly<Record<AgeBand, number>>

/**
 * The network as it stands now, and what happened in it in a span that ends today. Figures are those of the monthly
 * report; how much is read depends on what is open and on how many institutions hand on, not on what is stored.
 */
export const networkView = (db: ReadDb, span: NetworkSpan, now: Instant): NetworkView => {
  const days = spanDays(span, now)
  const counted = {
    happened: readStatement<Parameters<typeof flowsOf>[0]['happened'][number]>(
      db,
      networkViewStatements.happened,
    ).all(momentsOf(days)),
    open: readStatement<OpenRow>(db, networkViewStatements.open)
      .all({ now, quiet: silentBefore(now), ...bandValues(now) })
      .map(withAges),
    unseen: readStatement<UnseenOutcomes>(db, networkViewStatements.unseen).all(),
  }
  const flows = flowsOf(counted)
  const parties = [
    ...flows.flatMap(({ from, to }) => [from, to]),
    ...counted.unseen.filter(({ count }) => count > 0).map(({ sender }) => sender),
  ]
  const institutions = institutionsOn(db, days.to, new Set(parties))
  return {
    days,
    asOf: now,
    institutions,
    flows,
    loads: institutions.map(({ key }) => ({ institution: key, ...loadOf(counted, key) })),
    total: {
      ...loadOf(counted),
      open: counted.open.reduce((all, { count }) => all + count, 0),
    },
    ages: agesOf(counted),
    coverage: coverageOf(db, institutions),
  }
}

/** Before which moment a referral was sent that has waited at least as long as the band says; the first takes all. */
const bandValues = (now: Instant): Readonly<Record<AgeBand, number>> => {
  const since = (band: AgeBand): number =>
    leastDaysOf[band] === 0 ? Number.MAX_SAFE_INTEGER : waitingSince(now, leastDaysOf[band])
  return Object.fromEntries(ageBands.map(band => [band, since(band)])) as Record<AgeBand, number>
}

/** The statement counts those at least so old; a band holds them without those of the next. */
const withAges = (row: OpenRow): OpenReferrals => ({
  ...row,
  ages: Object.fromEntries(
    ageBands.map((band, place) => {
      const next = ageBands[place + 1]
      return [band, row[band] - (next === undefined ? 0 : row[next])]
    }),
  ) as Record<AgeBand, number>,
})
