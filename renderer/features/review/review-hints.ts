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

const steps = Object.keys(reviewStepKeys) as readonly ReviewStep[]

/** The keys of what is possible now with the selected row, or with all marked ones; then all the others of the board. */
export const reviewHints = (t: Texts, can: readonly ReviewStep[], many: boolean): readonly KeyHint[] => {
  const now: readonly ReviewStep[] = many ? ['assign', 'remind'] : can
  const hintOf = (step: ReviewStep): KeyHint => ({ keys: reviewStepKeys[step], label: t.review.keys[step] })
  return [
    { keys: 'arrowup arrowdown', label: t.today.keyChoose },
    ...(many ? [{ keys: 'escape', label: t.review.unmark }] : []),
    ...now.map(hintOf),
    { keys: 'enter', label: t.today.keyOpen },
    { keys: 'space', label: t.review.keyMark },
    { keys: 'shift+arrowup shift+arrowdown', label: t.review.keyExtend },
    { keys: 'arrowleft arrowright', label: t.review.keyAside },
    { keys: 'f', label: t.referrals.filters },
    ...steps.filter(step => !now.includes(step)).map(hintOf),
  ]
}
