import type { ReferralFilter } from '#domain/contract.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import { labelOf } from '../../text/label-of.ts'
import type { Texts } from '../../text/polish.ts'
import { useTexts } from '../../text/use-texts.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import type { FilterBarProps } from './FilterBar.tsx'
import { emptyFilter } from './list-question.ts'
import classes from './referrals-screen.module.css'

type Chip = { readonly name: string; readonly without: Partial<ReferralFilter> }

/** What narrows the list now; each filter is taken off by its own button. */
export function FilterChips({ filter, onChange }: FilterBarProps) {
  const t = useTexts()
  const chips = chipsOf(t, filter)
  if (chips.length === 0) return null
  return (
    <div className={classes.chips}>
      {chips.map(({ name, without }) => (
        <button
          key={name}
          type="button"
          className={classes.chip}
          aria-label={t.referrals.removeFilter(name)}
          onClick={() => onChange({ ...filter, ...without })}
        >
          {name}
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M1.5 1.5l7 7M8.5 1.5l-7 7" />
          </svg>
        </button>
      ))}
      <button type="button" className={classes.clear} onClick={() => onChange(emptyFilter)}>
        {t.referrals.removeFilters}
      </button>
    </div>
  )
}

function chipsOf(t: Texts, filter: ReferralFilter): readonly Chip[] {
  const { direction, codeStart, words, inStateDays } = filter
  const shownStart = codeStart.length > 5 ? shownResidentCode(codeStart) : codeStart
  return [
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
