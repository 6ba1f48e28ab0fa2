import type { Directory, ListedReferral } from '#domain/answers.ts'
import type { ReferralColumn } from '#domain/list-columns.ts'
import { labelOf } from '../../text/label-of.ts'
import type { Texts } from '../../text/polish.ts'
import { DueFlag } from '../../ui/DueFlag.tsx'
import { DueText } from '../../ui/DueText.tsx'
import { dueStateOf } from '../../ui/due-state.ts'
import { formatListDay } from '../../ui/format-day.ts'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { InstitutionRoute } from '../../ui/InstitutionRoute.tsx'
import { ResidentCodeText } from '../../ui/ResidentCodeText.tsx'
import { RestrictedTag } from '../../ui/RestrictedTag.tsx'
import { StateWord } from '../../ui/StateWord.tsx'
import { UrgencyBars } from '../../ui/UrgencyBars.tsx'
import type { WalkedColumn } from '../../ui/WalkedTable.tsx'
import table from '../../ui/walked-table.module.css'
import { escalationWords } from '../review/standing-words.ts'
import type { SortColumn } from './list-question.ts'
import classes from './referral-columns.module.css'

type Column = WalkedColumn<ListedReferral, SortColumn>

/** Whose matter a line is: always there, always first. */
export const codeColumn = (t: Texts): Column => ({
  key: 'code',
  head: t.referrals.columnCode,
  width: 132,
  importance: 100,
  cell: ({ resident }) => (resident === null ? t.referrals.noPerson : <ResidentCodeText code={resident} />),
})

/** Every other column that the list can show, by its key. */
export const referralColumns = (
  t: Texts,
  directory: Directory,
): Readonly<Record<ReferralColumn, Column>> => ({
  route: {
    key: 'route',
    head: t.referrals.columnRoute,
    width: 186,
    importance: 90,
    cell: row => <Route row={row} nobodyYet={t.referrals.nobodyYet} />,
  },
  need: {
    key: 'need',
    head: t.referrals.columnNeed,
    width: 170,
    grows: true,
    importance: 80,
    cell: row => <Need row={row} noNeed={t.referrals.noNeed} />,
  },
  urgency: {
    key: 'urgency',
    head: t.referrals.columnUrgency,
    width: 118,
    importance: 40,
    quiet: true,
    cell: ({ urgency }) => (urgency === null ? null : <UrgencyBars urgency={urgency} />),
  },
  state: {
    key: 'state',
    head: t.referrals.columnState,
    width: 176,
    importance: 60,
    cell: (row, now) => {
      const escalation = escalationWords(t, row, now)
      return (
        <>
          <StateWord status={row.status} />
          {escalation === undefined ? null : <span className={table.quiet}> · {escalation}</span>}
        </>
      )
    },
  },
  due: {
    key: 'due',
    head: t.referrals.columnDue,
    sort: 'due',
    width: 204,
    importance: 70,
    cell: ({ deadline }, now) => {
      if (deadline === null) return null
      const due = dueStateOf({ dueAt: deadline.due }, now)
      return (
        <>
          {due.kind === 'missed' || due.kind === 'today' ? <DueFlag kind={due.kind} /> : null}{' '}
          <DueText due={due} />
        </>
      )
    },
  },
  lead: {
    key: 'lead',
    head: t.referrals.columnLead,
    width: 76,
    importance: 20,
    cell: ({ leadWorker }) => directory.workers.find(({ code }) => code === leadWorker)?.alias ?? leadWorker,
  },
  sent: {
    key: 'sent',
    head: t.referrals.columnSent,
    sort: 'sent',
    usualDescending: true,
    width: 70,
    importance: 30,
    quiet: true,
    cell: ({ sentAt }, now) => (sentAt === null ? null : formatListDay(sentAt, now)),
  },
  changed: {
    key: 'changed',
    head: t.referrals.columnChanged,
    sort: 'changed',
    usualDescending: true,
    width: 70,
    importance: 50,
    quiet: true,
    cell: ({ changedAt }, now) => formatListDay(changedAt, now),
  },
  since: {
    key: 'since',
    head: t.referrals.columnSince,
    width: 96,
    importance: 45,
    quiet: true,
    cell: ({ statusSince }, now) => formatListDay(statusSince, now),
  },
  service: {
    key: 'service',
    head: t.referrals.columnService,
    width: 190,
    importance: 35,
    cell: ({ service }) => (service === null ? null : labelOf('service', service)),
  },
  outcome: {
    key: 'outcome',
    head: t.referrals.columnOutcome,
    width: 180,
    importance: 33,
    cell: ({ outcome }) => (outcome === null ? null : labelOf('outcome', outcome)),
  },
  holder: {
    key: 'holder',
    head: t.referrals.columnHolder,
    width: 130,
    importance: 32,
    cell: ({ heldBy }) => <InstitutionName institution={heldBy} size={10} />,
  },
  hop: {
    key: 'hop',
    head: t.referrals.columnHop,
    width: 64,
    importance: 10,
    quiet: true,
    cell: ({ hop }) => hop,
  },
})

function Route({ row, nobodyYet }: { readonly row: ListedReferral; readonly nobodyYet: string }) {
  if (row.to !== null) return <InstitutionRoute from={row.from} to={row.to} size={10} />
  return (
    <>
      <InstitutionName institution={row.from} size={10} />
      <span className={table.quiet}> · {nobodyYet}</span>
    </>
  )
}

function Need({ row, noNeed }: { readonly row: ListedReferral; readonly noNeed: string }) {
  return (
    <span className={classes.need}>
      {row.need === null && row.restricted ? null : (
        <span>{row.need === null ? noNeed : labelOf('need', row.need)}</span>
      )}
      {row.restricted ? <RestrictedTag /> : null}
    </span>
  )
}
