import { useEffect, useId, useRef, useState } from 'react'
import { shortestDecision } from '#domain/decide-meeting.ts'
import { type InstitutionKey, type MeetingId, networkKey, type WorkerCode } from '#domain/ids.ts'
import { longestDecision } from '#domain/meeting-calls.ts'
import { localDayOf } from '#domain/time.ts'
import { call } from '../../api/client.ts'
import { useSession } from '../../api/session-context.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { GuardedTextarea, mayBeSaved } from '../../ui/GuardedTextarea.tsx'
import { notify } from '../../ui/notify.tsx'
import { SearchSelect } from '../../ui/SearchSelect.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useNow } from '../../ui/use-now.ts'
import { DayField } from '../referral/actions/DayField.tsx'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import { institutionForms } from '../referral/institution-forms.ts'
import { type DecisionForm, workingDayIn } from './decision-form.ts'
import classes from './meeting.module.css'

export interface DecisionFormPanelProps {
  readonly meetingId: MeetingId
  readonly first: DecisionForm
  /** Who is expected at the meeting; the network's own office can be asked too. */
  readonly institutions: readonly InstitutionKey[]
  readonly onClose: () => void
  /** Recorded: the next matter may follow. */
  readonly onDone: () => void
}

/** So long after the last key what was typed is kept. */
const pauseMs = 300

/** What, who, by when. What is typed is kept as it is typed, so that a closed window loses nothing of it. */
export function DecisionFormPanel({
  meetingId,
  first,
  institutions,
  onClose,
  onDone,
}: DecisionFormPanelProps) {
  const t = useTexts()
  const id = useId()
  const today = localDayOf(useNow())
  const { directory } = useSession()
  const [form, setForm] = useState(first)
  const [kept, setKept] = useState<DecisionForm>()
  const change = (part: Partial<DecisionForm>): void => setForm(now => ({ ...now, ...part }))
  // Whoever goes to another screen in the middle of a word finds it again; recorded and given up is kept no more.
  const unkept = useRef<DecisionForm>(undefined)
  const done = (): void => {
    unkept.current = undefined
    notify({ text: t => t.meeting.recordedOne })
    onDone()
  }
  const make = useCommand('makeDecision', { onDone: done })
  const revise = useCommand('reviseDecision', { onDone: done })
  const { decisionId, referralId, what, institution, worker, dueOn } = form
  const isSending = make.waiting || revise.waiting
  useEffect(() => {
    if (form === first || isSending) return
    // What the guard refuses is kept nowhere; the field itself says why.
    const keep = async (): Promise<void> => {
      const reply = await call('keepDecisionDraft', { meetingId, draft: form })
      if (reply.ok) setKept(form)
    }
    const timer = setTimeout(() => void keep(), pauseMs)
    return () => clearTimeout(timer)
  }, [form, first, meetingId, isSending])
  useEffect(() => {
    unkept.current = form === first || form === kept ? undefined : form
  }, [form, first, kept])
  useEffect(
    () => () => {
      if (unkept.current !== undefined) void call('keepDecisionDraft', { meetingId, draft: unkept.current })
    },
    [meetingId],
  )
  const leave = (): void => {
    unkept.current = undefined
    void call('keepDecisionDraft', { meetingId, draft: null })
    onClose()
  }
  useKeys({ escape: leave }, { dialog: true })
  const words = institutionForms(directory)
  const people = directory.workers
    .filter(one => one.active && one.institution === institution)
    .toSorted((one, other) => one.alias.localeCompare(other.alias, 'pl'))
  const missing = [
    ...(what.trim().length < shortestDecision ? [t.meeting.form.missingWhat] : []),
    ...(institution === null ? [t.meeting.form.missingWho] : []),
    ...(dueOn === null ? [t.meeting.form.missingDue] : []),
  ]
  const submit = (): void => {
    if (institution === null || dueOn === null) return
    const agreed = { meetingId, what, institution, worker, dueOn }
    if (decisionId === null) void make.run({ ...agreed, referralId })
    else void revise.run({ ...agreed, decisionId })
  }
  const title =
    decisionId !== null
      ? t.meeting.form.changeTitle
      : referralId === null
        ? t.meeting.form.generalTitle
        : t.meeting.form.title
  return (
    <section className={classes.form} aria-label={title}>
      <h2>{title}</h2>
      <FormFrame
        submit={t.meeting.form.submit}
        missing={missing}
        blocked={!mayBeSaved(what, 0, longestDecision)}
        waiting={isSending}
        sentence={make.sentence ?? revise.sentence}
        onSubmit={submit}
        onBack={leave}
      >
        <GuardedTextarea
          label={t.meeting.form.what}
          description={t.meeting.form.whatHint}
          value={what}
          onChange={text => change({ what: text })}
          maximum={longestDecision}
          rows={2}
          quiet
          autoFocus
        />
        <div className={classes.fields}>
          <SearchSelect
            id={`${id}institution`}
            label={t.meeting.form.institution}
            data={[...institutions, networkKey].map(key => ({
              value: key,
              label: key === networkKey ? t.meeting.network : words(key).name,
            }))}
            value={institution}
            allowDeselect={false}
            onChange={key => change({ institution: key as InstitutionKey | null, worker: null })}
          />
          <SearchSelect
            id={`${id}worker`}
            label={t.meeting.form.worker}
            placeholder={t.meeting.anyWorker}
            data={people.map(({ code, alias }) => ({ value: code, label: `${alias} (${code})` }))}
            value={worker}
            clearable
            onChange={code => change({ worker: code as WorkerCode | null })}
          />
          <DayField
            label={t.meeting.form.due}
            value={dueOn}
            onChange={day => change({ dueOn: day })}
            shortcuts={[
              { label: t.meeting.form.week, day: workingDayIn(today, 7) },
              { label: t.meeting.form.twoWeeks, day: workingDayIn(today, 14) },
              { label: t.meeting.form.month, day: workingDayIn(today, 28) },
            ]}
          />
        </div>
        <p className={classes.kept}>{kept === form ? t.meeting.form.keptNow : t.meeting.form.kept}</p>
      </FormFrame>
    </section>
  )
}
