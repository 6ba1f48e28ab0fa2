import { networkKey } from '#domain/ids.ts'
import type { MissingField, PermissionRule, Refusal } from '#domain/refusal.ts'
import { instant } from '#domain/time.ts'
import { formatDateTime, formatDay, formatTime } from '../../ui/format-day.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import { brokenBy } from '../broken-by.ts'
import { counted } from '../english-plural.ts'
import { labelOf } from '../label-of.ts'
import type { Sentences } from '../pl/refusals.ts'
import { matrixRefusals } from './matrix-refusals.ts'
import { nouns } from './nouns.ts'
import { rulesRefusals } from './rules-refusals.ts'

const missingNames: Record<MissingField, string> = {
  to: 'where to',
  resident: 'the person’s code',
  need: 'the need',
  urgency: 'the urgency',
  basis: 'the basis for sharing',
  basisNote: 'the legal provision you rely on',
  text: 'the description',
}

const whoMay: Record<PermissionRule, string> = {
  party: 'the institution that sent this referral, or the one that received it',
  sender: 'the institution that sent this referral',
  receiver: 'the institution that received this referral',
  lead: 'the team lead; ask them to do it',
  lead_or_coordinator: 'the team lead of the author’s institution or the coordinator of the network',
  other_than_proposer: 'a team lead other than the one who proposed it',
  waiting_side: 'the side that waits for the move; the move is yours now',
  author_of_step: 'the person who did it; ask them',
  coordinator: 'the coordinator of the network',
  own_lead_or_coordinator: 'the lead of this institution or the coordinator of the network',
  institution_worker: 'a worker of one of the institutions of the network',
  place_reporter: 'the institution that reported this place issue',
  place_receiver: 'the institution that this place issue was reported to',
  place_party:
    'the institution that reported this place issue, the one it was reported to, or the coordinator',
  meeting_reader: 'a team lead or the network coordinator',
  decision_settler: 'the institution that has to carry out this decision, or the network coordinator',
  log_reader: 'that person, the lead of their institution or the data protection officer',
}

const missingThings: Record<Extract<Refusal, { type: 'NotFound' }>['what'], string> = {
  referral: 'There is no such referral, or you may not see it. Go back to the list of referrals.',
  resident: 'There is no such code in the network. Check the code or issue a new one.',
  institution: 'This institution takes no part in the network now. Choose another.',
  team: 'There is no such team in this institution. Make it first, or choose another.',
  worker: 'There is nobody here with that code. Choose a person from the list.',
  slip: 'This code belongs to no referral that you can see. Compare it with the slip. The 200 sent and the 200 received matters that changed last are searched, half a year back at most; find an older one by the code of the person.',
  view: 'This view is gone. Choose another.',
  service:
    'This form of support is no longer there. Go back to the page of the institution and choose another.',
  closure: 'This closing is no longer there: somebody took it back. Open the page of the institution again.',
  import: 'This import is no longer in memory. Read the file once more.',
  place_issue: 'There is no such place issue, or you may not see it. Go back to the list.',
  list_item: 'This item is not on the list. Somebody may have taken its addition back; choose another.',
  rule: 'This change is no longer there. Somebody may have taken it back; see the history of changes.',
  meeting: 'There is no such meeting. Go back to the list of meetings.',
  decision: 'This decision is gone: it may have been taken out of the minutes. See the list of decisions.',
  agenda_item:
    'This matter is not on the agenda of the meeting, or not visible to you. Choose another of the list.',
  release: 'This copy is not in the register, or somebody else released it. See the list of releases.',
  minutes: 'This meeting is still running, or its minutes were removed when their time of keeping ended.',
  month: 'There are no data in this month yet. Choose another month.',
  matrix: 'This matrix is gone: somebody removed it. Read the file in once more if it is needed.',
}

