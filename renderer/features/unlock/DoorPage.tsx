import type { ReactNode } from 'react'
import { LanguageButton } from '../../app/LanguageButton.tsx'
import { Logo } from '../../app/Logo.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import classes from './door-page.module.css'

export interface DoorPageProps {
  readonly title: string
  readonly lead: string
  readonly crumb?: string
  readonly children: ReactNode
  /** What else can be done here; stands at the right, below it on a narrow window. */
  readonly aside?: ReactNode
}

/** A page outside the vault: the mark of the app, one title, one form. */
export function DoorPage({ title, lead, crumb, children, aside }: DoorPageProps) {
  const t = useTexts()
  return (
    <div className={classes.page}>
      <header className={classes.mast}>
        <Logo />
        {t.shell.appName}
        <LanguageButton className={classes.language} />
      </header>
      <main className={aside === undefined ? classes.single : classes.columns}>
        <div className={classes.main}>
          <PageTitle lead={lead} {...(crumb === undefined ? {} : { crumb })}>
            {title}
          </PageTitle>
          <div className={classes.body}>{children}</div>
        </div>
        {aside === undefined ? null : <aside className={classes.aside}>{aside}</aside>}
      </main>
    </div>
  )
}
