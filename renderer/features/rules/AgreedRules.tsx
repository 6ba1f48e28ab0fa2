import { useMemo, useState } from 'react'
import { urgencies } from '#domain/code-lists.ts'
import { networkPromisesOn, type RuleRow, rowsOf, silenceOn } from '#domain/network-rules.ts'
import { dayNumberOf, localDayOf } from '#domain/time.ts'
import { workingHoursOn } from '#domain/working-calendar.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { formatDay } from '../../ui/format-day.ts'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useNow } from '../../ui/use-now.ts'
import { FreeDayDialog } from './FreeDayDialog.tsx'
import { plannedOf } from './list-rows.ts'
import { PlannedChanges } from './PlannedChanges.tsx'
import { RuleDialog } from './RuleDialog.tsx'
import type { RuleName } from './rule-form.ts'
import { timeWords } from './rule-words.ts'
import classes from './rules-screen.module.css'
import { useListWalk } from './use-list-walk.ts'

export interface AgreedRulesProps {
  readonly rows: readonly RuleRow[]
  readonly canEdit: boolean
}

/** The columns after the name of a rule, as many as it has. */
const columns = ['first', 'second', 'third'] as const

/** Deadlines per urgency, hours, silence and free days, each in words; Enter changes the selected one. */
export function AgreedRules({ rows, canEdit }: AgreedRulesProps) {
  const t = useTexts()
  const today = localDayOf(useNow())
  const [open, setOpen] = useState<RuleName | 'freeDay'>()
  const promises = networkPromisesOn(rows, today)
  const hours = workingHoursOn(dayNumberOf(today))
  const sinceOf = (subject: string): string => {
    const said = rows.findLast(row => row.subject === subject && row.validFrom <= today)
    return said === undefined ? t.rules.always : t.rules.since(formatDay(said.validFrom))
  }
  const lines: readonly { readonly name: RuleName; readonly cells: readonly string[] }[] = [
    ...urgencies.map(urgency => ({
      name: urgency,
      cells: [
        labelOf('urgency', urgency),
        t.rules.span(promises[urgency].accept),
        t.rules.span(promises[urgency].firstContact),
        sinceOf(`promise:${urgency}`),
      ],
    })),
  ]
  const time: typeof lines = [
    {
      name: 'hours',
      cells: [
        t.rules.hours,
        t.rules.hoursValue({ from: timeWords(hours.from, today), to: timeWords(hours.to, today) }),
        sinceOf('hours'),
      ],
    },
    {
      name: 'silence',
      cells: [t.rules.silence, t.rules.silenceValue(silenceOn(rows, today)), sinceOf('silence')],
    },
  ]
  const names = [...lines, ...time].map(({ name }) => name)
  const walk = useListWalk(names)
  const change = (): void => {
    const name = names.find(one => one === walk.selected)
    if (name !== undefined) setOpen(name)
  }
  useKeys({ enter: change }, { enabled: canEdit })
  const hints = useMemo(
    () => [
      { keys: 'arrowup arrowdown', label: t.rules.keyWalk },
      ...(canEdit ? [{ keys: 'enter', label: t.rules.keyOpen }] : []),
      { keys: 'pageup pagedown', label: t.rules.keyList },
    ],
    [t, canEdit],
  )
  useKeyHints(hints)
  const freeDays = rowsOf(rows, 'freeDay').filter(({ validFrom }) => validFrom >= today)
  const rowsIn = (some: typeof lines) =>
    some.map(({ name, cells: [head, ...others] }) => (
      <tr
        key={name}
        aria-current={name === walk.selected || undefined}
        onClick={() => walk.select(name)}
        onDoubleClick={canEdit ? () => setOpen(name) : undefined}
      >
        <th scope="row">
          <button
            type="button"
            data-line={name}
            tabIndex={name === walk.selected ? 0 : -1}
            onFocus={() => walk.select(name)}
            onClick={event => {
              if (event.detail === 0 && canEdit) setOpen(name)
            }}
          >
            {head}
          </button>
        </th>
        {columns.slice(0, others.length).map((column, place) => (
          <td key={column}>{others[place]}</td>
        ))}
      </tr>
    ))
  return (
    <div ref={walk.box}>
      <PlannedChanges
        canEdit={canEdit}
        planned={plannedOf(rows, today, ({ value }) => !('list' in value) && value.kind !== 'freeDay')}
      />
      <SectionTitle>{t.rules.promises}</SectionTitle>
      <p className={classes.hint}>{t.rules.promisesLead}</p>
      <table className={classes.table} aria-label={t.rules.promises}>
        <thead>
          <tr>
            <th scope="col">{t.rules.columnRule}</th>
            <th scope="col">{t.rules.columnAccept}</th>
            <th scope="col">{t.rules.columnContact}</th>
            <th scope="col">{t.rules.columnState}</th>
          </tr>
        </thead>
        <tbody>{rowsIn(lines)}</tbody>
      </table>
      <SectionTitle>{t.rules.time}</SectionTitle>
      <table className={classes.table} aria-label={t.rules.time}>
        <tbody>{rowsIn(time)}</tbody>
      </table>
      <SectionTitle
        {...(canEdit
          ? {
              aside: (
                <KeyButton keys="d" onAct={() => setOpen('freeDay')}>
                  {t.rules.addFreeDay}
                </KeyButton>
              ),
            }
          : {})}
      >
        {t.rules.freeDays}
      </SectionTitle>
      <p className={classes.hint}>{t.rules.freeDaysLead}</p>
      {freeDays.length === 0 ? <EmptyLine>{t.rules.noFreeDays}</EmptyLine> : null}
      <PlannedChanges canEdit={canEdit} planned={freeDays} titled={false} />
      {open === 'freeDay' ? <FreeDayDialog onClose={() => setOpen(undefined)} /> : null}
      {open === undefined || open === 'freeDay' ? null : (
        <RuleDialog key={open} rule={open} rows={rows} onClose={() => setOpen(undefined)} />
      )}
    </div>
  )
}
