import { emptyFilter, type ReferralFilter } from '#domain/contract.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import { labelOf } from '../../text/label-of.ts'
import type { Texts } from '../../text/polish.ts'
import { useTexts } from '../../text/use-texts.ts'
import { ChipRow } from '../../ui/ChipRow.tsx'
import { formatDate } from '../../ui/format-day.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import type { FilterBarProps } from './FilterBar.tsx'

type Chip = { readonly name: string; readonly without: Partial<ReferralFilter> }

/** What narrows the list now; each filter is taken off by its own button. */
export function FilterChips({ filter, onChange }: FilterBarProps) {
  const t = useTexts()
  return (
    <ChipRow
      chips={chipsOf(t, filter).map(({ name, without }) => ({
        name,
        onRemove: () => onChange({ ...filter, ...without }),
      }))}
      onClear={() => onChange(emptyFilter)}
    />
  )
}

function chipsOf(t: Texts, filter: ReferralFilter): readonly Chip[] {
  const { direction, codeStart, words, inStateDays, importId } = filter
  const { sender, receiver, holder, happened, standing, age, openOn, outcome } = filter
  const shownStart = codeStart.length > 5 ? shownResidentCode(codeStart) : codeStart
  return [
    ...(importId === undefined ? [] : [{ name: t.referrals.importChip, without: { importId: undefined } }]),
    ...(happened === undefined
      ? []
      : [{ name: happenedChip(t, happened), without: { happened: undefined } }]),
    ...(openOn === undefined
      ? []
      : [
          {
            name: t.referrals.openOnChips[openOn.part](formatDate(openOn.day)),
            without: { openOn: undefined },
          },
        ]),
    ...(outcome === undefined
      ? []
      : [{ name: labelOf('outcome', outcome), without: { outcome: undefined } }]),
    ...(standing === undefined
      ? []
      : [{ name: t.referrals.standingChips[standing], without: { standing: undefined } }]),
    ...(age === undefined
      ? []
      : [{ name: t.referrals.ageChip(t.referrals.ages[age]), without: { age: undefined } }]),
    ...(sender === undefined
      ? []
      : [{ name: t.referrals.senderChip(institutionWords(sender).name), without: { sender: undefined } }]),
    ...(receiver === undefined
      ? []
      : [
          {
            name: t.referrals.receiverChip(institutionWords(receiver).name),
            without: { receiver: undefined },
          },
        ]),
    ...(holder === undefined
      ? []
      : [{ name: t.referrals.holderChip(institutionWords(holder).name), without: { holder: undefined } }]),
    ...(codeStart === '' ? [] : [{ name: t.referrals.codeChip(shownStart), without: { codeStart: '' } }]),
    ...(words === '' ? [] : [{ name: t.referrals.wordsChip(words), without: { words: '' } }]),
    ...(direction === 'both'
      ? []
      : [{ name: t.referrals.directionChips[direction], without: { direction: 'both' as const } }]),
    ...(filter.overdueOnly ? [{ name: t.referrals.overdueOnly, without: { overdueOnly: false } }] : []),
    ...filter.statuses.map(status => ({
      name: labelOf('status', status),
      without: { statuses: filter.statuses.filter(other => other !== status) },
    })),
    ...filter.needs.map(need => ({
      name: labelOf('need', need),
      without: { needs: filter.needs.filter(other => other !== need) },
    })),
    ...filter.urgencies.map(urgency => ({
      name: labelOf('urgency', urgency),
      without: { urgencies: filter.urgencies.filter(other => other !== urgency) },
    })),
    ...filter.institutions.map(key => ({
      name: institutionWords(key).name,
      without: { institutions: filter.institutions.filter(other => other !== key) },
    })),
    ...(inStateDays === 0
      ? []
      : [{ name: t.referrals.inStateChip(inStateDays), without: { inStateDays: 0 } }]),
  ]
}

const happenedChip = (t: Texts, { what, from, to }: NonNullable<ReferralFilter['happened']>): string =>
  t.referrals.happenedChip({
    what: t.referrals.happenings[what],
    from: formatDate(from),
    to: formatDate(to),
  })
