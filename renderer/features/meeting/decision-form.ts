import type { DecisionId, InstitutionKey, ReferralId, WorkerCode } from '#domain/ids.ts'
import type { AgendaItem, DecisionDraft, ShownDecision } from '#domain/meeting-answers.ts'
import { addDays, dayNumberOf, type LocalDay, localDay } from '#domain/time.ts'
import { addWorkingDays } from '#domain/working-calendar.ts'

/** What the form of a decision holds. */
export type DecisionForm = {
  /** Null for a new one. */
  readonly decisionId: DecisionId | null
  readonly referralId: ReferralId | null
  readonly what: string
  readonly institution: InstitutionKey | null
  readonly worker: WorkerCode | null
  readonly dueOn: LocalDay | null
}

/** The working day so many days ahead, or the next one. */
export const workingDayIn = (today: LocalDay, days: number): LocalDay =>
  localDay(addWorkingDays(dayNumberOf(addDays(today, days)), 0))

/** A new decision about a matter is first of all asked of whoever has it in hand. */
export const formAbout = (item: AgendaItem | undefined, today: LocalDay): DecisionForm => ({
  decisionId: null,
  referralId: item?.referralId ?? null,
  what: '',
  institution:
    item === undefined
      ? null
      : item.reasons[0] === 'unconfirmed' || item.status === 'needs_info'
        ? item.from
        : item.to,
  worker: null,
  dueOn: workingDayIn(today, 7),
})

export const formOfDecision = (decision: ShownDecision): DecisionForm => ({
  decisionId: decision.id,
  referralId: decision.about?.opens === true ? decision.about.referralId : null,
  what: decision.what,
  institution: decision.institution,
  worker: decision.worker,
  dueOn: decision.dueOn,
})

export const formOfDraft = (draft: DecisionDraft): DecisionForm => draft
