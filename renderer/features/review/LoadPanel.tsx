import type { ReactNode } from 'react'
import type { TeamKey } from '#domain/ids.ts'
import type { ReviewBoard } from '#domain/review-answers.ts'
import { useSession } from '../../api/session-context.ts'
import { useTexts } from '../../text/use-texts.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { Capacity } from '../new-referral/Capacity.tsx'
import { BatonTile } from './BatonTile.tsx'
import classes from './load-panel.module.css'

export interface LoadPanelProps {
  readonly load: ReviewBoard['load']
  readonly team: TeamKey | null
}

type Carried = { readonly inWork: number; readonly toAccept: number }
const nothing: Carried = { inWork: 0, toAccept: 0 }
const mostTiles = 13

const sumOf = (all: readonly Carried[]): Carried =>
  all.reduce<Carried>(
    (sum, { inWork, toAccept }) => ({ inWork: sum.inWork + inWork, toAccept: sum.toAccept + toAccept }),
    nothing,
  )

/** Who carries how much, team by team and by alphabet: never ranked, no line to reach, no red. */
export function LoadPanel({ load, team }: LoadPanelProps) {
  const t = useTexts()
  const { directory, worker } = useSession()
  const own = worker.institution
  const of = (code: string | null): Carried => load.find(one => one.worker === code) ?? nothing
  const here = directory.workers
    .filter(({ institution }) => institution === own)
    .toSorted((one, other) => one.alias.localeCompare(other.alias, 'pl'))
  const teams = directory.teams.filter(
    ({ institution, key }) => institution === own && (team === null || key === team),
  )
  const parts = teams
    .map(({ key, name }) => ({
      key,
      name,
      // Somebody who left is still shown for as long as work stands under their name.
      people: here.filter(
        one => one.team === key && (one.active || of(one.code).inWork + of(one.code).toAccept > 0),
      ),
    }))
    .filter(({ people }) => people.length > 0)
  const untaken = of(null)
  const capacity = directory.institutions.find(({ key }) => key === own)?.capacity ?? null
  return (
    <section className={classes.panel} aria-label={t.review.load}>
      <SectionTitle rule="ink" aside={t.review.loadLegend}>
        {t.review.load}
      </SectionTitle>
      {parts.map(({ key, name, people }) => (
        <div key={key}>
          {parts.length > 1 ? (
            <p className={classes.team}>
              <span>{name}</span>
              <span>{t.review.carried(sumOf(people.map(({ code }) => of(code))))}</span>
            </p>
          ) : null}
          {people.map(({ code, alias, active }) => (
            <Person key={code} institution={own} carried={of(code)}>
              {alias} <span className={classes.code}>{active ? code : t.review.leftWorker(code)}</span>
            </Person>
          ))}
        </div>
      ))}
      {untaken.inWork + untaken.toAccept > 0 ? (
        <Person institution={own} carried={untaken}>
          {t.review.nobodyYet}
        </Person>
      ) : null}
      <p className={classes.places}>
        <b>{t.review.capacity}</b> <Capacity capacity={capacity} />
      </p>
    </section>
  )
}

function Person({
  institution,
  carried,
  children,
}: {
  readonly institution: string
  readonly carried: Carried
  readonly children: ReactNode
}) {
  const t = useTexts()
  const all = carried.inWork + carried.toAccept
  const room = all > mostTiles ? mostTiles - 1 : all
  return (
    <div className={classes.person}>
      <span>{children}</span>
      <span className={classes.tiles}>
        {Array.from({ length: room }, (_, place) => place).map(place => (
          <BatonTile
            key={place}
            institution={institution}
            fill={place < carried.inWork ? 'works' : 'waits'}
          />
        ))}
        {all > room ? <small>+{all - room}</small> : null}
      </span>
      <span className={classes.sum}>{t.review.carried(carried)}</span>
    </div>
  )
}
