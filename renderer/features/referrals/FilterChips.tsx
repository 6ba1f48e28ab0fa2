import { emptyFilter, type ReferralFilter } from '#domain/contract.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import { labelOf } from '../../text/label-of.ts'
import type { Texts } from '../../text/polish.ts'
import { useTexts } from '../../text/use-texts.ts'
import { ChipRow } from '../../ui/ChipRow.tsx'
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
  const shownStart = codeStart.length > 5 ? shownResidentCode(codeStart) : codeStart
  return [
    ...(importId === undefined ? [] : [{ name: t.referrals.importChip, without: { importId: undefined } }]),
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
