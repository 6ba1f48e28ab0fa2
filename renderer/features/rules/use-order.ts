import { useState } from 'react'
import type { EditableList } from '#domain/network-rules.ts'
import { type Instant, localDayOf } from '#domain/time.ts'
import { useCommand } from '../../api/use-command.ts'
import { notify } from '../../ui/notify.tsx'
import { useNow } from '../../ui/use-now.ts'
import type { ListRow } from './list-rows.ts'
import { movedKeys } from './moved-keys.ts'

export type Order = {
  readonly keys: readonly string[]
  readonly changed: boolean
  readonly waiting: boolean
  readonly sentence: string | undefined
  readonly move: (key: string, step: 1 | -1) => void
  readonly save: () => void
  readonly drop: () => void
}

/** Another order of a list, tried out on the screen until it is saved as one change. */
export function useOrder(list: EditableList, rows: readonly ListRow[], seen: Instant | null): Order {
  const today = localDayOf(useNow())
  const [tried, setTried] = useState<{ readonly keys: readonly string[]; readonly seen: Instant | null }>()
  const reorder = useCommand('reorderList', {
    onDone: () => {
      setTried(undefined)
      notify({ text: t => t.rules.orderSaved })
    },
  })
  const saved = rows.map(({ key }) => key)
  // What somebody added meanwhile takes its own place at the end.
  const keys =
    tried === undefined
      ? saved
      : [...tried.keys.filter(key => saved.includes(key)), ...saved.filter(key => !tried.keys.includes(key))]
  return {
    keys,
    changed: keys.some((key, place) => key !== saved[place]),
    waiting: reorder.waiting,
    sentence: reorder.sentence,
    move: (key, step) => {
      reorder.clear()
      setTried({ keys: movedKeys(keys, key, step), seen: tried?.seen ?? seen })
    },
    save: () => {
      void reorder.run({ list, keys: [...keys], validFrom: today, seen: tried?.seen ?? seen })
    },
    drop: () => {
      reorder.clear()
      setTried(undefined)
    },
  }
}
