import type { PlaceIssueDetails } from '#domain/answers.ts'
import type { PlaceIssueAction } from '#domain/place-issue-permission.ts'
import { useSession } from '../../api/session-context.ts'
import { useCommand } from '../../api/use-command.ts'
import { navigate } from '../../app/router.ts'
import { useTexts } from '../../text/use-texts.ts'
import { ActionRow } from '../../ui/ActionRow.tsx'
import { institutionWords } from '../../ui/institution-words.ts'
import { notify } from '../../ui/notify.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import type { DialogStep } from './PlaceDialog.tsx'
import classes from './places.module.css'

export interface PlaceActionsProps {
  readonly details: PlaceIssueDetails
  readonly onStep: (step: DialogStep) => void
}

const keys: Readonly<Record<PlaceIssueAction, string>> = {
  takePlaceIssue: 'p',
  resolvePlaceIssue: 'm',
  declinePlaceIssue: 'x',
  confirmPlaceIssue: 'w',
  dropPlaceIssue: 'o',
  notePlaceIssue: 't',
}

/** Only the steps that are allowed now, the first of them filled; none of them leads to a dead end. */
export function PlaceActions({ details, onStep }: PlaceActionsProps) {
  const t = useTexts()
  const { worker } = useSession()
  const { issue, actions, receiverIsAbsent } = details
  const confirm = useCommand('confirmPlaceIssue', {
    asNotice: true,
    onDone: () => notify({ text: t => t.places.done.confirmPlaceIssue }),
  })
  const act = (action: PlaceIssueAction): void => {
    if (action === 'confirmPlaceIssue') void confirm.run({ placeIssueId: issue.id })
    else onStep(action)
  }
  const mayRepeat = issue.status === 'declined' && issue.from === worker.institution
  const speaksForReceiver = receiverIsAbsent && actions.includes('resolvePlaceIssue')
  return (
    <section aria-label={t.places.actions}>
      <SectionTitle>{t.places.actions}</SectionTitle>
      {speaksForReceiver ? (
        <p className={classes.about}>{t.places.absent(institutionWords(issue.to).at)}</p>
      ) : null}
      {actions.map((action, place) => (
        <ActionRow
          key={action}
          primary={place === 0 && action !== 'notePlaceIssue'}
          label={t.places.steps[action]}
          hint={t.places.hints[action]}
          keys={keys[action]}
          onAct={() => act(action)}
        />
      ))}
      {mayRepeat ? (
        <ActionRow
          label={t.places.repeat}
          hint={t.places.repeatHint}
          keys="n"
          onAct={() => navigate('newPlace', undefined, { like: issue.id })}
        />
      ) : null}
      {actions.length === 0 && !mayRepeat ? <p className={classes.about}>{t.places.onlyReading}</p> : null}
    </section>
  )
}
