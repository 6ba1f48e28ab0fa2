import { Fragment } from 'react'
import classes from './guarded-textarea.module.css'

type Span = { readonly from: number; readonly to: number }

/** The text again behind its field, with the findings marked; it also gives the field its height. */
export const markedText = (text: string, findings: readonly Span[], blocked: readonly Span[]) => {
  const spans = findings.toSorted((left, right) => left.from - right.from)
  const places = [0, ...spans.flatMap(({ from, to }) => [from, to]), text.length]
  return places.slice(0, -1).map((from, index) => {
    const part = text.slice(from, places[index + 1])
    const span = index % 2 === 1 ? spans[(index - 1) / 2] : undefined
    return span === undefined ? (
      <Fragment key={`${from}-plain`}>{part}</Fragment>
    ) : (
      <mark key={from} className={blocked.includes(span) ? classes.mark : classes.ask}>
        {part}
      </mark>
    )
  })
}
