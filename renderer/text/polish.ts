import { defineTexts, type Translated } from './define-texts.ts'
import { days } from './pl/days.ts'
import { deadlines } from './pl/deadlines.ts'
import { guard } from './pl/guard.ts'
import { pieces } from './pl/pieces.ts'
import { refusals } from './pl/refusals.ts'
import { shell } from './pl/shell.ts'
import { track } from './pl/track.ts'

/**
 * Every sentence that a person reads, one branch per screen or area. A screen adds its own file under `pl/`
 * and one line here; a key that nothing uses fails tests/renderer/texts.test.ts.
 */
export const polish = defineTexts({
  shell,
  pieces,
  days,
  deadlines,
  track,
  refusals,
  guard,
})

export type Texts = Translated<typeof polish>
