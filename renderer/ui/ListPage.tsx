import type { ReactNode } from 'react'
import classes from './list-page.module.css'

export interface ListPageProps {
  readonly children: ReactNode
  /** The preview of the selected row, 356 px; below 1200 px it leaves the page. */
  readonly preview?: ReactNode
}

/** A list beside the preview of what is selected in it. Both scroll by themselves. */
export function ListPage({ children, preview }: ListPageProps) {
  return (
    <div className={preview === undefined ? classes.single : classes.page}>
      <div className={classes.list}>{children}</div>
      {preview === undefined ? null : <aside className={classes.preview}>{preview}</aside>}
    </div>
  )
}
