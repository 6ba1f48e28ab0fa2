import type { Leg, ReferralDetails } from '#domain/answers.ts'
import { useSession } from '../../api/session-context.ts'
import { useTexts } from '../../text/use-texts.ts'
import { DueFlag } from '../../ui/DueFlag.tsx'
import type { DueState } from '../../ui/due-state.ts'
import { type Fact, FactList } from '../../ui/FactList.tsx'
import { formatShortDay } from '../../ui/format-day.ts'
import { formatDue, formatDueMoment } from '../../ui/format-due.ts'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { StateWord } from '../../ui/StateWord.tsx'
import { useNow } from '../../ui/use-now.ts'
import classes from './referral-head.module.css'
import { runningDue } from './running-due.ts'

export interface HeadFactsProps {
  readonly referral: ReferralDetails['referral']
  readonly leg: Leg | undefined
}

/** Kto ma pałeczkę, czyj ruch, stan, termin: the four things that everyone asks first. */
export function HeadFacts({ referral, leg }: HeadFactsProps) {
  const t = useTexts()
  const now = useNow()
  const { directory, worker } = useSession()
  const lead = directory.workers.find(({ code }) => code === referral.leadWorker)?.alias
  const mover =
    referral.turn === referral.to && lead !== undefined
      ? lead
      : referral.turn === worker.institution
        ? t.referral.yourInstitution
        : undefined
  const due = runningDue(referral, leg, now)
  const facts: readonly Fact[] = [
    { name: t.referral.heldBy, value: <InstitutionName institution={referral.heldBy} /> },
    {
      name: t.referral.turn,
      value:
        referral.turn === null ? (
          <>
            {t.referral.turnOfNobody} <small>{t.referral.loopNotNeeded}</small>
          </>
        ) : (
          <>
            <InstitutionName institution={referral.turn} />{' '}
            {mover === undefined ? null : <small>{mover}</small>}
          </>
        ),
    },
    {
      name: t.referral.state,
      value: (
        <>
          <StateWord status={referral.status} />{' '}
          {referral.proposed === null ? null : <small>{t.referral.proposalWaits}</small>}
        </>
      ),
    },
    ...(due === null
      ? []
      : [dueFact(due.name === 'accept' ? t.referral.dueAccept : t.referral.dueContact, due.state)]),
    ...(referral.status === 'on_hold' && referral.resumeOn !== null
      ? [{ name: t.referral.resumes, value: formatShortDay(referral.resumeOn) }]
      : []),
    ...(referral.endedAt === null || referral.status === 'withdrawn' || referral.status === 'void'
      ? []
      : [
          {
            name: t.referral.result,
            value: <small>{referral.seen ? t.referral.resultSeen : t.referral.resultUnseen}</small>,
          },
        ]),
  ]
  return <FactList shape="head" facts={facts} />

  function dueFact(name: string, state: DueState): Fact {
    return {
      name,
      value: (
        <span className={`${classes.due} ${state.kind === 'missed' ? classes.missed : ''}`}>
          <DueFlag kind={state.kind} />
          {formatDueMoment(t, state)} <small>{inSentence(formatDue(t, state))}</small>
        </span>
      ),
    }
  }
}

/** A sentence that goes on after something else; the name of a day in it keeps its capital. */
const inSentence = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
