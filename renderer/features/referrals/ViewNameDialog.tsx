import { Button, Modal, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { type ListQuestion, longestViewName, type SavedView } from '#domain/contract.ts'
import type { ViewId } from '#domain/ids.ts'
import type { ChosenColumns } from '#domain/list-columns.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import classes from './view-strip.module.css'

export interface ViewNameDialogProps {
  /** The view that gets another name; without it a new one is made. */
  readonly view: SavedView | undefined
  readonly question: ListQuestion
  readonly columns: ChosenColumns | null
  readonly onClose: () => void
  readonly onSaved: (viewId: ViewId) => void
}

/** One field: the name under which the question is found again. */
export function ViewNameDialog({ view, question, columns, onClose, onSaved }: ViewNameDialogProps) {
  const t = useTexts()
  const [name, setName] = useState(view?.name ?? '')
  const save = useCommand('saveView', { onDone: ({ viewId }) => onSaved(viewId) })
  const isEmpty = name.trim() === ''
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!isEmpty) void save.run({ viewId: view?.viewId ?? null, name: name.trim(), question, columns })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={view === undefined ? t.views.saveTitle : t.views.renameTitle}
      closeButtonProps={{ 'aria-label': t.views.cancel }}
    >
      <form className={classes.form} onSubmit={submit} autoComplete="off" noValidate>
        <TextInput
          data-autofocus
          label={t.views.name}
          description={t.views.nameHint}
          value={name}
          maxLength={longestViewName}
          error={save.sentence}
          onChange={event => {
            setName(event.currentTarget.value)
            save.clear()
          }}
        />
        <div className={classes.foot}>
          <Button variant="subtle" onClick={onClose}>
            {t.views.cancel}
          </Button>
          <Button type="submit" variant="filled" disabled={isEmpty || save.waiting}>
            {t.views.submit}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
