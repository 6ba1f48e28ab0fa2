import { Button, Menu } from '@mantine/core'
import { useState } from 'react'
import { emptyFilter, type ListQuestion, type SavedView } from '#domain/contract.ts'
import type { ChosenColumns } from '#domain/list-columns.ts'
import { useCommand } from '../../api/use-command.ts'
import { replaceQuery } from '../../app/router.ts'
import { useScreenActions } from '../../app/screen-actions.ts'
import { useTexts } from '../../text/use-texts.ts'
import { notify } from '../../ui/notify.tsx'
import { queryOf, sameQuestion } from './list-question.ts'
import { ViewNameDialog } from './ViewNameDialog.tsx'
import classes from './view-strip.module.css'

export interface ViewStripProps {
  readonly question: ListQuestion
  readonly views: readonly SavedView[]
  /** The view that was opened. */
  readonly current: SavedView | undefined
  /** What a new view keeps of the columns that are on the screen now; null are the usual ones of this worker. */
  readonly columns: ChosenColumns | null
}

const everything: ListQuestion = { filter: emptyFilter, sort: 'changed', descending: true }

/** The worker's own views above the list: open one, keep what is asked now, rename, forget. */
export function ViewStrip({ question, views, current, columns }: ViewStripProps) {
  const t = useTexts()
  const [naming, setNaming] = useState<'new' | 'rename'>()
  const open = ({ viewId, question: kept }: SavedView): void =>
    replaceQuery({ ...queryOf(kept), view: String(viewId) })
  const save = useCommand('saveView', { asNotice: true })
  const forget = useCommand('deleteView', { asNotice: true })

  const changed = current !== undefined && !sameQuestion(current.question, question)
  const isEverything = current === undefined && sameQuestion(question, everything)
  const keepChanges = async (view: SavedView): Promise<void> => {
    const undo = (): void => void save.run(view)
    if ((await save.run({ ...view, question })).ok) notify({ text: t => t.views.changed(view.name), undo })
  }
  const remove = async (view: SavedView): Promise<void> => {
    const { viewId, name } = view
    if (!(await forget.run({ viewId })).ok) return
    replaceQuery(queryOf(question))
    const undo = (): void => void save.run({ ...view, viewId: null })
    notify({ text: t => t.views.removed(name), undo })
  }
  useScreenActions('here', [{ id: 'save view', label: t.views.save, act: () => setNaming('new') }])
  return (
    <nav className={classes.strip} aria-label={t.views.title}>
      <ViewButton name={t.views.everything} current={isEverything} onOpen={() => replaceQuery({})} />
      {views.map(view => (
        <ViewButton key={view.viewId} name={view.name} current={view === current} onOpen={() => open(view)} />
      ))}
      <span className={classes.acts}>
        {changed ? <Button onClick={() => void keepChanges(current)}>{t.views.keepChanges}</Button> : null}
        {isEverything || (current !== undefined && !changed) ? null : (
          <Button variant="subtle" onClick={() => setNaming('new')}>
            {t.views.save}
          </Button>
        )}
        {current === undefined ? null : (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="subtle">{t.views.more}</Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setNaming('rename')}>{t.views.rename}</Menu.Item>
              <Menu.Item onClick={() => void remove(current)}>{t.views.remove}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </span>
      {naming === undefined ? null : (
        <ViewNameDialog
          view={naming === 'rename' ? current : undefined}
          question={naming === 'rename' && current !== undefined ? current.question : question}
          columns={naming === 'rename' && current !== undefined ? current.columns : columns}
          onClose={() => setNaming(undefined)}
          onSaved={viewId => {
            setNaming(undefined)
            replaceQuery({ ...queryOf(question), view: String(viewId) })
          }}
        />
      )}
    </nav>
  )
}

interface ViewButtonProps {
  readonly name: string
  readonly current: boolean
  readonly onOpen: () => void
}

function ViewButton({ name, current, onOpen }: ViewButtonProps) {
  return (
    <button type="button" className={classes.view} aria-current={current} onClick={onOpen}>
      {name}
    </button>
  )
}
