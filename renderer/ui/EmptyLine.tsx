import type { ReactNode } from 'react'
import classes from './empty-line.module.css'

export interface EmptyLineProps {
  /** One sentence at the place of the first row. */
  readonly children: ReactNode
  /** The next step, as a text button after the sentence. */
  readonly action?: { readonly label: string; readonly onAct: () => void }
  /** The big calm line of an empty Dziś. */
  readonly large?: boolean
}

/** What stands where rows would: a sentence and the way on, no picture. */
export function EmptyLine({ children, action, large = false }: EmptyLineProps) {
  return (
    <p className={large ? classes.large : classes.empty}>
      {children}
      {action === undefined ? null : (
        <>
          {' '}
          <button type="button" className={classes.action} onClick={action.onAct}>
            {action.label}
          </button>
        </>
      )}
    </p>
  )
}
