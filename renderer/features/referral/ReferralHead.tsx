import type { Leg, ReferralDetails } from '#domain/answers.ts'
import { hrefOf } from '../../app/routes.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { RestrictedTag } from '../../ui/RestrictedTag.tsx'
import { CodeLink } from '../resident/CodeLink.tsx'
import { HeadFacts } from './HeadFacts.tsx'
import classes from './referral-head.module.css'

export interface ReferralHeadProps {
  readonly details: ReferralDetails
  readonly leg: Leg | undefined
}

/** Who it is about, what for, and who has to move. */
export function ReferralHead({ details, leg }: ReferralHeadProps) {
  const t = useTexts()
  const { referral, attributes, linkedCodes, legs } = details
  const handoffs = legs.filter(({ acceptedAt }) => acceptedAt !== null).length
  const waits = legs.some(
    ({ sentAt, acceptedAt, endedAt }) => sentAt !== null && acceptedAt === null && endedAt === null,
  )
  const earlier = [
    ...new Set(legs.flatMap(({ need }) => (need === null || need === referral.need ? [] : [need]))),
  ]
  const parts = [
    ...(referral.need === null ? [] : [labelOf('need', referral.need)]),
    ...(earlier.length === 0
      ? []
      : [t.referral.earlier(earlier.map(need => labelOf('need', need)).join(', '))]),
    ...(attributes === null
      ? []
      : [[labelOf('age_band', attributes.ageBand), labelOf('household', attributes.household)].join(', ')]),
  ]
  return (
    <div className={classes.head}>
      <PageTitle
        windowTitle={t.referral.windowTitle}
        crumb={
          <>
            <a href={hrefOf('referrals')}>{t.referral.crumb}</a> ·{' '}
            {t.referral.crumbHandoffs({ handoffs, waits })}
          </>
        }
        lead={
          <>
            {parts.map((part, place) => (
              <span key={part}>
                {place === 0 ? null : <span className={classes.dot}> · </span>}
                {part}
              </span>
            ))}
            {referral.restricted ? (
              <>
                {' '}
                <RestrictedTag />
              </>
            ) : null}
            {linkedCodes.length === 0 ? null : (
              <span className={classes.linked}>
                {t.referral.linkedCodes}{' '}
                {linkedCodes.map(code => (
                  <CodeLink key={code} code={code} />
                ))}
              </span>
            )}
          </>
        }
        aside={<HeadFacts referral={referral} leg={leg} />}
      >
        {referral.resident === null ? (
          referral.status === 'draft' ? (
            t.referral.noCode
          ) : (
            t.referral.noPerson
          )
        ) : (
          <CodeLink code={referral.resident} size="title" />
        )}
      </PageTitle>
    </div>
  )
}
