import { isCoordinator } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { routes } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import classes from './directory.module.css'

/** The parts of Sieć in the order of the strip, each a screen with an address of its own. */
const parts = ['directory', 'workers', 'rules'] as const
export type DirectoryTab = (typeof parts)[number]

const addresses: Readonly<Record<string, string>> = routes

/** The parts of Sieć side by side; only the coordinator has more than one. */
export function DirectoryTabs({ at }: { readonly at: DirectoryTab }) {
  const t = useTexts()
  const { worker } = useSession()
  const there = parts.filter(part => part in addresses)
  if (!isCoordinator(worker) || there.length < 2) return null
  return (
    <nav className={classes.tabs} aria-label={t.directory.tabsLabel}>
      {there.map(part => (
        <a
          key={part}
          href={`#${addresses[part]}`}
          className={classes.tab}
          aria-current={part === at ? 'page' : undefined}
        >
          {t.directory.tabs[part]}
        </a>
      ))}
    </nav>
  )
}
