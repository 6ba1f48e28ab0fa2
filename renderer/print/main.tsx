// First, here as in the window: what the two pages share is one file, and no schema in it may be made before.
import '../app/zod-config.ts'
import './fonts.css'
import './page.css'

import type { Language } from '#domain/code-lists.ts'
import type { HandoffSlip } from '#domain/handoff-slip.ts'

import type { FrozenMinutes } from '#domain/meeting-minutes.ts'
import type { PaperDocument } from '#domain/paper-document.ts'
import type { PublicReport } from '#domain/public-report.ts'
import type { MonthReport } from '#domain/report.ts'
import type { TakenRules } from '#domain/rules-in-force.ts'
import { readPaper } from '../export/read-paper.ts'
import { type StampedReport, stampOf } from '../export/stamp-of.ts'
import { setLanguage } from '../text/language.ts'
import type { Texts } from '../text/polish.ts'
import { followRules } from '../text/rules-in-force.ts'
import { textsIn } from '../text/texts-in.ts'
import { formatDateTime } from '../ui/format-day.ts'
import { HandoffSlipPage } from './HandoffSlipPage.tsx'
import { MatrixPages, type MatrixPagesProps } from './MatrixPages.tsx'
import { MinutesPages } from './MinutesPages.tsx'
import { MonthReportPages } from './MonthReportPages.tsx'
import { fitMatrixPage, setMatrixPage } from './matrix-page.ts'
import { PassphraseSlip, type PassphraseSlipProps } from './PassphraseSlip.tsx'
import { PublicReportPages } from './PublicReportPages.tsx'
import { setCardPage, setPageMargins, setSlipPage } from './page-margins.ts'
import { RecoveryKeySheet, type RecoveryKeySheetProps } from './RecoveryKeySheet.tsx'
import { ResidentCardSheets, type ResidentCardSheetsProps } from './ResidentCardSheets.tsx'
import { ReviewPages, type ReviewPagesProps } from './ReviewPages.tsx'
import { showOnPaper } from './show-on-paper.tsx'

declare global {
  interface Window {
    /** Names and rules of the day of which the page speaks. */
    takeUpRules: (rules: TakenRules | null) => void
    /** Lays the report of a month out on A4; resolves when it can be printed. */
    renderReport: (report: MonthReport, language?: Language) => Promise<void>
    /** The same for the edition for others. */
    renderPublicReport: (report: PublicReport, language?: Language) => Promise<void>
    /** What stands on the laid-out report, as plain data: the source of every export. */
    readPaper: (report: StampedReport, language: Language) => PaperDocument
    /** The same for the frozen minutes of a meeting. */
    renderMinutes: (frozen: FrozenMinutes, language?: Language) => Promise<void>
    /** The same for cards with codes, one or whole sheets. */
    renderResidentCards: (cards: ResidentCardSheetsProps, language?: Language) => Promise<void>
    /** The same for the slip that goes with a handoff. */
    renderHandoffSlip: (slip: HandoffSlip, language?: Language) => Promise<void>
    /** The same for the slip with a one-time passphrase. */
    renderPassphraseSlip: (slip: PassphraseSlipProps, language?: Language) => Promise<void>
    /** The same for the sheet with the recovery key. */
    renderRecoveryKey: (sheet: RecoveryKeySheetProps, language?: Language) => Promise<void>
    /** The same for the matrix of similarities and differences, on a broad sheet. */
    renderMatrix: (matrix: MatrixPagesProps, language?: Language) => Promise<void>
    /** The same for the list of a review. */
    renderReview: (review: ReviewPagesProps, language?: Language) => Promise<void>
  }
}

/** A page in Polish unless another language is asked for. */
const speak = (language: Language = 'pl'): Texts => {
  setLanguage(language)
  document.documentElement.lang = language
  return textsIn(language)
}

window.takeUpRules = rules => {
  if (rules !== null) followRules(rules)
}

window.renderReport = async (report, language) => {
  const t = speak(language)
  setPageMargins({
    topLeft: report.networkName,
    topRight: t.report.runningHead(report.period),
    bottomLines: [
      t.report.footer({ ...report, at: formatDateTime(report.asOf) }),
      t.report.notLegal,
      t.report.notLegalEither,
    ],
    page: { word: t.report.pageWord, of: t.report.pageOf },
    ...(report.running ? { mark: t.report.watermark } : {}),
  })
  const title = t.report.documentTitle({ period: report.period, network: report.networkName })
  await showOnPaper(title, <MonthReportPages report={report} />)
}

window.renderPublicReport = async (report, language) => {
  const t = speak(language)
  setPageMargins({
    topLeft: report.networkName,
    topRight: t.publicReport.runningHead(report.period),
    bottomLines: [
      t.publicReport.footer({ version: report.version, at: formatDateTime(report.asOf) }),
      t.report.notLegal,
      t.report.notLegalEither,
    ],
    page: { word: t.report.pageWord, of: t.report.pageOf },
  })
  const title = t.report.documentTitle({ period: report.period, network: report.networkName })
  await showOnPaper(title, <PublicReportPages report={report} />)
}

window.readPaper = (report, language) =>
  readPaper(document.body, stampOf(textsIn(language), report), language)

window.renderMinutes = async ({ minutes, hash }, language) => {
  const t = speak(language)
  const { openedAt, closedAt, number, networkName } = minutes
  setPageMargins({
    topLeft: networkName,
    topRight: t.minutes.runningHead(openedAt),
    bottomLines: [
      t.minutes.footer({
        number,
        at: formatDateTime(closedAt),
        hash: `${hash.slice(0, 8)} ${hash.slice(8, 16)} …`,
      }),
      t.minutes.pseudonymous,
    ],
    page: { word: t.report.pageWord, of: t.report.pageOf },
  })
  const title = t.minutes.documentTitle({ at: openedAt, network: networkName })
  await showOnPaper(title, <MinutesPages minutes={minutes} hash={hash} />)
}

window.renderMatrix = async (matrix, language) => {
  const t = speak(language)
  const { period, networkName, asOf } = matrix.view
  const page = {
    sheet: matrix.layout.sheet,
    purpose: t.matrix.purpose,
    state: t.matrix.state(formatDateTime(asOf)),
    page: { word: t.report.pageWord, of: t.report.pageOf },
  }
  setMatrixPage(page)
  const title = `${t.matrix.title} ${t.matrix.periodOf(period)} – ${networkName}`
  await showOnPaper(title, <MatrixPages {...matrix} />)
  if (!matrix.layout.turned) fitMatrixPage(page)
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

window.renderPassphraseSlip = async (slip, language) => {
  const t = speak(language)
  setPageMargins({
    topLeft: '',
    topRight: '',
    bottomLines: [],
    page: { word: t.report.pageWord, of: t.report.pageOf },
  })
  await showOnPaper(`${t.passphraseSlip.title} – ${slip.networkName}`, <PassphraseSlip {...slip} />)
}

window.renderReview = async (review, language) => {
  const t = speak(language)
  setPageMargins({
    topLeft: review.networkName,
    topRight: t.review.printedAt(formatDateTime(review.printedAt)),
    bottomLines: [],
    page: { word: t.report.pageWord, of: t.report.pageOf },
  })
  await showOnPaper(`${t.shell.navReview} – ${review.networkName}`, <ReviewPages {...review} />)
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
