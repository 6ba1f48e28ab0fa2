import { urgencies } from '#domain/code-lists.ts'
import type { InstitutionDetails } from '#domain/directory-answers.ts'
import { localDayOf } from '#domain/time.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDate } from '../../ui/format-day.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { UrgencyBars } from '../../ui/UrgencyBars.tsx'
import { useNow } from '../../ui/use-now.ts'
import classes from './directory.module.css'

/** What the institution promises per urgency today, since when, and what is to come. */
export function PromiseTable({ details }: { readonly details: InstitutionDetails }) {
  const t = useTexts()
  const today = localDayOf(useNow())
  const { institution, promises } = details
  return (
    <section>
      <SectionTitle>{t.directory.promises}</SectionTitle>
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={t.directory.promises}>
          <thead>
            <tr>
              <th scope="col">{t.directory.columnUrgency}</th>
              <th scope="col">{t.directory.columnAccept}</th>
              <th scope="col">{t.directory.columnContact}</th>
              <th scope="col">{t.directory.columnSince}</th>
            </tr>
          </thead>
          <tbody>
            {urgencies.toReversed().map(urgency => {
              const { accept, firstContact } = institution.promises[urgency]
              const own = promises.filter(given => given.urgency === urgency)
              const since = own.find(({ validFrom }) => validFrom <= today)
              const toCome = own.filter(({ validFrom }) => validFrom > today).toReversed()
              return (
                <tr key={urgency}>
                  <th scope="row">
                    <UrgencyBars urgency={urgency} />
                  </th>
                  <td data-name={t.directory.columnAccept}>{t.directory.span(accept)}</td>
                  <td data-name={t.directory.columnContact}>{t.directory.span(firstContact)}</td>
                  <td>
                    {since === undefined ? (
                      <span className={classes.quiet}>{t.directory.ofNetwork}</span>
                    ) : (
                      t.directory.fromDay(formatDate(since.validFrom))
                    )}
                    {toCome.map(({ promise, validFrom }) => (
                      <small key={validFrom} className={classes.small}>
                        {t.directory.promiseToCome({
                          accept: t.directory.span(promise.accept),
                          contact: t.directory.span(promise.firstContact),
                          day: formatDate(validFrom),
                        })}
                      </small>
                    ))}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p className={classes.about}>{t.directory.promisesAbout}</p>
    </section>
  )
}
