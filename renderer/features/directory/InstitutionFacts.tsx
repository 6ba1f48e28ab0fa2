import type { InstitutionDetails } from '#domain/directory-answers.ts'
import { localDayOf } from '#domain/time.ts'
import { seesColleagues } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDate } from '../../ui/format-day.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { useNow } from '../../ui/use-now.ts'
import classes from './directory.module.css'
import type { MayEdit } from './InstitutionScreen.tsx'
import { RoomWords } from './room-words.tsx'

type Team = InstitutionDetails['teams'][number]

export interface InstitutionFactsProps {
  readonly details: InstitutionDetails
  readonly may: MayEdit
  readonly onRenameTeam: (team: Team) => void
}

/** Room, what it takes and since when, teams with their workers, and the names it had. */
export function InstitutionFacts({ details, may, onRenameTeam }: InstitutionFactsProps) {
  const t = useTexts()
  const today = localDayOf(useNow())
  const { worker } = useSession()
  const { institution, names, takes, teams, workers } = details
  return (
    <>
      <section>
        <SectionTitle>{t.directory.capacity}</SectionTitle>
        <p className={classes.room}>
          <RoomWords capacity={institution.capacity} />
          {institution.capacity === null || institution.capacity.note === '' ? null : (
            <small className={classes.remark}>{institution.capacity.note}</small>
          )}
        </p>
      </section>
      <section>
        <SectionTitle>{t.directory.takesTitle}</SectionTitle>
        <ul className={classes.list}>
          {takes.map(({ takes: what, validFrom }) => (
            <li key={validFrom}>
              <span>{t.directory.takes[what]}</span>
              <span className={classes.quiet}>{t.directory.fromDay(formatDate(validFrom))}</span>
            </li>
          ))}
        </ul>
      </section>
      {seesColleagues(worker) ? (
        <>
          <section>
            <SectionTitle count={teams.length}>{t.directory.teams}</SectionTitle>
            {teams.length === 0 ? <p className={classes.about}>{t.directory.noTeams}</p> : null}
            <ul className={classes.list}>
              {teams.map(team => (
                <li key={team.key}>
                  <span>{team.name}</span>
                  {may.everything ? (
                    <button
                      type="button"
                      className={classes.link}
                      aria-label={t.directory.ofService({ edit: t.directory.renameTeam, name: team.name })}
                      onClick={() => onRenameTeam(team)}
                    >
                      {t.directory.renameTeam}
                    </button>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
          <section>
            <SectionTitle count={workers.length}>{t.directory.workersTitle}</SectionTitle>
            {workers.length === 0 ? <p className={classes.about}>{t.directory.noWorkers}</p> : null}
            <ul className={classes.list}>
              {workers.map(({ code, alias, role, lead, team }) => (
                <li key={code}>
                  <span>
                    {alias} <span className={classes.quiet}>{code}</span>
                  </span>
                  <span className={classes.quiet}>{lead ? t.directory.isLead : null}</span>
                  <small className={classes.wide}>
                    {labelOf('role', role)} · {teams.find(known => known.key === team)?.name ?? team}
                  </small>
                </li>
              ))}
            </ul>
          </section>
        </>
      ) : null}
      <section>
        <SectionTitle>{t.directory.names}</SectionTitle>
        <ul className={classes.list}>
          {names.map(({ names: { short, full }, validFrom }) => (
            <li key={validFrom} data-future={validFrom > today || undefined}>
              <span>{short}</span>
              <span className={classes.quiet}>{t.directory.fromDay(formatDate(validFrom))}</span>
              <small className={classes.wide}>{full}</small>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
