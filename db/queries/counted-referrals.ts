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
export const happened: Readonly<Record<ReportHappening, string>> = {
  sent: countsWithin('sent_at'),
  accepted: countsWithin('accepted_at'),
  returned: `${countsWithin('decided_at')} AND decision = 'returned'`,
  refused: `${countsWithin('ended_at')} AND status IN ('refused', 'redirected') AND status = 'refused'`,
  redirected: `${countsWithin('ended_at')} AND status IN ('refused', 'redirected') AND status = 'redirected'`,
  decided: countsWithin('decided_at'),
  decidedInTime: `${countsWithin('decided_at')} AND decided_in_time = 1`,
  contacted: countsWithin('first_contact_at'),
  closed: `${countsWithin('ended_at')} AND status = 'closed'`,
  // Seen within the same days, so that a later look shows the same referrals.
  seen: `${countsWithin('ended_at')} AND status = 'closed' AND seen_at < :to`,
  withdrawn: `${countsWithin('ended_at')} AND status = 'withdrawn'`,
  endedOtherwise: `${countsWithin('ended_at')} AND status IN ('refused', 'redirected', 'withdrawn')`,
  ended: `${countsWithin('ended_at')} AND sent_at IS NOT NULL`,
}

/** The index that finds what happened between two institutions. */
export const indexOfHappening: Readonly<Record<Happening, string>> = {
  sent: 'referrals_pair_sent',
  accepted: 'referrals_pair_accepted',
  returned: 'referrals_pair_returned',
  refused: 'referrals_pair_ended',
  redirected: 'referrals_pair_ended',
}

/** The index of the moments at which the rest happened, whoever the two sides are. */
export const indexOfMoment: Readonly<Record<Exclude<ReportHappening, Happening>, string>> = {
  decided: 'referrals_decided',
  decidedInTime: 'referrals_decided',
  contacted: 'referrals_first_contact',
  closed: 'referrals_ended',
  seen: 'referrals_ended',
  withdrawn: 'referrals_ended',
  endedOtherwise: 'referrals_ended',
  ended: 'referrals_ended',
}

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
