import '../app/zod-config.ts'
import './fonts.css'
import './page.css'

import type { Language } from '#domain/code-lists.ts'
import type { HandoffSlip } from '#domain/handoff-slip.ts'

import type { MonthReport } from '#domain/report.ts'
import { setLanguage } from '../text/language.ts'
import type { Texts } from '../text/polish.ts'
import { textsIn } from '../text/texts-in.ts'
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
    renderReport: (report: MonthReport, language?: Language) => Promise<void>
    /** The same for cards with codes, one or whole sheets. */
    renderResidentCards: (cards: ResidentCardSheetsProps, language?: Language) => Promise<void>
    /** The same for the slip that goes with a handoff. */
    renderHandoffSlip: (slip: HandoffSlip, language?: Language) => Promise<void>
    /** The same for the sheet with the recovery key. */
    renderRecoveryKey: (sheet: RecoveryKeySheetProps, language?: Language) => Promise<void>
  }
}

/** A page in Polish unless another language is asked for. */
const speak = (language: Language = 'pl'): Texts => {
  setLanguage(language)
  document.documentElement.lang = language
  return textsIn(language)
}

window.renderReport = async (report, language) => {
  const t = speak(language)
  setPageMargins({
    topLeft: report.networkName,
    topRight: t.report.runningHead(report.month),
    bottomLines: [
      t.report.footer({ ...report, at: formatDateTime(report.asOf) }),
      t.report.notLegal,
      t.report.notLegalEither,
    ],
    page: { word: t.report.pageWord, of: t.report.pageOf },
  })
  const title = t.report.documentTitle({ month: report.month, network: report.networkName })
  await showOnPaper(title, <MonthReportPages report={report} />)
}

window.renderRecoveryKey = async (sheet, language) => {
  const t = speak(language)
  setPageMargins({
    topLeft: '',
    topRight: '',
    bottomLines: [],
    page: { word: t.report.pageWord, of: t.report.pageOf },
  })
  await showOnPaper(`${t.recoverySheet.title} – ${sheet.networkName}`, <RecoveryKeySheet {...sheet} />)
}

window.renderResidentCards = async (cards, language) => {
  const t = speak(language)
  setCardPage()
  await showOnPaper(`${t.residentCards.title} – ${cards.networkName}`, <ResidentCardSheets {...cards} />)
}

window.renderHandoffSlip = async (slip, language) => {
  const t = speak(language)
  setSlipPage()
  await showOnPaper(`${t.handoffSlip.title} – ${slip.networkName}`, <HandoffSlipPage slip={slip} />)
}
