import classes from './walked-table.module.css'

export interface SortHeaderProps<Column extends string> {
  readonly column: Column
  readonly question: { readonly sort: Column; readonly descending: boolean }
  /** Dates are wanted newest first, deadlines and codes the other way. */
  readonly usualDescending?: boolean
  readonly onSort: (sort: Column, descending: boolean) => void
  readonly children: string
}

/** The head of a column that the list can be ordered by; the first press brings the usual order, the second turns it. */
export function SortHeader<Column extends string>({
  column,
  question,
  usualDescending = false,
  onSort,
  children,
}: SortHeaderProps<Column>) {
  const isSorted = question.sort === column
  return (
    <th
      scope="col"
      data-column={column}
      aria-sort={isSorted ? (question.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={classes.sort}
        onClick={() => onSort(column, isSorted ? !question.descending : usualDescending)}
      >
        {children}
        <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true" data-shown={isSorted || undefined}>
          <path d={question.descending ? 'M1.2 2.8 4.5 6.4 7.8 2.8' : 'M1.2 6.2 4.5 2.6 7.8 6.2'} />
        </svg>
      </button>
    </th>
  )
}
