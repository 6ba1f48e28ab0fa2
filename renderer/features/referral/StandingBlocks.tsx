import type { Leg, ReferralDetails } from '#domain/answers.ts'
import type { WorkerCode } from '#domain/ids.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatShortDay } from '../../ui/format-day.ts'
import type { InstitutionWords } from '../../ui/institution-words.ts'
import { Quote } from '../../ui/Quote.tsx'
import { ProposalBlock } from './ProposalBlock.tsx'
import classes from './panels.module.css'
import { ResultBlock } from './ResultBlock.tsx'

export interface StandingBlocksProps {
  readonly referral: ReferralDetails['referral']
  readonly leg: Leg | undefined
  readonly words: (institution: string) => InstitutionWords
  readonly nameOf: (code: WorkerCode) => string
  /** Whether the outcome waits for this worker's institution to see it. */
  readonly mayConfirm: boolean
}

/** What stands open beside the state: a proposal, a request, what is missing, a pause. */
export function StandingBlocks({ referral, leg, words, nameOf, mayConfirm }: StandingBlocksProps) {
  const t = useTexts()
  const held = leg?.entries.findLast(({ type }) => type === 'ReferralHeld')
  return (
    <>
      <ResultBlock referral={referral} leg={leg} words={words} mayConfirm={mayConfirm} />
      {referral.proposal === null ? null : <ProposalBlock proposal={referral.proposal} nameOf={nameOf} />}
      {referral.withdrawalRequested ? (
        <section className={classes.block}>
          <h3>{t.referral.withdrawalTitle}</h3>
          {referral.withdrawalRequest === null ? null : <Quote>{referral.withdrawalRequest}</Quote>}
          <p>{t.referral.withdrawalWaits(words(referral.to ?? referral.from).at)}</p>
        </section>
      ) : null}
      {referral.status === 'needs_info' ? (
        <section className={classes.block}>
          <h3>{t.referral.missingTitle}</h3>
          {referral.missing === '' ? null : <Quote>{referral.missing}</Quote>}
          <p>{t.referral.missingWaits(formatShortDay(referral.statusSince))}</p>
        </section>
      ) : null}
      {referral.status === 'on_hold' && referral.resumeOn !== null ? (
        <section className={classes.block}>
          <h3>{t.referral.heldTitle}</h3>
          {held?.type === 'ReferralHeld' && held.payload.reason !== '' ? (
            <Quote>{held.payload.reason}</Quote>
          ) : null}
          <p>
            {leg?.firstContactAt === null
              ? t.referral.heldClock(formatShortDay(referral.resumeOn))
              : t.referral.heldUntil(formatShortDay(referral.resumeOn))}
          </p>
        </section>
      ) : null}
    </>
  )
}
