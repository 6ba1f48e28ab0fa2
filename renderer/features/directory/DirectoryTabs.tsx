import { isCoordinator } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { hrefOf } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import classes from './directory-tabs.module.css'

const tabs = ['directory', 'workers', 'rules'] as const
export type DirectoryTab = (typeof tabs)[number]

/** The parts of Sieć side by side, each a screen with an address; only the coordinator has more than one. */
export function DirectoryTabs({ at }: { readonly at: DirectoryTab }) {
  const t = useTexts()
  const { worker } = useSession()
  if (!isCoordinator(worker)) return null
  return (
    <nav className={classes.tabs} aria-label={t.directory.tabs.label}>
      {tabs.map(tab => (
        <a key={tab} href={hrefOf(tab)} aria-current={tab === at ? 'page' : undefined}>
          {t.directory.tabs[tab]}
        </a>
      ))}
    </nav>
  )
}
