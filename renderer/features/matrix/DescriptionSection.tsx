import { useState } from 'react'
import type { Description, InstitutionDetails } from '#domain/directory-answers.ts'
import { type DescribedKey, describedDimensions } from '#domain/matrix-dimensions.ts'
import { localDayOf } from '#domain/time.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDate } from '../../ui/format-day.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { useNow } from '../../ui/use-now.ts'
import { describedWords } from './described-words.ts'
import classes from './description-section.module.css'

export interface DescriptionSectionProps {
  readonly details: InstitutionDetails
  readonly mayEdit: boolean
  readonly onEdit: (dimension: DescribedKey) => void
}

/** What the institution says of itself in the matrix: row by row, since when, and what is still missing. */
export function DescriptionSection({ details, mayEdit, onEdit }: DescriptionSectionProps) {
  const t = useTexts()
  const today = localDayOf(useNow())
  const [showsMissing, setShowsMissing] = useState(false)
  const { own } = t.matrix
  const rows = describedDimensions.map(({ key, number }) => {
    const said = details.descriptions.filter(({ dimension }) => dimension === key)
    return {
      key,
      number,
      now: said.find(({ validFrom, cell }) => validFrom <= today && cell !== null),
      toCome: said.filter(({ validFrom }) => validFrom > today),
    }
  })
  const described = rows.filter(({ now, toCome }) => now !== undefined || toCome.length > 0)
  const shown = showsMissing ? rows : described
  return (
    <section>
      <SectionTitle
        aside={
          described.length === rows.length ? undefined : (
            <button type="button" className={classes.link} onClick={() => setShowsMissing(!showsMissing)}>
              {showsMissing ? own.hide : own.show}
            </button>
          )
        }
      >
        {own.title}
      </SectionTitle>
      <p className={classes.about}>
        {own.about} <b>{own.progress({ described: described.length, all: rows.length })}</b>
      </p>
      {shown.length === 0 ? <p className={classes.about}>{own.none}</p> : null}
      <ul className={classes.rows}>
        {shown.map(({ key, number, now, toCome }) => (
          <li key={key} className={classes.row}>
            <span className={classes.number}>{number}</span>
            <span className={classes.name}>{t.matrix.names[key]}</span>
            <span className={classes.words}>
              {now === undefined ? (
                <span className={classes.missing}>{t.matrix.notDescribed}</span>
              ) : (
                <Said said={now} />
              )}
              {toCome.map(said => (
                <Said key={said.validFrom} said={said} />
              ))}
            </span>
            {mayEdit ? (
              <button
                type="button"
                className={classes.link}
                aria-label={
                  now === undefined ? own.writeOf(t.matrix.names[key]) : own.editOf(t.matrix.names[key])
                }
                onClick={() => onEdit(key)}
              >
                {now === undefined ? own.write : own.edit}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Said({ said: { dimension, cell, validFrom } }: { readonly said: Description }) {
  const t = useTexts()
  return (
    <span className={classes.said}>
      {cell === null ? (
        <span className={classes.missing}>{t.matrix.notDescribed}</span>
      ) : (
        describedWords(t, dimension, cell)
      )}{' '}
      <small className={classes.since}>{t.matrix.own.since(formatDate(validFrom))}</small>
    </span>
  )
}
