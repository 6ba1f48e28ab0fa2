import classes from './key-cap.module.css'
import { keyCaps } from './key-names.ts'

export interface KeyCapProps {
  /** A binding as `useKeys` takes it: `p`, `enter`, `ctrl+enter`, `arrowdown`. Several caps: `arrowup arrowdown`. */
  readonly keys: string
}

/** The cap of a key, at the right end of its action. Hidden from the reader: the action carries aria-keyshortcuts. */
export function KeyCap({ keys }: KeyCapProps) {
  return (
    <span className={classes.caps} aria-hidden="true">
      {keyCaps(keys).map(cap => (
        <kbd key={cap} className={classes.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}
