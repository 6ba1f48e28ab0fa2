import { useMemo } from 'react'
import { flowMeasures, networkSpans } from '#domain/network-view.ts'
import { seesAllFigures } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { navigate, replaceQuery } from '../../app/router.ts'
import type { Query } from '../../app/routes.ts'
import { refusalSentence } from '../../text/refusal-sentence.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { KeyedChoice } from './KeyedChoice.tsx'
import { NetworkLead } from './NetworkLead.tsx'
import { NetworkPage } from './NetworkPage.tsx'
import classes from './network-screen.module.css'

/** Przegląd of the coordinator: who hands what to whom, where it stands, and what is behind every number. */
export function NetworkScreen({ query }: { readonly query: Query }) {
  const t = useTexts()
  const { worker } = useSession()
  if (seesAllFigures(worker)) return <WholeNetwork query={query} />
  return (
    <div className={classes.page}>
      <PageTitle>{t.network.title}</PageTitle>
      <EmptyLine large action={{ label: t.reports.toToday, onAct: () => navigate('today') }}>
        {t.network.notYours}
      </EmptyLine>
    </div>
  )
}

function WholeNetwork({ query }: { readonly query: Query }) {
  const t = useTexts()
  const span = networkSpans.find(known => known === query.span) ?? 'month'
  const measure = flowMeasures.find(known => known === query.measure) ?? 'sent'
  const asTable = query.flows === 'table'
  const { value: view, failure } = useCall('networkView', { span }, { keepPrevious: true })
  const ask = (next: Partial<{ span: string; measure: string; flows: string }>): void =>
    replaceQuery({ span, measure, flows: asTable ? 'table' : 'picture', ...next })
  useKeys({ t: () => ask({ flows: asTable ? 'picture' : 'table' }) })
  const hints = useMemo(
    () => [
      { keys: 'arrowup arrowdown arrowleft arrowright', label: t.network.keyWalk },
      { keys: 'o', label: t.network.keySpan },
      { keys: 'm', label: t.network.keyMeasure },
      { keys: 't', label: asTable ? t.network.keyPicture : t.network.keyTable },
    ],
    [t, asTable],
  )
  useKeyHints(hints)
  return (
    <div className={classes.page}>
      <PageTitle
        {...(view === undefined ? {} : { lead: <NetworkLead view={view} /> })}
        aside={
          <KeyedChoice
            keys="o"
            name={t.network.span}
            chosen={span}
            options={networkSpans.map(value => ({ value, label: t.network.spans[value] }))}
            onChoose={chosen => ask({ span: chosen })}
          />
        }
      >
        {t.network.title}
      </PageTitle>
      {failure === undefined ? null : <EmptyLine large>{refusalSentence(t, failure)}</EmptyLine>}
      {view === undefined ? null : (
        <NetworkPage
          view={view}
          measure={measure}
          asTable={asTable}
          onMeasure={chosen => ask({ measure: chosen })}
          onTable={table => ask({ flows: table ? 'table' : 'picture' })}
        />
      )}
    </div>
  )
}
