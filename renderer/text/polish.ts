import { defineTexts, type Translated } from './define-texts.ts'
import { columns } from './pl/columns.ts'
import { days } from './pl/days.ts'
import { deadlines } from './pl/deadlines.ts'
import { directory } from './pl/directory.ts'
import { find } from './pl/find.ts'
import { guard } from './pl/guard.ts'
import { handoffSlip } from './pl/handoff-slip.ts'
import { hsds } from './pl/hsds.ts'
import { logFacts } from './pl/log-facts.ts'
import { matrix } from './pl/matrix.ts'
import { meeting } from './pl/meeting.ts'
import { metrics } from './pl/metrics.ts'
import { minutes } from './pl/minutes.ts'
import { network } from './pl/network.ts'
import { newReferral } from './pl/new-referral.ts'
import { passphraseSlip } from './pl/passphrase-slip.ts'
import { phrases } from './pl/phrases.ts'
import { pieces } from './pl/pieces.ts'
import { places } from './pl/places.ts'
import { publicReport } from './pl/public-report.ts'
import { recoverySheet } from './pl/recovery-sheet.ts'
import { referral } from './pl/referral.ts'
import { referralActions } from './pl/referral-actions.ts'
import { referralForms } from './pl/referral-forms.ts'
import { referrals } from './pl/referrals.ts'
import { refusals } from './pl/refusals.ts'
import { register } from './pl/register.ts'
import { report } from './pl/report.ts'
import { reportClosing } from './pl/report-closing.ts'
import { reportDifferences } from './pl/report-differences.ts'
import { reportFiles } from './pl/report-files.ts'
import { reportMethod } from './pl/report-method.ts'
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
} from './pl/report-sections.ts'
import { reports } from './pl/reports.ts'
import { residentCards } from './pl/resident-cards.ts'
import { residentCode } from './pl/resident-code.ts'
import { residents } from './pl/residents.ts'
import { review } from './pl/review.ts'
import { rules } from './pl/rules.ts'
import { shell } from './pl/shell.ts'
import { timeline } from './pl/timeline.ts'
import { today } from './pl/today.ts'
import { track } from './pl/track.ts'
import { unlock } from './pl/unlock.ts'
import { views } from './pl/views.ts'
import { workers } from './pl/workers.ts'

/**
 * Every sentence that a person reads, one branch per screen or area. A screen adds its own file under `pl/`
 * and one line here; a key that nothing uses fails tests/renderer/texts.test.ts.
 */
export const polish = defineTexts({
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
})

export type Texts = Translated<typeof polish>
