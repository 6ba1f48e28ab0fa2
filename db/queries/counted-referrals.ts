import type { ReportHappening, Standing } from '#domain/network-figures.ts'
import { type Happening, inWorkStatuses } from '#domain/network-view.ts'

/**
 * What counts, said once: for the report, the network view, and the list behind a figure. A voided referral counts
 * nowhere; everything counts at the moment when it happened, from `:from` up to, not including, `:to`.
 */
export const countsWithin = (
  moment: 'sent_at' | 'accepted_at' | 'decided_at' | 'first_contact_at' | 'ended_at',
): string => `${moment} >= :from AND ${moment} < :to AND status <> 'void'`

/** A return is a first decision of that kind, as punctuality counts it (reference §4.3). */
export const happened: Readonly<Record<Happening, string>> = {
  sent: countsWithin('sent_at'),
  accepted: countsWithin('accepted_at'),
  returned: `${countsWithin('decided_at')} AND decision = 'returned'`,
  refused: `${countsWithin('ended_at')} AND status IN ('refused', 'redirected') AND status = 'refused'`,
  redirected: `${countsWithin('ended_at')} AND status IN ('refused', 'redirected') AND status = 'redirected'`,
}

/** The index that finds what happened between two institutions. */
export const indexOfHappening: Readonly<Record<Happening, string>> = {
  sent: 'referrals_pair_sent',
  accepted: 'referrals_pair_accepted',
  returned: 'referrals_pair_returned',
  refused: 'referrals_pair_ended',
  redirected: 'referrals_pair_ended',
}

/** The same for what the report alone counts, each with the index that finds it. */
export const alsoHappened: Readonly<
  Record<ReportHappening, { readonly where: string; readonly index: string }>
> = {
  decided: { where: countsWithin('decided_at'), index: 'referrals_decided' },
  decidedInTime: {
    where: `${countsWithin('decided_at')} AND decided_in_time = 1`,
    index: 'referrals_decided',
  },
  contacted: { where: countsWithin('first_contact_at'), index: 'referrals_first_contact' },
  closed: { where: `${countsWithin('ended_at')} AND status = 'closed'`, index: 'referrals_ended' },
  endedOtherwise: {
    where: `${countsWithin('ended_at')} AND sent_at IS NOT NULL AND status <> 'closed'`,
    index: 'referrals_ended',
  },
  ended: { where: `${countsWithin('ended_at')} AND sent_at IS NOT NULL`, index: 'referrals_ended' },
  withdrawn: {
    where: `${countsWithin('ended_at')} AND sent_at IS NOT NULL AND status = 'withdrawn'`,
    index: 'referrals_ended',
  },
}

/** Was open at a moment, as the balance counts it: open still, or ended only later. */
export const wasOpen = (moment: string): readonly { readonly where: string; readonly index: string }[] => [
  { where: `ended_at IS NULL AND sent_at IS NOT NULL AND sent_at < ${moment}`, index: 'referrals_open' },
  {
    where: `ended_at >= ${moment} AND sent_at < ${moment} AND status <> 'void'`,
    index: 'referrals_ended',
  },
]

const keys = (statuses: readonly string[]): string => `(${statuses.map(status => `'${status}'`).join(', ')})`

/**
 * The institutions that ever sent or received a referral. A published directory may have brought hundreds that did
 * neither, and nothing is asked pair by pair of those.
 */
export const everySender = `(SELECT key, "order" FROM institutions WHERE EXISTS
  (SELECT 1 FROM referrals INDEXED BY referrals_sender_sent WHERE sender = key AND sent_at IS NOT NULL))`
export const everyReceiver = `(SELECT key, "order" FROM institutions WHERE EXISTS
  (SELECT 1 FROM referrals INDEXED BY referrals_receiver_sent WHERE receiver = key AND sent_at IS NOT NULL))`

export const isOpen = 'ended_at IS NULL AND sent_at IS NOT NULL'
export const inHand = `status IN ${keys(inWorkStatuses)}`
/** In somebody's hands, and nothing has moved since `quiet` (domain/silence.ts). */
export const isSilent = (quiet: string): string => `${inHand} AND changed_at < ${quiet}`
/** A return to an institution already visited, or the third hop or a later one (DESIGN §4). */
export const isCircling = 'for_meeting = 1'
export const awaitsLook = "status IN ('closed', 'refused', 'redirected')"

/** What stands now, as a condition on the index of what is open; `unseen` has its own index, of turns. */
export const standing: Readonly<Record<Exclude<Standing, 'unseen'>, string>> = {
  open: isOpen,
  silent: `${isOpen} AND ${isSilent('@quiet')}`,
  circling: `${isOpen} AND ${isCircling}`,
}
