import { Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useMemo, useRef, useState } from 'react'
import type { TodayGroup, TodayRow } from '#domain/answers.ts'
import type { Instant } from '#domain/time.ts'
import { isCoordinator, isPartyWorker } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { placeOfRow } from '../../app/place-of-row.ts'
import { hrefOf } from '../../app/routes.ts'
import { useRemembered, useScrollMemory } from '../../app/use-remembered.ts'
import { waitingCount } from '../../app/waiting-count.ts'
import { RichText } from '../../text/RichText.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { formatDayTitle } from '../../ui/format-day.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { ListPage } from '../../ui/ListPage.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useNow } from '../../ui/use-now.ts'
import { useReferralActions } from '../referral/use-referral-actions.tsx'
import { EmptyToday } from './EmptyToday.tsx'
import { leadingStep } from './leading-step.ts'
import { dueOf } from './row-words.ts'
import { stepHints } from './step-hints.ts'
import { TodayGroupList } from './TodayGroupList.tsx'
import { TodayPreview } from './TodayPreview.tsx'
import classes from './today-screen.module.css'
import { WaitingDecisions } from './WaitingDecisions.tsx'
import { WaitingPlaces } from './WaitingPlaces.tsx'

/** Dziś: what waits for me, overdue first; each row one key away from its step. */
export function TodayScreen() {
  const t = useTexts()
  const now = useNow()
  const session = useSession()
  const { value: today } = useCall('listToday', {})
  const { take, dialog } = useReferralActions()
  const scroll = useScrollMemory<HTMLDivElement>()
  const [chosen, setChosen] = useRemembered<{ id: string; place: number } | undefined>('selected', undefined)
  // Known before the first reading: what nobody can see must not count as seen.
  const narrow = useMediaQuery('(max-width: 74.99em)', undefined, { getInitialValueInEffect: false }) === true
  const [peek, setPeek] = useState(false)
  const links = useRef(new Map<string, HTMLAnchorElement>())

  const rows = useMemo(() => today?.groups.flatMap(group => group.rows) ?? [], [today])
  const found = rows.findIndex(({ id }) => id === chosen?.id)
  // A row that was dealt with is gone: the one that took its place is selected.
  const place = found >= 0 ? found : Math.min(chosen?.place ?? 0, rows.length - 1)
  const selected = rows[place]
  const first = selected === undefined ? undefined : leadingStep(selected)

  const select = (row: TodayRow): void => setChosen({ id: row.id, place: rows.indexOf(row) })
  const walk = (step: number) => (): void => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, place + step))]
    if (next === undefined) return
    select(next)
    links.current.get(next.id)?.focus()
  }
  const open = (): void => {
    if (selected !== undefined) location.hash = placeOfRow(selected)
  }
  useKeys({
    arrowdown: walk(1),
    arrowup: walk(-1),
    enter: open,
    home: walk(-rows.length),
    end: walk(rows.length),
    arrowright: narrow ? () => selected !== undefined && setPeek(true) : undefined,
  })
  const steps = selected?.actions
  const reports = isPartyWorker(session.worker)
  const hints = useMemo(
    () =>
      steps === undefined
        ? []
        : [
            { keys: 'arrowup arrowdown', label: t.today.keyChoose },
            { keys: 'enter', label: t.today.keyOpen },
            ...(narrow ? [{ keys: 'arrowright', label: t.today.keyPeek }] : []),
            ...stepHints(t, steps),
            ...(reports ? [{ keys: 'g', label: t.places.report }] : []),
          ],
    [t, steps, narrow, reports],
  )
  useKeyHints(hints)

  if (today === undefined) return null
  const totalOf = (wanted: TodayGroup): number =>
    today.groups.find(({ group }) => group === wanted)?.total ?? 0
  const waiting = waitingCount(today) ?? 0
  const coordinates = isCoordinator(session.worker)
  const lead =
    rows.length === 0 || (waiting === 0 && !coordinates)
      ? undefined
      : coordinates
        ? t.today.leadOfNetwork(totalOf('overdue'))
        : t.today.lead({ waiting, overdue: totalOf('overdue'), dueToday: dueToday(rows, now) })
  return (
    <ListPage
      scrollRef={scroll}
      {...(narrow || (rows.length === 0 && today.recent.length === 0)
        ? {}
        : {
            preview: (
              <TodayPreview row={selected} first={first} recent={today.recent} now={now} onAct={take} />
            ),
          })}
    >
      <PageTitle
        windowTitle={t.shell.navToday}
        {...(lead === undefined ? {} : { lead: <RichText>{lead}</RichText> })}
        aside={
          <a className={classes.slip} href={hrefOf('handoffCode')} aria-keyshortcuts="F9">
            {t.handoffSlip.screen.title} <KeyCap keys="f9" />
          </a>
        }
      >
        {formatDayTitle(now)}
      </PageTitle>
      <WaitingPlaces places={today.places} />
      <WaitingDecisions decisions={today.decisions} />
      {waiting > 0 || (coordinates && rows.length > 0) ? null : <EmptyToday today={today} />}
      <div className={classes.groups}>
        {today.groups.map(group => (
          <TodayGroupList
            key={group.group}
            group={group}
            now={now}
            selectedId={selected?.id}
            links={links.current}
            onSelect={select}
            onAct={take}
          />
        ))}
      </div>
      <Drawer
        opened={narrow && peek}
        onClose={() => setPeek(false)}
        position="right"
        size={376}
        title={t.today.previewTitle}
        closeButtonProps={{ 'aria-label': t.shell.close }}
      >
        <TodayPreview
          row={selected}
          first={first}
          recent={[]}
          now={now}
          dialog
          onAct={(action, row) => {
            setPeek(false)
            take(action, row)
          }}
        />
      </Drawer>
      {dialog}
    </ListPage>
  )
}

/** How many run out today, in whatever group they stand. */
const dueToday = (rows: readonly TodayRow[], now: Instant): number =>
  rows.filter(row => dueOf(row, now)?.kind === 'today').length
