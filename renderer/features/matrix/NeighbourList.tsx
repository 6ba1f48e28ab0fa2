import type { NeighbourMatrix } from '#domain/matrix.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDate } from '../../ui/format-day.ts'
import { notify } from '../../ui/notify.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import classes from './matrix-screen.module.css'

export interface NeighbourListProps {
  readonly neighbours: readonly NeighbourMatrix[]
  readonly mayEdit: boolean
}

/** The matrices of other networks that stand beside ours, and how to be rid of them. */
export function NeighbourList({ neighbours, mayEdit }: NeighbourListProps) {
  const t = useTexts()
  const remove = useCommand('removeMatrix', { asNotice: true })
  const take = useCommand('takeMatrix', { asNotice: true })
  const removeOne = async ({ fingerprint, file }: NeighbourMatrix): Promise<void> => {
    const done = await remove.run({ fingerprint })
    if (done.ok) {
      notify({ text: t => t.matrix.removed(file.network), undo: () => void take.run({ file }) })
    }
  }
  return (
    <section className={classes.neighbours}>
      <SectionTitle count={neighbours.length}>{t.matrix.neighbours}</SectionTitle>
      {neighbours.length === 0 ? <p className={classes.about}>{t.matrix.noNeighbours}</p> : null}
      <ul className={classes.files}>
        {neighbours.map(neighbour => (
          <li key={neighbour.fingerprint}>
            <span>{t.matrix.neighbourOf(neighbour.file)}</span>
            <span className={classes.quiet}>{t.matrix.takenOn(formatDate(neighbour.takenAt))}</span>
            {mayEdit ? (
              <button
                type="button"
                className={classes.link}
                aria-label={t.matrix.removeOf(neighbour.file.network)}
                disabled={remove.waiting}
                onClick={() => void removeOne(neighbour)}
              >
                {t.matrix.remove}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
