import type { KeyHint } from '../../app/key-hints.ts'
import type { Texts } from '../../text/polish.ts'

/** The steps of the board, each with its key. */
export const reviewStepKeys = {
  approve: 'a',
  sendBack: 'r',
  assign: 'p',
  remind: 'j',
  escalate: 'e',
} as const
export type ReviewStep = keyof typeof reviewStepKeys

/** The keys of what is possible now with the selected row, or with all marked ones. */
export const reviewHints = (t: Texts, can: readonly ReviewStep[], many: boolean): readonly KeyHint[] => [
  { keys: 'arrowup arrowdown', label: t.today.keyChoose },
  ...(many ? [{ keys: 'escape', label: t.review.unmark }] : []),
  ...(many
    ? (['assign', 'remind'] as const).map(step => ({
        keys: reviewStepKeys[step],
        label: t.review.keys[step],
      }))
    : can.map(step => ({ keys: reviewStepKeys[step], label: t.review.keys[step] }))),
  { keys: 'enter', label: t.today.keyOpen },
  { keys: 'space', label: t.review.keyMark },
  { keys: 'shift+arrowdown', label: t.review.keyExtend },
  { keys: 'arrowright', label: t.review.keyAside },
  { keys: 'f', label: t.referrals.filters },
  { keys: 'c', label: t.review.saveTable },
  { keys: 'ctrl+p', label: t.review.print },
]
