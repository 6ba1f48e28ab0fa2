import { isKnownKey, isOffered } from '#domain/code-lists.ts'
import type { Input } from '#domain/contract.ts'
import type { EditableList } from '#domain/network-rules.ts'
import type { KeyNotOffered } from '#domain/rules-refusal.ts'
import type { GateCall } from './handlers.ts'

type Named = readonly (readonly [list: EditableList, key: string | null])[]

/** The calls that write keys of lists into a record for good. */
const chosenIn: { readonly [N in GateCall]?: (input: Input<N>) => Named } = {
  returnReferral: ({ reason }) => [['return_reason', reason]],
  refuseReferral: ({ reason }) => [['refusal_reason', reason]],
  recordContact: ({ contactType }) => [['contact_type', contactType]],
  closeReferral: ({ outcome }) => [['outcome', outcome]],
  reportPlaceIssue: ({ kind }) => [['place_kind', kind]],
}

const contentOf = ({ content }: Input<'reviseDraft'> | Input<'draftReferral'>): Named => [
  ['need', content.need],
  ['service', content.service],
  ['intake_source', content.intake],
]

/** A draft may keep what was retired while it lay: sending asks for another choice. */
const keptIn: { readonly [N in GateCall]?: (input: Input<N>) => Named } = {
  draftReferral: contentOf,
  reviseDraft: contentOf,
}

/**
 * Asks of every key in a call whether the lists in force know it, and offer it where it is chosen now. The contract
 * knows only the form of a key: what is offered differs from network to network and from day to day.
 */
export const judgeKeys = <N extends GateCall>(name: N, input: Input<N>): KeyNotOffered | undefined =>
  refused(chosenIn[name]?.(input), isOffered) ?? refused(keptIn[name]?.(input), isKnownKey)

const refused = (
  named: Named | undefined,
  fits: (list: EditableList, key: string) => boolean,
): KeyNotOffered | undefined => {
  const wrong = named?.find(([list, key]) => key !== null && !fits(list, key))
  if (wrong === undefined) return undefined
  const [list, key] = wrong
  return { type: 'KeyNotOffered', list, key: key !== null && isKnownKey(list, key) ? key : null }
}
