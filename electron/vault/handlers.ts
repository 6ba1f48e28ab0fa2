import { findResident } from '#db/queries/find-resident.ts'
import {
  institutionDetails,
  listDirectory,
  listServices,
  receiverServices,
} from '#db/queries/institution-details.ts'
import { listPlaceIssues } from '#db/queries/list-place-issues.ts'
import { listReferrals } from '#db/queries/list-referrals.ts'
import { listResidents } from '#db/queries/list-residents.ts'
import { listToday } from '#db/queries/list-today.ts'
import { nearResidents } from '#db/queries/near-residents.ts'
import { placeIssueDetails } from '#db/queries/place-issue-details.ts'
import { recentResidents } from '#db/queries/recent-residents.ts'
import { reportMonths } from '#db/queries/report-months.ts'
import { rulesHistory } from '#db/queries/rules-history.ts'
import { ruleRows } from '#db/stores/rules-store.ts'
import { findColumns, listViews } from '#db/stores/view-store.ts'
import type { ContractCall } from '#domain/contract.ts'
import { err, ok } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import { seesMonths } from '#domain/worker.ts'
import { acceptReferral } from '../use-cases/accept-referral.ts'
import { acknowledgeReferral } from '../use-cases/acknowledge-referral.ts'
import type { UseCase } from '../use-cases/acting.ts'
import { addInstitution } from '../use-cases/add-institution.ts'
import { addListItem } from '../use-cases/add-list-item.ts'
import { addNote } from '../use-cases/add-note.ts'
import { addTeam } from '../use-cases/add-team.ts'
import { announceClosure } from '../use-cases/announce-closure.ts'
import { answerWithdrawal } from '../use-cases/answer-withdrawal.ts'
import { approveProposal } from '../use-cases/approve-proposal.ts'
import { assignWorker } from '../use-cases/assign-worker.ts'
import { assureCapacity } from '../use-cases/assure-capacity.ts'
import { assureServiceCapacity } from '../use-cases/assure-service-capacity.ts'
import { findInNetwork } from '../use-cases/bring-import.ts'
import { changeListItem } from '../use-cases/change-list-item.ts'
import { changeRule } from '../use-cases/change-rule.ts'
import { changeService } from '../use-cases/change-service.ts'
import { changeTakes } from '../use-cases/change-takes.ts'
import { changeUrgency } from '../use-cases/change-urgency.ts'
import { chooseColumns } from '../use-cases/choose-columns.ts'
import { closeMeeting } from '../use-cases/close-meeting.ts'
import { closeReferral } from '../use-cases/close-referral.ts'
import { completeReferral } from '../use-cases/complete-referral.ts'
import { confirmHandoffCode } from '../use-cases/confirm-handoff-code.ts'
import { confirmOutcome } from '../use-cases/confirm-outcome.ts'
import { confirmPlaceIssue } from '../use-cases/confirm-place-issue.ts'
import { correctReport } from '../use-cases/correct-report.ts'
import { declinePlaceIssue } from '../use-cases/decline-place-issue.ts'
import { deleteView } from '../use-cases/delete-view.ts'
import { describeInstitution } from '../use-cases/describe-institution.ts'
import { discardDraft } from '../use-cases/discard-draft.ts'
import { discussItem } from '../use-cases/discuss-item.ts'
import { draftReferral } from '../use-cases/draft-referral.ts'
import { dropDecision } from '../use-cases/drop-decision.ts'
import { dropPlaceIssue } from '../use-cases/drop-place-issue.ts'
import { endService } from '../use-cases/end-service.ts'
import { escalateReferral } from '../use-cases/escalate-referral.ts'
import { exportDirectory } from '../use-cases/export-directory.ts'
import { formTeam } from '../use-cases/form-team.ts'
import { freezeReport } from '../use-cases/freeze-report.ts'
import { givePromise } from '../use-cases/give-promise.ts'
import { handoffSlip } from '../use-cases/handoff-slip.ts'
import { holdReferral } from '../use-cases/hold-referral.ts'
import { issueResidentCode } from '../use-cases/issue-resident-code.ts'
import { joinInstitution } from '../use-cases/join-institution.ts'
import { keepDecisionDraft } from '../use-cases/keep-decision-draft.ts'
import { linkCodes } from '../use-cases/link-codes.ts'
import { listImports } from '../use-cases/list-imports.ts'
import { makeDecision } from '../use-cases/make-decision.ts'
import { mintBlankCodes } from '../use-cases/mint-blank-codes.ts'
import { monthReport } from '../use-cases/month-report.ts'
import { moveDeadline } from '../use-cases/move-deadline.ts'
import { removeMatrix, takeMatrix } from '../use-cases/neighbour-matrices.ts'
import { networkView } from '../use-cases/network-view.ts'
import { notePlaceIssue } from '../use-cases/note-place-issue.ts'
import { notePresence } from '../use-cases/note-presence.ts'
import { offerService } from '../use-cases/offer-service.ts'
import { openMeeting } from '../use-cases/open-meeting.ts'
import { ownMonth } from '../use-cases/own-month.ts'
import { publicReport } from '../use-cases/public-report.ts'
import { putItemBack } from '../use-cases/put-item-back.ts'
import { exportMatrix, matrix } from '../use-cases/read-matrix.ts'
import { agendaItem, listMeetings, meetingDetails, meetingMinutes } from '../use-cases/read-meetings.ts'
import { recordContact } from '../use-cases/record-contact.ts'
import { redirectReferral } from '../use-cases/redirect-referral.ts'
import { referralDetails } from '../use-cases/referral-details.ts'
import { refuseReferral } from '../use-cases/refuse-referral.ts'
import { dropRelease, releaseReport } from '../use-cases/release-report.ts'
import { remindReferral } from '../use-cases/remind-referral.ts'
import { renameInstitution } from '../use-cases/rename-institution.ts'
import { renameTeam } from '../use-cases/rename-team.ts'
import { reorderList } from '../use-cases/reorder-list.ts'
import { reportPlaceIssue } from '../use-cases/report-place-issue.ts'
import { reportPeriods, reportStanding } from '../use-cases/report-standing.ts'
import { requestWithdrawal } from '../use-cases/request-withdrawal.ts'
import { residentDetails } from '../use-cases/resident-details.ts'
import { resolvePlaceIssue } from '../use-cases/resolve-place-issue.ts'
import { resumeReferral } from '../use-cases/resume-referral.ts'
import { resumeService } from '../use-cases/resume-service.ts'
import { returnReferral } from '../use-cases/return-referral.ts'
import { reviewBoard } from '../use-cases/review-board.ts'
import { reviseDecision } from '../use-cases/revise-decision.ts'
import { reviseDraft } from '../use-cases/revise-draft.ts'
import { ruleEffects } from '../use-cases/rule-effects.ts'
import { saveView } from '../use-cases/save-view.ts'
import { sendBackProposal } from '../use-cases/send-back-proposal.ts'
import { sendReferral } from '../use-cases/send-referral.ts'
import { settleDecision } from '../use-cases/settle-decision.ts'
import { showDirectory } from '../use-cases/show-directory.ts'
import { takeBackClosure } from '../use-cases/take-back-closure.ts'
import { takePlaceIssue } from '../use-cases/take-place-issue.ts'
import { undoStep } from '../use-cases/undo-step.ts'
import { unlinkCodes } from '../use-cases/unlink-codes.ts'
import { voidReferral } from '../use-cases/void-referral.ts'
import { withdrawReferral } from '../use-cases/withdraw-referral.ts'
import { withdrawRuleChange } from '../use-cases/withdraw-rule-change.ts'
import { workerActions } from '../use-cases/worker-actions.ts'
import { writeReportWords } from '../use-cases/write-report-words.ts'
import type { ImportDeskCall } from './import-desk.ts'
import type { WorkerDeskCall } from './worker-desk.ts'

