import { Button, Checkbox, Popover } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './filters.module.css'

export type ChoicesProps<K extends string> = {
  readonly name: string
  readonly all: readonly K[]
  readonly chosen: readonly K[]
  readonly label: (key: K) => ReactNode
  readonly onChange: (chosen: K[]) => void
}

/** A filter of many keys: a button that says how many are chosen, and behind it a box for each. */
export function Choices<K extends string>({ name, all, chosen, label, onChange }: ChoicesProps<K>) {
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

export type FilterPopoverProps = {
  readonly name: string
  readonly count?: number
  readonly children: ReactNode
}

/** A button of the filter bar and what opens under it. */
export function FilterPopover({ name, count = 0, children }: FilterPopoverProps) {
  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus width={300}>
      <Popover.Target>
        <Button>{count === 0 ? name : `${name} (${count})`}</Button>
      </Popover.Target>
      <Popover.Dropdown>{children}</Popover.Dropdown>
    </Popover>
  )
}
