import {
  ContactResult,
  ContactType,
  NeedKey,
  OutcomeKey,
  RefusalReason,
  ReturnReason,
  ShareBasis,
  type Urgency,
} from '#domain/code-lists.ts'
import { foundingPromise } from '#domain/deadline.ts'
import * as answers from '#domain/decide-answer.ts'
import * as aside from '#domain/decide-aside.ts'
import * as ending from '#domain/decide-end.ts'
import { remindReferral } from '#domain/decide-reminder.ts'
import type { DraftContent } from '#domain/decide-sending.ts'
import * as sending from '#domain/decide-sending.ts'
import { hasUnseenStep, type UndoFacts, undoableStep, undoStep } from '#domain/decide-undo.ts'
import * as work from '#domain/decide-work.ts'
import type { Decided, Deciding } from '#domain/deciding.ts'
import { evolve } from '#domain/evolve.ts'
import { foldReferral } from '#domain/fold-referral.ts'
import { ChainId, EventId, InstitutionKey, ReferralId, type WorkerCode } from '#domain/ids.ts'
import type { ReferralAction } from '#domain/permission.ts'
import { isSent, type Referral } from '#domain/referral.ts'
import type { LoggedEvent, NewReferralEvent } from '#domain/referral-events.ts'
import type { Refusal } from '#domain/refusal.ts'
import { residentCodeWith } from '#domain/resident-code.ts'
import type { Result } from '#domain/result.ts'
import { addDays, type Instant, localDayOf } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { everyone } from './workers.ts'

/** A resident who exists in tests only. */
export const aResident = residentCodeWith('7K3F9Q5T')

/** The n-th id of a test: unique, valid and the same in every run. */
export const referralId = (n: number): ReferralId =>
  ReferralId.parse(`01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`)

export const aContent = (over: Partial<DraftContent> = {}): DraftContent => ({
  to: InstitutionKey.parse('mops'),
  resident: aResident,
  need: NeedKey.parse('homelessness'),
  urgency: 'standard',
  service: null,
  basis: ShareBasis.parse('person_agrees'),
  basisNote: '',
  intake: null,
  text: 'Osoba zgadza się na rozmowę z pracownikiem socjalnym.',
  ...over,
})

/** The choices of one step; what a form would hold. */
export type Choices = {
  readonly to?: InstitutionKey
  readonly urgency?: Urgency
  readonly outcome?: string
  readonly result?: string
  readonly agree?: boolean
  readonly leadWorker?: Worker
  readonly shared?: boolean
}

const institutionOf = (code: WorkerCode): InstitutionKey | undefined =>
  everyone.find(worker => worker.code === code)?.institution

/** A network in memory: the rules alone, with nothing stored. What really is stored is tested with the gate. */
export class Relay {
  readonly referrals = new Map<ReferralId, Referral>()
  readonly events: LoggedEvent[] = []
  private made = 0

  private newId(): ReferralId {
    this.made += 1
    return referralId(this.made)
  }

  /** Begins a chain, or continues one. */
  draft(
    by: Worker,
    at: Instant,
    content: DraftContent = aContent(),
    parent?: Referral,
  ): Result<Referral, Refusal> {
    const id = this.newId()
    const place = {
      id,
      chainId: parent?.chainId ?? ChainId.parse(id),
      parentId: parent?.id ?? null,
      relation: parent === undefined ? ('first' as const) : ('continuation' as const),
      heldBy: by.institution,
    }
    const decided = this.record(sending.draftReferral(place, content, { by, at }), { by, at })
    return decided.ok ? { ok: true, value: this.get(id) } : decided
  }

  take(action: ReferralAction, id: ReferralId, by: Worker, at: Instant, choices: Choices = {}): Decided {
    return this.record(this.decide(action, this.get(id), { by, at }, choices), { by, at })
  }

  get(id: ReferralId): Referral {
    const referral = this.referrals.get(id)
    if (referral === undefined) throw new Error(`no referral ${id}`)
    return referral
  }

  /** The events of one referral, in the order of the log. */
  eventsOf(id: ReferralId): readonly LoggedEvent[] {
    return this.events.filter(({ referralId }) => referralId === id)
  }

  /** Takes the given step of a referral back. */
  undo(id: ReferralId, step: EventId, by: Worker, at: Instant): Decided {
    return this.record(undoStep(this.get(id), { step, ...this.undoFacts(id) }, { by, at }), { by, at })
  }

  /** The step that the page of the referral offers to take back. */
  undoable(id: ReferralId, by: Worker, at: Instant) {
    return undoableStep(this.get(id), this.undoFacts(id), { by, at })
  }

  /** Opens the page of a referral: what the other side did is seen from then on. */
  look(id: ReferralId, by: Worker, at: Instant): void {
    if (!hasUnseenStep(this.get(id), this.undoFacts(id), by.institution)) return
    const seen: NewReferralEvent = { type: 'StepSeen', referralId: id, payload: {} }
    this.record({ ok: true, value: [seen] }, { by, at })
  }

  private undoFacts(id: ReferralId): UndoFacts {
    const { chainId } = this.get(id)
    const legs = [...this.referrals.values()].filter(leg => leg.chainId === chainId && leg.id !== id)
    return { events: this.eventsOf(id), institutionOf, legs }
  }

