import type { ReactNode } from 'react'
import classes from './failure-notice.module.css'

export interface FailureNoticeProps {
  /** What happened, in one sentence. */
  readonly title: string
  /** What is safe and what to do. */
  readonly children?: ReactNode
  /** The ways out, as buttons. */
  readonly actions?: ReactNode
}

/** A blocking error with a signal edge: what happened, what is safe, what to do. The app never blames. */
export function FailureNotice({ title, children, actions }: FailureNoticeProps) {
  return (
    <div className={classes.notice} role="alert">
      <svg width="18" height="16" viewBox="0 0 18 16" className={classes.sign} aria-hidden="true">
        <path d="M9 1.2 16.8 14.8H1.2z" />
        <path d="M9 6v4.2M9 12.5v.1" />
      </svg>
      <div className={classes.words}>
        <p className={classes.title}>{title}</p>
        {children === undefined ? null : <div>{children}</div>}
      </div>
      {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
    </div>
  )
}
