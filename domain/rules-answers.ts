import type { EventId, InstitutionKey, WorkerCode } from './ids.ts'
import type { RuleRow } from './network-rules.ts'
import type { NewRulesEvent } from './rules-events.ts'
import type { Instant, LocalDay } from './time.ts'

/** All that the network settled, of all days; what holds on one of them `takeUpRules` works out. */
export type NetworkRules = {
  readonly rows: readonly RuleRow[]
  /** By the clock of the vault. */
  readonly today: LocalDay
}

export type RulesHistoryEntry = NewRulesEvent & {
  readonly id: EventId
  readonly at: Instant
  readonly actor: WorkerCode
}
/** Newest first. */
export type RulesHistory = { readonly entries: readonly RulesHistoryEntry[]; readonly isWhole: boolean }

/** What stands in the records now that a change is about. None of it changes. */
export type RuleEffects = {
  /** Referrals that were sent and have not ended. */
  readonly open: number
  readonly drafts: number
  /** Saved views that ask for the item. */
  readonly views: number
  /** Institutions that promised otherwise for this urgency: their promise goes before that of the network. */
  readonly promisedOtherwise: readonly InstitutionKey[]
  /** Deadlines that fall on the day and stay there. */
  readonly dueThen: number
}