  private record(decided: Decided, { by, at }: Deciding): Decided {
    if (!decided.ok) return decided
    for (const event of decided.value) {
      const id = EventId.parse(referralId(1_000_000 + this.events.length))
      const happened = { ...event, id, actor: by.code, happenedAt: at }
      const evolved = evolve(this.referrals.get(event.referralId), happened)
      if (!evolved.effect) throw new Error(`${event.type} had no effect`)
      this.events.push(happened)
      const referral =
        event.type === 'StepUndone' ? foldReferral(this.eventsOf(event.referralId)) : evolved.referral
      if (referral === undefined) this.referrals.delete(event.referralId)
      else this.referrals.set(event.referralId, referral)
    }
    return decided
  }

  private decide(action: ReferralAction, referral: Referral, deciding: Deciding, choices: Choices): Decided {
    const { at } = deciding
    const urgency = choices.urgency ?? 'elevated'
    const reason = 'Tak ustalono w rozmowie.'
    switch (action) {
      case 'reviseDraft':
        return sending.reviseDraft(referral, aContent({ to: choices.to ?? referral.to }), deciding)
      case 'discardDraft':
        return sending.discardDraft(referral, deciding)
      case 'sendReferral':
        return sending.sendReferral(referral, this.sendFacts(referral), deciding)
      case 'acknowledgeReferral':
        return answers.acknowledgeReferral(referral, deciding)
      case 'acceptReferral': {
        const receiver = everyone.find(worker => worker.institution === referral.to)
        const leadWorker = choices.leadWorker ?? receiver
        const promise = foundingPromise[referral.urgency ?? 'standard']
        return answers.acceptReferral(
          referral,
          { leadWorker, plannedContactOn: addDays(localDayOf(at), 1), promise },
          deciding,
        )
      }
      case 'returnReferral':
        return answers.returnReferral(
          referral,
          { reason: ReturnReason.parse('unclear_reason'), missing: reason },
          deciding,
        )
      case 'completeReferral':
        return answers.completeReferral(referral, { completion: reason }, deciding)
      case 'refuseReferral':
        return answers.refuseReferral(
          referral,
          {
            reason: RefusalReason.parse('no_places'),
            justification: 'Brak wolnych miejsc do końca miesiąca.',
            nextStep: 'Lista oczekujących.',
          },
          deciding,
        )
      case 'redirectReferral':
        return answers.redirectReferral(
          referral,
          {
            to: choices.to ?? InstitutionKey.parse('cas'),
            takes: 'persons',
            information: reason,
            childId: this.newId(),
          },
          deciding,
        )
      case 'recordContact':
        return work.recordContact(
          referral,
          {
            contactType: ContactType.parse('phone'),
            result: ContactResult.parse(choices.result ?? 'reached'),
            note: '',
          },
          deciding,
        )
      case 'holdReferral':
        return work.holdReferral(referral, { reason, resumeOn: addDays(localDayOf(at), 14) }, deciding)
      case 'resumeReferral':
        return work.resumeReferral(referral, deciding)
      case 'closeReferral':
        return work.closeReferral(
          referral,
          { outcome: OutcomeKey.parse(choices.outcome ?? 'support_provided'), feedback: reason },
          deciding,
        )
      case 'approveProposal':
        return work.approveProposal(referral, deciding)
      case 'sendBackProposal':
        return work.sendBackProposal(referral, { remark: reason }, deciding)
      case 'withdrawReferral':
        return ending.withdrawReferral(referral, { reason }, deciding)
      case 'requestWithdrawal':
        return ending.requestWithdrawal(referral, { reason }, deciding)
      case 'answerWithdrawal':
        return ending.answerWithdrawal(referral, { agree: choices.agree ?? true, reason }, deciding)
      case 'voidReferral':
        return ending.voidReferral(referral, { justification: reason }, deciding)
      case 'confirmOutcome':
        return ending.confirmOutcome(referral, deciding)
      case 'addNote':
        return aside.addNote(referral, { text: reason, shared: choices.shared ?? true }, deciding)
      case 'assignWorker': {
        const worker = choices.leadWorker ?? deciding.by
        return aside.assignWorker(referral, { worker }, deciding)
      }
      case 'changeUrgency':
        return aside.changeUrgency(referral, { urgency, reason, promise: foundingPromise[urgency] }, deciding)
      case 'moveDeadline':
        return aside.moveDeadline(referral, { dueOn: addDays(localDayOf(at), 60), reason }, deciding)
      case 'remindReferral':
        return remindReferral(referral, { text: '' }, deciding)
      case 'escalateReferral':
        return aside.escalateReferral(referral, { reason }, deciding)
    }
  }

  private sendFacts(draft: Referral): sending.SendFacts {
    const legs = [...this.referrals.values()].filter(
      referral => referral.chainId === draft.chainId && isSent(referral) && referral.status !== 'void',
    )
    const urgency = draft.urgency ?? 'standard'
    return {
      receiver: draft.to === null ? undefined : { takes: 'persons', promise: foundingPromise[urgency] },
      visited: legs.flatMap(leg =>
        isSent(leg)
          ? [
              { institution: leg.from, at: leg.sentAt },
              { institution: leg.to, at: leg.sentAt },
            ]
          : [],
      ),
      legsSent: legs.length,
      revisitReason: 'Zmieniła się sytuacja osoby.',
    }
  }
}

export const refused = (decided: Result<unknown, Refusal>): Refusal['type'] | 'done' =>
  decided.ok ? 'done' : decided.error.type
