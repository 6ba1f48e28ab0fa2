import type { InstitutionKey, ReferralId } from './ids.ts'
import type { Balance, CoreFigures, OpenCount, ReceiverBalance, SenderBalance } from './report.ts'
import type { EndedGroup, MonthCounts, OpenGroup } from './report-counts.ts'
import type { ResidentCode } from './resident-code.ts'
import { err, ok, type Result } from './result.ts'

/** A referral that contradicts itself, so that a balance cannot hold. */
export type BalanceBreaker = { readonly referralId: ReferralId; readonly resident: ResidentCode | null }

/** The balance of the month. The four sides are counted separately, so that the equation is a check and no tautology. */
export const balanceOf = (counts: MonthCounts, institutions: readonly InstitutionKey[]): Balance => {
  const ended = (status: EndedGroup['status']) => sum(counts.ended.filter(group => group.status === status))
  return {
    network: {
      openAtStart: openCount(counts.openAtStart),
      sent: sum(counts.sent),
      residents: counts.residents,
      withoutResident: counts.sent.reduce((total, group) => total + group.withoutResident, 0),
      closed: ended('closed'),
      refused: ended('refused'),
      redirected: ended('redirected'),
      withdrawn: ended('withdrawn'),
      openAtEnd: openCount(counts.openAtEnd),
    },
    asReceiver: institutions.map(institution => receiverBalance(counts, institution)),
    asSender: institutions.map(institution => senderBalance(counts, institution)),
  }
}

const receiverBalance = (counts: MonthCounts, institution: InstitutionKey): ReceiverBalance => {
  const mine = (group: { readonly receiver: InstitutionKey }) => group.receiver === institution
  const ended = counts.ended.filter(mine)
  return {
    institution,
    openAtStart: sum(counts.openAtStart.filter(mine)),
    received: sum(counts.sent.filter(mine)),
    closed: sum(ended.filter(group => group.status === 'closed')),
    endedOtherwise: sum(ended.filter(group => group.status !== 'closed')),
    openAtEnd: openCount(counts.openAtEnd.filter(mine)),
  }
}

const senderBalance = (counts: MonthCounts, institution: InstitutionKey): SenderBalance => {
  const mine = (group: { readonly sender: InstitutionKey }) => group.sender === institution
  return {
    institution,
    openAtStart: sum(counts.openAtStart.filter(mine)),
    sent: sum(counts.sent.filter(mine)),
    ended: sum(counts.ended.filter(mine)),
    openAtEnd: sum(counts.openAtEnd.filter(mine)),
  }
}

/** All referrals of the network that ended in the month, however they ended. */
export const endedInAll = ({ closed, refused, redirected, withdrawn }: Balance['network']): number =>
  closed + refused + redirected + withdrawn

/**
 * Refuses a report whose figures contradict each other (DESIGN §7): open + new − ended = open for the network and for
 * every institution in both roles, the institutions add up to the network, and the matrix and the outcomes to it.
 */
export const checkBalance = (figures: CoreFigures): Result<void, { readonly type: 'DoesNotAddUp' }> => {
  const { network, asReceiver, asSender } = figures.balance
  const ended = endedInAll(network)
  const total = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((all, row) => all + of(row), 0)
  const { flows, outcomes } = figures
  const balanced =
    network.openAtStart.total + network.sent - ended === network.openAtEnd.total &&
    asReceiver.every(
      row => row.openAtStart + row.received - row.closed - row.endedOtherwise === row.openAtEnd.total,
    ) &&
    asSender.every(row => row.openAtStart + row.sent - row.ended === row.openAtEnd) &&
    total(asReceiver, row => row.openAtEnd.total) === network.openAtEnd.total &&
    total(asReceiver, row => row.openAtEnd.accepted) === network.openAtEnd.accepted &&
    total(asReceiver, row => row.received) === network.sent &&
    total(asReceiver, row => row.closed) === network.closed &&
    total(asReceiver, row => row.closed + row.endedOtherwise) === ended &&
    total(asSender, row => row.openAtEnd) === network.openAtEnd.total &&
    total(asSender, row => row.sent) === network.sent &&
    total(asSender, row => row.ended) === ended &&
    flows.total === network.sent &&
    total(flows.rows, row => row.total) === flows.total &&
    flows.receivedTotals.every((received, place) => received === asReceiver[place]?.received) &&
    flows.rows.every((row, place) => row.total === asSender[place]?.sent) &&
    outcomes.total.count === network.closed &&
    total(outcomes.groups, group => group.count) === outcomes.total.count
  return balanced ? ok(undefined) : err({ type: 'DoesNotAddUp' })
}

const sum = (groups: readonly { readonly count: number }[]): number =>
  groups.reduce((total, group) => total + group.count, 0)

const openCount = (groups: readonly OpenGroup[]): OpenCount => ({
  total: sum(groups),
  accepted: sum(groups.filter(group => group.accepted)),
})
