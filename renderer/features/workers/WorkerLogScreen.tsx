import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import type { WorkerCode } from '#domain/ids.ts'
import { readsLogOf } from '#domain/permission.ts'
import type { WorkerAction } from '#domain/worker-answers.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { navigate } from '../../app/router.ts'
import { hrefOf } from '../../app/routes.ts'
import { refusalSentence } from '../../text/refusal-sentence.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { formatDateTime } from '../../ui/format-day.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { ResidentCodeText } from '../../ui/ResidentCodeText.tsx'
import { called } from './office-name.ts'
import classes from './workers-screen.module.css'

const pageSize = 50

/** What somebody did, from the log: read, never changed. Whose log one may read, the list of names says. */
export function WorkerLogScreen({ code }: { readonly code: string }) {
  const t = useTexts()
  const { worker: me, directory } = useSession()
  const readable = directory.workers.filter(worker => readsLogOf(me, worker))
  const shown = readable.find(worker => worker.code === code)
  if (shown === undefined) {
    return (
      <div className={classes.page}>
        <PageTitle>{t.workers.log.title}</PageTitle>
        <EmptyLine large action={{ label: t.workers.toToday, onAct: () => navigate('today') }}>
          {refusalSentence(t, { type: 'NotPermitted', rule: 'log_reader' })}
        </EmptyLine>
      </div>
    )
  }
  return (
    <div className={classes.page}>
      <PageTitle lead={t.workers.log.lead(called(shown))}>{t.workers.log.title}</PageTitle>
      {readable.length < 2 ? null : (
        <Select
          className={classes.who ?? ''}
          label={t.workers.log.who}
          data={readable.map(worker => ({ value: worker.code, label: called(worker) }))}
          value={code}
          onChange={chosen => {
            if (chosen !== null) navigate('log', { code: chosen })
          }}
          allowDeselect={false}
          searchable
          nothingFoundMessage="–"
        />
      )}
      <Actions key={shown.code} worker={shown.code} />
    </div>
  )
}

function Actions({ worker }: { readonly worker: WorkerCode }) {
  const t = useTexts()
  // The beginnings of the pages that were asked for so far; each page is kept as it was read.
  const [pages, setPages] = useState<readonly (number | null)[]>([null])
  return (
    <div className={classes.box}>
      <table className={classes.table} aria-label={t.workers.log.table}>
        <thead>
          <tr>
            <th scope="col">{t.workers.log.columnAt}</th>
            <th scope="col">{t.workers.log.columnWhat}</th>
            <th scope="col">{t.workers.log.columnAbout}</th>
          </tr>
        </thead>
        {pages.map((before, place) => (
          <ActionPage
            key={before ?? 'first'}
            worker={worker}
            before={before}
            isLast={place === pages.length - 1}
            onMore={next => setPages([...pages, next])}
          />
        ))}
      </table>
    </div>
  )
}

function ActionPage({
  worker,
  before,
  isLast,
  onMore,
}: {
  readonly worker: WorkerCode
  readonly before: number | null
  readonly isLast: boolean
  readonly onMore: (next: number) => void
}) {
  const t = useTexts()
  const { value } = useCall('workerActions', { worker, before, limit: pageSize })
  if (value === undefined) return null
  const { actions, next } = value
  return (
    <tbody>
      {actions.map(action => (
        <tr key={action.id}>
          <td>{formatDateTime(action.at)}</td>
          <td>{t.logFacts[action.type] ?? t.workers.log.otherFact}</td>
          <td className={classes.about}>
            <About action={action} />
          </td>
        </tr>
      ))}
      {actions.length === 0 && before === null ? (
        <tr>
          <td colSpan={3}>{t.workers.log.none}</td>
        </tr>
      ) : null}
      {isLast && next !== null ? (
        <tr>
          <td colSpan={3}>
            <Button onClick={() => onMore(next)}>{t.workers.log.more}</Button>
          </td>
        </tr>
      ) : null}
    </tbody>
  )
}

/** As far as the reader may see it; otherwise that there is something, and nothing of it. */
function About({ action }: { readonly action: WorkerAction }) {
  const t = useTexts()
  const { referral, placeIssueId, resident } = action
  if (referral !== null) {
    return (
      <a href={hrefOf('referral', { referralId: referral.id })}>
        {referral.resident === null ? (
          t.workers.log.columnAbout
        ) : (
          <ResidentCodeText code={referral.resident} />
        )}
      </a>
    )
  }
  if (resident !== null)
    return (
      <a href={hrefOf('resident', { code: resident })}>
        <ResidentCodeText code={resident} />
      </a>
    )
  if (placeIssueId !== null) return <a href={hrefOf('place', { placeIssueId })}>{t.workers.log.place}</a>
  return <span>{t.workers.log.hidden}</span>
}
