import type { ReactNode } from 'react'
import classes from './form-row.module.css'

export interface FormRowProps {
  readonly label: string
  /** A small remark under the label. */
  readonly remark?: string | undefined
  /** The id of the one field that the label names; without it the row is a group with that name. */
  readonly field?: string
  readonly children: ReactNode
}

/** One line of a form: the label in Brygada at the left, what is typed or chosen at the right, a hairline above. */
export function FormRow({ label, remark, field, children }: FormRowProps) {
  const words = (
    <>
      {label}
      {remark === undefined ? null : <small className={classes.remark}>{remark}</small>}
    </>
  )
  if (field === undefined) {
    return (
      <fieldset className={classes.row} aria-label={label}>
        <div className={classes.label}>{words}</div>
        <div className={classes.field}>{children}</div>
      </fieldset>
    )
  }
  return (
    <div className={classes.row}>
      <label className={classes.label} htmlFor={field}>
        {words}
      </label>
      <div className={classes.field}>{children}</div>
    </div>
  )
}
