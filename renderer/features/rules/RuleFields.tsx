import { NativeSelect, TextInput } from '@mantine/core'
import { useTexts } from '../../text/use-texts.ts'
import type { RuleForm, RuleName } from './rule-form.ts'
import classes from './rules-screen.module.css'

export interface RuleFieldsProps {
  readonly rule: RuleName
  readonly form: RuleForm
  readonly onChange: (form: RuleForm) => void
}

/** The numbers of one rule, as they are typed. */
export function RuleFields({ rule, form, onChange }: RuleFieldsProps) {
  const t = useTexts()
  const field = (name: keyof RuleForm, label: string, first = false) => (
    <TextInput
      label={label}
      value={form[name]}
      inputMode="decimal"
      maxLength={12}
      autoComplete="off"
      {...(first ? { 'data-autofocus': true } : {})}
      onChange={event => onChange({ ...form, [name]: event.currentTarget.value })}
    />
  )
  const counting = (name: 'acceptCounts' | 'contactCounts', of: string) => (
    <NativeSelect
      label={t.rules.counting}
      aria-label={`${of}: ${t.rules.counting}`}
      value={form[name]}
      data={[
        { value: 'working', label: t.rules.workingDays },
        { value: 'calendar', label: t.rules.calendarDays },
      ]}
      onChange={event =>
        onChange({ ...form, [name]: event.currentTarget.value === 'calendar' ? 'calendar' : 'working' })
      }
    />
  )
  if (rule === 'hours') {
    return (
      <div className={classes.pair}>
        {field('from', t.rules.hoursFrom, true)}
        {field('to', t.rules.hoursTo)}
      </div>
    )
  }
  if (rule === 'silence') return field('days', t.rules.silenceDays, true)
  return (
    <>
      <div className={classes.pair}>
        {field('accept', t.rules.acceptDays, true)}
        {counting('acceptCounts', t.rules.acceptDays)}
      </div>
      <div className={classes.pair}>
        {field('contact', t.rules.contactDays)}
        {counting('contactCounts', t.rules.contactDays)}
      </div>
    </>
  )
}
