import { Button, Checkbox, NativeSelect, SegmentedControl } from '@mantine/core'
import { type ConfirmationReason, confirmationReasons } from '#domain/confirmation.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { notify } from '../../ui/notify.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import classes from './import-screen.module.css'
import { refusedReport } from './refused-report.ts'
import type { PreviewCounts } from './register-desk.ts'
import type { RegisterWork } from './use-register.ts'

export interface PreviewSummaryProps {
  readonly register: RegisterWork
  readonly counts: PreviewCounts
  readonly onlyRefused: boolean
  readonly onFilter: (onlyRefused: boolean) => void
}

/** How many lines go and how many do not, what may be done about texts, and the list of the refused to take away. */
export function PreviewSummary({ register, counts, onlyRefused, onFilter }: PreviewSummaryProps) {
  const t = useTexts()
  const { mapping, map, link } = register
  const save = useCommand('saveTable', {
    asNotice: true,
    onDone: ({ path }) => {
      if (path !== null) notify({ text: t => t.register.preview.saved(path) })
    },
  })
  useKeys({ f: () => onFilter(!onlyRefused) })
  const { suspectedTexts, withoutRefusedTexts } = mapping
  return (
    <div className={classes.summary}>
      <p className={classes.counts}>
        <b>{t.register.preview.taken(counts.taken)}</b>
        {' · '}
        <span data-late={counts.refused > 0 || undefined}>{t.register.preview.refused(counts.refused)}</span>
        {counts.repeated === 0 ? null : `, ${t.register.preview.repeated(counts.repeated)}`}
        {' · '}
        {t.register.preview.persons(counts.newPersons)}
        {counts.textsLeftOut === 0 ? null : ` · ${t.register.preview.leftOut(counts.textsLeftOut)}`}
      </p>
      <div className={classes.choices}>
        {counts.suspectedOnly === 0 && suspectedTexts === 'refuse' ? null : (
          <NativeSelect
            label={t.register.preview.suspected}
            description={t.register.preview.suspectedHint}
            value={suspectedTexts}
            onChange={event => {
              const chosen = suspectedChoices.find(known => known === event.currentTarget.value)
              map({ suspectedTexts: chosen ?? 'refuse' })
            }}
            data={suspectedChoices.map(value => ({
              value,
              label:
                value === 'refuse'
                  ? t.register.preview.suspectedRefuse
                  : value === 'leaveOut'
                    ? t.register.preview.suspectedLeaveOut
                    : t.register.preview.suspectedConfirm(t.guard.reasonName(value)),
            }))}
          />
        )}
        {counts.textOnly === 0 && !withoutRefusedTexts ? null : (
          <Checkbox
            checked={withoutRefusedTexts}
            onChange={event => map({ withoutRefusedTexts: event.currentTarget.checked })}
            label={t.register.preview.withoutTexts}
          />
        )}
      </div>
      <div className={classes.tools}>
        <SegmentedControl
          aria-label={t.register.preview.filter}
          value={onlyRefused ? 'refused' : 'all'}
          onChange={value => onFilter(value === 'refused')}
          data={[
            { value: 'all', label: t.register.preview.all },
            { value: 'refused', label: t.register.preview.onlyRefused },
          ]}
        />
        {counts.refused === 0 ? null : (
          <Button
            variant="default"
            loading={save.waiting}
            onClick={() =>
              void refusedReport(link, counts.refused, mapping.columns, t).then(csv =>
                save.run({ name: 'importReport', csv }),
              )
            }
          >
            {t.register.preview.saveReport}
          </Button>
        )}
      </div>
    </div>
  )
}

const suspectedChoices: readonly ('refuse' | 'leaveOut' | ConfirmationReason)[] = [
  'refuse',
  'leaveOut',
  ...confirmationReasons,
]
