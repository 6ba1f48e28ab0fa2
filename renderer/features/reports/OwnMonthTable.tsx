import type { OwnMonth } from '#domain/own-month.ts'
import { endedInAll } from '#domain/report-balance.ts'
import { countOrDash } from '../../print/figure-words.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDateTime } from '../../ui/format-day.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import classes from './own-month.module.css'

/** The month of the own institution, received and sent, beside the whole network: nothing of anybody else's. */
export function OwnMonthTable({ month }: { readonly month: OwnMonth }) {
  const t = useTexts()
  const { asReceiver, asSender, decisions, overdueAtEnd, network } = month
  const { balance } = network
  const inTime = (of: OwnMonth['decisions']): string =>
    of.count === 0 ? '–' : t.reports.own.inTimeOf({ inTime: of.inTime, count: of.count })
  const median = (of: OwnMonth['decisions']): string => (of.median === null ? '·' : String(of.median))
  const waiting = (of: { readonly total: number; readonly accepted: number }): string =>
    countOrDash(of.total - of.accepted)
  const rows: readonly (readonly [string, string, string, string])[] = [
    [
      t.reports.own.openAtStart,
      countOrDash(asReceiver.openAtStart),
      countOrDash(asSender.openAtStart),
      countOrDash(balance.openAtStart.total),
    ],
    [
      t.reports.own.fresh,
      countOrDash(asReceiver.received),
      countOrDash(asSender.sent),
      countOrDash(balance.sent),
    ],
    [
      t.reports.own.ended,
      countOrDash(asReceiver.closed + asReceiver.endedOtherwise),
      countOrDash(asSender.ended),
      countOrDash(endedInAll(balance)),
    ],
    [t.reports.own.closed, countOrDash(asReceiver.closed), '', countOrDash(balance.closed)],
    [
      t.reports.own.openAtEnd,
      countOrDash(asReceiver.openAtEnd.total),
      countOrDash(asSender.openAtEnd),
      countOrDash(balance.openAtEnd.total),
    ],
    [t.reports.own.waiting, waiting(asReceiver.openAtEnd), '', waiting(balance.openAtEnd)],
    [t.reports.own.inTime, inTime(decisions), '', inTime(network.decisions)],
    [t.reports.own.median, median(decisions), '', median(network.decisions)],
    [
      t.reports.own.overdue,
      countOrDash(overdueAtEnd.withoutDecision + overdueAtEnd.withoutContact),
      '',
      countOrDash(network.overdueAtEnd.withoutDecision + network.overdueAtEnd.withoutContact),
    ],
  ]
  return (
    <>
      <table className={classes.table} aria-label={t.reports.own.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t.reports.own.received(institutionWords(month.institution).name)}</th>
            <th scope="col">{t.reports.own.sent(institutionWords(month.institution).name)}</th>
            <th scope="col">{t.reports.own.network}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, received, sent, all]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{received}</td>
              <td>{sent}</td>
              <td>{all}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.remark}>
        {t.reports.own.remark} {t.reports.own.asOf(formatDateTime(month.asOf))}
        {month.running ? ` ${t.reports.runningNotice}` : null}
      </p>
    </>
  )
}
