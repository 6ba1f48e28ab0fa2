import type { Leg } from '#domain/answers.ts'
import { hrefOf } from '../../app/routes.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { InstitutionRoute } from '../../ui/InstitutionRoute.tsx'
import { RestrictedTag } from '../../ui/RestrictedTag.tsx'
import classes from './timeline.module.css'

export interface LegHeadProps {
  readonly leg: Leg
  /** The leg whose page this is: it leads nowhere. */
  readonly isCurrent?: boolean
  /** Urgency and need are said where the leg comes first; later its route is enough. */
  readonly opens?: boolean
}

/** Whose leg the lines below belong to, and the way to its page. */
export function LegHead({ leg, isCurrent = false, opens = true }: LegHeadProps) {
  const t = useTexts()
  const route = leg.to === null ? null : <InstitutionRoute from={leg.from} to={leg.to} size={10} />
  return (
    <>
      {route === null ? null : isCurrent || leg.access === 'track' ? (
        <span className={classes.route}>{route}</span>
      ) : (
        <a
          className={classes.route}
          href={hrefOf('referral', { referralId: leg.id })}
          title={t.timeline.openLeg}
        >
          {route}
        </a>
      )}
      {opens ? (
        <span>
          {[
            ...(leg.urgency === null ? [] : [labelOf('urgency', leg.urgency)]),
            ...(leg.need === null ? [] : [labelOf('need', leg.need)]),
          ].join(' · ')}
        </span>
      ) : null}
      {leg.restricted ? <RestrictedTag /> : null}
      {leg.access === 'full' ? null : <span className={classes.hidden}>{t.timeline.hiddenLeg}</span>}
    </>
  )
}
