import { notifications } from '@mantine/notifications'
import type { Texts } from '../text/polish.ts'
import { NoticeLine } from './NoticeLine.tsx'

export interface Notice {
  /** What was done, in the language of the moment: „Przyjęto. Pałeczka jest w MOPS.” */
  readonly text: (t: Texts) => string
  /** Takes it back; offered as „Cofnij” and on Z for as long as the notice stands. */
  readonly undo?: () => void
}

let shown = 0

/** Says what was done, bottom left above the status bar, one at a time. */
export function notify({ text, undo }: Notice): void {
  const id = 'notice'
  shown += 1
  const close = (): void => {
    notifications.hide(id)
  }
  const takeBack =
    undo === undefined
      ? undefined
      : () => {
          close()
          undo()
        }
  notifications.hide(id)
  notifications.show({
    id,
    message: <NoticeLine text={text} onUndo={takeBack} />,
    withBorder: true,
    // A millisecond more every other time: with the same number the old notice's clock would run on under the new one.
    autoClose: (undo === undefined ? 5000 : 10_000) + (shown % 2),
  })
}
