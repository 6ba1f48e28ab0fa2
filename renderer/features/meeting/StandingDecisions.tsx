import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ShownDecision } from '#domain/meeting-answers.ts'
import { hrefOf } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import { DecisionText } from './DecisionText.tsx'
import classes from './meeting.module.css'
import { SettleDialog } from './SettleDialog.tsx'

export interface StandingDecisionsProps {
  readonly decisions: readonly ShownDecision[]
  readonly name: string
}

/** Decisions still to be carried out, each with the way to its referral and to settling it. */
export function StandingDecisions({ decisions, name }: StandingDecisionsProps) {
  const t = useTexts()
  const [settling, setSettling] = useState<ShownDecision>()
  return (
    <>
      <ul className={classes.list} aria-label={name}>
        {decisions.map(decision => (
          <li key={decision.id} className={classes.row}>
            <DecisionText decision={decision} dated />
            <span className={classes.rowActions}>
              {decision.about?.opens === true ? (
                <a href={hrefOf('referral', { referralId: decision.about.referralId })}>
                  {t.meeting.openReferral}
                </a>
              ) : null}
              {decision.maySettle ? (
                <Button size="xs" onClick={() => setSettling(decision)}>
                  {t.meeting.settle}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {settling === undefined ? null : (
        <SettleDialog decision={settling} onClose={() => setSettling(undefined)} />
      )}
    </>
  )
}
