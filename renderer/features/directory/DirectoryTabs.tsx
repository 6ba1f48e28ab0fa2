import { isCoordinator } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { hrefOf } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import classes from './directory.module.css'

export type DirectoryTab = 'institutions' | 'rules'

/** The parts of Sieć side by side; only the coordinator has more than one. */
export function DirectoryTabs({ at }: { readonly at: DirectoryTab }) {
  const t = useTexts()
  const { worker } = useSession()
  const parts: readonly { readonly tab: DirectoryTab; readonly href: string; readonly label: string }[] = [
    { tab: 'institutions', href: hrefOf('directory'), label: t.directory.tabs.institutions },
    { tab: 'rules', href: hrefOf('rules'), label: t.rules.title },
  ]
  if (!isCoordinator(worker)) return null
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
