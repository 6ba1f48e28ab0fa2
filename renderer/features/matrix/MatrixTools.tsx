import { useRef } from 'react'
import type { MatrixLayout } from '#domain/matrix-sheet.ts'
import { useCommand } from '../../api/use-command.ts'
import { useScreenActions } from '../../app/screen-actions.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { notify } from '../../ui/notify.tsx'
import type { MatrixQuestion } from './matrix-question.ts'
import classes from './matrix-screen.module.css'
import { useMatrixFile } from './use-matrix-file.ts'

export interface MatrixToolsProps {
  readonly question: MatrixQuestion
  /** The coordinator gives the matrix to other networks and takes theirs. */
  readonly mayEdit: boolean
  readonly onTaken: () => void
}

/** The way to paper, into a file, and the file of another network in. */
export function MatrixTools({ question: { period, compared, turned }, mayEdit, onTaken }: MatrixToolsProps) {
  const t = useTexts()
  const input = useRef<HTMLInputElement>(null)
  const file = useMatrixFile(onTaken)
  const printing = useCommand('printMatrix', {
    onDone: ({ path }) => {
      if (path !== null) notify({ text: t => t.matrix.printed(path) })
    },
  })
  const saving = useCommand('saveMatrix', {
    onDone: ({ path }) => {
      if (path !== null) notify({ text: t => t.matrix.saved(path) })
    },
  })
  const print = (sheet: MatrixLayout['sheet']): void =>
    void printing.run({ period, layout: { compared, turned, sheet } })
  const choose = (): void => input.current?.click()
  const save = (): void => void saving.run({ period })
  useScreenActions('here', [
    { id: 'matrix print', label: t.matrix.print, keys: 'd', act: () => print('A4') },
    { id: 'matrix print A3', label: t.matrix.printLarge, keys: 'r', act: () => print('A3') },
    ...(mayEdit
      ? [
          { id: 'matrix save', label: t.matrix.save, keys: 'e', act: save },
          { id: 'matrix take', label: t.matrix.take, keys: 'i', act: choose },
        ]
      : []),
  ])
  const refused = printing.sentence ?? saving.sentence ?? file.refused
  return (
    <>
      <div className={classes.tools}>
        <KeyButton keys="d" variant="filled" disabled={printing.waiting} onAct={() => print('A4')}>
          {printing.waiting ? t.matrix.printing : t.matrix.print}
        </KeyButton>
        <KeyButton keys="r" disabled={printing.waiting} onAct={() => print('A3')}>
          {t.matrix.printLarge}
        </KeyButton>
        {mayEdit ? (
          <>
            <KeyButton keys="e" variant="subtle" disabled={saving.waiting} onAct={save}>
              {t.matrix.save}
            </KeyButton>
            <KeyButton keys="i" variant="subtle" disabled={file.waiting} onAct={choose}>
              {t.matrix.take}
            </KeyButton>
            <input
              ref={input}
              type="file"
              hidden
              accept=".json,application/json"
              aria-label={t.matrix.file}
              onChange={event => {
                const [chosen] = event.currentTarget.files ?? []
                event.currentTarget.value = ''
                if (chosen !== undefined) void file.take(chosen)
              }}
            />
          </>
        ) : null}
      </div>
      {refused === undefined ? null : <FailureNotice title={refused} />}
    </>
  )
}
