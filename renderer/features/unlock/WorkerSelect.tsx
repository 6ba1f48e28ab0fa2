import { useTexts } from '../../text/use-texts.ts'
import { InstitutionMark } from '../../ui/InstitutionMark.tsx'
import { SearchSelect } from '../../ui/SearchSelect.tsx'
import type { LockedVault } from './UnlockScreen.tsx'
import classes from './worker-select.module.css'

export interface WorkerSelectProps {
  readonly id: string
  readonly workers: LockedVault['workers']
  readonly value: string | null
  readonly onChange: (code: string | null) => void
  readonly autoFocus?: boolean
}

/** Who is it: type a part of the alias or of the code. */
export function WorkerSelect({ id, workers, value, onChange, autoFocus = false }: WorkerSelectProps) {
  const t = useTexts()
  const byCode = new Map<string, LockedVault['workers'][number]>(workers.map(worker => [worker.code, worker]))
  const chosen = value === null ? undefined : byCode.get(value)
  return (
    <SearchSelect
      id={id}
      data={workers.map(worker => ({ value: worker.code, label: `${worker.alias} ${worker.code}` }))}
      value={value}
      onChange={onChange}
      openOnFocus={false}
      autoFocus={autoFocus}
      allowDeselect={false}
      maxDropdownHeight={320}
      placeholder={t.unlock.whoPlaceholder}
      nothingFoundMessage={t.unlock.nobodyFound}
      leftSection={chosen === undefined ? undefined : <InstitutionMark institution={chosen.institution} />}
      renderOption={({ option }) => {
        const worker = byCode.get(option.value)
        return worker === undefined ? null : (
          <span className={classes.option}>
            <InstitutionMark institution={worker.institution} />
            <b>{worker.alias}</b>
            <span className={classes.code}>{worker.code}</span>
          </span>
        )
      }}
    />
  )
}
