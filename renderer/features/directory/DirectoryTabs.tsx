import { isCoordinator } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { hrefOf } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import classes from './directory-tabs.module.css'

export type DirectoryTab = 'workers'

/** The parts of Sieć side by side; only the coordinator has more than one. */
export function DirectoryTabs({ at }: { readonly at: DirectoryTab }) {
  const t = useTexts()
  const { worker } = useSession()
  const parts = [{ tab: 'workers' as DirectoryTab, href: hrefOf('workers'), label: t.workers.title }]
  if (!isCoordinator(worker) || parts.length < 2) return null
  return (
    <nav className={classes.tabs} aria-label={t.workers.tabs}>
      {parts.map(({ tab, href, label }) => (
        <a key={tab} href={href} aria-current={tab === at ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}
