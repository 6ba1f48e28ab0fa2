import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { readsMeetings } from '#domain/meeting-permission.ts'
import { permitImport, permitReview, readsLogOf } from '#domain/permission.ts'
import { seesPlaceIssues } from '#domain/place-issue-permission.ts'
import { instant } from '#domain/time.ts'
import { isCoordinator, isPartyWorker, seesAllFigures } from '#domain/worker.ts'
import { type Session, SessionContext } from '../api/session-context.ts'
import { useCall } from '../api/use-call.ts'
import { useCommand } from '../api/use-command.ts'
import { VaultClock } from '../api/VaultClock.tsx'
import { FindDialog } from '../features/find/FindDialog.tsx'
import { useTexts } from '../text/use-texts.ts'
import { knowInstitutionNames } from '../ui/institution-words.ts'
import { useKeys } from '../ui/use-keys.ts'
import { useNow } from '../ui/use-now.ts'
import type { NavItem } from './Masthead.tsx'
import { forgetOpenedResidents } from './opened-residents.ts'
import { navigate } from './router.ts'
import { Shell } from './Shell.tsx'
import { useScreenActions } from './screen-actions.ts'
import { useNetworkRules } from './use-network-rules.ts'
import { waitingCount } from './waiting-count.ts'

/** The frame of an unlocked vault: who works here, the network, its clock, and what waits behind the navigation. */
export function OpenVault({ children }: { readonly children: ReactNode }) {
  const t = useTexts()
  const info = useCall('sessionInfo', {})
  const directory = useCall('directory', {})
  const today = useCall('listToday', {})
  const lock = useCommand('lock')
  const openWindow = useCommand('openWindow')
  const [finding, setFinding] = useState(false)
  const now = useNow()
  const ruled = useNetworkRules(instant(now + (info.value?.clockOffset ?? 0)))
  const openSlip = (): void => navigate('handoffCode')
  // A telephone rings in the middle of anything: this key works in a field too.
  useKeys({ f9: openSlip })
  useEffect(() => forgetOpenedResidents, [])
  useScreenActions('app', [
    { id: 'window', label: t.shell.secondWindow, act: () => void openWindow.run({}) },
    ...(info.value !== undefined && permitImport(info.value.worker).ok
      ? [{ id: 'import', label: t.register.title, act: () => navigate('importRegister') }]
      : []),
    ...(info.value !== undefined && isCoordinator(info.value.worker)
      ? [
          { id: 'workers', label: t.workers.title, act: () => navigate('workers') },
          { id: 'rules', label: t.rules.title, act: () => navigate('rules') },
        ]
      : []),
    ...(info.value !== undefined && seesAllFigures(info.value.worker)
      ? [{ id: 'matrix', label: t.matrix.title, act: () => navigate('matrix') }]
      : []),
    { id: 'slip', label: t.handoffSlip.screen.openScreen, keys: 'f9', act: openSlip },
    ...(info.value !== undefined && isPartyWorker(info.value.worker)
      ? [{ id: 'place', label: t.places.report, act: () => navigate('newPlace') }]
      : []),
  ])
  const session = useMemo(
    (): Session | undefined =>
      info.value === undefined || directory.value === undefined
        ? undefined
        : { ...info.value, directory: directory.value },
    [info.value, directory.value],
  )
  useMemo(() => knowInstitutionNames(directory.value?.institutions ?? []), [directory.value])
  if (session === undefined || !ruled) return null
  const { worker } = session
  const nav: readonly NavItem[] = [
    { route: 'today', label: t.shell.navToday, count: waitingCount(today.value) || undefined },
    { route: 'referrals', label: t.shell.navReferrals },
    ...(seesPlaceIssues(worker) ? [{ route: 'places' as const, label: t.shell.navPlaces }] : []),
    ...(isPartyWorker(worker) ? [{ route: 'residents' as const, label: t.shell.navResidents }] : []),
    ...(seesAllFigures(worker) ? [{ route: 'network' as const, label: t.shell.navReview }] : []),
    ...(permitReview(worker).ok ? [{ route: 'review' as const, label: t.shell.navReview }] : []),
    ...(readsMeetings(worker) ? [{ route: 'meetings' as const, label: t.shell.navMeetings }] : []),
    ...(seesAllFigures(worker) || isPartyWorker(worker)
      ? [{ route: 'reports' as const, label: t.shell.navReports }]
      : []),
    { route: 'directory', label: t.shell.navDirectory },
  ]
  return (
    <SessionContext value={session}>
      <VaultClock offset={session.clockOffset}>
        <Shell
          nav={nav}
          worker={{
            alias: worker.alias,
            code: worker.code,
            institution: worker.institution,
            readsOwnLog: readsLogOf(worker, worker),
          }}
          onLock={() => void lock.run({})}
          onFind={() => setFinding(true)}
          canRefer={isPartyWorker(worker)}
          status={t.shell.savedHere}
        >
          {children}
        </Shell>
        <FindDialog opened={finding} onClose={() => setFinding(false)} nav={nav} />
      </VaultClock>
    </SessionContext>
  )
}
