import { useTexts } from '../text/use-texts.ts'
import classes from './filters.module.css'

export interface ChipRowProps {
  readonly chips: readonly { readonly name: string; readonly onRemove: () => void }[]
  readonly onClear: () => void
}

/** The filters that narrow a list now, each taken off by its own button, and all of them at once. */
export function ChipRow({ chips, onClear }: ChipRowProps) {
  const t = useTexts()
  if (chips.length === 0) return null
  return (
    <div className={classes.chips}>
      {chips.map(({ name, onRemove }) => (
        <button
          key={name}
          type="button"
          className={classes.chip}
          aria-label={t.referrals.removeFilter(name)}
          onClick={onRemove}
        >
          {name}
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M1.5 1.5l7 7M8.5 1.5l-7 7" />
          </svg>
        </button>
      ))}
      <button type="button" className={classes.clear} onClick={onClear}>
        {t.referrals.removeFilters}
      </button>
    </div>
  )
}
