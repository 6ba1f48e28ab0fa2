import { z } from 'zod'
import type {
  ConfirmedHandoff,
  Directory,
  ReferralDetails,
  ReferralList,
  ReportMonths,
  ResidentChoice,
  ResidentDetails,
  ResidentList,
  ResidentSummary,
  SessionInfo,
  Today,
  VaultState,
} from './answers.ts'
import { type Call, command, query } from './call.ts'
import {
  ContactResult,
  ContactType,
  IntakeSource,
  NeedKey,
  OutcomeKey,
  RefusalReason,
  ReturnReason,
  ServiceKey,
  ShareBasis,
  Urgency,
} from './code-lists.ts'
import type { Confirmed } from './confirmation.ts'
import { blankCards, desk } from './desk-calls.ts'
import { directoryCalls } from './directory-calls.ts'
import { Takes } from './directory-events.ts'
import { HandoffCode } from './handoff-code.ts'
import type { HandoffSlip } from './handoff-slip.ts'
import { hsdsCalls } from './hsds-calls.ts'
import { EventId, ImportId, InstitutionKey, ReferralId, TeamKey, ViewId, WorkerCode } from './ids.ts'
import { importCalls } from './import-calls.ts'
import { ChosenColumns } from './list-columns.ts'
import { matrixCalls } from './matrix-calls.ts'
import { meetingCalls } from './meeting-calls.ts'
import { InstitutionNames, ResidentAttributes } from './network-events.ts'
import { figureFilter } from './network-figures.ts'
import { networkViewCalls } from './network-view-calls.ts'
import type { OpenFailure } from './open-failure.ts'
import type { OwnMonth } from './own-month.ts'
import type { PassphraseRefusal } from './passphrase-refusal.ts'
import { guardedName, guardedText } from './personal-data.ts'
import { placeIssueCalls } from './place-issue-calls.ts'
import { endedStatuses, openStatuses } from './referral.ts'
import type { UndoableStep } from './referral-events.ts'
import type { CallFailure, Refusal } from './refusal.ts'
import type { MonthReport } from './report.ts'
import { reportCalls } from './report-calls.ts'
import { ReportPeriod } from './report-period.ts'
import { ResidentCode } from './resident-code.ts'
import type { Result } from './result.ts'
import { reviewCalls } from './review-calls.ts'
import { rulesCalls } from './rules-calls.ts'
import { LocalDay, LocalMonth } from './time.ts'
import { Worker } from './worker.ts'
import { workerCalls } from './worker-calls.ts'

const nothing = z.strictObject({})
const oneReferral = z.strictObject({ referralId: ReferralId })
const sentence = guardedText(500)
/** The description of a referral: what happens, what the person wants, what is asked. */
export const longestText = 500

export const DraftContentInput = z.strictObject({
  to: InstitutionKey.nullable(),
  resident: ResidentCode.nullable(),
  need: NeedKey.nullable(),
  urgency: Urgency.nullable(),
  service: ServiceKey.nullable(),
  basis: ShareBasis.nullable(),
  basisNote: sentence,
  intake: IntakeSource.nullable(),
  text: guardedText(longestText),
})

/** The beginning of a resident code, as stored. */
const CodeStart = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{0,10}$/)

export const ReferralFilter = z.strictObject({
  direction: z.enum(['both', 'in', 'out']),
  statuses: z.array(z.enum(['draft', ...openStatuses, ...endedStatuses])).max(12),
  needs: z.array(NeedKey).max(40),
  urgencies: z.array(Urgency).max(5),
  /** The other side, or for a coordinator either side. */
  institutions: z.array(InstitutionKey).max(20),
  overdueOnly: z.boolean(),
  /** In this state for at least so many days. */
  inStateDays: z.number().int().min(0).max(3650),
  codeStart: CodeStart,
  /** Words of the code, the need, the service and the texts, each by its beginning; plain text without any syntax. */
  words: z.string().max(20_000),
  /** Only what this import brought. */
  importId: ImportId.optional(),
  ...figureFilter,
})
export type ReferralFilter = z.output<typeof ReferralFilter>

