import { isCoordinator } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { hrefOf } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import classes from './directory.module.css'

const tabs = ['institutions'] as const
export type DirectoryTab = (typeof tabs)[number]

/** The parts of Sieć side by side; only the coordinator has more than one. */
export function DirectoryTabs({ at }: { readonly at: DirectoryTab }) {
  const t = useTexts()
  const { worker } = useSession()
  const parts = [
    { tab: 'institutions', href: hrefOf('directory'), label: t.directory.tabs.institutions },
  ] as const
  if (!isCoordinator(worker) || tabs.length < 2) return null
  return (
    <nav className={classes.tabs} aria-label={t.directory.tabs.label}>
      {parts.map(({ tab, href, label }) => (
        <a key={tab} href={href} className={classes.tab} aria-current={tab === at ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}
