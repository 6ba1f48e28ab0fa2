import { Radio, Select } from '@mantine/core'
import { noPersonBasis, ShareBasis } from '#domain/code-lists.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { GuardedTextarea } from '../../ui/GuardedTextarea.tsx'
import classes from './referral-form-page.module.css'

export interface BasisChoiceProps {
  readonly basis: ShareBasis | null
  readonly note: string
  readonly onChange: (part: { basis?: ShareBasis; basisNote?: string }) => void
}

const agrees = ShareBasis.parse('person_agrees')
const byLaw = ['legal_duty', 'public_task', 'vital_interest'].map(key => ShareBasis.parse(key))

/** On what grounds the information may be shared: consent, a provision, or no person at all. */
export function BasisChoice({ basis, note, onChange }: BasisChoiceProps) {
  const t = useTexts()
  const isByLaw = basis !== null && byLaw.includes(basis)
  const first = byLaw[0] ?? agrees
  const value = basis === null ? null : isByLaw ? 'law' : basis === noPersonBasis ? 'none' : 'agrees'
  const choose = (chosen: string): void =>
    onChange({ basis: chosen === 'law' ? first : chosen === 'none' ? noPersonBasis : agrees })
  return (
    <Radio.Group
      value={value}
      onChange={choose}
      label={t.newReferral.basisQuestion}
      labelProps={{ className: classes.question }}
    >
      <div className={classes.radios}>
        <Radio size="xs" value="agrees" label={t.newReferral.basisAgrees} />
        <Radio size="xs" value="law" label={t.newReferral.basisByLaw} />
        {isByLaw ? (
          <div className={classes.law}>
            <Select
              aria-label={t.newReferral.basisWhich}
              data={byLaw.map(key => ({ value: key, label: labelOf('share_basis', key) }))}
              value={basis}
              allowDeselect={false}
              onChange={key => onChange({ basis: ShareBasis.parse(key) })}
            />
            <div data-field="basisNote">
              <GuardedTextarea
                label={t.newReferral.basisNote}
                labelShown="hidden"
                placeholder={t.newReferral.basisNotePlaceholder}
                rows={1}
                quiet
                value={note}
                onChange={basisNote => onChange({ basisNote })}
              />
            </div>
          </div>
        ) : null}
        <Radio size="xs" value="none" label={t.newReferral.basisNoPerson} />
      </div>
    </Radio.Group>
  )
}
