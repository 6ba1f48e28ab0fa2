import { IntakeSource } from '#domain/code-lists.ts'
import { isRetired, optionsOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { SearchSelect } from '../../ui/SearchSelect.tsx'
import { RetiredLine } from './RetiredLine.tsx'

export interface IntakeFieldProps {
  readonly id: string
  readonly value: IntakeSource | null
  readonly onChange: (intake: IntakeSource | null) => void
}

/** Where the matter came from; it may stay open. */
export function IntakeField({ id, value, onChange }: IntakeFieldProps) {
  const t = useTexts()
  return (
    <>
      <SearchSelect
        id={id}
        maw={360}
        data={optionsOf('intake_source', value)}
        value={value}
        clearable
        placeholder={t.newReferral.intakePlaceholder}
        error={isRetired('intake_source', value)}
        onChange={key => onChange(key === null ? null : IntakeSource.parse(key))}
      />
      <RetiredLine list="intake_source" chosen={value} />
    </>
  )
}
