import { directory } from '#db/queries/directory.ts'
import { findResident } from '#db/queries/find-resident.ts'
import { listPlaceIssues } from '#db/queries/list-place-issues.ts'
import { listReferrals } from '#db/queries/list-referrals.ts'
import { listResidents } from '#db/queries/list-residents.ts'
import { listToday } from '#db/queries/list-today.ts'
import { nearResidents } from '#db/queries/near-residents.ts'
import { placeIssueDetails } from '#db/queries/place-issue-details.ts'
import { recentResidents } from '#db/queries/recent-residents.ts'
import { reportMonths } from '#db/queries/report-months.ts'
import { findColumns, listViews } from '#db/stores/view-store.ts'
import type { ContractCall } from '#domain/contract.ts'
import { err, ok } from '#domain/result.ts'
import { seesMonths } from '#domain/worker.ts'
import { acceptReferral } from '../use-cases/accept-referral.ts'
import { acknowledgeReferral } from '../use-cases/acknowledge-referral.ts'
import type { UseCase } from '../use-cases/acting.ts'
import { addNote } from '../use-cases/add-note.ts'
import { answerWithdrawal } from '../use-cases/answer-withdrawal.ts'
import { approveProposal } from '../use-cases/approve-proposal.ts'
import { assignWorker } from '../use-cases/assign-worker.ts'
import { findInNetwork } from '../use-cases/bring-import.ts'
import { changeUrgency } from '../use-cases/change-urgency.ts'
import { chooseColumns } from '../use-cases/choose-columns.ts'
import { closeReferral } from '../use-cases/close-referral.ts'
import { completeReferral } from '../use-cases/complete-referral.ts'
import { confirmHandoffCode } from '../use-cases/confirm-handoff-code.ts'
import { confirmOutcome } from '../use-cases/confirm-outcome.ts'
import { confirmPlaceIssue } from '../use-cases/confirm-place-issue.ts'
import { declinePlaceIssue } from '../use-cases/decline-place-issue.ts'
import { deleteView } from '../use-cases/delete-view.ts'
import { discardDraft } from '../use-cases/discard-draft.ts'
import { draftReferral } from '../use-cases/draft-referral.ts'
import { dropPlaceIssue } from '../use-cases/drop-place-issue.ts'
import { escalateReferral } from '../use-cases/escalate-referral.ts'
import { formTeam } from '../use-cases/form-team.ts'
import { handoffSlip } from '../use-cases/handoff-slip.ts'
import { holdReferral } from '../use-cases/hold-referral.ts'
import { issueResidentCode } from '../use-cases/issue-resident-code.ts'
import { joinInstitution } from '../use-cases/join-institution.ts'
import { linkCodes } from '../use-cases/link-codes.ts'
import { listImports } from '../use-cases/list-imports.ts'
import { mintBlankCodes } from '../use-cases/mint-blank-codes.ts'
import { monthReport } from '../use-cases/month-report.ts'
import { moveDeadline } from '../use-cases/move-deadline.ts'
import { notePlaceIssue } from '../use-cases/note-place-issue.ts'
import { recordContact } from '../use-cases/record-contact.ts'
import { redirectReferral } from '../use-cases/redirect-referral.ts'
import { referralDetails } from '../use-cases/referral-details.ts'
import { refuseReferral } from '../use-cases/refuse-referral.ts'
import { reportPlaceIssue } from '../use-cases/report-place-issue.ts'
import { requestWithdrawal } from '../use-cases/request-withdrawal.ts'
import { residentDetails } from '../use-cases/resident-details.ts'
import { resolvePlaceIssue } from '../use-cases/resolve-place-issue.ts'
import { resumeReferral } from '../use-cases/resume-referral.ts'
import { returnReferral } from '../use-cases/return-referral.ts'
import { reviseDraft } from '../use-cases/revise-draft.ts'
import { saveView } from '../use-cases/save-view.ts'
import { sendBackProposal } from '../use-cases/send-back-proposal.ts'
import { sendReferral } from '../use-cases/send-referral.ts'
import { takePlaceIssue } from '../use-cases/take-place-issue.ts'
import { undoStep } from '../use-cases/undo-step.ts'
import { unlinkCodes } from '../use-cases/unlink-codes.ts'
import { voidReferral } from '../use-cases/void-referral.ts'
import { withdrawReferral } from '../use-cases/withdraw-referral.ts'
import type { ImportDeskCall } from './import-desk.ts'

/** Answered by the session itself: they need more than an open database, or more time than one turn. */
export type SessionCall = 'sessionInfo' | 'joinWorker' | ImportDeskCall
export type GateCall = Exclude<ContractCall, SessionCall>

/** The table of contents of the app: a call without a use-case, or with a wrong one, does not compile. */
export const handlers: { readonly [N in GateCall]: UseCase<N> } = {
  directory: ({ db, at }) => ok(directory(db, at)),
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

  joinInstitution,
  formTeam,
}
