import { EditableList } from '#domain/network-rules.ts'
import type { Query } from '../../app/routes.ts'

export type RuleSection = EditableList | 'agreed' | 'history'

/** In the order of the screen: what is changed most comes first. */
export const ruleSections: readonly RuleSection[] = [
  'need',
  'service',
  'refusal_reason',
  'return_reason',
  'outcome',
  'intake_source',
  'contact_type',
  'place_kind',
  'contact_result',
  'share_basis',
  'household',
  'housing_status',
  'zone',
  'agreed',
  'history',
]

/** The part of the screen that an address names; an unknown one is the first. */
export const sectionOf = ({ section }: Query): RuleSection =>
  ruleSections.find(known => known === section) ?? 'need'

/** The neighbour in the order of the screen, without going round. */
export const neighbourSection = (section: RuleSection, step: 1 | -1): RuleSection =>
  ruleSections[ruleSections.indexOf(section) + step] ?? section

export const isListSection = (section: RuleSection): section is EditableList =>
  EditableList.safeParse(section).success
