import { useState } from 'react'
import type { RegisterColumns } from '#domain/register-columns.ts'
import type { RegisterLine } from '#domain/register-line.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import { ok } from '#domain/result.ts'
import type { LocalDay } from '#domain/time.ts'
import { useListPages } from '../../api/use-list-pages.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDate } from '../../ui/format-day.ts'
import { InstitutionRoute } from '../../ui/InstitutionRoute.tsx'
import { useWalkedRows } from '../../ui/use-walked-rows.ts'
import table from '../../ui/walked-table.module.css'
import { faultWords } from './fault-words.ts'
import classes from './import-screen.module.css'
import type { ShownLine } from './register-desk.ts'
import type { RegisterWork } from './use-register.ts'

export interface PreviewTableProps {
  readonly register: RegisterWork
  readonly total: number
  readonly onlyRefused: boolean
  /** Of the checking that the lines come from. */
  readonly version: number
}

/** The lines as they will be, or what is wrong with them: as many as the screen holds. */
export function PreviewTable({ register, total, onlyRefused, version }: PreviewTableProps) {
  const t = useTexts()
  const { link, mapping } = register
  const [shown, setShown] = useState({ first: 0, last: 0 })
  const { rowAt } = useListPages<ShownLine>(
    (offset, limit) => ({
      queryKey: ['registerLines', { version, onlyRefused, offset, limit }],
      queryFn: async () => ok({ total, rows: await link.shownLines(onlyRefused, offset, limit) }),
    }),
    shown.first,
    shown.last,
  )
  const { box, onScroll, items, height, place, select } = useWalkedRows({
    total,
    onShown: setShown,
    onOpen: () => undefined,
  })
  const selected = rowAt(place)
  return (
    <>
      <div ref={box} onScroll={onScroll} className={table.box} data-empty={total === 0 || undefined}>
        <table className={table.table} aria-label={t.register.preview.table} aria-rowcount={total + 1}>
          <thead>
            <tr className={`${table.head} ${classes.lines}`} aria-rowindex={1}>
              <th scope="col">{t.register.preview.line}</th>
              {onlyRefused ? (
                <th scope="col">{t.register.preview.reason}</th>
              ) : (
                <>
                  <th scope="col">{t.register.preview.route}</th>
                  <th scope="col">{t.register.preview.person}</th>
                  <th scope="col">{t.register.preview.need}</th>
                  <th scope="col">{t.register.preview.days}</th>
                  <th scope="col">{t.register.preview.state}</th>
                </>
              )}
            </tr>
          </thead>
          <tbody className={table.rows} style={{ height }}>
            {items.map(item => (
              <tr
                key={item.key}
                data-place={item.index}
                aria-rowindex={item.index + 2}
                aria-current={item.index === place || undefined}
                className={`${table.row} ${classes.lines}`}
                style={{ transform: `translateY(${item.start}px)` }}
                onClick={() => select(item.index)}
              >
                <LineCells shown={rowAt(item.index)} columns={mapping.columns} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={classes.detail} aria-live="polite">
        {selected === undefined ? null : <LineDetail shown={selected} columns={mapping.columns} />}
      </div>
    </>
  )
}

interface LineProps {
  readonly shown: ShownLine | undefined
  readonly columns: RegisterColumns
}

function LineCells({ shown, columns }: LineProps) {
  const t = useTexts()
  if (shown === undefined) return <td className={table.loading}>{t.register.preview.loading}</td>
  if ('faults' in shown) {
    const [first, ...others] = shown.faults
    const words = first === undefined ? undefined : faultWords(first, columns, t)
    return (
      <>
        <td className={table.quiet}>{shown.line}</td>
        <td className={classes.refused}>
          {words?.where === null || words === undefined ? null : `${words.where}: `}
          <b>{words?.reason}</b>
          {others.length === 0 ? null : `, ${t.register.preview.more(others.length)}`}
        </td>
      </>
    )
  }
  const { from, to, person, need, sentOn, acceptedOn, endedOn } = shown.taken
  return (
    <>
      <td className={table.quiet}>{shown.line}</td>
      <td>
        <InstitutionRoute from={from} to={to} size={10} />
      </td>
      <td>
        {'code' in person ? shownResidentCode(person.code) : t.register.preview.newCode(person.number + 1)}
      </td>
      <td>{labelOf('need', need)}</td>
      <td>{[sentOn, acceptedOn, endedOn].map(dayOrDash).join(' · ')}</td>
      <td>
        {stateOf(shown.taken, t.register.preview)}
        {shown.textLeftOut ? <small className={table.quiet}> {t.register.preview.textLeftOut}</small> : null}
      </td>
    </>
  )
}

function LineDetail({ shown, columns }: LineProps & { readonly shown: ShownLine }) {
  const t = useTexts()
  if ('faults' in shown) {
    return (
      <ul>
        {shown.faults.map(fault => {
          const { where, reason, step } = faultWords(fault, columns, t)
          return (
            <li key={`${where} ${reason}`}>
              {where === null ? null : `${where}: `}
              <b>{reason}</b>. {step}
            </li>
          )
        })}
      </ul>
    )
  }
  const { text, urgency } = shown.taken
  return (
    <p>
      {labelOf('urgency', urgency)}
      {text === '' ? null : ` · ${t.register.preview.text}: ${text}`}
    </p>
  )
}

const dayOrDash = (day: LocalDay | null): string => (day === null ? '–' : formatDate(day))

const stateOf = (
  { acceptedOn, ended, outcome }: RegisterLine,
  words: Record<'stateWaiting' | 'stateTaken' | 'stateRefused' | 'stateWithdrawn', string>,
): string => {
  if (ended === 'closed') return labelOf('outcome', outcome ?? '')
  if (ended === 'refused') return words.stateRefused
  if (ended === 'withdrawn') return words.stateWithdrawn
  return acceptedOn === null ? words.stateWaiting : words.stateTaken
}
