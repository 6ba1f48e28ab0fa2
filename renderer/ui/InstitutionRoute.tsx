import { useTexts } from '../text/use-texts.ts'
import { InstitutionName } from './InstitutionName.tsx'
import classes from './institution-name.module.css'

export interface InstitutionRouteProps {
  readonly from: string
  readonly to: string
  readonly size?: number
}

/** „Streetworkerzy → MOPS”: who asks whom. */
export function InstitutionRoute({ from, to, size = 12 }: InstitutionRouteProps) {
  const t = useTexts()
  return (
    <span>
      <InstitutionName institution={from} size={size} />
      <span className={classes.arrow} role="img" aria-label={t.pieces.towards}>
        →
      </span>
      <InstitutionName institution={to} size={size} />
    </span>
  )
}
