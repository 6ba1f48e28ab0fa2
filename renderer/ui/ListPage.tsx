import type { ReactNode, Ref } from 'react'
import classes from './list-page.module.css'

export interface ListPageProps {
  readonly children: ReactNode
  /** The preview of the selected row, 356 px; below 1200 px it leaves the page. */
  readonly preview?: ReactNode
  /** The element that scrolls, for `useScrollMemory`. */
  readonly scrollRef?: Ref<HTMLDivElement>
}

/** A list beside the preview of what is selected in it. Both scroll by themselves. */
export function ListPage({ children, preview, scrollRef }: ListPageProps) {
  return (
    <div className={preview === undefined ? classes.single : classes.page}>
      <div className={classes.list} {...(scrollRef === undefined ? {} : { ref: scrollRef })}>
        {children}
      </div>
      {preview === undefined ? null : <aside className={classes.preview}>{preview}</aside>}
    </div>
  )
}
