import type { Today } from '#domain/answers.ts'
import { isCoordinator, seesFiguresOnly } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { navigate } from '../../app/router.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'

/** What an empty Dziś says to this role, and where it may go from here. */
export function EmptyToday({ today }: { readonly today: Today }) {
  const t = useTexts()
  const { worker, directory } = useSession()
  if (seesFiguresOnly(worker)) {
    return (
      <EmptyLine large action={{ label: t.today.toReports, onAct: () => navigate('reports') }}>
        {t.today.figuresOnly}
      </EmptyLine>
    )
  }
  if (isCoordinator(worker)) {
    return (
      <EmptyLine large>
        {directory.workers.length === 1 ? t.today.aloneInNetwork : t.today.nothingForCoordinator}
      </EmptyLine>
    )
  }
  const isNew = today.groups.length === 0 && today.recent.length === 0
  return (
    <EmptyLine large action={{ label: t.today.newReferral, onAct: () => navigate('newReferral') }}>
      {isNew ? t.today.nothingYet : t.today.nothingWaits}
    </EmptyLine>
  )
}
