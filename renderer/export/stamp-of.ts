import type { ReportEdition } from '#domain/kept-report.ts'
import type { PaperStamp } from '#domain/paper-document.ts'
import type { MonthReport } from '#domain/report.ts'
import type { Texts } from '../text/polish.ts'
import { formatDateTime } from '../ui/format-day.ts'

/** What a report says of itself, whichever edition it is. */
export type StampedReport = Pick<MonthReport, 'networkName' | 'version' | 'running' | 'asOf' | 'hash'> & {
  readonly edition: ReportEdition
}

/** What every copy of this report bears, in the language of the page. */
export const stampOf = (t: Texts, report: StampedReport): PaperStamp => ({
  network: report.networkName,
  dataAt: report.asOf,
  facts: [
    { name: t.reportFiles.editionName, value: t.reportFiles.edition[report.edition] },
    { name: t.report.head.version, value: t.report.head.versionNumber(report) },
    { name: t.report.head.asOf, value: formatDateTime(report.asOf) },
    { name: t.reportFiles.hashName, value: report.hash },
  ],
  remarks: [
    t.reportFiles.mayBeUsed[report.edition],
    `${t.report.notLegal} ${t.report.notLegalEither}`,
    t.reportFiles.chartsOnPaper,
  ],
  words: {
    report: t.reportFiles.sheet,
    tables: t.reportFiles.tables,
    page: t.report.pageWord,
    of: t.report.pageOf,
  },
})
