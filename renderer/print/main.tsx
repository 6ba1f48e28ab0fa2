import './fonts.css'
import './page.css'
import type { HandoffSlip } from '#domain/handoff-slip.ts'
import type { MonthReport } from '#domain/report.ts'
import { polish } from '../text/polish.ts'
import { formatDateTime } from '../ui/format-day.ts'
import { HandoffSlipPage } from './HandoffSlipPage.tsx'
import { MonthReportPages } from './MonthReportPages.tsx'
import { setCardPage, setPageMargins, setSlipPage } from './page-margins.ts'
import { RecoveryKeySheet, type RecoveryKeySheetProps } from './RecoveryKeySheet.tsx'
import { ResidentCardSheets, type ResidentCardSheetsProps } from './ResidentCardSheets.tsx'
import { showOnPaper } from './show-on-paper.tsx'

declare global {
  interface Window {
    /** Lays the report of a month out on A4; resolves when it can be printed. */
    renderReport: (report: MonthReport) => Promise<void>
    /** The same for cards with codes, one or whole sheets. */
    renderResidentCards: (cards: ResidentCardSheetsProps) => Promise<void>
    /** The same for the slip that goes with a handoff. */
    renderHandoffSlip: (slip: HandoffSlip) => Promise<void>
    /** The same for the sheet with the recovery key. */
    renderRecoveryKey: (sheet: RecoveryKeySheetProps) => Promise<void>
  }
}

window.renderReport = async report => {
  setPageMargins({
    topLeft: report.networkName,
    topRight: polish.report.runningHead(report.month),
    bottomLines: [
      polish.report.footer({ ...report, at: formatDateTime(report.asOf) }),
      polish.report.notLegal,
      polish.report.notLegalEither,
    ],
    page: { word: polish.report.pageWord, of: polish.report.pageOf },
  })
  const title = polish.report.documentTitle({ month: report.month, network: report.networkName })
  await showOnPaper(title, <MonthReportPages report={report} />)
}

window.renderRecoveryKey = async sheet => {
  setPageMargins({
    topLeft: '',
    topRight: '',
    bottomLines: [],
    page: { word: polish.report.pageWord, of: polish.report.pageOf },
  })
  await showOnPaper(`${polish.recoverySheet.title} – ${sheet.networkName}`, <RecoveryKeySheet {...sheet} />)
}

window.renderResidentCards = async cards => {
  setCardPage()
  await showOnPaper(`${polish.residentCards.title} – ${cards.networkName}`, <ResidentCardSheets {...cards} />)
}

window.renderHandoffSlip = async slip => {
  setSlipPage()
  await showOnPaper(`${polish.handoffSlip.title} – ${slip.networkName}`, <HandoffSlipPage slip={slip} />)
}