/** Leaves nothing out: every referral that the worker may see. */
export const emptyFilter: ReferralFilter = {
  direction: 'both',
  statuses: [],
  needs: [],
  urgencies: [],
  institutions: [],
  overdueOnly: false,
  inStateDays: 0,
  codeStart: '',
  words: '',
}

/** What a list of referrals is asked: which ones, in which order. */
export const ListQuestion = z.strictObject({
  filter: ReferralFilter,
  sort: z.enum(['changed', 'due', 'sent']),
  descending: z.boolean(),
})
export type ListQuestion = z.output<typeof ListQuestion>

/** The longest text that the fields of words take; what is kept of them is guarded as every text is. */
export const longestWords = 200
const KeptQuestion = ListQuestion.extend({
  filter: ReferralFilter.extend({ words: guardedName(longestWords) }),
})
export const longestViewName = 60
/** A question that a worker gave a name, with its own columns or the usual ones of this worker. */
export type SavedView = {
  readonly viewId: ViewId
  readonly name: string
  readonly question: ListQuestion
  readonly columns: ChosenColumns | null
}
const viewName = guardedName(longestViewName).refine(name => name.trim() !== '')

type Done = { readonly referralId: ReferralId; readonly step: EventId }

/** Every call of an unlocked app. A reader finds a feature by its name here; each has one use-case. */
export const contract = {
  sessionInfo: query(nothing).answers<SessionInfo>(),
  directory: query(nothing).answers<Directory>(),
  listToday: query(nothing).answers<Today>(),
  listReferrals: query(
    ListQuestion.extend({
      offset: z.number().int().min(0).max(10_000_000),
      limit: z.number().int().min(1).max(200),
    }),
  ).answers<ReferralList>(),
  listViews: query(nothing).answers<readonly SavedView[]>(),
  /** The columns of the list where no view says otherwise; null are the usual ones. */
  listColumns: query(nothing).answers<ChosenColumns | null>(),
  referralDetails: query(oneReferral).answers<ReferralDetails, Refusal>(),
  /** What is printed to hand a referral over on paper; its code names the last step. */
  handoffSlip: query(oneReferral).answers<HandoffSlip, Refusal>(),
  /** The referral and the step that a printed slip is about, as far as this worker may see it. */
  confirmHandoffCode: query(z.strictObject({ code: HandoffCode })).answers<ConfirmedHandoff, Refusal>(),
  findResident: query(z.strictObject({ resident: ResidentCode })).answers<ResidentSummary>(),
  /** Persons to choose from without typing: those opened just now first, then the worker's own, then the institution's. */
  recentResidents: query(z.strictObject({ opened: z.array(ResidentCode).max(8) })).answers<
    readonly ResidentChoice[]
  >(),
  /** Codes that the own institution gave out or uses, at most two symbols from ten typed ones. */
  nearResidents: query(z.strictObject({ typed: z.string().regex(/^[0-9A-Z]{10}$/) })).answers<
    readonly ResidentChoice[]
  >(),
  /** The codes that the own institution gave out or uses; for others than its workers there are none. */
  listResidents: query(
    z.strictObject({
      codeStart: CodeStart,
      sort: z.enum(['changed', 'issued', 'code']),
      descending: z.boolean(),
      offset: z.number().int().min(0).max(10_000_000),
      limit: z.number().int().min(1).max(200),
    }),
  ).answers<ResidentList>(),
  residentDetails: query(z.strictObject({ resident: ResidentCode })).answers<ResidentDetails, Refusal>(),
  reportMonths: query(nothing).answers<ReportMonths>(),
  /** The figures of the own institution and the totals, for whoever works there. */
  ownMonth: query(z.strictObject({ month: LocalMonth })).answers<OwnMonth, Refusal>(),
  monthReport: query(z.strictObject({ period: ReportPeriod, edition: z.enum(['internal']) })).answers<
    MonthReport,
    Refusal
  >(),

  /** Keeps a question under a name, for this worker alone; `viewId` names the view that it replaces. */
  saveView: command(
    z.strictObject({
      viewId: ViewId.nullable(),
      name: viewName,
      question: KeptQuestion,
      columns: ChosenColumns.nullable(),
    }),
  ).answers<{ readonly viewId: ViewId }, Refusal>(),
  chooseColumns: command(z.strictObject({ columns: ChosenColumns.nullable() })).answers<void>(),
  deleteView: command(z.strictObject({ viewId: ViewId })).answers<void, Refusal>(),

  issueResidentCode: command(ResidentAttributes).answers<{ readonly resident: ResidentCode }, Refusal>(),
  linkCodes: command(z.strictObject({ resident: ResidentCode, other: ResidentCode })).answers<
    void,
    Refusal
  >(),
  unlinkCodes: command(z.strictObject({ resident: ResidentCode, other: ResidentCode })).answers<
    void,
    Refusal
  >(),

  /** Fresh codes for blank cards. They are written down nowhere: each enters the network with its first use. */
  mintBlankCodes: query(blankCards).answers<{ readonly codes: readonly ResidentCode[] }, Refusal>(),

  draftReferral: command(
    z.strictObject({
      /** The referral whose chain this one continues; null begins a new chain. */
      continues: ReferralId.nullable(),
      content: DraftContentInput,
    }),
  ).answers<Done, Refusal>(),
  reviseDraft: command(oneReferral.extend({ content: DraftContentInput })).answers<Done, Refusal>(),
  discardDraft: command(oneReferral).answers<Done, Refusal>(),
  sendReferral: command(oneReferral.extend({ revisitReason: sentence })).answers<Done, Refusal>(),
  acknowledgeReferral: command(oneReferral).answers<Done, Refusal>(),
  acceptReferral: command(oneReferral.extend({ leadWorker: WorkerCode, plannedContactOn: LocalDay })).answers<
    Done,
    Refusal
  >(),
  returnReferral: command(oneReferral.extend({ reason: ReturnReason, missing: sentence })).answers<
    Done,
    Refusal
  >(),
  completeReferral: command(oneReferral.extend({ completion: sentence })).answers<Done, Refusal>(),
  refuseReferral: command(
    oneReferral.extend({ reason: RefusalReason, justification: sentence, nextStep: sentence }),
  ).answers<Done, Refusal>(),
  redirectReferral: command(oneReferral.extend({ to: InstitutionKey, information: sentence })).answers<
    Done & { readonly childId: ReferralId },
    Refusal
  >(),
  recordContact: command(
    oneReferral.extend({ contactType: ContactType, result: ContactResult, note: sentence }),
  ).answers<Done, Refusal>(),
  holdReferral: command(oneReferral.extend({ reason: sentence, resumeOn: LocalDay })).answers<
    Done,
    Refusal
  >(),
  resumeReferral: command(oneReferral).answers<Done, Refusal>(),
  closeReferral: command(oneReferral.extend({ outcome: OutcomeKey, feedback: sentence })).answers<
    Done,
    Refusal
  >(),
  approveProposal: command(oneReferral).answers<Done, Refusal>(),
  sendBackProposal: command(oneReferral.extend({ remark: sentence })).answers<Done, Refusal>(),
  withdrawReferral: command(oneReferral.extend({ reason: sentence })).answers<Done, Refusal>(),
  requestWithdrawal: command(oneReferral.extend({ reason: sentence })).answers<Done, Refusal>(),
  answerWithdrawal: command(oneReferral.extend({ agree: z.boolean(), reason: sentence })).answers<
    Done,
    Refusal
  >(),
  voidReferral: command(oneReferral.extend({ justification: sentence })).answers<Done, Refusal>(),
  confirmOutcome: command(oneReferral).answers<Done, Refusal>(),
  addNote: command(oneReferral.extend({ text: sentence, shared: z.boolean() })).answers<Done, Refusal>(),
  assignWorker: command(oneReferral.extend({ worker: WorkerCode })).answers<Done, Refusal>(),
  changeUrgency: command(oneReferral.extend({ urgency: Urgency, reason: sentence })).answers<Done, Refusal>(),
  moveDeadline: command(oneReferral.extend({ dueOn: LocalDay, reason: sentence })).answers<Done, Refusal>(),
  escalateReferral: command(oneReferral.extend({ reason: sentence })).answers<Done, Refusal>(),
  /** Takes the last step of a referral back, if it is one's own and the other side has not seen it. */
  undoStep: command(oneReferral.extend({ step: EventId })).answers<
    Done & { readonly type: UndoableStep },
    Refusal
  >(),

  ...importCalls,
  ...placeIssueCalls,
  ...rulesCalls,
  ...directoryCalls,
  ...hsdsCalls,
  ...matrixCalls,
  ...networkViewCalls,
  ...meetingCalls,
  ...reportCalls,
  ...workerCalls,
  ...reviewCalls,

  joinInstitution: command(
    z.strictObject({
      institution: InstitutionKey,
      names: InstitutionNames,
      takes: Takes,
      order: z.number().int().min(0).max(99),
      validFrom: LocalDay,
    }),
  ).answers<void, Refusal>(),
  formTeam: command(
    z.strictObject({ team: TeamKey, institution: InstitutionKey, name: guardedName(120) }),
  ).answers<void, Refusal>(),
} as const

