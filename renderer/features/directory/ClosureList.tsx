import type { Closure, InstitutionDetails } from '#domain/directory-answers.ts'
import { localDayOf } from '#domain/time.ts'
import { call } from '../../api/client.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDate } from '../../ui/format-day.ts'
import { notify } from '../../ui/notify.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { useNow } from '../../ui/use-now.ts'
import classes from './directory.module.css'
import type { MayEdit } from './InstitutionScreen.tsx'

export interface ClosureListProps {
  readonly details: InstitutionDetails
  readonly may: MayEdit
}

/** Closing days with who stands in; one that is not over can be taken back, and that can be undone. */
export function ClosureList({ details, may }: ClosureListProps) {
  const t = useTexts()
  const today = localDayOf(useNow())
  const institution = details.institution.key
  const takeBack = useCommand('takeBackClosure', { asNotice: true })
  const cancel = async ({ from, to, substitute }: Closure): Promise<void> => {
    const reply = await takeBack.run({ institution, from })
    if (!reply.ok) return
    notify({
      text: t => t.directory.done.closureBack,
      ...(from >= today
        ? { undo: () => void call('announceClosure', { institution, from, to, substitute }) }
        : {}),
    })
  }
  return (
    <section>
      <SectionTitle>{t.directory.closures}</SectionTitle>
      {details.closures.length === 0 ? <p className={classes.about}>{t.directory.noClosures}</p> : null}
      <ul className={classes.list}>
        {details.closures.map(closure => (
          <li key={closure.from} className={closure.to < today ? classes.quiet : undefined}>
            <span>
              {formatDate(closure.from)}–{formatDate(closure.to)}
            </span>
            {may.upkeep && closure.to >= today ? (
              <button
                type="button"
                className={classes.link}
                disabled={takeBack.waiting}
                aria-label={t.directory.ofService({
                  edit: t.directory.takeBack,
                  name: `${formatDate(closure.from)}–${formatDate(closure.to)}`,
                })}
                onClick={() => void cancel(closure)}
              >
                {t.directory.takeBack}
              </button>
            ) : null}
            {closure.substitute === '' ? null : (
              <small className={classes.wide}>{t.directory.substitute(closure.substitute)}</small>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
