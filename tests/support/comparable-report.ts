import type { MonthReport } from '#domain/report.ts'
import type { Labelled } from '#domain/report-sections.ts'

/** The figures of a report without their labels and their order, in the shape in which they were counted by hand. */
export const comparable = (report: MonthReport) => {
  const {
    balance,
    flows,
    timeliness,
    outcomes,
    needs,
    decisions,
    unresolved,
    chains,
    contacts,
    trend,
    cohorts,
  } = report
  const counts = <T extends Labelled>(lines: readonly T[], of: (line: T) => number | null) => {
    const all = lines.map(line => [line.key, of(line)] as const)
    return all.some(([, count]) => count === null)
      ? null
      : Object.fromEntries(all.filter(([, count]) => count !== 0))
  }
  const compared = (of: 'previous' | 'yearBefore') =>
    needs.total[of] === null ? null : counts(needs.lines, line => line[of])
  const types = [...contacts.groups.flatMap(({ lines }) => lines), ...contacts.between.lines]
  return {
    balance,
    flows: flows.rows.map(row => row.counts),
    times: {
      total: timeliness.total,
      byReceiver: timeliness.byReceiver,
      byUrgency: timeliness.byUrgency.map(({ agreedDays: _, ...row }) => row),
    },
    outcomes: {
      counts: Object.fromEntries(
        outcomes.groups.flatMap(({ lines }) => lines.map(line => [line.outcome, line.count])),
      ),
      seen: outcomes.total.seen,
      positive: outcomes.positive.count,
    },
    needs: {
      now: counts(needs.lines, line => line.count),
      previous: compared('previous'),
      yearBefore: compared('yearBefore'),
    },
    decisions: {
      total: decisions.total,
      byReceiver: decisions.byReceiver,
      returnReasons: counts(decisions.returnReasons, line => line.count),
      refusalReasons: counts(decisions.refusalReasons, line => line.count),
    },
    unresolved,
    chains,
    contacts: {
      byType: counts(types, line => line.count),
      results: contacts.total.results,
      field: contacts.field,
    },
    trend,
    cohorts,
    overdueOn: report.annex.overdue.lines.map(({ referralId, dueOn }) => `${referralId} ${dueOn}`).sort(),
  }
}
