import { type ReactNode, useEffect, useRef } from 'react'
import { useTexts } from '../text/use-texts.ts'
import classes from './page-title.module.css'

export interface PageTitleProps {
  readonly children: ReactNode
  /** The line under the title. */
  readonly lead?: ReactNode
  /** A small line above it: where this page belongs. */
  readonly crumb?: ReactNode
  /** Facts or controls at the right end. */
  readonly aside?: ReactNode
  /** What the window is called where the title says too much, as a code does, or too little. */
  readonly windowTitle?: string
}

/** The one h1 of a screen, in Brygada, with its lead. Names the window, and takes the focus on arrival. */
export function PageTitle({ children, lead, crumb, aside, windowTitle }: PageTitleProps) {
  const t = useTexts()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${windowTitle ?? title.current?.textContent ?? ''} – ${t.shell.appName}`
  })
  useEffect(() => {
    if (title.current !== null) arriveAt(title.current)
  }, [])
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        {crumb === undefined ? null : <div className={classes.crumb}>{crumb}</div>}
        <h1 className={classes.title} ref={title} tabIndex={-1}>
          {children}
        </h1>
        {lead === undefined ? null : <p className={classes.lead}>{lead}</p>}
      </div>
      {aside === undefined ? null : <div className={classes.aside}>{aside}</div>}
    </header>
  )
}

/** A reader of the screen hears where they are; a field that a screen opens with keeps the focus. */
const arriveAt = (title: HTMLElement): void => {
  const focused = document.activeElement
  const isHere =
    focused !== null && focused.id !== 'content' && title.closest('main')?.contains(focused) === true
  if (!isHere) title.focus({ preventScroll: true })
}