/** Answered by the session itself: they need more than an open database, or more time than one turn. */
export type SessionCall = 'sessionInfo' | WorkerDeskCall | ImportDeskCall
export type GateCall = Exclude<ContractCall, SessionCall>

/** The table of contents of the app: a call without a use-case, or with a wrong one, does not compile. */
export const handlers: { readonly [N in GateCall]: UseCase<N> } = {
  directory: showDirectory,
  listToday: ({ db, by, at }) => ok(listToday(db, by, at)),
  listReferrals: ({ db, by, at }, input) => ok(listReferrals(db, by, input, at)),
  listPlaceIssues: ({ db, by }, input) => ok(listPlaceIssues(db, by, input)),
  placeIssueDetails: ({ db, by, at }, { placeIssueId }) => {
    const details = placeIssueDetails(db, by, placeIssueId, at)
    return details === undefined ? err({ type: 'NotFound', what: 'place_issue' }) : ok(details)
  },
  listViews: ({ db, by }) => ok(listViews(db, by.code)),
  referralDetails,
  handoffSlip,
  confirmHandoffCode,
  findResident: ({ db, by, at }, input) => ok(findResident(db, by, input, at)),
  recentResidents: ({ db, by }, { opened }) => ok(recentResidents(db, by, opened)),
  nearResidents: ({ db, by }, { typed }) => ok(nearResidents(db, by, typed)),
  listResidents: ({ db, by }, input) => ok(listResidents(db, by, input)),
  residentDetails,
  reportMonths: ({ db, by, at }) => ok(seesMonths(by) ? reportMonths(db, at) : []),
  monthReport,
  ownMonth,
  networkView,

  listColumns: ({ db, by }) => ok(findColumns(db, by.code)),

  saveView,
  chooseColumns,
  deleteView,

  issueResidentCode,
  linkCodes,
  unlinkCodes,
  mintBlankCodes,

  draftReferral,
  reviseDraft,
  discardDraft,
  sendReferral,
  acknowledgeReferral,
  acceptReferral,
  returnReferral,
  completeReferral,
  refuseReferral,
  redirectReferral,
  recordContact,
  holdReferral,
  resumeReferral,
  closeReferral,
  approveProposal,
  sendBackProposal,
  withdrawReferral,
  requestWithdrawal,
  answerWithdrawal,
  voidReferral,
  confirmOutcome,
  addNote,
  assignWorker,
  changeUrgency,
  moveDeadline,
  escalateReferral,
  remindReferral,
  reviewBoard,
  undoStep,

  listImports,
  findInNetwork,

  reportPlaceIssue,
  takePlaceIssue,
  resolvePlaceIssue,
  declinePlaceIssue,
  confirmPlaceIssue,
  dropPlaceIssue,
  notePlaceIssue,

  networkRules: ({ db, at }) => ok({ rows: ruleRows(db), today: localDayOf(at) }),
  rulesHistory: ({ db }) => ok(rulesHistory(db)),
  ruleEffects,
  addListItem,
  changeListItem,
  reorderList,
  changeRule,
  withdrawRuleChange,
  listMeetings,
  meetingDetails,
  agendaItem,
  meetingMinutes,
  openMeeting,
  notePresence,
  discussItem,
  putItemBack,
  makeDecision,
  reviseDecision,
  dropDecision,
  settleDecision,
  keepDecisionDraft,
  closeMeeting,
  reportPeriods,
  reportStanding,
  publicReport,
  freezeReport,
  correctReport,
  writeReportWords,
  releaseReport,
  dropRelease,
  workerActions,

  joinInstitution,
  formTeam,

  listDirectory: ({ db, at }) => ok(listDirectory(db, at)),
  institutionDetails: ({ db, by, at }, { institution }) => {
    const details = institutionDetails(db, by, institution, at)
    return details === undefined ? err({ type: 'NotFound', what: 'institution' }) : ok(details)
  },
  listServices: ({ db, at }, input) => ok(listServices(db, input, at)),
  receiverServices: ({ db, at }, { institution }) => ok(receiverServices(db, institution, at)),
  addInstitution,
  renameInstitution,
  changeTakes,
  givePromise,
  assureCapacity,
  announceClosure,
  takeBackClosure,
  addTeam,
  renameTeam,
  offerService,
  changeService,
  endService,
  resumeService,
  assureServiceCapacity,
  exportDirectory,

  matrix,
  exportMatrix,
  describeInstitution,
  takeMatrix,
  removeMatrix,
}
