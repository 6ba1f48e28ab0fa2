import type { ReactNode } from 'react'
import classes from './quote.module.css'

export interface QuoteProps {
  readonly children: ReactNode
  /** 17 px in a preview, 16 px on a page, 14 px inside a timeline. */
  readonly size?: 'large' | 'medium' | 'small'
  /** Puts „…” around it: someone's words cited among others' text. */
  readonly marks?: boolean
}

/** Words that a person wrote: Brygada, no italics. */
export function Quote({ children, size = 'medium', marks = false }: QuoteProps) {
  return (
    <blockquote className={classes[size]}>
      {marks ? '„' : null}
      {children}
      {marks ? '”' : null}
    </blockquote>
  )
}
