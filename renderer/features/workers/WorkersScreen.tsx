import { useEffect, useMemo, useRef, useState } from 'react'
import { type InstitutionKey, networkKey, type WorkerCode } from '#domain/ids.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { navigate } from '../../app/router.ts'
import { useScreenActions } from '../../app/screen-actions.ts'
import { useRemembered } from '../../app/use-remembered.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { DirectoryTabs } from '../directory/DirectoryTabs.tsx'
import { AddWorkerDialog } from './AddWorkerDialog.tsx'
import { ChangeWorkerDialog } from './ChangeWorkerDialog.tsx'
import { BringBackDialog, ReplacePassphraseDialog } from './GivePassphraseDialog.tsx'
import { NewKeyDialog } from './NewKeyDialog.tsx'
import { type GivenPassphrase, OneTimeDialog } from './OneTimeDialog.tsx'
import { RemoveWorkerDialog } from './RemoveWorkerDialog.tsx'
import { WorkersTable } from './WorkersTable.tsx'
import { workerGroups } from './worker-groups.ts'
import classes from './workers-screen.module.css'

type Task = 'add' | 'change' | 'passphrase' | 'remove' | 'back' | 'key'

/** Osoby prowadzące: who works in the network and how they get in. The coordinator's. */
export function WorkersScreen() {
  const t = useTexts()
  const { directory } = useSession()
  const { value: workers, failure } = useCall('listWorkers', {})
  const groups = useMemo(() => workerGroups(workers ?? [], directory), [workers, directory])
  const inOrder = groups.flatMap(group => group.workers)
  const [chosen, setChosen] = useRemembered<WorkerCode | null>('worker', null)
  const worker = inOrder.find(({ code }) => code === chosen) ?? inOrder[0]
  const [task, setTask] = useState<Task>()
  const [given, setGiven] = useState<GivenPassphrase>()
  const box = useRef<HTMLDivElement>(null)
  const focusWanted = useRef(false)
  useEffect(() => {
    if (!focusWanted.current || worker === undefined) return
    focusWanted.current = false
    box.current?.querySelector<HTMLElement>(`[data-worker="${worker.code}"]`)?.focus()
  })

  const walkTo = (place: number): void => {
    const next = inOrder[Math.max(0, Math.min(inOrder.length - 1, place))]
    if (next === undefined) return
    focusWanted.current = true
    setChosen(next.code)
  }
  const place = worker === undefined ? 0 : inOrder.indexOf(worker)
  useKeys({
    arrowdown: () => walkTo(place + 1),
    arrowup: () => walkTo(place - 1),
    home: () => walkTo(0),
    end: () => walkTo(inOrder.length - 1),
  })
  useKeyHints(useMemo(() => [{ keys: 'arrowup arrowdown', label: t.workers.keyWalk }], [t]))
  const hasLeft = worker !== undefined && worker.leftOn !== null
  const steps: readonly { readonly task: Task; readonly keys: string; readonly label: string }[] = [
    { task: 'add', keys: 'd', label: t.workers.add },
    ...(worker === undefined
      ? []
      : [
          ...(worker.active
            ? [
                { task: 'change' as const, keys: 'e', label: t.workers.change },
                { task: 'passphrase' as const, keys: 'h', label: t.workers.newPassphrase },
              ]
            : []),
          hasLeft
            ? { task: 'back' as const, keys: 'p', label: t.workers.bringBack }
            : { task: 'remove' as const, keys: 'u', label: t.workers.remove },
        ]),
    { task: 'key', keys: 'o', label: t.workers.recoveryKey },
  ]
  useScreenActions(
    'here',
    failure === undefined
      ? steps.map(step => ({
          id: step.task,
          label: step.label,
          keys: step.keys,
          act: () => setTask(step.task),
        }))
      : [],
  )
  if (failure !== undefined) {
    return (
      <div className={classes.page}>
        <PageTitle>{t.workers.title}</PageTitle>
        <EmptyLine large action={{ label: t.workers.toToday, onAct: () => navigate('today') }}>
          {t.workers.notYours}
        </EmptyLine>
      </div>
    )
  }
  if (workers === undefined) return null
  const active = workers.filter(one => one.active).length
  const close = (): void => setTask(undefined)
  const give = (passphrase: GivenPassphrase): void => {
    setTask(undefined)
    setChosen(passphrase.code)
    setGiven(passphrase)
  }
  const joining: InstitutionKey =
    worker === undefined ? (directory.institutions[0]?.key ?? networkKey) : worker.institution
  return (
    <div className={classes.page}>
      <DirectoryTabs at="workers" />
      <PageTitle lead={t.workers.lead({ active, former: workers.length - active })}>
        {t.workers.title}
      </PageTitle>
      <div className={classes.steps}>
        {steps.map(step => (
          <KeyButton
            key={step.task}
            keys={step.keys}
            variant={step.task === 'add' ? 'filled' : step.task === 'key' ? 'subtle' : 'default'}
            onAct={() => setTask(step.task)}
          >
            {step.label}
          </KeyButton>
        ))}
      </div>
      <div ref={box} className={classes.box}>
        {inOrder.length === 0 ? (
          <EmptyLine large>{t.workers.none}</EmptyLine>
        ) : (
          <WorkersTable groups={groups} chosen={worker?.code} onChoose={setChosen} />
        )}
      </div>
      {task === 'add' ? (
        <AddWorkerDialog workers={workers} institution={joining} onDone={give} onClose={close} />
      ) : null}
      {task === 'key' ? <NewKeyDialog onClose={close} /> : null}
      {task === 'change' && worker !== undefined ? (
        <ChangeWorkerDialog worker={worker} onClose={close} />
      ) : null}
      {task === 'passphrase' && worker !== undefined ? (
        <ReplacePassphraseDialog worker={worker} onDone={give} onClose={close} />
      ) : null}
      {task === 'remove' && worker !== undefined ? (
        <RemoveWorkerDialog worker={worker} workers={workers} onClose={close} />
      ) : null}
      {task === 'back' && worker !== undefined ? (
        <BringBackDialog worker={worker} onDone={give} onClose={close} />
      ) : null}
      {given === undefined ? null : <OneTimeDialog given={given} onClose={() => setGiven(undefined)} />}
    </div>
  )
}
