import { NativeSelect } from '@mantine/core'
import { codeList, noPersonBasis, ShareBasis, urgencies } from '#domain/code-lists.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import classes from './import-screen.module.css'
import type { RegisterWork } from './use-register.ts'

/** What holds for every line: the sides and the urgency where no cell says them, and the basis for sharing. */
export function WholeFile({ register }: { readonly register: RegisterWork }) {
  const t = useTexts()
  const { mapping, map, context, basis, setBasis } = register
  const { always, columns } = mapping
  const institutions = [
    { value: '', label: t.register.columns.nobody },
    ...context.institutions.map(({ key }) => ({ value: key, label: institutionWords(key).name })),
  ]
  const side = (name: 'from' | 'to', label: string) => (
    <NativeSelect
      className={classes.setting}
      label={label}
      description={t.register.columns.institutionHint}
      value={always[name] ?? ''}
      onChange={event => {
        const chosen = context.institutions.find(({ key }) => key === event.currentTarget.value)
        map({ always: { ...always, [name]: chosen?.key ?? null } })
      }}
      data={institutions}
    />
  )
  return (
    <div className={classes.settings}>
      {side('from', t.register.columns.from)}
      {side('to', t.register.columns.to)}
      <NativeSelect
        className={classes.setting}
        label={t.register.columns.urgency}
        description={t.register.columns.institutionHint}
        value={always.urgency}
        onChange={event =>
          map({
            always: {
              ...always,
              urgency: urgencies.find(known => known === event.currentTarget.value) ?? 'standard',
            },
          })
        }
        data={urgencies.map(value => ({ value, label: labelOf('urgency', value) }))}
      />
      <NativeSelect
        className={classes.wide}
        label={t.register.columns.basis}
        description={
          columns.resident === null ? t.register.columns.personsByLine : t.register.columns.personsByColumn
        }
        value={basis}
        onChange={event => setBasis(ShareBasis.parse(event.currentTarget.value))}
        data={codeList('share_basis')
          .filter(({ key }) => key !== noPersonBasis)
          .map(({ key }) => ({ value: key, label: labelOf('share_basis', key) }))}
      />
    </div>
  )
}
