import { NumberInput, SegmentedControl, Select } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, type RefObject, useMemo } from 'react'
import { codeList, NeedKey, urgencies } from '#domain/code-lists.ts'
import { networkKey, TeamKey } from '#domain/ids.ts'
import { type ReviewFilter, reviewShows } from '#domain/review-calls.ts'
import { useSession } from '../../api/session-context.ts'
import { labelOf } from '../../text/label-of.ts'
import type { Texts } from '../../text/polish.ts'
import { useTexts } from '../../text/use-texts.ts'
import { ChipRow } from '../../ui/ChipRow.tsx'
import { Choices, FilterPopover } from '../../ui/Choices.tsx'
import filters from '../../ui/filters.module.css'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { institutionWords } from '../../ui/institution-words.ts'
import { emptyReviewFilter } from './review-question.ts'
import classes from './review-screen.module.css'

export interface ReviewFiltersProps {
  readonly filter: ReviewFilter
  readonly onChange: (filter: ReviewFilter) => void
  /** Where the key of the filters leads. */
  readonly first: RefObject<HTMLDivElement | null>
  /** What stands at the end of the same line. */
  readonly children: ReactNode
}

const needKeys = codeList('need').map(({ key }) => NeedKey.parse(key))

/** The ways to narrow the review, and what was chosen as chips. */
export function ReviewFilters({ filter, onChange, first, children }: ReviewFiltersProps) {
  const t = useTexts()
  const { worker, directory } = useSession()
  const narrow = useMediaQuery('(max-width: 43.74em)', undefined, { getInitialValueInEffect: false }) === true
  const set = (part: Partial<ReviewFilter>): void => onChange({ ...filter, ...part })
  const teams = directory.teams.filter(({ institution }) => institution === worker.institution)
  const partners = useMemo(
    () =>
      directory.institutions
        .map(({ key }) => key)
        .filter(key => key !== networkKey && key !== worker.institution),
    [directory, worker],
  )
  return (
    <>
      <div className={classes.tools}>
        <search className={filters.bar} aria-label={t.referrals.filters} ref={first}>
          <SegmentedControl
            aria-label={t.review.show}
            size="sm"
            orientation={narrow ? 'vertical' : 'horizontal'}
            fullWidth={narrow}
            value={filter.show}
            onChange={value => set({ show: reviewShows.find(show => show === value) ?? 'all' })}
            data={reviewShows.map(value => ({ value, label: t.review.shows[value] }))}
          />
          {teams.length > 1 ? (
            <Select
              className={classes.team}
              aria-label={t.review.team}
              data={[
                { value: '', label: t.review.allTeams },
                ...teams.map(({ key, name }) => ({ value: key, label: name })),
              ]}
              value={filter.team ?? ''}
              onChange={team => set({ team: team === null || team === '' ? null : TeamKey.parse(team) })}
              allowDeselect={false}
            />
          ) : null}
          <Choices
            name={t.referrals.need}
            all={needKeys}
            chosen={filter.needs}
            label={need => labelOf('need', need)}
            onChange={needs => set({ needs })}
          />
          <Choices
            name={t.referrals.urgency}
            all={urgencies}
            chosen={filter.urgencies}
            label={urgency => labelOf('urgency', urgency)}
            onChange={chosen => set({ urgencies: chosen })}
          />
          <Choices
            name={t.review.partner}
            all={partners}
            chosen={filter.partners}
            label={key => <InstitutionName institution={key} />}
            onChange={chosen => set({ partners: chosen })}
          />
          <FilterPopover name={t.referrals.time}>
            <NumberInput
              label={t.referrals.inStateDays}
              min={0}
              max={3650}
              allowDecimal={false}
              allowNegative={false}
              clampBehavior="strict"
              value={filter.inStateDays}
              onChange={days => set({ inStateDays: Number(days) || 0 })}
            />
          </FilterPopover>
        </search>
        {children}
      </div>
      <ChipRow
        chips={chipsOf(t, filter, teams).map(({ name, without }) => ({
          name,
          onRemove: () => set(without),
        }))}
        onClear={() => onChange(emptyReviewFilter)}
      />
    </>
  )
}

type Chip = { readonly name: string; readonly without: Partial<ReviewFilter> }

function chipsOf(
  t: Texts,
  filter: ReviewFilter,
  teams: readonly { readonly key: string; readonly name: string }[],
): readonly Chip[] {
  const { direction, statuses, show, team, needs, urgencies: chosen, partners, inStateDays } = filter
  return [
    ...(show === 'all' ? [] : [{ name: t.review.shows[show], without: { show: 'all' as const } }]),
    ...(direction === 'both'
      ? []
      : [{ name: t.review.sides[direction], without: { direction: 'both' as const } }]),
    ...statuses.map(status => ({
      name: labelOf('status', status),
      without: { statuses: statuses.filter(other => other !== status) },
    })),
    ...(team === null
      ? []
      : [{ name: teams.find(({ key }) => key === team)?.name ?? team, without: { team: null } }]),
    ...needs.map(need => ({
      name: labelOf('need', need),
      without: { needs: needs.filter(other => other !== need) },
    })),
    ...chosen.map(urgency => ({
      name: labelOf('urgency', urgency),
      without: { urgencies: chosen.filter(other => other !== urgency) },
    })),
    ...partners.map(key => ({
      name: institutionWords(key).name,
      without: { partners: partners.filter(other => other !== key) },
    })),
    ...(inStateDays === 0
      ? []
      : [{ name: t.referrals.inStateChip(inStateDays), without: { inStateDays: 0 } }]),
  ]
}
