import { Fragment } from 'react'
import type { ReferralRow } from '#domain/answers.ts'
import type { ReferralAction } from '#domain/permission.ts'
import type { UndoableStep } from '#domain/referral-events.ts'
import { useTexts } from '../../text/use-texts.ts'
import { ActionRow } from '../../ui/ActionRow.tsx'
import type { InstitutionWords } from '../../ui/institution-words.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import classes from './action-list.module.css'
import { actionKeys, asideActions, leadingAction, mainActions } from './action-order.ts'

export interface ActionListProps {
  readonly referral: ReferralRow
  readonly actions: readonly ReferralAction[]
  readonly words: (institution: string) => InstitutionWords
  /** Whose move it is, when it is not the own institution's. */
  readonly turnOfOther: string | undefined
  readonly onTake: (action: ReferralAction) => void
  /** Starts the next leg of this matter; undefined where this worker is no party. */
  readonly onContinue: (() => void) | undefined
  /** The own step that can be taken back now, and how. */
  readonly undo: { readonly type: UndoableStep; readonly onUndo: () => void } | undefined
  /** Prints the handoff slip; undefined where there is nothing to hand over or this worker is no party. */
  readonly onPrint: (() => void) | undefined
}

/** Exactly the steps that this worker may take now: verb, consequence, key. */
export function ActionList({
  referral,
  actions,
  words,
  turnOfOther,
  onTake,
  onContinue,
  undo,
  onPrint,
}: ActionListProps) {
  const t = useTexts()
  const leading = leadingAction(actions)
  const allowed = (order: readonly ReferralAction[]): readonly ReferralAction[] =>
    order.filter(action => actions.includes(action) && action !== leading)
  const receiver = words(referral.to ?? referral.from)
  const rowOf = (action: ReferralAction, withHint: boolean) => {
    const hint = t.referralActions.hint[action]
    return (
      <ActionRow
        key={action}
        label={t.referralActions.label[action]}
        hint={withHint ? (typeof hint === 'string' ? hint : hint(receiver)) : undefined}
        keys={actionKeys[action]}
        primary={action === leading}
        onAct={() => onTake(action)}
      />
    )
  }
  const main = allowed(mainActions)
  const aside = allowed(asideActions)
  const isEmpty = actions.length === 0 && onContinue === undefined && undo === undefined
  return (
    <section className={classes.list} aria-label={t.referralActions.title}>
      <SectionTitle>{t.referralActions.title}</SectionTitle>
      {isEmpty ? <p className={classes.turn}>{t.referralActions.nothing}</p> : null}
      {turnOfOther === undefined || isEmpty ? null : (
        <p className={classes.turn}>{t.referralActions.notYourTurn(turnOfOther)}</p>
      )}
      {leading === undefined ? null : rowOf(leading, true)}
      {main.map(action => (
        <Fragment key={action}>{rowOf(action, true)}</Fragment>
      ))}
      {onContinue === undefined ? null : (
        <ActionRow
          label={t.referralActions.continueChain}
          hint={t.referralActions.continueChainHint}
          keys="n"
          onAct={onContinue}
        />
      )}
      {undo === undefined ? null : (
        <ActionRow
          label={t.referralActions.undo(t.referralActions.step[undo.type])}
          hint={t.referralActions.undoHint}
          keys="z"
          onAct={undo.onUndo}
        />
      )}
      {onPrint === undefined ? null : (
        <ActionRow label={t.handoffSlip.print} hint={t.handoffSlip.printHint} keys="ctrl+p" onAct={onPrint} />
      )}
      {aside.length === 0 ? null : (
        <div className={classes.aside}>{aside.map(action => rowOf(action, false))}</div>
      )}
      <p className={classes.working}>{t.referralActions.working}</p>
    </section>
  )
}
