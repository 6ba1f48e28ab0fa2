import { useTexts } from '../text/use-texts.ts'
import { KeyButton } from '../ui/KeyButton.tsx'
import { KeyCap } from '../ui/KeyCap.tsx'
import { useKeys } from '../ui/use-keys.ts'
import { Logo } from './Logo.tsx'
import classes from './masthead.module.css'
import { navigate, usePlace } from './router.ts'
import { hrefOf, type RouteName } from './routes.ts'
import { useScreenActions } from './screen-actions.ts'
import { type ShownWorker, WorkerMenu } from './WorkerMenu.tsx'

/** One word of the main navigation. `count` is what waits behind it; the route must need no parameters. */
export interface NavItem {
  readonly route: Exclude<RouteName, 'referral' | 'resident' | 'place' | 'log' | 'institution' | 'meeting'>
  readonly label: string
  readonly count?: number | undefined
}

export interface MastheadProps {
  readonly nav: readonly NavItem[]
  readonly worker: ShownWorker
  readonly onLock: () => void
  /** Left out for those who send no referrals. */
  readonly canRefer?: boolean
  /** Opens the command palette; without it the field is not shown. */
  readonly onFind?: (() => void) | undefined
}

/** A page of one thing belongs to the list that it was opened from. */
const listOf: Partial<Record<RouteName, RouteName>> = {
  referral: 'referrals',
  importRegister: 'referrals',
  resident: 'residents',
  place: 'places',
  newPlace: 'places',
  institution: 'directory',
  workers: 'directory',
  rules: 'directory',
  hsds: 'directory',
  meeting: 'meetings',
  matrix: 'reports',
}

/** 52 px: mark, navigation with counts, find, the one filled button, and who works here. */
export function Masthead({ nav, worker, onLock, onFind, canRefer = true }: MastheadProps) {
  const t = useTexts()
  const place = usePlace()
  const here = listOf[place.name] ?? place.name
  useKeys({ 'ctrl+k': onFind, 'ctrl+l': onLock })
  useScreenActions('app', [
    ...(canRefer
      ? [{ id: 'new', label: t.shell.newReferral, keys: 'n', act: () => navigate('newReferral') }]
      : []),
    { id: 'lock', label: t.shell.lock, keys: 'ctrl+l', act: onLock },
  ])
  return (
    <header className={classes.masthead}>
      <a className={classes.logo} href={hrefOf('today')}>
        <Logo />
        {t.shell.appName}
      </a>
      <nav className={classes.nav} aria-label={t.shell.mainNavigation}>
        {nav.map(item => (
          <a
            key={item.route}
            href={hrefOf(item.route)}
            className={classes.item}
            {...(here === item.route ? { 'aria-current': 'page' } : {})}
          >
            {item.label}
            {item.count === undefined ? null : <span className={classes.count}>{item.count}</span>}
          </a>
        ))}
      </nav>
      {onFind === undefined ? null : (
        <button type="button" className={classes.find} onClick={onFind} aria-keyshortcuts="Control+K">
          <span className={classes.findText}>{t.shell.find}</span>
          <KeyCap keys="ctrl+k" />
        </button>
      )}
      {canRefer ? (
        <KeyButton keys="n" variant="filled" onAct={() => navigate('newReferral')}>
          {t.shell.newReferral}
        </KeyButton>
      ) : null}
      <WorkerMenu worker={worker} onLock={onLock} />
    </header>
  )
}
