import { SegmentedControl } from '@mantine/core'
import { codeList, PlaceKind, Zone } from '#domain/code-lists.ts'
import { placeIssueStatuses } from '#domain/place-issue.ts'
import { isPartyWorker } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { ChipRow } from '../../ui/ChipRow.tsx'
import { Choices } from '../../ui/Choices.tsx'
import filters from '../../ui/filters.module.css'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { institutionWords } from '../../ui/institution-words.ts'
import { WordsField } from '../../ui/WordsField.tsx'
import { emptyPlaceFilter, type PlaceFilter } from './place-question.ts'

export interface PlaceFilterBarProps {
  readonly filter: PlaceFilter
  readonly onChange: (filter: PlaceFilter) => void
}

/** The ways to narrow the list of places; what was chosen stands below as chips. */
export function PlaceFilterBar({ filter, onChange }: PlaceFilterBarProps) {
  const t = useTexts()
  const { worker, directory } = useSession()
  const set = (part: Partial<PlaceFilter>): void => onChange({ ...filter, ...part })
  return (
    <>
      <search className={filters.bar} aria-label={t.referrals.filters}>
        <WordsField label={t.places.words} words={filter.words} onChange={words => set({ words })} />
        {isPartyWorker(worker) ? (
          <SegmentedControl
            aria-label={t.places.side}
            size="sm"
            value={filter.side}
            onChange={side => set({ side: side === 'in' || side === 'out' ? side : 'all' })}
            data={[
              { value: 'all', label: t.places.sides.all },
              { value: 'in', label: t.places.sides.in },
              { value: 'out', label: t.places.sides.out },
            ]}
          />
        ) : null}
        <Choices
          name={t.places.columnState}
          all={placeIssueStatuses}
          chosen={filter.statuses}
          label={status => labelOf('place_issue_status', status)}
          onChange={statuses => set({ statuses })}
        />
        <Choices
          name={t.places.columnKind}
          all={codeList('place_kind').map(({ key }) => PlaceKind.parse(key))}
          chosen={filter.kinds}
          label={kind => labelOf('place_kind', kind)}
          onChange={chosen => set({ kinds: chosen })}
        />
        <Choices
          name={t.places.zone}
          all={codeList('zone').map(({ key }) => Zone.parse(key))}
          chosen={filter.zones}
          label={zone => labelOf('zone', zone)}
          onChange={chosen => set({ zones: chosen })}
        />
        <Choices
          name={t.referrals.institution}
          all={directory.institutions.map(({ key }) => key).filter(key => key !== 'network')}
          chosen={filter.institutions}
          label={key => <InstitutionName institution={key} />}
          onChange={institutions => set({ institutions })}
        />
      </search>
      <PlaceChips filter={filter} onChange={onChange} />
    </>
  )
}

function PlaceChips({ filter, onChange }: PlaceFilterBarProps) {
  const t = useTexts()
  const without = <K extends string>(keys: readonly K[], gone: K): K[] => keys.filter(key => key !== gone)
  const chip = (name: string, part: Partial<PlaceFilter>) => ({
    name,
    onRemove: () => onChange({ ...filter, ...part }),
  })
  return (
    <ChipRow
      chips={[
        ...(filter.words === '' ? [] : [chip(t.referrals.wordsChip(filter.words), { words: '' })]),
        ...(filter.side === 'all' ? [] : [chip(t.places.sides[filter.side], { side: 'all' })]),
        ...filter.statuses.map(key =>
          chip(labelOf('place_issue_status', key), { statuses: without(filter.statuses, key) }),
        ),
        ...filter.kinds.map(key => chip(labelOf('place_kind', key), { kinds: without(filter.kinds, key) })),
        ...filter.zones.map(key => chip(labelOf('zone', key), { zones: without(filter.zones, key) })),
        ...filter.institutions.map(key =>
          chip(institutionWords(key).name, { institutions: without(filter.institutions, key) }),
        ),
      ]}
      onClear={() => onChange(emptyPlaceFilter)}
    />
  )
}
