import type { WorkerCode } from '#domain/ids.ts'
import { isPartyWorker } from '#domain/worker.ts'
import type { ListedWorker } from '#domain/worker-answers.ts'
import { useSession } from '../../api/session-context.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDate, formatListDay } from '../../ui/format-day.ts'
import { InstitutionMark } from '../../ui/InstitutionMark.tsx'
import { useNow } from '../../ui/use-now.ts'
import { officeName } from './office-name.ts'
import type { WorkerGroup } from './worker-groups.ts'
import classes from './workers-screen.module.css'

export interface WorkersTableProps {
  readonly groups: readonly WorkerGroup[]
  readonly chosen: WorkerCode | undefined
  readonly onChoose: (code: WorkerCode) => void
}

/** Everyone by institution and team; the first cell of a line is what the keyboard walks on. */
export function WorkersTable({ groups, chosen, onChoose }: WorkersTableProps) {
  const t = useTexts()
  return (
    <table className={classes.table} aria-label={t.workers.tableName}>
      <thead>
        <tr>
          <th scope="col">{t.workers.columnAlias}</th>
          <th scope="col" data-wide>
            {t.workers.columnTeam}
          </th>
          <th scope="col">{t.workers.columnRole}</th>
          <th scope="col">{t.workers.columnWayIn}</th>
          <th scope="col" data-number>
            {t.workers.columnLeading}
          </th>
          <th scope="col" data-wide>
            {t.workers.columnSeen}
          </th>
        </tr>
      </thead>
      {groups.map(({ institution, workers }) => (
        <tbody key={institution ?? 'former'}>
          <tr className={classes.group}>
            <th scope="rowgroup" colSpan={6}>
              {institution === null ? (
                t.workers.former
              ) : (
                <>
                  <InstitutionMark institution={institution} /> {officeName(t, institution)}
                </>
              )}
              <span className={classes.count}>{workers.length}</span>
            </th>
          </tr>
          {workers.map(worker => (
            <WorkerLine
              key={worker.code}
              worker={worker}
              selected={worker.code === chosen}
              onChoose={() => onChoose(worker.code)}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function WorkerLine({
  worker,
  selected,
  onChoose,
}: {
  readonly worker: ListedWorker
  readonly selected: boolean
  readonly onChoose: () => void
}) {
  const t = useTexts()
  const now = useNow()
  const { directory, worker: me } = useSession()
  const { code, alias, leftOn, active, formerAliases, lastSeenAt } = worker
  const remarks = [
    ...(code === me.code ? [t.workers.you] : []),
    ...(formerAliases.length > 0 ? [t.workers.formerAliases(formerAliases.join(', '))] : []),
    ...(leftOn === null
      ? []
      : [active ? t.workers.leavesOn(formatDate(leftOn)) : t.workers.leftOn(formatDate(leftOn))]),
  ]
  return (
    <tr className={classes.line} data-former={!active || undefined} aria-current={selected || undefined}>
      <th scope="row">
        <button type="button" data-worker={code} tabIndex={selected ? 0 : -1} onClick={onChoose}>
          <b>{alias}</b> <span className={classes.code}>{code}</span>
        </button>
        {remarks.length === 0 ? null : <small>{remarks.join(' · ')}</small>}
      </th>
      <td data-wide>{directory.teams.find(({ key }) => key === worker.team)?.name ?? worker.team}</td>
      <td>
        {labelOf('role', worker.role)}
        {worker.lead && isPartyWorker(worker) ? <small>{t.workers.leads}</small> : null}
      </td>
      <td data-way={active ? worker.wayIn : 'none'}>{t.workers.wayIn[active ? worker.wayIn : 'none']}</td>
      <td data-number>{worker.leading === 0 ? '–' : worker.leading}</td>
      <td data-wide>{lastSeenAt === null ? t.workers.neverSeen : formatListDay(lastSeenAt, now)}</td>
    </tr>
  )
}
