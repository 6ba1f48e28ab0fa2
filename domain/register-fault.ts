import type { PersonalDataKind, SuspectedKind } from './personal-data-kinds.ts'

/** What a column of an old register can hold for us; every other column is left behind. */
export const registerFields = [
  'from',
  'to',
  'resident',
  'need',
  'urgency',
  'sentOn',
  'acceptedOn',
  'endedOn',
  'outcome',
  'text',
] as const
export type RegisterField = (typeof registerFields)[number]

/** Why a line is refused. It names the field and the rule; what stands in the cell is never repeated. */
export type RegisterFault =
  | { readonly type: 'missing'; readonly field: RegisterField }
  | { readonly type: 'unknownValue'; readonly field: RegisterField }
  | { readonly type: 'notADay'; readonly field: RegisterField }
  | { readonly type: 'future'; readonly field: RegisterField }
  /** Before the day that has to come first: sent ≤ accepted ≤ ended. */
  | { readonly type: 'tooEarly'; readonly field: RegisterField }
  | { readonly type: 'endWithoutOutcome' }
  | { readonly type: 'outcomeWithoutEnd' }
  | { readonly type: 'acceptedAndRefused' }
  | {
      readonly type: 'personal'
      readonly field: RegisterField
      readonly kinds: readonly (PersonalDataKind | SuspectedKind)[]
    }
  /** Looks like personal data: left out or confirmed by a word of the person who imports. */
  | {
      readonly type: 'suspected'
      readonly field: 'text'
      readonly kinds: readonly SuspectedKind[]
    }
  | { readonly type: 'tooLong'; readonly field: RegisterField; readonly maximum: number }
  | { readonly type: 'formula'; readonly field: RegisterField }
  | { readonly type: 'wrongCode' }
  | { readonly type: 'sameInstitution' }
  | { readonly type: 'notOurs' }
  | { readonly type: 'takesNoPersons' }
  | { readonly type: 'repeated'; readonly line: number }
  | { readonly type: 'inNetwork' }
  | { readonly type: 'broken' }
