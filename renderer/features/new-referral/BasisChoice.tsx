import { Radio, Select } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { noPersonBasis, ShareBasis } from '#domain/code-lists.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { GuardedTextarea } from '../../ui/GuardedTextarea.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import classes from './referral-form-page.module.css'
import { digitOf } from './row-keys.ts'

export interface BasisChoiceProps {
  readonly basis: ShareBasis | null
  readonly note: string
  readonly onChange: (part: { basis?: ShareBasis; basisNote?: string }) => void
}

const agrees = ShareBasis.parse('person_agrees')
const byLaw = ['legal_duty', 'public_task', 'vital_interest'].map(key => ShareBasis.parse(key))

/** The digit works while the question has the focus, and is shown only then. */
function Numbered({ digit, children }: { readonly digit: string; readonly children: ReactNode }) {
  return (
    <>
      {children}
      <span className={classes.cap} aria-hidden="true">
        <KeyCap keys={digit} />
      </span>
    </>
  )
}

/** On what grounds the information may be shared: consent, a provision, or no person at all. */
export function BasisChoice({ basis, note, onChange }: BasisChoiceProps) {
  const t = useTexts()
  const isByLaw = basis !== null && byLaw.includes(basis)
  const first = byLaw[0] ?? agrees
  const value = basis === null ? null : isByLaw ? 'law' : basis === noPersonBasis ? 'none' : 'agrees'
  const choose = (chosen: string): void =>
    onChange({ basis: chosen === 'law' ? first : chosen === 'none' ? noPersonBasis : agrees })
  const press = (event: KeyboardEvent): void => {
    const chosen = ['agrees', 'law', 'none'][digitOf(event) ?? -1]
    if (chosen === undefined) return
    event.preventDefault()
    choose(chosen)
  }
  return (
    <Radio.Group
      onKeyDown={press}
      value={value}
      onChange={choose}
      label={t.newReferral.basisQuestion}
      labelProps={{ className: classes.question }}
    >
      <div className={classes.radios}>
        <Radio size="xs" value="agrees" label={<Numbered digit="1">{t.newReferral.basisAgrees}</Numbered>} />
        <Radio size="xs" value="law" label={<Numbered digit="2">{t.newReferral.basisByLaw}</Numbered>} />
        <Radio size="xs" value="none" label={<Numbered digit="3">{t.newReferral.basisNoPerson}</Numbered>} />
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
      </div>
    </Radio.Group>
  )
}
