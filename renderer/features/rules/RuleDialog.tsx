import { Modal } from '@mantine/core'
import { useState } from 'react'
import { urgencies } from '#domain/code-lists.ts'
import type { Input } from '#domain/contract.ts'
import { networkPromisesOn, type RuleRow, silenceOn } from '#domain/network-rules.ts'
import { lastSaid } from '#domain/rule-change.ts'
import type { ChangeSubject } from '#domain/rules-calls.ts'
import { dayNumberOf, type LocalDay, localDayOf } from '#domain/time.ts'
import { workingHoursOn } from '#domain/working-calendar.ts'
import { useCommand } from '../../api/use-command.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDay } from '../../ui/format-day.ts'
import { notify } from '../../ui/notify.tsx'
import { useNow } from '../../ui/use-now.ts'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import { EffectLines } from './EffectLines.tsx'
import { RuleFields } from './RuleFields.tsx'
import { type RuleForm, type RuleName, ruleSaid } from './rule-form.ts'
import { ruleWords, timeWords } from './rule-words.ts'
import classes from './rules-screen.module.css'
import { ValidFromField } from './ValidFromField.tsx'

export interface RuleDialogProps {
  readonly rule: RuleName
  readonly rows: readonly RuleRow[]
  readonly onClose: () => void
}

type Said = Input<'changeRule'>['rule']

/** Another agreement of the network: the numbers, from when, and what stays as it was promised. */
export function RuleDialog({ rule, rows, onClose }: RuleDialogProps) {
  const t = useTexts()
  const today = localDayOf(useNow())
  const urgency = urgencies.find(one => one === rule)
  const [form, setForm] = useState<RuleForm>(() => {
    const promise = networkPromisesOn(rows, today)[urgency ?? 'standard']
    const hours = workingHoursOn(dayNumberOf(today))
    return {
      accept: String(promise.accept.days),
      acceptCounts: promise.accept.counts,
      contact: String(promise.firstContact.days),
      contactCounts: promise.firstContact.counts,
      from: timeWords(hours.from, today),
      to: timeWords(hours.to, today),
      days: String(silenceOn(rows, today)),
    }
  })
  const [validFrom, setValidFrom] = useState<LocalDay | null>(today)
  const last = lastSaid(rows, urgency === undefined ? rule : `promise:${urgency}`)
  const [seen] = useState(last?.changedAt ?? null)
  const [metAnother, setMetAnother] = useState(false)
  const change = useCommand('changeRule', {
    onDone: () => {
      onClose()
      if (validFrom !== null) notify({ text: t => t.rules.changed(formatDay(validFrom)) })
    },
  })
  const said: Said | undefined = ruleSaid(rule, form)
  const submit = async (): Promise<void> => {
    if (validFrom === null || said === undefined) return
    const known = metAnother ? (last?.changedAt ?? null) : seen
    const reply = await change.run({ rule: said, validFrom, seen: known })
    if (!reply.ok && reply.error.type === 'RuleChangedMeanwhile') setMetAnother(true)
  }
  const name =
    urgency !== undefined ? labelOf('urgency', urgency) : rule === 'hours' ? t.rules.hours : t.rules.silence
  const about: ChangeSubject =
    urgency !== undefined
      ? { kind: 'promise', urgency }
      : rule === 'hours'
        ? { kind: 'hours' }
        : { kind: 'silence', days: Number(form.days) || 0 }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t.rules.dialogRule(name)}
      closeButtonProps={{ 'aria-label': t.rules.close }}
    >
      <FormFrame
        submit={t.rules.save}
        missing={[
          ...(said === undefined ? [rule === 'hours' ? t.rules.missingHours : t.rules.missingNumber] : []),
          ...(validFrom === null ? [t.rules.missingDay] : []),
        ]}
        waiting={change.waiting}
        sentence={change.sentence}
        onSubmit={() => void submit()}
        onBack={onClose}
      >
        {metAnother && last !== undefined ? (
          <p
            className={classes.now}
          >{`${ruleWords(t, last.value, last.validFrom)} (${t.rules.plannedFor(formatDay(last.validFrom))})`}</p>
        ) : null}
        <RuleFields rule={rule} form={form} onChange={setForm} />
        <ValidFromField value={validFrom} onChange={setValidFrom} />
        <EffectLines
          about={about}
          after={
            rule === 'silence' ? t.rules.silenceEffect : t.rules.fromSending(formatDay(validFrom ?? today))
          }
        />
      </FormFrame>
    </Modal>
  )
}
