import { Checkbox, Select, TextInput } from '@mantine/core'
import { codeList, RoleKey } from '#domain/code-lists.ts'
import type { InstitutionKey, TeamKey } from '#domain/ids.ts'
import { isPartyWorker, isRoleAt, type Worker } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { SearchSelect } from '../../ui/SearchSelect.tsx'
import classes from './workers-screen.module.css'

/** What a worker is called and where they sit; parts are missing while it is filled in. */
export interface Seat {
  readonly alias: string
  readonly team: TeamKey | null
  readonly role: RoleKey | null
  readonly lead: boolean
}

export interface SeatFieldsProps {
  readonly institution: InstitutionKey
  readonly seat: Seat
  readonly onChange: (seat: Seat) => void
}

export const aliasFits = (alias: string): boolean => /^\p{Lu}\p{L}{1,23}$/u.test(alias)

const roleOf = (key: string | null): RoleKey | null => {
  const parsed = RoleKey.safeParse(key)
  return parsed.success ? parsed.data : null
}

/** The roles that people of this institution can have. */
export const rolesAt = (institution: InstitutionKey): readonly RoleKey[] =>
  codeList('role')
    .flatMap(({ key }) => roleOf(key) ?? [])
    .filter(role => isRoleAt({ role, institution }))

export const mayLead = (institution: InstitutionKey, role: RoleKey | null): boolean =>
  role !== null && isPartyWorker({ institution, role } as Worker)

/** Alias, team, role, and whether they lead: the same for a new worker and a change. */
export function SeatFields({ institution, seat, onChange }: SeatFieldsProps) {
  const t = useTexts()
  const { directory } = useSession()
  const teams = directory.teams.filter(team => team.institution === institution)
  return (
    <>
      <TextInput
        label={t.workers.form.alias}
        description={t.workers.form.aliasHint}
        inputWrapperOrder={['label', 'input', 'description']}
        value={seat.alias}
        maxLength={24}
        error={seat.alias !== '' && !aliasFits(seat.alias)}
        onChange={event => onChange({ ...seat, alias: event.currentTarget.value })}
        data-autofocus
      />
      {teams.length === 0 ? (
        <p className={classes.lead}>{t.workers.form.noTeams}</p>
      ) : (
        <Select
          label={t.workers.form.team}
          data={teams.map(({ key, name }) => ({ value: key, label: name }))}
          value={seat.team}
          onChange={key =>
            onChange({ ...seat, team: (teams.find(team => team.key === key)?.key ?? null) as TeamKey | null })
          }
          allowDeselect={false}
        />
      )}
      <SearchSelect
        label={t.workers.form.role}
        data={rolesAt(institution).map(role => ({ value: role, label: labelOf('role', role) }))}
        value={seat.role}
        onChange={key => onChange({ ...seat, role: roleOf(key), lead: seat.lead || key === 'team_lead' })}
        allowDeselect={false}
        nothingFoundMessage="–"
      />
      {mayLead(institution, seat.role) ? (
        <Checkbox
          label={t.workers.form.leads}
          checked={seat.lead}
          onChange={event => onChange({ ...seat, lead: event.currentTarget.checked })}
        />
      ) : null}
    </>
  )
}
