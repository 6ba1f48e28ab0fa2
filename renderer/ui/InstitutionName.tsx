import { useContext } from 'react'
import { SessionContext } from '../api/session-context.ts'
import { InstitutionMark } from './InstitutionMark.tsx'
import classes from './institution-name.module.css'
import { type InstitutionWords, institutionWords } from './institution-words.ts'

export interface InstitutionNameProps {
  readonly institution: string
  /** Which ready form of the name: „CAS”, „do CAS” (to), „w CAS” (at), „z CAS” (from), the full or the short name. */
  readonly form?: keyof InstitutionWords
  /** Size of the mark in px. */
  readonly size?: number
}

/** Mark and name of an institution; the name is ink, the colour stays in the mark. */
export function InstitutionName({ institution, form = 'name', size = 12 }: InstitutionNameProps) {
  // A name changes with the directory of the session, so a new session draws it anew.
  useContext(SessionContext)
  return (
    <span className={classes.name}>
      <InstitutionMark institution={institution} size={size} className={classes.mark} />
      {institutionWords(institution)[form]}
    </span>
  )
}
