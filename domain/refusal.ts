import type { InstitutionKey } from './ids.ts'
import type { MatrixRefusal } from './matrix-refusal.ts'
import type { PersonalDataFinding, SuspectedFinding } from './personal-data-kinds.ts'
import type { PlaceIssueStatus } from './place-issue.ts'
import type { Status } from './referral.ts'
import type { RegisterFault } from './register-fault.ts'
import type { BalanceBreaker } from './report-balance.ts'
import type { KeyNotOffered, RulesRefusal } from './rules-refusal.ts'
import type { Instant, LocalDay } from './time.ts'

/** Who the rule asks for, when it was somebody else who tried. */
export type PermissionRule =
  | 'party'
  | 'sender'
  | 'receiver'
  | 'lead'
  | 'lead_or_coordinator'
  | 'other_than_proposer'
  | 'author_of_step'
  | 'waiting_side'
  | 'coordinator'
  | 'own_lead_or_coordinator'
  | 'institution_worker'
  | 'place_reporter'
  | 'place_receiver'
  | 'place_party'
  | 'meeting_reader'
  | 'decision_settler'
  | 'log_reader'

/** What a sender has to fill in before a referral can be sent. */
export type MissingField = 'to' | 'resident' | 'need' | 'urgency' | 'basis' | 'basisNote' | 'text'

/**
 * The rules say no: every refusal names the rule and carries what the sentence on screen needs.
 * A refusal changes nothing and loses nothing.
 */
