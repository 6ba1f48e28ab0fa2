import { useTexts } from '../../text/use-texts.ts'
import { KeyCap } from '../KeyCap.tsx'
import { type ZoomLevel, zoomLevels } from './track-zoom.ts'
import classes from './zoom-bar.module.css'

export interface ZoomBarProps {
  readonly level: ZoomLevel
  /** The farthest scale shows more than one matter. */
  readonly several: boolean
  readonly onLevel: (level: ZoomLevel) => void
  readonly onStep: (closer: boolean) => void
}

/** How much of the matter is seen: four scales, and the keys that step through them. */
export function ZoomBar({ level, several, onLevel, onStep }: ZoomBarProps) {
  const t = useTexts()
  return (
    <div className={classes.bar} role="toolbar" aria-label={t.track.scale}>
      {zoomLevels.map(one => (
        <button
          key={one}
          type="button"
          className={classes.level}
          aria-pressed={one === level}
          {...(one === 'matter' ? { 'aria-keyshortcuts': '0' } : {})}
          onClick={() => onLevel(one)}
        >
          {several && one === 'matter' ? t.track.allMatters : t.track.levels[one]}
        </button>
      ))}
      <button
        type="button"
        className={classes.step}
        aria-label={t.track.farther}
        aria-keyshortcuts="-"
        onClick={() => onStep(false)}
      >
        <KeyCap keys="-" />
      </button>
      <button
        type="button"
        className={classes.step}
        aria-label={t.track.closer}
        aria-keyshortcuts="+"
        onClick={() => onStep(true)}
      >
        <KeyCap keys="plus" />
      </button>
    </div>
  )
}
