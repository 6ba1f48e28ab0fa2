import { useTexts } from '../../../text/use-texts.ts'
import type { DirectAction } from '../action-order.ts'
import type { ActionFormProps } from './action-form-props.ts'
import { FormFrame } from './FormFrame.tsx'
import classes from './form-frame.module.css'
import { useActionCommand } from './use-action-command.ts'

export interface ConfirmFormProps extends ActionFormProps {
  readonly action: DirectAction | 'discardDraft'
}

/** A step without any field, asked for once more. */
export function ConfirmForm({ action, referral, onClose, onBack }: ConfirmFormProps) {
  const t = useTexts()
  const { run, waiting, sentence } = useActionCommand(action, { onDone: onClose })
  return (
    <FormFrame
      submit={t.referralActions.label[action].replace('…', '')}
      waiting={waiting}
      sentence={sentence}
      onSubmit={() => run({ referralId: referral.id })}
      onBack={onBack}
    >
      <p className={classes.about}>
        {action === 'discardDraft' ? t.referralForms.discard.about : t.referralActions.hint[action]}
      </p>
    </FormFrame>
  )
}
