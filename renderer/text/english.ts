import { defineTexts } from './define-texts.ts'
import { columns } from './en/columns.ts'
import { days } from './en/days.ts'
import { deadlines } from './en/deadlines.ts'
import { directory } from './en/directory.ts'
import { find } from './en/find.ts'
import { guard } from './en/guard.ts'
import { handoffSlip } from './en/handoff-slip.ts'
import { hsds } from './en/hsds.ts'
import { logFacts } from './en/log-facts.ts'
import { matrix } from './en/matrix.ts'
import { meeting } from './en/meeting.ts'
import { metrics } from './en/metrics.ts'
import { minutes } from './en/minutes.ts'
import { network } from './en/network.ts'
import { newReferral } from './en/new-referral.ts'
import { passphraseSlip } from './en/passphrase-slip.ts'
import { phrases } from './en/phrases.ts'
import { pieces } from './en/pieces.ts'
import { places } from './en/places.ts'
import { publicReport } from './en/public-report.ts'
import { recoverySheet } from './en/recovery-sheet.ts'
import { referral } from './en/referral.ts'
import { referralActions } from './en/referral-actions.ts'
import { referralForms } from './en/referral-forms.ts'
import { referrals } from './en/referrals.ts'
import { refusals } from './en/refusals.ts'
import { register } from './en/register.ts'
import { report } from './en/report.ts'
import { reportClosing } from './en/report-closing.ts'
import { reportDifferences } from './en/report-differences.ts'
import { reportFiles } from './en/report-files.ts'
import { reportMethod } from './en/report-method.ts'
import {
  reportAnnex,
  reportChains,
  reportCohorts,
  reportConclusions,
  reportContacts,
  reportCorrections,
  reportDecisions,
  reportMatrix,
  reportNeeds,
  reportPlaces,
  reportTrend,
  reportUnresolved,
} from './en/report-sections.ts'
import { reports } from './en/reports.ts'
import { residentCards } from './en/resident-cards.ts'
import { residentCode } from './en/resident-code.ts'
import { residents } from './en/residents.ts'
import { review } from './en/review.ts'
import { rules } from './en/rules.ts'
import { shell } from './en/shell.ts'
import { timeline } from './en/timeline.ts'
import { today } from './en/today.ts'
import { track } from './en/track.ts'
import { unlock } from './en/unlock.ts'
import { views } from './en/views.ts'
import { workers } from './en/workers.ts'
import { withEnglishNoBreaks } from './no-break.ts'
import type { Texts } from './polish.ts'

/** The second language: the same branches and keys as `polish`, so that a sentence without its English does not compile. */
export const english: Texts = defineTexts(
  {
    shell,
    find,
    directory,
    hsds,
    pieces,
    days,
    deadlines,
    track,
    refusals,
    unlock,
    today,
    referrals,
    views,
    columns,
    places,
    network,
    matrix,
    meeting,
    metrics,
    minutes,
    newReferral,
    phrases,
    guard,
    referral,
    referralActions,
    referralForms,
    timeline,
    register,
    report,
    reportClosing,
    publicReport,
    reportDifferences,
    reports,
    reportFiles,
    rules,
    reportMethod,
    reportAnnex,
    reportChains,
    reportCohorts,
    reportConclusions,
    reportContacts,
    reportCorrections,
    reportDecisions,
    reportMatrix,
    reportNeeds,
    reportPlaces,
    reportTrend,
    reportUnresolved,
    recoverySheet,
    residents,
    residentCards,
    residentCode,
    handoffSlip,
    workers,
    logFacts,
    passphraseSlip,
    review,
  },
  withEnglishNoBreaks,
)
