import type { ReactNode } from 'react'
import classes from './page-title.module.css'

export interface PageTitleProps {
  readonly children: ReactNode
  /** The line under the title. */
  readonly lead?: ReactNode
  /** A small line above it: where this page belongs. */
  readonly crumb?: ReactNode
  /** Facts or controls at the right end. */
  readonly aside?: ReactNode
}

/** The one h1 of a screen, in Brygada, with its lead. */
export function PageTitle({ children, lead, crumb, aside }: PageTitleProps) {
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        {crumb === undefined ? null : <div className={classes.crumb}>{crumb}</div>}
        <h1 className={classes.title}>{children}</h1>
        {lead === undefined ? null : <p className={classes.lead}>{lead}</p>}
      </div>
      {aside === undefined ? null : <div className={classes.aside}>{aside}</div>}
    </header>
  )
}
