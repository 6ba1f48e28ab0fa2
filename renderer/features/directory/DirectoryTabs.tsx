import { hrefOf } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import classes from './directory-tabs.module.css'

/** The parts of Sieć that the coordinator keeps, in the order of the strip. */
const tabs = ['rules'] as const

export interface DirectoryTabsProps {
  readonly current: (typeof tabs)[number]
}

/** The strip at the head of Sieć; each part is a screen of its own with an address. */
export function DirectoryTabs({ current }: DirectoryTabsProps) {
  const t = useTexts()
  return (
    <nav className={classes.strip} aria-label={t.rules.tabs.name}>
      {tabs.map(route => (
        <a key={route} href={hrefOf(route)} aria-current={route === current ? 'page' : undefined}>
          {t.rules.tabs[route]}
        </a>
      ))}
    </nav>
  )
}
