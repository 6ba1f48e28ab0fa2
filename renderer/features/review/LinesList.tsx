import type { ReactNode } from 'react'
import type { ReviewRow } from '#domain/review-answers.ts'
import { placeOfRow } from '../../app/place-of-row.ts'
import { useTexts } from '../../text/use-texts.ts'
import { ResidentCodeText } from '../../ui/ResidentCodeText.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import classes from './lines-list.module.css'
import type { ReviewWalk } from './use-review-walk.ts'

export interface LinesListProps<Row extends ReviewRow> {
  readonly title: string
  readonly aside?: string
  readonly count: number
  readonly rows: readonly Row[]
  readonly walk: ReviewWalk
  readonly keyOf: (row: Row) => string
  readonly words: (row: Row) => ReactNode
  readonly way: (row: Row) => ReactNode
}

/** Referrals one line each: whose, what is said of it, and its way. */
export function LinesList<Row extends ReviewRow>(props: LinesListProps<Row>) {
  const { title, aside, count, rows, walk, keyOf, words, way } = props
  const t = useTexts()
  if (rows.length === 0) return null
  const rest = count - rows.length
  return (
    <section className={classes.section} aria-label={title}>
      <SectionTitle rule="ink" count={count} {...(aside === undefined ? {} : { aside })}>
        {title}
      </SectionTitle>
      <ul>
        {rows.map(row => {
          const key = keyOf(row)
          const selected = walk.selected?.key === key
          return (
            <li
              key={key}
              className={classes.line}
              aria-current={selected || undefined}
              onPointerDown={() => walk.select(key)}
            >
              <a
                ref={walk.linkOf(key)}
                className={classes.link}
                href={placeOfRow(row)}
                onFocus={() => walk.select(key)}
              >
                {row.resident === null ? t.review.noPerson : <ResidentCodeText code={row.resident} />}
              </a>
              <span>{words(row)}</span>
              <span className={classes.way}>{way(row)}</span>
            </li>
          )
        })}
      </ul>
      {rest > 0 ? <p className={classes.rest}>{t.today.more(rest)}</p> : null}
    </section>
  )
}
