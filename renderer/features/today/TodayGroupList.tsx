import type { Today, TodayGroup, TodayRow } from '#domain/answers.ts'
import type { ReferralAction } from '#domain/permission.ts'
import type { Instant } from '#domain/time.ts'
import { isCoordinator } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { navigate } from '../../app/router.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { TodayRowItem } from './TodayRowItem.tsx'

export interface TodayGroupListProps {
  readonly group: Today['groups'][number]
  readonly now: Instant
  readonly selectedId: string | undefined
  readonly links: Map<string, HTMLAnchorElement>
  readonly onSelect: (row: TodayRow) => void
  readonly onAct: (action: ReferralAction, row: TodayRow) => void
}

/** The filters of Skierowania that show the rest of a group, where there are such. */
const restOf: Partial<Record<TodayGroup, Readonly<Record<string, string>>>> = {
  overdue: { overdue: '1' },
  toReceive: { direction: 'in', statuses: 'sent' },
  dueToday: { direction: 'in', statuses: 'accepted,in_progress' },
  silent: { direction: 'in', statuses: 'accepted,in_progress' },
  toComplete: { direction: 'out', statuses: 'needs_info' },
  inWork: { direction: 'in', statuses: 'accepted,in_progress,on_hold' },
  drafts: { direction: 'out', statuses: 'draft' },
}

/** One group of rows that wait for the same reason; an empty one is left out. */
export function TodayGroupList({ group, now, selectedId, links, onSelect, onAct }: TodayGroupListProps) {
  const t = useTexts()
  const { worker } = useSession()
  const { group: name, total, rows } = group
  if (rows.length === 0) return null
  const rest = total - rows.length
  return (
    <section>
      <SectionTitle size="group" count={total} late={name === 'overdue'}>
        {name === 'inWork' && isCoordinator(worker) ? t.today.escalatedGroup : t.today.groups[name]}
      </SectionTitle>
      <ul>
        {rows.map(row => (
          <TodayRowItem
            key={row.id}
            group={name}
            row={row}
            now={now}
            selected={row.id === selectedId}
            linkRef={element => {
              if (element !== null) links.set(row.id, element)
              return () => {
                links.delete(row.id)
              }
            }}
            onSelect={onSelect}
            onAct={onAct}
          />
        ))}
      </ul>
      {rest > 0 ? (
        <EmptyLine
          action={{
            label: t.today.showAll,
            onAct: () => navigate('referrals', undefined, restOf[name] ?? {}),
          }}
        >
          {t.today.more(rest)}
        </EmptyLine>
      ) : null}
    </section>
  )
}
