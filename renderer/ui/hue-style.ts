import type { CSSProperties } from 'react'
import { institutionHue } from './institution-hue.ts'

/** Sets `--c` to the colour of an institution for everything inside. */
export const hueStyle = (institution: string): CSSProperties & Record<'--c', string> => ({
  '--c': `var(--${institutionHue(institution)})`,
})
