import { useContext, useId, useMemo, useRef, useState } from 'react'
import { noPersonBasis } from '#domain/code-lists.ts'
import { networkPromise } from '#domain/deadline.ts'
import { type InstitutionKey, networkKey } from '#domain/ids.ts'
import { residentCodeWith, shownResidentCode } from '#domain/resident-code.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FormRow } from '../../ui/FormRow.tsx'
import { GuardedTextarea } from '../../ui/GuardedTextarea.tsx'
import { institutionWords } from '../../ui/institution-words.ts'
import { notify } from '../../ui/notify.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { ClockContext } from '../../ui/use-now.ts'
import { BasisChoice } from './BasisChoice.tsx'
import { CodeField } from './CodeField.tsx'
import { IntakeField } from './IntakeField.tsx'
import { MintCodeDialog } from './MintCodeDialog.tsx'
import { NeedFields } from './NeedFields.tsx'
import { ReceiverCards, takesThis } from './ReceiverCards.tsx'
import { type MissingThing, missingIn, type ReferralForm, residentOf } from './referral-form.ts'
import classes from './referral-form-page.module.css'
import { SendPanel } from './SendPanel.tsx'
import { UrgencyChoice } from './UrgencyChoice.tsx'
import { type DraftPlace, useDraft } from './use-draft.ts'

export interface ReferralFormPageProps {
  readonly title: string
  readonly first: ReferralForm
  readonly place: DraftPlace
  /** Where this chain has been before. */
  readonly visits: readonly InstitutionKey[]
}

/** Stands for a code in the question that is not asked while there is none. */
const noCode = residentCodeWith('00000000')

/** The whole referral on one page: whom, where, what, how soon, on what grounds, in which words. */
export function ReferralFormPage({ title, first: given, place, visits }: ReferralFormPageProps) {
  const t = useTexts()
  const id = useId()
  const clock = useContext(ClockContext)
  const { worker, directory } = useSession()
  const [first] = useState(given)
  const [form, setForm] = useState(first)
  const [minting, setMinting] = useState(false)
  const page = useRef<HTMLFormElement>(null)
  const draft = useDraft(form, first, place, clock)
  const change = (part: Partial<ReferralForm>): void => setForm(now => ({ ...now, ...part }))

  const withoutPerson = form.basis === noPersonBasis
  const resident = withoutPerson ? null : residentOf(form.code)
  const { value: known } = useCall(
    'findResident',
    { resident: resident ?? noCode },
    { enabled: resident !== null },
  )
  const receivers = useMemo(
    () =>
      directory.institutions
        .filter(({ key }) => key !== networkKey && key !== worker.institution)
        .toSorted((left, right) => left.order - right.order),
    [directory, worker],
  )
  const receiver = receivers.find(({ key }) => key === form.to)
  const isRevisit = form.to !== null && visits.includes(form.to)
  const missing = missingIn(form, isRevisit)

  const choose = (index: number): void => {
    const chosen = receivers[index]
    if (chosen !== undefined && takesThis(chosen, withoutPerson)) change({ to: chosen.key })
  }
  useKeys(
    Object.fromEntries(
      receivers.slice(0, 9).flatMap((_, index) => [
        [String(index + 1), () => choose(index)],
        [`alt+${index + 1}`, () => choose(index)],
      ]),
    ),
  )
  const hints = useMemo(
    () => [
      { keys: 'tab', label: t.newReferral.keyNext },
      { keys: 'alt+1', label: t.newReferral.keyReceiver },
      { keys: 'ctrl+enter', label: t.newReferral.keySend },
    ],
    [t],
  )
  useKeyHints(hints)

  /** Puts the focus where the first missing thing is filled in. */
  const goTo = (thing: MissingThing): void => {
    const wanted =
      thing === 'personalData' || thing === 'tooLong'
        ? '[aria-invalid="true"]'
        : `[data-field="${thing}"] :is(input:not([disabled]), textarea)`
    page.current?.querySelector<HTMLElement>(wanted)?.focus()
  }
  return (
    <div className={classes.page}>
      {/* Else the browser would keep what is typed for the restoring of its session, in the clear. */}
      <form
        ref={page}
        className={classes.form}
        aria-label={title}
        autoComplete="off"
        onSubmit={event => event.preventDefault()}
      >
        <PageTitle>{title}</PageTitle>
        <div className={classes.rows}>
          <div data-field="resident">
            <FormRow label={t.newReferral.code} field={`${id}code`}>
              <CodeField
                id={`${id}code`}
                value={form.code}
                known={known}
                disabled={withoutPerson}
                onChange={code => change({ code })}
                onNext={() => goTo('to')}
                onMint={() => setMinting(true)}
              />
            </FormRow>
          </div>
          <div data-field="to">
            <FormRow
              label={t.newReferral.to}
              remark={t.newReferral.toRemark(labelOf('urgency', form.urgency))}
            >
              <ReceiverCards
                receivers={receivers}
                value={form.to}
                urgency={form.urgency}
                withoutPerson={withoutPerson}
                onChange={to => change({ to })}
              />
            </FormRow>
          </div>
          {isRevisit && form.to !== null ? (
            <div data-field="revisit">
              <FormRow
                label={t.newReferral.revisit}
                remark={t.newReferral.revisitRemark(institutionWords(form.to).at)}
              >
                <GuardedTextarea
                  label={t.newReferral.revisit}
                  labelShown="hidden"
                  rows={2}
                  minimum={10}
                  quiet
                  value={form.revisitReason}
                  onChange={revisitReason => change({ revisitReason })}
                />
              </FormRow>
            </div>
          ) : null}
          <div data-field="need">
            <FormRow label={t.newReferral.need} field={`${id}need`}>
              <NeedFields
                id={`${id}need`}
                need={form.need}
                service={form.service}
                to={form.to}
                onChange={change}
              />
            </FormRow>
          </div>
          <FormRow label={t.newReferral.urgency}>
            <UrgencyChoice
              value={form.urgency}
              promises={receiver?.promises ?? networkPromise}
              onChange={urgency => change({ urgency })}
            />
          </FormRow>
          <div data-field="basis">
            <FormRow label={t.newReferral.basis}>
              <BasisChoice basis={form.basis} note={form.basisNote} onChange={change} />
            </FormRow>
          </div>
          <div data-field="text">
            <FormRow label={t.newReferral.text} remark={t.newReferral.textRemark}>
              <GuardedTextarea
                label={t.newReferral.text}
                labelShown="hidden"
                value={form.text}
                onChange={text => change({ text })}
              />
            </FormRow>
          </div>
          <FormRow label={t.newReferral.intake} field={`${id}intake`}>
            <IntakeField id={`${id}intake`} value={form.intake} onChange={intake => change({ intake })} />
          </FormRow>
        </div>
      </form>
      <SendPanel
        form={form}
        receiver={receiver}
        known={known}
        missing={missing}
        draft={draft}
        touched={form !== first}
        onMissing={goTo}
      />
      <MintCodeDialog
        opened={minting}
        onClose={() => setMinting(false)}
        onMinted={code => {
          setMinting(false)
          change({ code })
          notify({ text: t.newReferral.minted(shownResidentCode(code)) })
        }}
      />
    </div>
  )
}
