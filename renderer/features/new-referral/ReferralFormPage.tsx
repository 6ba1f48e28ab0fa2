import { useContext, useId, useMemo, useRef, useState } from 'react'
import { noPersonBasis } from '#domain/code-lists.ts'
import { networkKey } from '#domain/ids.ts'
import { residentCodeWith, shownResidentCode } from '#domain/resident-code.ts'
import { networkPromisesNow } from '#domain/rules-in-force.ts'
import { fittingFlows, type TypicalFlow, usualReceivers } from '#domain/typical-flows.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FormRow } from '../../ui/FormRow.tsx'
import { GuardedTextarea } from '../../ui/GuardedTextarea.tsx'
import { institutionWords } from '../../ui/institution-words.ts'
import { notify } from '../../ui/notify.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { ClockContext, useNow } from '../../ui/use-now.ts'
import { BasisChoice } from './BasisChoice.tsx'
import { CodeField } from './CodeField.tsx'
import type { FlowField } from './fill-from-flow.ts'
import { IntakeField } from './IntakeField.tsx'
import { MintCodeDialog } from './MintCodeDialog.tsx'
import { NeedFields } from './NeedFields.tsx'
import { PhraseField } from './PhraseField.tsx'
import { ReceiverCards, takesThis } from './ReceiverCards.tsx'
import { ReceiverServices } from './ReceiverServices.tsx'
import { RepeatNotice } from './RepeatNotice.tsx'
import { type MissingThing, missingIn, type ReferralForm, residentOf } from './referral-form.ts'
import classes from './referral-form-page.module.css'
import { enterLeadsOn, focusField, takeMarkedLine } from './row-keys.ts'
import { SendPanel } from './SendPanel.tsx'
import { repeatedReferrals, similarReferrals } from './similar-referrals.ts'
import { UrgencyChoice } from './UrgencyChoice.tsx'
import { type DraftPlace, useDraft } from './use-draft.ts'
import { useFormKeyHints } from './use-form-key-hints.ts'
import { useReferralForm } from './use-referral-form.ts'
import type { Visit } from './visits.ts'

export interface ReferralFormPageProps {
  readonly title: string
  readonly first: ReferralForm
  readonly place: DraftPlace
  /** Where this chain has been before. */
  readonly visits: readonly Visit[]
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
  const { form, suggested, change, pick } = useReferralForm(first, place.draftId !== null)
  const [minting, setMinting] = useState(false)
  const page = useRef<HTMLFormElement>(null)
  const draft = useDraft(form, first, place, clock)
  const now = useNow()

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
  const isRevisit = visits.some(({ institution }) => institution === form.to)
  const similar = similarReferrals(known, form, now)
  const flows = useMemo(
    () => fittingFlows({ from: worker.institution, to: form.to, need: form.need }),
    [worker, form.to, form.need],
  )
  const usual = useMemo(() => usualReceivers(worker.institution, form.need), [worker, form.need])
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
  const canTake = ({ to }: TypicalFlow): boolean =>
    receivers.some(known => known.key === to && takesThis(known, withoutPerson))
  useFormKeyHints()
  const goTo = (thing: MissingThing): void => {
    if (thing === 'personalData' || thing === 'tooLong')
      page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
    else if (thing === 'service') document.getElementById(`${id}need-service`)?.focus()
    else focusField(page.current, thing)
  }
  const fromPhrase = (field: FlowField): string | undefined =>
    suggested.has(field) ? t.phrases.suggested : undefined
  return (
    <div className={classes.page}>
      {/* Else the browser would keep what is typed for the restoring of its session, in the clear. */}
      <form
        ref={page}
        className={classes.form}
        aria-label={title}
        autoComplete="off"
        onSubmit={event => event.preventDefault()}
        onKeyDown={enterLeadsOn}
        onKeyDownCapture={takeMarkedLine}
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
              remark={fromPhrase('to') ?? t.newReferral.toRemark(labelOf('urgency', form.urgency))}
            >
              <ReceiverCards
                receivers={receivers}
                value={form.to}
                urgency={form.urgency}
                withoutPerson={withoutPerson}
                visits={visits}
                usual={usual}
                onChange={to => change({ to })}
              />
              {form.to === null ? null : <ReceiverServices institution={form.to} service={form.service} />}
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
            <FormRow
              label={t.newReferral.need}
              remark={
                fromPhrase('need') ?? (suggested.has('service') ? t.phrases.suggestedService : undefined)
              }
              field={`${id}need`}
            >
              <NeedFields
                id={`${id}need`}
                need={form.need}
                service={form.service}
                to={form.to}
                onChange={change}
              />
              <RepeatNotice repeated={repeatedReferrals(similar, form)} />
            </FormRow>
          </div>
          <div data-field="urgency">
            <FormRow label={t.newReferral.urgency} remark={fromPhrase('urgency')}>
              <UrgencyChoice
                value={form.urgency}
                promises={receiver?.promises ?? networkPromisesNow()}
                onChange={urgency => change({ urgency })}
              />
            </FormRow>
          </div>
          <div data-field="basis">
            <FormRow label={t.newReferral.basis}>
              <BasisChoice basis={form.basis} note={form.basisNote} onChange={change} />
            </FormRow>
          </div>
          <div data-field="text">
            <FormRow label={t.newReferral.text} remark={t.newReferral.textRemark}>
              <PhraseField
                value={form.text}
                flows={flows}
                onChange={text => change({ text })}
                onPick={flow => pick(flow, canTake(flow))}
              />
            </FormRow>
          </div>
          <div data-field="intake">
            <FormRow label={t.newReferral.intake} field={`${id}intake`}>
              <IntakeField id={`${id}intake`} value={form.intake} onChange={intake => change({ intake })} />
            </FormRow>
          </div>
        </div>
      </form>
      <SendPanel
        form={form}
        receiver={receiver}
        known={known}
        similar={similar}
        missing={missing}
        draft={draft}
        touched={form !== first}
        onMissing={goTo}
      />
      {minting ? (
        <MintCodeDialog
          onClose={() => setMinting(false)}
          onMinted={code => {
            setMinting(false)
            change({ code })
            notify({ text: t => t.newReferral.minted(shownResidentCode(code)) })
            // After the dialog has given the focus back.
            setTimeout(() => focusField(page.current, 'to'))
          }}
        />
      ) : null}
    </div>
  )
}
