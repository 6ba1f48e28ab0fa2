import { isCoordinator } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { usePlace } from '../../app/router.ts'
import { hrefOf } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import classes from './directory-tabs.module.css'

/** What belongs to the network itself, side by side; only the coordinator has more than the institutions. */
export function DirectoryTabs() {
  const t = useTexts()
  const { worker } = useSession()
  const { name } = usePlace()
  const tabs = [{ route: 'workers' as const, label: t.workers.title }]
  if (!isCoordinator(worker) || tabs.length < 2) return null
  return (
    <nav className={classes.tabs} aria-label={t.workers.tabs}>
      {tabs.map(({ route, label }) => (
        <a key={route} href={hrefOf(route)} {...(route === name ? { 'aria-current': 'page' } : {})}>
          {label}
        </a>
      ))}
    </nav>
  )
}
