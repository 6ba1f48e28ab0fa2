import { NativeSelect } from '@mantine/core'
import { columnLetters, type RegisterColumns } from '#domain/register-columns.ts'
import { type RegisterField, registerFields } from '#domain/register-fault.ts'
import { useTexts } from '../../text/use-texts.ts'
import classes from './import-screen.module.css'
import type { OpenedColumn } from './register-desk.ts'
import type { RegisterWork } from './use-register.ts'

/** Every column of the file with its first cells, and what it is taken for. */
export function ColumnTable({
  register,
  columns,
}: {
  readonly register: RegisterWork
  readonly columns: readonly OpenedColumn[]
}) {
  const t = useTexts()
  const { mapping, map } = register
  const fieldOf = (column: number): RegisterField | undefined =>
    registerFields.find(field => mapping.columns[field] === column)
  const choose = (column: number, field: RegisterField | undefined): void => {
    const before = fieldOf(column)
    const next: Record<RegisterField, number | null> = { ...mapping.columns }
    if (before !== undefined) next[before] = null
    if (field !== undefined) next[field] = column
    map({ columns: next satisfies RegisterColumns })
  }
  return (
    <table className={classes.columns}>
      <thead>
        <tr>
          <th scope="col">{t.register.columns.letter}</th>
          <th scope="col">{t.register.columns.header}</th>
          <th scope="col">{t.register.columns.samples}</th>
          <th scope="col">{t.register.columns.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ title, samples, personal }, column) => (
          <tr key={columnLetters(column)} data-left={fieldOf(column) === undefined || undefined}>
            <td>{columnLetters(column)}</td>
            <td>
              <b>{title}</b>
            </td>
            <td>
              {personal ? (
                <span className={classes.personal}>{t.register.columns.personal}</span>
              ) : (
                samples.join(' · ')
              )}
            </td>
            <td>
              <NativeSelect
                aria-label={`${t.register.columns.meaning}: ${columnLetters(column)} ${title}`}
                value={fieldOf(column) ?? ''}
                onChange={event =>
                  choose(
                    column,
                    registerFields.find(field => field === event.currentTarget.value),
                  )
                }
                data={[
                  { value: '', label: t.register.columns.leave },
                  ...registerFields.map(field => ({ value: field, label: t.register.columns.name(field) })),
                ]}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
