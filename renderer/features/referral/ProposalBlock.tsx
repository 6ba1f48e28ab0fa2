import type { WorkerCode } from '#domain/ids.ts'
import type { Proposal } from '#domain/referral.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FactList } from '../../ui/FactList.tsx'
import { Quote } from '../../ui/Quote.tsx'
import classes from './panels.module.css'

export interface ProposalBlockProps {
  readonly proposal: Proposal
  readonly nameOf: (code: WorkerCode) => string
}

/** A refusal or a closure that waits for the second key. */
export function ProposalBlock({ proposal, nameOf }: ProposalBlockProps) {
  const t = useTexts()
  return (
    <section className={classes.block}>
      <h3>{proposal.kind === 'refusal' ? t.referral.proposalRefusal : t.referral.proposalClosure}</h3>
      <p>{t.referral.proposedBy(nameOf(proposal.by))}</p>
      {proposal.kind === 'refusal' ? (
        <>
          <Quote>{proposal.justification}</Quote>
          <FactList
            facts={[
              { name: t.referral.reason, value: labelOf('refusal_reason', proposal.reason) },
              { name: t.referral.nextStep, value: proposal.nextStep },
            ]}
          />
        </>
      ) : (
        <>
          <Quote>{proposal.feedback}</Quote>
          <FactList facts={[{ name: t.referral.outcome, value: labelOf('outcome', proposal.outcome) }]} />
        </>
      )}
    </section>
  )
}