export type Refusal =
  | {
      readonly type: 'NotFound'
      readonly what:
        | 'referral'
        | 'resident'
        | 'institution'
        | 'team'
        | 'worker'
        | 'month'
        | 'view'
        | 'place_issue'
        | 'slip'
        | 'import'
        | 'list_item'
        | 'rule'
        | 'service'
        | 'closure'
        | 'meeting'
        | 'decision'
        | 'agenda_item'
        | 'minutes'
        | 'matrix'
        | 'release'
    }
  | { readonly type: 'NotPermitted'; readonly rule: PermissionRule }
  | { readonly type: 'WrongState'; readonly status: Status }
  | { readonly type: 'EarlierThanLast'; readonly lastAt: Instant }
  | { readonly type: 'DraftIncomplete'; readonly missing: readonly MissingField[] }
  | { readonly type: 'OwnInstitution' }
  | { readonly type: 'ReceiverTakesNoPersons'; readonly institution: InstitutionKey }
  | { readonly type: 'ReceiverTakesNothing'; readonly institution: InstitutionKey }
  | { readonly type: 'BasisContradictsCode' }
  | { readonly type: 'AlreadyVisited'; readonly institution: InstitutionKey; readonly at: Instant }
  | { readonly type: 'RedirectToSender' }
  /** The sender was told where the matter goes, so its draft is sent, or declared void with a reason. */
  | { readonly type: 'RedirectPromised' }
  | { readonly type: 'WorkerElsewhere' }
  | { readonly type: 'DayInPast'; readonly earliest: LocalDay }
  | { readonly type: 'HoldTooLong'; readonly latest: LocalDay }
  | { readonly type: 'TextTooShort'; readonly field: string; readonly minimum: number }
  | { readonly type: 'ProposalPending'; readonly kind: 'refusal' | 'closure' }
  | { readonly type: 'NothingProposed' }
  /** Two leads at once: the other one was first. */
  | { readonly type: 'DecidedMeanwhile'; readonly status: Status; readonly at: Instant }
  | { readonly type: 'NothingRequested' }
  | { readonly type: 'AlreadyRequested' }
  | { readonly type: 'AlreadyEscalated' }
  | { readonly type: 'NobodyToRemind' }
  | { readonly type: 'RemindedToday'; readonly at: Instant; readonly to: InstitutionKey }
  /** There is no such step here, it was taken back already, or it is of a kind that stays. */
  | { readonly type: 'NothingToUndo' }
  | { readonly type: 'StepSeenBy'; readonly institution: InstitutionKey; readonly at: Instant }
  | { readonly type: 'StepFollowed' }
  | { readonly type: 'NoDeadlineRuns' }
  | { readonly type: 'DeadlineNotLater'; readonly due: Instant }
  | { readonly type: 'SameUrgency' }
  | { readonly type: 'SameWorker' }
  | { readonly type: 'NothingToSee' }
  | { readonly type: 'SameCode' }
  | { readonly type: 'AlreadyLinked' }
  | { readonly type: 'NotLinked' }
  | { readonly type: 'CodeKnown' }
  | { readonly type: 'ViewNameTaken' }
  | { readonly type: 'TooManyViews'; readonly most: number }
  | { readonly type: 'PlaceIssueInState'; readonly status: PlaceIssueStatus }
  | { readonly type: 'TakesNoPlaceIssues'; readonly institution: InstitutionKey }
  | { readonly type: 'OwnPlaceIssue' }
  /** What nobody can promise: 0 days (but for the same day), less than none, parts of days, more than a year. */
  | {
      readonly type: 'PromiseOutOfRange'
      readonly fault: 'zero' | 'negative' | 'fraction' | 'tooLong'
      readonly most: number
    }
  | {
      readonly type: 'CapacityContradicts'
      readonly fault: 'oneNumber' | 'moreThanAll' | 'noneFree' | 'someFree'
    }
  | { readonly type: 'DaysReversed' }
  | { readonly type: 'ClosureTooLong'; readonly most: number }
  | { readonly type: 'InstitutionNameTaken'; readonly short: string }
  | { readonly type: 'TeamNameTaken' }
  /** The key of a team never changes its institution: its workers would go along. */
  | { readonly type: 'TeamElsewhere'; readonly institution: InstitutionKey }
  | { readonly type: 'TooManyInstitutions'; readonly most: number }
  | { readonly type: 'ServiceHasEnded' }
  | { readonly type: 'ServiceHasNotEnded' }
  | { readonly type: 'NothingChanged' }
  /** One meeting at a time: the one that runs is closed first. */
  | { readonly type: 'MeetingRuns'; readonly openedAt: Instant }
  /** The minutes are frozen; what changes later is the business of the next meeting. */
  | { readonly type: 'MeetingIsClosed'; readonly closedAt: Instant }
  | { readonly type: 'NotWorkingDay'; readonly nextDay: LocalDay }
  | { readonly type: 'WorkerNotThere'; readonly institution: InstitutionKey }
  /** What a restricted matter needs is told to its two sides alone, so one of them, or the network, acts. */
  | { readonly type: 'RestrictedNeedsParty' }
  | { readonly type: 'DecisionSettledBefore'; readonly at: Instant; readonly done: boolean }
  /** The network would be left without a coordinator who can get in. */
  | { readonly type: 'LastCoordinator' }
  | { readonly type: 'WorkerHasLeft' }
  | { readonly type: 'WorkerIsHere' }
  | { readonly type: 'AliasTaken' }
  | { readonly type: 'RoleNotHere'; readonly institution: InstitutionKey }
  | { readonly type: 'TooManyWorkers'; readonly most: number }
  /** The figures of a period contradict each other; `referrals` are those that break them, as far as they are found. */
  | { readonly type: 'BalanceBroken'; readonly referrals: readonly BalanceBreaker[] }
  | { readonly type: 'ReportIsFrozen'; readonly frozenAt: Instant }
  | { readonly type: 'ReportNotFrozen' }
  /** A period is closed when its last day is over. */
  | { readonly type: 'PeriodRuns'; readonly lastDay: LocalDay }
  | { readonly type: 'NothingToCorrect' }
  /** A line of a register that was sent to the vault breaks a rule which the preview should have said. */
  | { readonly type: 'ImportLineRefused'; readonly line: number; readonly faults: readonly RegisterFault[] }
  | { readonly type: 'ImportIncomplete'; readonly staged: number; readonly announced: number }
  | { readonly type: 'AlreadyImported'; readonly at: Instant }
  | { readonly type: 'ImportCancelled' }
  | { readonly type: 'ImportUndoneBefore' }
  | { readonly type: 'ImportMovedOn'; readonly referrals: number }
  | KeyNotOffered
  | RulesRefusal
  | MatrixRefusal

/** The gate says no before any rule is asked. Paths and places only: the rejected input is repeated nowhere. */
export type CallFailure =
  | { readonly type: 'UnknownCall' }
  | { readonly type: 'InvalidInput'; readonly paths: readonly string[] }
  | {
      readonly type: 'PersonalDataFound'
      readonly path: string
      readonly findings: readonly PersonalDataFinding[]
    }
  /** Looks like personal data, and nobody has said yet that it is none: the same call again, `confirmed`, is taken. */
  | {
      readonly type: 'PersonalDataSuspected'
      readonly path: string
      readonly findings: readonly SuspectedFinding[]
    }
  | { readonly type: 'NotSignedIn' }
  | KeyNotOffered
  | { readonly type: 'ClockSetBack'; readonly lastAt: Instant; readonly now: Instant }
  | { readonly type: 'DiskFull' }
  | { readonly type: 'Defect'; readonly reference: string }
