import type { InstitutionKey } from './ids.ts'
import type {
  MonthReport,
  NetworkBalance,
  OverdueCount,
  ReceiverBalance,
  SenderBalance,
  TimelinessFigures,
} from './report.ts'

/**
 * The month as a worker or a lead sees it (reference §5.5a): the own institution in both its roles, and the totals of
 * the network. No row and no cell of another institution is in it.
 */
export type OwnMonth = Pick<MonthReport, 'period' | 'firstDay' | 'lastDay' | 'running' | 'asOf'> & {
  readonly institution: InstitutionKey
  readonly asReceiver: Omit<ReceiverBalance, 'institution'>
  readonly asSender: Omit<SenderBalance, 'institution'>
  readonly decisions: TimelinessFigures['decisions']
  readonly overdueAtEnd: OverdueCount
  readonly network: {
    readonly balance: NetworkBalance
    readonly decisions: TimelinessFigures['decisions']
    readonly overdueAtEnd: OverdueCount
  }
}

/** Takes out of the whole report what one institution may see; zeros where nothing concerned it that month. */
export const ownMonthOf = (report: MonthReport, institution: InstitutionKey): OwnMonth => {
  const { period, firstDay, lastDay, running, asOf, balance, timeliness } = report
  const mine = <T extends { readonly institution: InstitutionKey }>(rows: readonly T[]): T | undefined =>
    rows.find(row => row.institution === institution)
  const received = mine(balance.asReceiver)
  const sent = mine(balance.asSender)
  const overdue = mine(timeliness.overdueAtEnd.byReceiver)
  const { withoutDecision, withoutContact } = timeliness.overdueAtEnd
  return {
    period,
    firstDay,
    lastDay,
    running,
    asOf,
    institution,
    asReceiver: {
      openAtStart: received?.openAtStart ?? 0,
      received: received?.received ?? 0,
      closed: received?.closed ?? 0,
      endedOtherwise: received?.endedOtherwise ?? 0,
      openAtEnd: received?.openAtEnd ?? { total: 0, accepted: 0 },
    },
    asSender: {
      openAtStart: sent?.openAtStart ?? 0,
      sent: sent?.sent ?? 0,
      ended: sent?.ended ?? 0,
      openAtEnd: sent?.openAtEnd ?? 0,
    },
    decisions: mine(timeliness.byReceiver)?.decisions ?? { count: 0, inTime: 0, median: null, p90: null },
    overdueAtEnd: {
      withoutDecision: overdue?.withoutDecision ?? 0,
      withoutContact: overdue?.withoutContact ?? 0,
    },
    network: {
      balance: balance.network,
      decisions: timeliness.total.decisions,
      overdueAtEnd: { withoutDecision, withoutContact },
    },
  }
}
