import type { EditableList } from '#domain/network-rules.ts'
import type { LabelField } from '#domain/rules-refusal.ts'
import { formatDateTime, formatDay } from '../../ui/format-day.ts'
import { labelOf } from '../label-of.ts'
import type { rulesRefusals as polish } from '../pl/rules-refusals.ts'

const fieldNames: Record<LabelField, string> = {
  pl: 'Polish name',
  en: 'English name',
  nextStep: 'Next step',
  name: 'Name of the day',
}

const missingAttributes: Partial<Record<EditableList, string>> = {
  need: 'Say whether the need is ordinary, sensitive or of a special category.',
  outcome: 'Say how this outcome counts in the report.',
}

export const rulesRefusals = {
  ListClosed: 'On this list names and order can change; items are neither added nor retired.',
  LabelUnusable: no =>
    no.problem === 'empty'
      ? `${fieldNames[no.wording]}: the field is empty. Write one; everybody will see it, on screen and in print.`
      : no.problem === 'long'
        ? `${fieldNames[no.wording]}: too long. There is room for ${no.most} characters.`
        : `${fieldNames[no.wording]}: this looks like personal data. Put it in other words; it is shown everywhere.`,
  LabelTaken: no =>
    `The item “${labelOf(no.list, no.key)}” has this name already, now or from a day that was announced. Choose another.`,
  AttributeMissing: no => missingAttributes[no.list] ?? 'Complete the fields of this item.',
  RestrictedNeedFixed:
    'Restricted needs cannot be added: who may see them is built into the program. Add a need of a special category, or ask for a new version of the program.',
  LastOffered: 'This is the last item that can be chosen from the list. Add or bring back another first.',
  ChangeAnnounced: no =>
    `Another change of this item is announced from ${formatDay(no.on)}. Take the announcement back and save both changes anew.`,
  DayTooFar: no =>
    `A change can be announced for ${formatDay(no.latest)} at the latest. Choose an earlier day.`,
  DaysOutOfRange: no => `The number of days must be a whole number from ${no.least} to ${no.most}.`,
  HoursUnusable: 'The hours must be of one day, with the end at least two hours after the beginning.',
  DayFreeAlready: 'This day is free anyway: a weekend, a holiday, or a free day written down before.',
  AlreadyInForce: no =>
    `This has been in force since ${formatDay(no.since)} and cannot be taken back. Make a new change from today or later.`,
  RuleChangedMeanwhile: no =>
    no.at === null || no.by === null
      ? 'Somebody has meanwhile taken an announced change back. What holds now is below; your words are still in the fields. Check and save again.'
      : `${no.by} has changed this meanwhile (${formatDateTime(no.at)}). What they saved is below; your words are still in the fields. Check and save again.`,
  KeyNotOffered: no =>
    no.key === null
      ? 'The chosen item is not on the list of this network. Choose another.'
      : `“${labelOf(no.list, no.key)}” can no longer be chosen. Choose another item and repeat the step; nothing is lost.`,
} satisfies typeof polish
