import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { dueAfter } from '#domain/deadline.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import { useSession } from '../../api/session-context.ts'
import { useCommand } from '../../api/use-command.ts'
import { goBack, navigate } from '../../app/router.ts'
import type { SaidNo } from '../../text/pl/refusals.ts'
import { refusalSentence } from '../../text/refusal-sentence.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { formatDay, formatTime } from '../../ui/format-day.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { notify } from '../../ui/notify.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useNow } from '../../ui/use-now.ts'
import { useTakeBack } from '../referral/use-take-back.ts'
import type { ReferralForm } from './referral-form.ts'
import type { SendPanelProps } from './SendPanel.tsx'
import classes from './send-panel.module.css'

type SendButtonsProps = Pick<SendPanelProps, 'missing' | 'draft' | 'touched' | 'onMissing'> & {
  readonly form: ReferralForm
  readonly to: InstitutionKey | undefined
}

/** Send, keep, or throw away; what is missing stands above the button and is one key away. */
export function SendButtons({ form, to, missing, draft, touched, onMissing }: SendButtonsProps) {
  const t = useTexts()
  const now = useNow()
  const { directory } = useSession()
  const send = useCommand('sendReferral')
  const takeBack = useTakeBack()
  const discard = useCommand('discardDraft', { asNotice: true })
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<SaidNo>()
  const [asking, setAsking] = useState(false)

  const keep = async (): Promise<void> => {
    const unkept = missing.find(thing => thing === 'personalData' || thing === 'tooLong')
    if (unkept !== undefined) {
      setTried(true)
      return onMissing(unkept)
    }
    const saved = await draft.save()
    setRefused(saved !== undefined && 'refused' in saved ? saved.refused : undefined)
  }
  const submit = async (): Promise<void> => {
    setTried(true)
    const [first] = missing
    if (first !== undefined) return onMissing(first)
    if (send.waiting || to === undefined) return
    const saved = await draft.save()
    if (saved === undefined) return
    if ('refused' in saved) return setRefused(saved.refused)
    const reply = await send.run({ referralId: saved.referralId, revisitReason: form.revisitReason })
    if (!reply.ok) return setRefused(reply.error)
    draft.finish()
    const promise = directory.institutions.find(({ key }) => key === to)?.promises[form.urgency]
    const due = promise === undefined ? undefined : dueAfter(now, promise.accept)
    notify({
      text: t =>
        t.newReferral.sent({
          to: institutionWords(to).to,
          day: due === undefined ? '' : formatDay(due),
        }),
      undo: () =>
        takeBack(reply.value, () => navigate('newReferral', undefined, { draft: saved.referralId })),
    })
    navigate('today')
  }
  const leave = async (): Promise<void> => {
    draft.finish()
    const id = draft.draftId()
    if (id !== null) await discard.run({ referralId: id })
    goBack('today')
  }
  const throwAway = (): void => {
    if (touched || draft.draftId() !== null) setAsking(true)
    else goBack('today')
  }
  useKeys({ 'ctrl+enter': () => void submit() })
  const names = missing.map(thing => t.newReferral.missing[thing])
  const lacks =
    names.length === 1
      ? t.newReferral.missingOne(names[0] ?? '')
      : t.newReferral.missingMany(names.join(', '))
  return (
    <div className={classes.send}>
      {refused === undefined ? null : <FailureNotice title={refusalSentence(t, refused)} />}
      {names.length === 0 || !touched ? null : (
        <p className={classes.lacks} data-tried={tried || undefined} role="status">
          {lacks}
        </p>
      )}
      <Button
        className={classes.main}
        variant="filled"
        fullWidth
        aria-disabled={names.length > 0}
        data-lacking={names.length > 0 || undefined}
        aria-keyshortcuts="Control+Enter"
        justify="space-between"
        rightSection={<KeyCap keys="ctrl+enter" />}
        onClick={() => void submit()}
      >
        {to === undefined ? t.newReferral.send : t.newReferral.sendTo(institutionWords(to).to)}
      </Button>
      <div className={classes.two}>
        <KeyButton keys="ctrl+s" fullWidth onAct={() => void keep()}>
          {t.newReferral.saveDraft}
        </KeyButton>
        <KeyButton keys="escape" variant="subtle" fullWidth onAct={throwAway}>
          {t.newReferral.discard}
        </KeyButton>
      </div>
      <p className={classes.saved} role="status">
        {draft.held === undefined
          ? draft.savedAt === undefined
            ? null
            : t.newReferral.draftSaved(formatTime(draft.savedAt))
          : isAboutText(draft.held)
            ? t.newReferral.draftHeld
            : refused === undefined
              ? refusalSentence(t, draft.held)
              : null}
      </p>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t.newReferral.discardTitle}
        closeButtonProps={{ 'aria-label': t.newReferral.keepWriting }}
      >
        <p>{t.newReferral.discardLead}</p>
        <div className={classes.asks}>
          <Button variant="filled" data-autofocus onClick={() => setAsking(false)}>
            {t.newReferral.keepWriting}
          </Button>
          <Button onClick={() => void leave()}>{t.newReferral.discardYes}</Button>
        </div>
      </Modal>
    </div>
  )
}

/** Personal data in a text keep the draft back until they are removed or answered for. */
const isAboutText = (held: SaidNo | 'personalData'): held is 'personalData' =>
  held === 'personalData' || held.type === 'PersonalDataFound' || held.type === 'PersonalDataSuspected'
