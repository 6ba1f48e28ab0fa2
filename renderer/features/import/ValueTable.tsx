import { NativeSelect } from '@mantine/core'
import { useEffect, useState } from 'react'
import { codeList, urgencies } from '#domain/code-lists.ts'
import type { ValueField } from '#domain/register-values.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import classes from './import-screen.module.css'
import type { UnknownValue } from './register-desk.ts'
import type { RegisterWork } from './use-register.ts'

/** Words of the register that the network does not know, each with a choice of what it means. */
export function ValueTable({ register }: { readonly register: RegisterWork }) {
  const t = useTexts()
  const { link, context, mapping, map } = register
  const [values, setValues] = useState<readonly UnknownValue[]>([])
  const { columns } = mapping
  useEffect(() => {
    let isLate = false
    const none = { institution: {}, need: {}, urgency: {}, outcome: {} }
    void link.unknownValues(columns, none, context).then(
      found => {
        if (!isLate) setValues(found)
      },
      () => undefined,
    )
    return () => {
      isLate = true
    }
  }, [link, columns, context])
  if (values.length === 0) return null
  const say = ({ field, key }: UnknownValue, chosen: string): void => {
    const said: Record<string, string | null> = { ...mapping.values[field] }
    if (chosen === unknown) delete said[key]
    else said[key] = chosen === nothing ? null : chosen
    map({ values: { ...mapping.values, [field]: said } })
  }
  const meanings: Readonly<Record<ValueField, readonly { value: string; label: string }[]>> = {
    institution: context.institutions.map(({ key }) => ({ value: key, label: institutionWords(key).name })),
    need: codeList('need').map(({ key }) => ({ value: key, label: labelOf('need', key) })),
    urgency: urgencies.map(key => ({ value: key, label: labelOf('urgency', key) })),
    outcome: [
      ...codeList('outcome').map(({ key }) => ({ value: key, label: labelOf('outcome', key) })),
      { value: 'refused', label: t.register.columns.refused },
      { value: 'withdrawn', label: t.register.columns.withdrawn },
    ],
  }
  return (
    <section aria-label={t.register.columns.values}>
      <SectionTitle>{t.register.columns.values}</SectionTitle>
      <p className={classes.hint}>{t.register.columns.valuesLead}</p>
      <ul className={classes.values}>
        {values.map(value => {
          const said = mapping.values[value.field][value.key]
          return (
            <li key={`${value.field} ${value.key}`}>
              <span>
                „{value.shown}”
                <small className={classes.quiet}>
                  {t.register.columns.valueIn({ field: value.field, count: value.lines })}
                </small>
              </span>
              <NativeSelect
                aria-label={`${t.register.columns.meaning}: ${value.shown}`}
                value={said === undefined ? unknown : (said ?? nothing)}
                onChange={event => say(value, event.currentTarget.value)}
                data={[
                  { value: unknown, label: t.register.columns.valueUnknown },
                  { value: nothing, label: t.register.columns.valueNothing },
                  ...meanings[value.field],
                ]}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const unknown = '?'
const nothing = '-'
