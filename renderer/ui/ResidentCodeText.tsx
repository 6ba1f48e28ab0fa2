import { shownResidentCode } from '#domain/resident-code.ts'
import classes from './resident-code-text.module.css'

export interface ResidentCodeTextProps {
  /** Ten symbols, without prefix and dash. */
  readonly code: string
  /** `row` 14 px Plex, `panel` 23 px and `title` 32 px Brygada. */
  readonly size?: 'row' | 'panel' | 'title'
}

/** „AZ 7K3F9-Q5T2M”, the prefix of the programme light. */
export function ResidentCodeText({ code, size = 'row' }: ResidentCodeTextProps) {
  return (
    <span className={`${classes.code} ${classes[size]}`}>
      <span className={classes.prefix}>AZ</span> {shownResidentCode(code)}
    </span>
  )
}