/** Calls that the vault process answers before anyone signed in. */
export const door = {
  vaultState: query(nothing).answers<VaultState, OpenFailure>(),
  unlock: command(z.strictObject({ worker: WorkerCode, passphrase: z.string().max(256) })).answers<
    void,
    OpenFailure
  >(),
  /** Opens with the recovery key and gives the worker a new passphrase. */
  recover: command(
    z.strictObject({
      worker: WorkerCode,
      recoveryKey: z.string().max(128),
      passphrase: z.string().max(256),
    }),
  ).answers<void, OpenFailure | PassphraseRefusal>(),
  /** The first unlock: one's own passphrase in place of the one-time one, and then in. */
  chooseOwnPassphrase: command(
    z.strictObject({
      worker: WorkerCode,
      passphrase: z.string().max(256),
      chosen: z.string().max(256),
    }),
  ).answers<void, OpenFailure | PassphraseRefusal>(),
  suggestPassphrase: query(nothing).answers<{ readonly passphrase: string }>(),
  /** Creates the vault that was chosen; answers the recovery key, which is shown this once. */
  createNetwork: command(
    z.strictObject({
      template: z.enum(['azory', 'empty']),
      name: guardedName(120),
      coordinatorAlias: Worker.shape.alias,
      passphrase: z.string().max(256),
    }),
  ).answers<
    { readonly recoveryKey: string; readonly coordinator: WorkerCode },
    OpenFailure | PassphraseRefusal
  >(),
} as const

