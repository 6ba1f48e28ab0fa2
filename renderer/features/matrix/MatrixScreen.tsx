import { Button, NativeSelect } from '@mantine/core'
import { useMemo } from 'react'
import type { ReportMonths } from '#domain/answers.ts'
import { comparedKinds, matrixSheet } from '#domain/matrix-sheet.ts'
import { periodWith } from '#domain/report-period.ts'
import { localMonthOf } from '#domain/time.ts'
import { isCoordinator, seesAllFigures } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { goBack, navigate, replaceQuery } from '../../app/router.ts'
import { hrefOf, type Query } from '../../app/routes.ts'
import { useScrollMemory } from '../../app/use-remembered.ts'
import { MatrixFoot } from '../../print/MatrixFoot.tsx'
import { type MatrixLinks, MatrixTable } from '../../print/MatrixTable.tsx'
import { MatrixTurned } from '../../print/MatrixTurned.tsx'
import { refusalSentence } from '../../text/refusal-sentence.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useNow } from '../../ui/use-now.ts'
import { KeyedChoice } from '../network/KeyedChoice.tsx'
import { MatrixTools } from './MatrixTools.tsx'
import { matrixLinks } from './matrix-links.ts'
import { type MatrixQuestion, matrixPeriods, matrixQueryOf, matrixQuestionOf } from './matrix-question.ts'
import classes from './matrix-screen.module.css'
import { NeighbourList } from './NeighbourList.tsx'

/** Macierz: how the institutions are alike and how they differ in a quarter, and other networks beside them. */
export function MatrixScreen({ query }: { readonly query: Query }) {
  const t = useTexts()
  const { worker } = useSession()
  const sees = seesAllFigures(worker)
  const { value: months } = useCall('reportMonths', {}, { enabled: sees })
  useKeys({ escape: () => goBack('reports') })
  if (!sees) {
    return (
      <div className={classes.page}>
        <PageTitle>{t.matrix.title}</PageTitle>
        <EmptyLine large action={{ label: t.matrix.toToday, onAct: () => navigate('today') }}>
          {t.matrix.notYours}
        </EmptyLine>
      </div>
    )
  }
  return months === undefined ? null : <MatrixOf months={months} query={query} />
}

function MatrixOf({ months, query }: { readonly months: ReportMonths; readonly query: Query }) {
  const t = useTexts()
  const now = useNow()
  const periods = useMemo(() => matrixPeriods(months), [months])
  const question = matrixQuestionOf(query, periods, periodWith(localMonthOf(now), 'quarter'))
  if (question === undefined) {
    return (
      <div className={classes.page}>
        <PageTitle crumb={<a href={hrefOf('reports')}>{t.matrix.crumb}</a>}>{t.matrix.title}</PageTitle>
        <EmptyLine large>{t.matrix.none}</EmptyLine>
      </div>
    )
  }
  return <ChosenMatrix question={question} periods={periods} />
}

interface ChosenMatrixProps {
  readonly question: MatrixQuestion
  readonly periods: readonly MatrixQuestion['period'][]
}

function ChosenMatrix({ question, periods }: ChosenMatrixProps) {
  const t = useTexts()
  const { worker } = useSession()
  const scroll = useScrollMemory<HTMLDivElement>()
  const { period, compared, turned } = question
  const { value: view, failure } = useCall('matrix', { period }, { keepPrevious: true })
  const mayEdit = isCoordinator(worker)
  const ask = (next: Partial<MatrixQuestion>): void => replaceQuery(matrixQueryOf({ ...question, ...next }))
  const step = (places: number) => (): void => {
    const next = periods[periods.indexOf(period) + places]
    if (next !== undefined) ask({ period: next })
  }
  const turn = (): void => ask({ turned: !turned })
  useKeys({ arrowleft: step(1), arrowright: step(-1), o: turn })
  const hints = useMemo(
    () => [
      { keys: 'arrowleft arrowright', label: t.matrix.keyPeriod },
      { keys: 'm', label: t.matrix.keyCompared },
      { keys: 'o', label: t.matrix.keyTurn },
      { keys: 'd', label: t.matrix.keyPrint },
    ],
    [t],
  )
  useKeyHints(hints)
  const sheet = useMemo(
    () => (view === undefined ? undefined : matrixSheet(view, { compared, turned, sheet: 'A3' })),
    [view, compared, turned],
  )
  const links = useMemo(
    (): MatrixLinks => matrixLinks(view, mayEdit && compared === 'institutions'),
    [view, mayEdit, compared],
  )
  return (
    <div className={classes.page} ref={scroll}>
      <PageTitle
        crumb={<a href={hrefOf('reports')}>{t.matrix.crumb}</a>}
        lead={view?.running === true ? t.matrix.runningNote : t.matrix.lead}
      >
        {t.matrix.title}
      </PageTitle>
      <div className={classes.bar}>
        <NativeSelect
          aria-label={t.matrix.periodLabel}
          value={period}
          data={periods.map(value => ({ value, label: t.matrix.periodName(value) }))}
          onChange={event => {
            const { value } = event.currentTarget
            const chosen = periods.find(known => known === value)
            if (chosen !== undefined) ask({ period: chosen })
          }}
        />
        <KeyedChoice
          keys="m"
          name={t.matrix.compare}
          chosen={compared}
          options={comparedKinds.map(value => ({ value, label: t.matrix[value] }))}
          onChoose={value => ask({ compared: value })}
        />
        <Button
          size="xs"
          rightSection={<KeyCap keys="o" />}
          aria-keyshortcuts="o"
          aria-pressed={turned}
          onClick={turn}
        >
          {t.matrix.turn}
        </Button>
      </div>
      <MatrixTools question={question} mayEdit={mayEdit} onTaken={() => ask({ compared: 'networks' })} />
      {failure === undefined ? null : <EmptyLine large>{refusalSentence(t, failure)}</EmptyLine>}
      {sheet === undefined ? null : (
        <>
          <section className={classes.scroller} aria-label={t.matrix.paper(sheet.view.period)}>
            <div className={classes.paper}>
              {turned ? (
                <MatrixTurned sheet={sheet} links={links} />
              ) : (
                <MatrixTable sheet={sheet} links={links} />
              )}
              <MatrixFoot sheet={sheet} />
            </div>
          </section>
          <NeighbourList neighbours={sheet.view.neighbours} mayEdit={mayEdit} />
          {mayEdit ? <p className={classes.about}>{t.matrix.saveAbout}</p> : null}
        </>
      )}
    </div>
  )
}
