import { Fragment } from 'react'
import type { InstitutionKey } from '#domain/ids.ts'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import classes from './review-screen.module.css'

/** Whom a chain has visited, in order: MOPS → PAL → MOPS → PAL. */
export function CirclingPath({ path }: { readonly path: readonly InstitutionKey[] }) {
  return (
    <span className={classes.path}>
      {path.map((institution, place) => (
        // An institution stands on the path as often as the chain came to it.
        <Fragment key={path.slice(0, place + 1).join(' ')}>
          {place === 0 ? null : <span className={classes.arrow}> → </span>}
          <InstitutionName institution={institution} size={10} />
        </Fragment>
      ))}
    </span>
  )
}