/** Every call that the renderer can make, whoever answers it. */
export const calls = { ...contract, ...door, ...desk }

export type CallName = keyof typeof calls
export type ContractCall = keyof typeof contract
export type DoorCall = keyof typeof door
export type DeskCall = keyof typeof desk

/** z.output rather than z.input: zod drops brands from the input type. */
export type Input<N extends CallName> = z.output<(typeof calls)[N]['input']>
/** An input as it is sent: with the warnings that its writer answered, field by field. */
export type Sent<N extends CallName> = Input<N> & { readonly confirmed?: Confirmed }
export type Answer<N extends CallName> =
  (typeof calls)[N] extends Call<z.ZodType, infer T, infer E> ? Result<T, E> : never
export type Reply<N extends CallName> = Answer<N> | Result<never, CallFailure>

/** Pushed to every window after a commit: what to read again. Never carries content. */
export type Topic =
  | `referral:${string}`
  | 'referrals'
  | 'places'
  | 'meetings'
  | 'reports'
  | 'directory'
  | 'residents'
  | 'views'
  | 'rules'
  | 'session'
export type Changed = { readonly topics: readonly Topic[] }

/** What the preload exposes, and the only way out of the renderer. */
export type Bridge = {
  readonly call: <N extends CallName>(name: N, input: Input<N> | Sent<N>) => Promise<Reply<N>>
  readonly onChanged: (listener: (changed: Changed) => void) => () => void
  readonly onLocked: (listener: () => void) => () => void
}
