import type { WorkerCode } from './ids.ts'
import type { EditableList } from './network-rules.ts'
import type { Instant, LocalDay } from './time.ts'

/** Which of its own words a change of a list is about. */
export type LabelField = 'pl' | 'en' | 'nextStep' | 'name'

/** Why a change of the lists and rules is not taken. */
export type RulesRefusal =
  /** The items of this list carry rules of the app: they can be relabelled and reordered only. */
  | { readonly type: 'ListClosed'; readonly list: EditableList }
  | {
      readonly type: 'LabelUnusable'
      readonly wording: LabelField
      readonly problem: 'empty' | 'long' | 'personal'
      readonly most: number
    }
  | { readonly type: 'LabelTaken'; readonly list: EditableList; readonly key: string }
  | { readonly type: 'AttributeMissing'; readonly list: EditableList }
  /** Who sees a restricted need is built into the app, so a new one could not be hidden. */
  | { readonly type: 'RestrictedNeedFixed' }
  | { readonly type: 'LastOffered'; readonly list: EditableList }
  /** Something else is announced of this item for this day or a later one. */
  | { readonly type: 'ChangeAnnounced'; readonly on: LocalDay }
  | { readonly type: 'DayTooFar'; readonly latest: LocalDay }
  | { readonly type: 'DaysOutOfRange'; readonly least: number; readonly most: number }
  | { readonly type: 'HoursUnusable' }
  | { readonly type: 'DayFreeAlready' }
  | { readonly type: 'AlreadyInForce'; readonly since: LocalDay }
  /** Somebody settled something else about it meanwhile; without a name when they took a change back. */
  | {
      readonly type: 'RuleChangedMeanwhile'
      readonly by: WorkerCode | null
      readonly at: Instant | null
    }

/** A key that is offered no more, or never was: the record is refused, and nothing stored before breaks. */
export type KeyNotOffered = {
  readonly type: 'KeyNotOffered'
  readonly list: EditableList
  /** Null where the list does not know the key at all: what is unknown is not repeated. */
  readonly key: string | null
}
