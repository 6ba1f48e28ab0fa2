import { SegmentedControl } from '@mantine/core'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import classes from './network-screen.module.css'

export interface KeyedChoiceProps<V extends string> {
  /** Steps to the next choice, and after the last to the first. */
  readonly keys: string
  readonly name: string
  readonly chosen: V
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly onChoose: (value: V) => void
}

/** A few choices side by side, of which a key takes the next. */
export function KeyedChoice<V extends string>({
  keys,
  name,
  chosen,
  options,
  onChoose,
}: KeyedChoiceProps<V>) {
  const at = options.findIndex(({ value }) => value === chosen)
  useKeys({
    [keys]: () => {
      const next = options[(at + 1) % options.length]
      if (next !== undefined) onChoose(next.value)
    },
  })
  return (
    <div className={classes.choice}>
      <span aria-hidden="true">
        {name} <KeyCap keys={keys} />
      </span>
      <SegmentedControl
        aria-label={name}
        size="xs"
        classNames={{ root: classes.segments ?? '' }}
        value={chosen}
        data={[...options]}
        onChange={value => {
          const option = options.find(known => known.value === value)
          if (option !== undefined) onChoose(option.value)
        }}
      />
    </div>
  )
}
