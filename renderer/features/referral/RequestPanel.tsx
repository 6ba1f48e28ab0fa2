import type { ReferralDetails } from '#domain/answers.ts'
import type { WorkerCode } from '#domain/ids.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { type Fact, FactList } from '../../ui/FactList.tsx'
import { formatShortDay } from '../../ui/format-day.ts'
import { Quote } from '../../ui/Quote.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { UrgencyBars } from '../../ui/UrgencyBars.tsx'
import classes from './panels.module.css'

export interface RequestPanelProps {
  readonly referral: ReferralDetails['referral']
  readonly attributes: ReferralDetails['attributes']
  /** „O co prosi PAL” for the receiver, „O co prosimy” for the sender. */
  readonly title: string
  readonly nameOf: (code: WorkerCode) => string
}

/** What the sender asks for, in their words, and on what basis. */
export function RequestPanel({ referral, attributes, title, nameOf }: RequestPanelProps) {
  const t = useTexts()
  const facts: readonly (Fact | undefined)[] = [
    referral.service === null
      ? undefined
      : { name: t.referral.expected, value: labelOf('service', referral.service) },
    referral.urgency === null
      ? undefined
      : { name: t.referral.urgency, value: <UrgencyBars urgency={referral.urgency} /> },
    referral.basis === null
      ? undefined
      : { name: t.referral.basis, value: labelOf('share_basis', referral.basis) },
    referral.basisNote === '' ? undefined : { name: t.referral.basisNote, value: referral.basisNote },
    referral.revisitReason === '' ? undefined : { name: t.referral.revisit, value: referral.revisitReason },
    referral.intake === null
      ? undefined
      : { name: t.referral.intake, value: labelOf('intake_source', referral.intake) },
    attributes === null
      ? undefined
      : {
          name: t.referral.person,
          value: `${labelOf('housing_status', attributes.housing)}; ${labelOf('zone', attributes.zone)}`,
        },
    { name: t.referral.author, value: nameOf(referral.author) },
    referral.leadWorker === null ? undefined : { name: t.referral.lead, value: nameOf(referral.leadWorker) },
    referral.plannedContactOn === null || referral.deadline?.kind !== 'contact'
      ? undefined
      : { name: t.referral.plannedContact, value: formatShortDay(referral.plannedContactOn) },
  ]
  return (
    <section className={classes.panel}>
      <SectionTitle>{title}</SectionTitle>
      {referral.text === '' ? (
        <p className={classes.empty}>{t.referral.askHidden}</p>
      ) : (
        <div className={classes.quote}>
          <Quote>{referral.text}</Quote>
        </div>
      )}
      <FactList facts={facts.filter(fact => fact !== undefined)} />
    </section>
  )
}
