import type { ReactNode } from 'react'
import classes from './section-title.module.css'

export interface SectionTitleProps {
  readonly children: ReactNode
  /** The number beside a group. */
  readonly count?: number
  /** A remark or control at the right end. */
  readonly aside?: ReactNode
  /** `group` 16 px with an ink line (lists), `section` 19 px with a hairline (columns of a page). */
  readonly size?: 'group' | 'section'
  /** The line under it; a section inside a page of columns has the lighter one. */
  readonly rule?: 'ink' | 'line'
  /** Overdue groups are signal: the only coloured title there is. */
  readonly late?: boolean
}

/** The title of a group of rows or of a column; opens it with a hairline. */
export function SectionTitle({
  children,
  count,
  aside,
  size = 'section',
  rule,
  late = false,
}: SectionTitleProps) {
  const line = rule ?? (size === 'group' ? 'ink' : 'line')
  return (
    <div className={classes.title} data-size={size} data-rule={line} data-late={late || undefined}>
      <h2 className={classes.words}>{children}</h2>
      {count === undefined ? null : <span className={classes.count}>{count}</span>}
      {aside === undefined ? null : <span className={classes.aside}>{aside}</span>}
    </div>
  )
}
