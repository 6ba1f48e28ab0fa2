import { Checkbox, NumberInput, SegmentedControl, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { codeList, NeedKey, urgencies } from '#domain/code-lists.ts'
import type { ReferralFilter } from '#domain/contract.ts'
import { statuses } from '#domain/referral.ts'
import { isPartyWorker } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { Choices, FilterPopover } from '../../ui/Choices.tsx'
import filters from '../../ui/filters.module.css'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { WordsField } from '../../ui/WordsField.tsx'
import { codeStartOf } from './code-start.ts'
import classes from './referrals-screen.module.css'

export interface FilterBarProps {
  readonly filter: ReferralFilter
  readonly onChange: (filter: ReferralFilter) => void
}

/** The ways to narrow the list; what was chosen stands below as chips. */
export function FilterBar({ filter, onChange }: FilterBarProps) {
  const t = useTexts()
  const { worker, directory } = useSession()
  const codeField = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => codeField.current?.focus() })
  const set = (part: Partial<ReferralFilter>): void => onChange({ ...filter, ...part })
  return (
    <search className={filters.bar} aria-label={t.referrals.filters}>
      <TextInput
        ref={codeField}
        className={classes.code}
        aria-label={t.referrals.code}
        placeholder={t.referrals.code}
        aria-keyshortcuts="/"
        rightSection={<KeyCap keys="/" />}
        value={filter.codeStart}
        maxLength={16}
        autoComplete="off"
        spellCheck={false}
        onChange={event => set({ codeStart: codeStartOf(event.currentTarget.value) })}
        onKeyDown={event => {
          if (event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter')
            event.currentTarget.blur()
        }}
      />
      <WordsField label={t.referrals.words} words={filter.words} onChange={words => set({ words })} />
      {isPartyWorker(worker) ? (
        <SegmentedControl
          aria-label={t.referrals.direction}
          size="sm"
          value={filter.direction}
          onChange={direction =>
            set({ direction: direction === 'in' || direction === 'out' ? direction : 'both' })
          }
          data={[
            { value: 'both', label: t.referrals.directions.both },
            { value: 'in', label: t.referrals.directions.in },
            { value: 'out', label: t.referrals.directions.out },
          ]}
        />
      ) : null}
      <Choices
        name={t.referrals.state}
        all={statuses}
        chosen={filter.statuses}
        label={status => labelOf('status', status)}
        onChange={chosen => set({ statuses: chosen })}
      />
      <Choices
        name={t.referrals.need}
        all={codeList('need').map(({ key }) => NeedKey.parse(key))}
        chosen={filter.needs}
        label={need => labelOf('need', need)}
        onChange={chosen => set({ needs: chosen })}
      />
      <Choices
        name={t.referrals.urgency}
        all={urgencies}
        chosen={filter.urgencies}
        label={urgency => labelOf('urgency', urgency)}
        onChange={chosen => set({ urgencies: chosen })}
      />
      <Choices
        name={t.referrals.institution}
        all={directory.institutions.map(({ key }) => key).filter(key => key !== 'network')}
        chosen={filter.institutions}
        label={key => <InstitutionName institution={key} />}
        onChange={chosen => set({ institutions: chosen })}
      />
      <FilterPopover name={t.referrals.time}>
        <div className={classes.days}>
          <Checkbox
            size="xs"
            checked={filter.overdueOnly}
            label={t.referrals.overdueOnly}
            onChange={event => set({ overdueOnly: event.currentTarget.checked })}
          />
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
        </div>
      </FilterPopover>
    </search>
  )
}
