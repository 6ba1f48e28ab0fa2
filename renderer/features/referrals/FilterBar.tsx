import { Button, Checkbox, NumberInput, Popover, SegmentedControl, TextInput } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import { codeList, NeedKey, urgencies } from '#domain/code-lists.ts'
import type { ReferralFilter } from '#domain/contract.ts'
import { statuses } from '#domain/referral.ts'
import { isPartyWorker } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { codeStartOf } from './code-start.ts'
import classes from './referrals-screen.module.css'
import { WordsField } from './WordsField.tsx'

export interface FilterBarProps {
  readonly filter: ReferralFilter
  readonly onChange: (filter: ReferralFilter) => void
}

const needKeys = codeList('need').map(({ key }) => NeedKey.parse(key))

/** The ways to narrow the list; what was chosen stands below as chips. */
export function FilterBar({ filter, onChange }: FilterBarProps) {
  const t = useTexts()
  const { worker, directory } = useSession()
  const codeField = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => codeField.current?.focus() })
  const set = (part: Partial<ReferralFilter>): void => onChange({ ...filter, ...part })
  return (
    <search className={classes.bar} aria-label={t.referrals.filters}>
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
      <WordsField words={filter.words} onChange={words => set({ words })} />
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
        all={needKeys}
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

type ChoicesProps<K extends string> = {
  readonly name: string
  readonly all: readonly K[]
  readonly chosen: readonly K[]
  readonly label: (key: K) => ReactNode
  readonly onChange: (chosen: K[]) => void
}

function Choices<K extends string>({ name, all, chosen, label, onChange }: ChoicesProps<K>) {
  const toggle = (key: K, on: boolean): void =>
    onChange(all.filter(other => (other === key ? on : chosen.includes(other))))
  return (
    <FilterPopover name={name} count={chosen.length}>
      <fieldset className={classes.choices} aria-label={name}>
        {all.map(key => (
          <Checkbox
            size="xs"
            key={key}
            checked={chosen.includes(key)}
            label={label(key)}
            onChange={event => toggle(key, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
    </FilterPopover>
  )
}

type FilterPopoverProps = { readonly name: string; readonly count?: number; readonly children: ReactNode }

function FilterPopover({ name, count = 0, children }: FilterPopoverProps) {
  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus width={300}>
      <Popover.Target>
        <Button>{count === 0 ? name : `${name} (${count})`}</Button>
      </Popover.Target>
      <Popover.Dropdown>{children}</Popover.Dropdown>
    </Popover>
  )
}
