import { useState } from 'react'
import { useSession } from '../../../api/session-context.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { GuardedTextarea, mayBeSaved } from '../../../ui/GuardedTextarea.tsx'
import { institutionWords } from '../../../ui/institution-words.ts'
import { useNow } from '../../../ui/use-now.ts'
import { remindedWords } from '../../review/standing-words.ts'
import type { ActionFormProps } from './action-form-props.ts'
import { FormFrame } from './FormFrame.tsx'
import classes from './form-frame.module.css'
import { useActionCommand } from './use-action-command.ts'

/** Reminds whoever has the next move, with a sentence or without; what was reminded before stands beside it. */
export function RemindForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const now = useNow()
  const { worker } = useSession()
  const [text, setText] = useState('')
  const { run, waiting, sentence } = useActionCommand('remindReferral', { onDone: onClose })
  const before = remindedWords(t, referral, worker.institution, now)
  return (
    <FormFrame
      submit={t.review.remind.submit}
      blocked={!mayBeSaved(text)}
      waiting={waiting}
      sentence={sentence}
      onSubmit={() => run({ referralId: referral.id, text })}
      onBack={onBack}
    >
      <GuardedTextarea label={t.review.remind.text} value={text} onChange={setText} autoFocus dialog />
      <p className={classes.about}>
        {t.review.remind.about(institutionWords(referral.turn ?? referral.from).at)}
        {before === undefined ? null : ` ${t.review.remind.before(before)}`}
      </p>
    </FormFrame>
  )
}