/** What happened and what to do next, one sentence or two for every refusal and failure. None of them blames. */
export const refusals = {
  NotFound: no => missingThings[no.what],
  NotPermitted: no => `This step can be taken only by ${whoMay[no.rule]}.`,
  WrongState: no =>
    `This referral is now in the state “${labelOf('status', no.status)}”, and this step is not possible. See what can be done now.`,
  EarlierThanLast: no => `The last event is of ${formatDateTime(no.lastAt)}. Give a later time.`,
  DraftIncomplete: no =>
    `Missing before sending: ${no.missing.map(field => missingNames[field]).join(', ')}. Fill it in and send again.`,
  OwnInstitution: 'A referral cannot go to your own institution. Choose another.',
  ReceiverTakesNoPersons: no =>
    `Referrals about people are not sent ${institutionWords(no.institution).to}. Choose another institution, or mark it as a general matter without a person.`,
  ReceiverTakesNothing: no =>
    `Referrals cannot be sent ${institutionWords(no.institution).to} now. Choose another institution.`,
  BasisContradictsCode:
    'A general matter has no person’s code. Remove the code or choose another basis for sharing.',
  AlreadyVisited: no =>
    `This matter has already been ${institutionWords(no.institution).at} (${formatDay(no.at)}). Write in at least 10 characters why it comes back; it goes to the coordination meeting.`,
  RedirectToSender:
    'A referral cannot be redirected to the institution that sent it. Ask for more information, or decline.',
  RedirectPromised:
    'The institution that referred knows already that the matter goes on, so the draft is not removed silently. Send it, or ask the team lead to mark it as entered in error.',
  WorkerElsewhere: 'This person works in another institution. Choose somebody from your own.',
  DayInPast: no => `This day is past. The earliest you can choose is ${formatDay(no.earliest)}.`,
  HoldTooLong: no =>
    `It can be put on hold until ${formatDay(no.latest)} at the latest. Choose an earlier day.`,
  TextTooShort: no => `Write a little more: at least ${no.minimum} characters are needed.`,
  ProposalPending: no =>
    no.kind === 'refusal'
      ? 'Declining is already waiting for the team lead’s decision.'
      : 'Closing is already waiting for the team lead’s decision.',
  AlreadyEscalated:
    'The coordinator knows about this matter already and reads its text. Add a note if something has changed.',
  NobodyToRemind: 'This matter waits for nobody any more, so there is nobody to remind.',
  RemindedToday: no =>
    `They were reminded today already (${institutionWords(no.to).name}, ${formatTime(no.at)}). The next reminder can be sent tomorrow; if it is urgent, telephone or notify the coordinator.`,
  NothingToUndo: 'This step cannot be taken back, or it has been already. See the timeline.',
  StepSeenBy: no =>
    `It has been seen ${no.institution === networkKey ? 'in network coordination' : institutionWords(no.institution).at} (${formatDateTime(no.at)}), so it cannot be taken back. Write a note or ask for a withdrawal.`,
  StepFollowed:
    'Something else has happened since, so this step cannot be taken back. Take the later step back first, or write a note.',
  NothingProposed:
    'Nothing is waiting for approval here. Somebody may have decided already; see the timeline.',
  DecidedMeanwhile: no =>
    `Somebody has decided this already: “${labelOf('status', no.status)}”, ${formatDateTime(no.at)}. Your step changed nothing; all of it is on the timeline.`,
  NothingRequested:
    'There is no request to withdraw here. Somebody may have answered already; see the timeline.',
  AlreadyRequested: 'A request to withdraw is already waiting for the receiver’s answer.',
  NoDeadlineRuns: 'No deadline is running now, so there is none to move.',
  DeadlineNotLater: no => `The new deadline must be later than ${formatDay(no.due)}.`,
  SameUrgency: 'This referral already has that urgency. Choose another.',
  SameWorker: 'This person is already the lead worker. Choose another.',
  NothingToSee: 'There is no outcome to confirm here. Somebody in the team may have confirmed it already.',
  SameCode: 'This is the same code. Give the other code of this person.',
  AlreadyLinked: 'These codes are already linked.',
  NotLinked: 'These codes are not linked.',
  CodeKnown: 'This code is already in the network. Issue a new one.',
  ViewNameTaken: 'You already have a view of that name. Choose another name.',
  TooManyViews: no => `You already have ${no.most} views, and no more will fit. Delete one you do not need.`,
  PlaceIssueInState: no =>
    `This place issue is now in the state “${labelOf('place_issue_status', no.status)}”, and this step is not possible. See what can be done now.`,
  TakesNoPlaceIssues: no =>
    `Place issues cannot be reported ${institutionWords(no.institution).to} now. Choose another institution.`,
  OwnPlaceIssue: 'There is no need to report an issue to your own institution. Choose another.',
  PromiseOutOfRange: no =>
    no.fault === 'zero'
      ? '0 days can be promised for immediate urgency only, because they mean “the same day”. Give at least 1 day.'
      : no.fault === 'negative'
        ? 'A promise cannot have fewer than 0 days. Give a number from 1.'
        : no.fault === 'fraction'
          ? 'A promise counts whole days. Give a number without a fraction.'
          : `A promise of more than ${no.most} days is no promise. Give ${no.most} at most.`,
  CapacityContradicts: no =>
    no.fault === 'oneNumber'
      ? 'Give both numbers, how many places there are and how many are taken, or neither.'
      : no.fault === 'moreThanAll'
        ? 'More places are taken than there are. Mend the numbers, or choose “waiting list”.'
        : no.fault === 'someFree'
          ? 'By the numbers there are free places, and “no places” is chosen. Mend the numbers, or choose “has places”.'
          : 'All places are taken, and “has places” is chosen. Choose “waiting list” or “no places”.',
  DaysReversed: 'The last day is before the first. Mend the dates.',
  ClosureTooLong: no =>
    `A closing may last ${no.most} days at most. When an institution stops working, change what it takes.`,
  InstitutionNameTaken: no =>
    `An institution called “${no.short}” is in the network already. Give another short name, so that they can be told apart.`,
  TeamElsewhere: no =>
    `The team of this key is of another institution already (${institutionWords(no.institution).name}). Give another key.`,
  TeamNameTaken: 'This institution has a team of this name already. Give another.',
  TooManyInstitutions: no =>
    `The network may have ${no.most} institutions at most. Add only those that work together.`,
  ServiceHasEnded: 'This form of support has ended. Resume it, or add a new one.',
  ServiceHasNotEnded:
    'This form of support goes on: there is no end to take back. Read the page of the institution again.',
  NothingChanged:
    'Nothing is different, so there is nothing to save. Change what has to be other, or leave with Esc.',
  MeetingRuns: no =>
    `A meeting opened ${formatDateTime(no.openedAt)} is still running. Close it before you open the next one.`,
  MeetingIsClosed: no =>
    `This meeting was closed ${formatDateTime(no.closedAt)} and its minutes do not change. Record the change at the next meeting.`,
  NotWorkingDay: no => `That is not a working day. Choose one, for example ${formatDay(no.nextDay)}.`,
  WorkerNotThere: no =>
    `This person does not work ${institutionWords(no.institution).at}. Choose another, or leave it to the institution.`,
  RestrictedNeedsParty:
    'The matter is restricted: only one of its two sides, or the network coordination, can be given this decision. Choose one of them.',
  DecisionSettledBefore: no =>
    `This decision was settled ${formatDateTime(no.at)} (${no.done ? 'done' : 'not done'}). If something is left to do, record a new one.`,
  LastCoordinator:
    'This is the only coordinator who can get in. First add another one; it is enough that they unlock once and choose their own passphrase.',
  WorkerHasLeft: 'This person no longer works here. You can bring them back from the list of former people.',
  WorkerIsHere: 'This person works in the network already. Refresh the list.',
  AliasTaken: 'Somebody else has or had this alias, and past events would be mixed up. Choose another.',
  RoleNotHere: no =>
    no.institution === networkKey
      ? 'The office of the network has coordinators, a data protection officer and viewers only. Choose one of these roles.'
      : `There is no such role ${institutionWords(no.institution).at}: coordination and data protection belong to the office of the network. Choose another.`,
  TooManyWorkers: no =>
    `There are already ${no.most} people in the network who can get in, and no more will fit. First end the access of somebody who no longer works.`,
  ReportIsFrozen: no =>
    `This period was closed ${formatDateTime(no.frozenAt)}. Changes are recorded as a correction.`,
  ReportNotFrozen: 'This period is not closed yet. Close it first.',
  PeriodRuns: no => `This period is still running. It can be closed after ${formatDay(no.lastDay)}.`,
  NothingToCorrect:
    'No figure and no word has changed since the period was closed, so there is nothing to correct.',
  BalanceBroken: no =>
    no.referrals.length === 0
      ? 'The figures of this period do not add up, so the report cannot be issued. Tell the administrator of the network.'
      : `The figures of this period do not add up, so the report cannot be issued. The referrals that break them: ${brokenBy(no.referrals, 'no person')}. Tell the administrator of the network about them.`,
  ImportLineRefused: no =>
    `The vault did not take row ${no.line}, although the preview let it through. Nothing was saved: read the file once more.`,
  ImportIncomplete: no =>
    `Only ${no.staged} of ${no.announced} rows reached the vault, so nothing was saved. Try again.`,
  AlreadyImported: no =>
    `A register with exactly this content was brought in ${formatDateTime(no.at)}. To bring it in again, first undo that import.`,
  ImportCancelled: 'Stopped; nothing was saved.',
  ImportUndoneBefore: 'This import has been undone already.',
  ImportMovedOn: no =>
    `This import can no longer be undone: ${counted(no.referrals, nouns.referral)} from it changed since. Entries made in error are declared void one by one.`,
  ...rulesRefusals,
  ...matrixRefusals,
  UnknownCall: 'This version of the program does not know this action. Close the program and open it again.',
  InvalidInput: 'Something in this form is not in the right shape. Check the fields and try again.',
  PersonalDataFound:
    'The text contains something like personal data, so nothing was saved. Remove it and try again.',
  PersonalDataSuspected:
    'The text contains something that looks like personal data, so nothing was saved. Remove it, or confirm (Alt+Z) that it is not.',
  NotSignedIn: 'The vault is locked. Unlock it and repeat this step.',
  ClockSetBack: no =>
    `The clock of the computer shows ${formatDateTime(no.now)}, and the last entry is of ${formatDateTime(no.lastAt)}. Set the clock and try again; the data are safe.`,
  DiskFull: 'The disk is full, so nothing was saved. Free some space and try again.',
  Defect: no =>
    `Something went wrong and nothing was saved. Try again; if it happens again, quote the error number ${no.reference}.`,
  VaultMissing:
    'There is no Sztafeta vault in this folder. Choose another folder, or connect the disk that holds it.',
  NoAccess:
    'The computer does not allow the files of this vault to be read or written. Nothing was changed: check the permissions of the folder, a read-only disk, or choose another folder.',
  VaultFileDamaged:
    'The key file (vault.json) cannot be read. The files were left untouched: restore this file from a backup, or choose the folder with the backup.',
  UnknownWorker: 'There is nobody here with that code. Choose yourself from the list.',
  FolderOccupied:
    'This folder already holds a vault or other files. Nothing was changed: choose an empty folder.',
  NoFolderDialog:
    'This window cannot ask for a folder. Close the app and start it with the folder of the network: --vault=FOLDER.',
  RecoveryKeyMistyped: no =>
    `There is a mistake in group ${no.group} of the recovery key. Compare it with the sheet, character by character.`,
  RecoveryKeyWrong: 'This recovery key does not fit this vault. Check that it is the right sheet.',
  WrongPassphrase: 'The passphrase does not fit. Try again; capitals and spaces matter.',
  OneTimePassphrase: 'This is a one-time passphrase. Choose your own now: only that one opens the data.',
  // Rounded up: at the minute that is named the next try must be possible.
  TooManyAttempts: no =>
    `Too many tries. The next will be possible at ${formatTime(instant(no.until + 59_999))}.`,
  DatabaseMissing:
    'The database file is missing. Nothing was changed: restore the file from a backup, or choose the folder with the backup.',
  DatabasePlaintext:
    'The database file is not encrypted, so this is no Sztafeta vault. It was neither opened nor changed: choose another folder.',
  DatabaseDamaged:
    'The database file is damaged. It was left untouched: keep it, and restore the last backup into a new folder.',
  SchemaNewer: no =>
    `This vault was saved by a newer version of Sztafeta (${no.found}, this one knows ${no.known}). Install the newer version; the files are untouched.`,
  VaultInUse: 'This vault is open in another window of the program. Close that one and try again.',
  LogDamaged: no =>
    no.position === null
      ? 'Something is missing at the end of the event log. Nothing was changed: restore the last backup and tell the administrator of the network.'
      : `The event log was changed outside the program (position ${no.position}). Nothing was changed now: restore the last backup and tell the administrator of the network.`,
  HeadMismatch: no =>
    `The vault is older than the last entry on this computer: it has ${counted(no.foundSeq, nouns.event)} and should have ${no.recordedSeq}. Nothing was changed: choose the right folder or a newer backup.`,
  HeadsDamaged:
    'The control file of the log (heads) is gone or unreadable. Nothing was changed: restore it from a backup.',
  PassphraseTooShort: no => `The passphrase is too short: at least ${no.minimum} characters are needed.`,
  PassphraseTooWeak:
    'This passphrase is easy to guess. Use four or five unrelated words, or the suggested passphrase.',
  PassphraseSame: 'The new passphrase is the same as the old one. Choose another.',
  PrintFailed: 'The print could not be prepared. Try again; the data are safe.',
  CannotWriteFile: 'The file could not be saved in that place. Choose another folder.',
} satisfies Sentences
