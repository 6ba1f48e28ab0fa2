import { Fragment } from 'react'
import classes from './rich-text.module.css'

const marks = /(\*\*[^*]+\*\*|!![^!]+!!)/

/** A sentence with weight inside: `**x**` is strong, `!!x!!` is strong and in the colour of lateness. */
export function RichText({ children }: { children: string }) {
  let place = 0
  return children.split(marks).map(part => {
    place += part.length
    if (part.startsWith('**')) return <b key={place}>{part.slice(2, -2)}</b>
    if (part.startsWith('!!')) {
      return (
        <b key={place} className={classes.late}>
          {part.slice(2, -2)}
        </b>
      )
    }
    return <Fragment key={place}>{part}</Fragment>
  })
}
