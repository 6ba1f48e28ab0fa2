import type { SavedView } from '#domain/contract.ts'
import { type ChosenColumns, usualColumns } from '#domain/list-columns.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'

export interface ListColumns {
  readonly columns: ChosenColumns
  /** What was chosen for just this view or this list; null where it shows what is usual. */
  readonly kept: ChosenColumns | null
  /** Null goes back to what is usual. */
  readonly choose: (columns: ChosenColumns | null) => void
}

/** The columns on the screen: those of the opened view, or of this worker's list. What is chosen is kept there. */
export function useListColumns(view: SavedView | undefined): ListColumns {
  const { value: own = null } = useCall('listColumns', {})
  const save = useCommand('saveView', { asNotice: true })
  const choose = useCommand('chooseColumns', { asNotice: true })
  return {
    columns: view?.columns ?? own ?? usualColumns,
    kept: view === undefined ? own : view.columns,
    choose: columns => void (view === undefined ? choose.run({ columns }) : save.run({ ...view, columns })),
  }
}
