import { Button, Modal } from '@mantine/core'
import { type FocusEvent, useRef, useState } from 'react'
import type { ReferralRow } from '#domain/answers.ts'
import type { ReferralAction } from '#domain/permission.ts'
import { assertNever } from '#domain/result.ts'
import { labelOf } from '../../../text/label-of.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { InstitutionRoute } from '../../../ui/InstitutionRoute.tsx'
import { ResidentCodeText } from '../../../ui/ResidentCodeText.tsx'
import { useKeys } from '../../../ui/use-keys.ts'
import { AcceptForm } from './AcceptForm.tsx'
import { AnswerWithdrawalForm } from './AnswerWithdrawalForm.tsx'
import { ApproveForm } from './ApproveForm.tsx'
import { AssignForm } from './AssignForm.tsx'
import classes from './action-dialog.module.css'
import type { ActionFormProps } from './action-form-props.ts'
import { CloseForm } from './CloseForm.tsx'
import { CompleteForm } from './CompleteForm.tsx'
import { ConfirmForm } from './ConfirmForm.tsx'
import { ContactForm } from './ContactForm.tsx'
import { EscalateForm } from './EscalateForm.tsx'
import { HoldForm } from './HoldForm.tsx'
import { MoveDeadlineForm } from './MoveDeadlineForm.tsx'
import { NoteForm } from './NoteForm.tsx'
import { RedirectForm } from './RedirectForm.tsx'
import { RefuseForm } from './RefuseForm.tsx'
import { RemindForm } from './RemindForm.tsx'
import { RequestWithdrawalForm } from './RequestWithdrawalForm.tsx'
import { ReturnForm } from './ReturnForm.tsx'
import { SendBackForm } from './SendBackForm.tsx'
import { SendForm } from './SendForm.tsx'
import { UrgencyForm } from './UrgencyForm.tsx'
import { VoidForm } from './VoidForm.tsx'
import { WithdrawForm } from './WithdrawForm.tsx'

/** Every step but the revision of a draft, which has a page of its own. */
export type DialogAction = Exclude<ReferralAction, 'reviseDraft'>

export interface ActionDialogProps {
  readonly action: DialogAction
  readonly referral: ReferralRow
  readonly onClose: () => void
}

/** One step with one referral: its form, its refusal, its keys. Closing with typed text asks first. */
export function ActionDialog({ action, referral, onClose }: ActionDialogProps) {
  const t = useTexts()
  const [typed, setTyped] = useState(false)
  const [asks, setAsks] = useState(false)
  const typedIn = useRef<Element>(null)
  const stay = (): void => {
    setAsks(false)
    if (typedIn.current instanceof HTMLElement) typedIn.current.focus()
  }
  /** A second Escape goes back to the text: only the button throws it away. */
  const close = (): void => {
    if (!typed) onClose()
    else if (asks) stay()
    else {
      typedIn.current = document.activeElement
      setAsks(true)
    }
  }
  // Mantine's own Escape would close the dialog before the page below hears the same key and leaves.
  useKeys({ escape: close }, { dialog: true })
  return (
    <Modal
      opened
      onClose={close}
      onFocus={keepMarkOnFocus}
      title={t.referralActions.label[action].replace('…', '')}
      size={wide.has(action) ? 720 : 600}
      closeOnClickOutside={!typed}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': t.shell.close }}
    >
      <p className={classes.about}>
        {referral.resident === null ? null : <ResidentCodeText code={referral.resident} />}
        <span className={classes.need}>{referral.need === null ? null : labelOf('need', referral.need)}</span>
        {referral.to === null ? null : <InstitutionRoute from={referral.from} to={referral.to} size={10} />}
      </p>
      <div
        onInput={event => {
          const texts = event.currentTarget.querySelectorAll('textarea')
          setTyped([...texts].some(({ value }) => value !== ''))
        }}
      >
        <FormOf action={action} referral={referral} onClose={onClose} onBack={close} />
      </div>
      {asks ? (
        <div className={classes.unsaved} role="alertdialog" aria-label={t.referralForms.closeUnsaved}>
          <p>{t.referralForms.closeUnsaved}</p>
          <Button size="xs" onClick={onClose}>
            {t.referralForms.closeAnyway}
          </Button>
          <Button size="xs" variant="filled" onClick={stay} autoFocus>
            {t.referralForms.stay}
          </Button>
        </div>
      ) : null}
    </Modal>
  )
}

/** The trap of the modal looks for the mark twice, and the second time quick fingers may have moved on already. */
const keepMarkOnFocus = ({ currentTarget, target }: FocusEvent<HTMLElement>): void => {
  for (const marked of currentTarget.querySelectorAll('[data-autofocus]'))
    marked.removeAttribute('data-autofocus')
  target.setAttribute('data-autofocus', 'true')
}

const wide: ReadonlySet<DialogAction> = new Set([
  'recordContact',
  'refuseReferral',
  'closeReferral',
  'returnReferral',
  'redirectReferral',
])

function FormOf({ action, ...form }: { readonly action: DialogAction } & ActionFormProps) {
  switch (action) {
    case 'acceptReferral':
      return <AcceptForm {...form} />
    case 'returnReferral':
      return <ReturnForm {...form} />
    case 'completeReferral':
      return <CompleteForm {...form} />
    case 'refuseReferral':
      return <RefuseForm {...form} />
    case 'redirectReferral':
      return <RedirectForm {...form} />
    case 'recordContact':
      return <ContactForm {...form} />
    case 'holdReferral':
      return <HoldForm {...form} />
    case 'closeReferral':
      return <CloseForm {...form} />
    case 'approveProposal':
      return <ApproveForm {...form} />
    case 'sendBackProposal':
      return <SendBackForm {...form} />
    case 'withdrawReferral':
      return <WithdrawForm {...form} />
    case 'requestWithdrawal':
      return <RequestWithdrawalForm {...form} />
    case 'answerWithdrawal':
      return <AnswerWithdrawalForm {...form} />
    case 'voidReferral':
      return <VoidForm {...form} />
    case 'addNote':
      return <NoteForm {...form} />
    case 'assignWorker':
      return <AssignForm {...form} />
    case 'changeUrgency':
      return <UrgencyForm {...form} />
    case 'moveDeadline':
      return <MoveDeadlineForm {...form} />
    case 'remindReferral':
      return <RemindForm {...form} />
    case 'escalateReferral':
      return <EscalateForm {...form} />
    case 'sendReferral':
      return <SendForm {...form} />
    case 'acknowledgeReferral':
    case 'resumeReferral':
    case 'confirmOutcome':
    case 'discardDraft':
      return <ConfirmForm action={action} {...form} />
    default:
      return assertNever(action, 'action')
  }
}
