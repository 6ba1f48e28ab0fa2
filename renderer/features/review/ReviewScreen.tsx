import { useMemo, useRef, useState } from 'react'
import { permitReview } from '#domain/permission.ts'
import type { ReviewBoard } from '#domain/review-answers.ts'
import { mostReviewRows, type ReviewFilter } from '#domain/review-calls.ts'
import { seesAllFigures } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { navigate, replaceQuery } from '../../app/router.ts'
import type { Query } from '../../app/routes.ts'
import { useRemembered, useScrollMemory } from '../../app/use-remembered.ts'
import { RichText } from '../../text/RichText.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { formatTime } from '../../ui/format-day.ts'
import { InstitutionRoute } from '../../ui/InstitutionRoute.tsx'
import { institutionWords } from '../../ui/institution-words.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useNow } from '../../ui/use-now.ts'
import { BulkBar } from './BulkBar.tsx'
import { BulkDialog } from './BulkDialog.tsx'
import { backWords } from './back-words.ts'
import { CirclingPath } from './CirclingPath.tsx'
import { LinesList } from './LinesList.tsx'
import { LoadPanel } from './LoadPanel.tsx'
import { ReviewFilters } from './ReviewFilters.tsx'
import { reviewHints } from './review-hints.ts'
import { emptyReviewFilter, queryOfReview, reviewFilterOf } from './review-question.ts'
import classes from './review-screen.module.css'
import { StateBoard } from './StateBoard.tsx'
import { ToApprove } from './ToApprove.tsx'
import { useMarkedRows } from './use-marked-rows.ts'
import { useReviewFiles } from './use-review-files.ts'
import { useReviewSteps } from './use-review-steps.tsx'
import { backKey, circlingKey, proposalKey, rowKey, useReviewWalk } from './use-review-walk.ts'
import { WaitingList } from './WaitingList.tsx'

const rowsAtOnce = 60

/** Przegląd: where the baton is stuck in an institution, and the keys that clear it. For its leads. */
export function ReviewScreen({ query }: { readonly query: Query }) {
  const t = useTexts()
  const { worker } = useSession()
  const permitted = permitReview(worker).ok
  if (permitted) return <Board query={query} />
  const network = seesAllFigures(worker)
  const way = network ? t.network.title : t.reports.toToday
  return (
    <div className={classes.page}>
      <PageTitle windowTitle={t.shell.navReview}>{t.shell.navReview}</PageTitle>
      <EmptyLine large action={{ label: way, onAct: () => navigate(network ? 'network' : 'today') }}>
        {network ? t.review.notOfNetwork : t.review.forLeads}
      </EmptyLine>
    </div>
  )
}

function Board({ query }: { readonly query: Query }) {
  const t = useTexts()
  const now = useNow()
  const { worker } = useSession()
  const filter = useMemo(() => reviewFilterOf(query), [query])
  const [limit, setLimit] = useRemembered('limit', rowsAtOnce)
  const { value: board } = useCall('reviewBoard', { filter, limit }, { keepPrevious: true })
  const walk = useReviewWalk(board)
  const marks = useMarkedRows(board?.rows ?? [], walk)
  const files = useReviewFiles(filter, board, marks.rows)
  const { act, can, dialog, current } = useReviewSteps(board, walk)
  const [bulk, setBulk] = useState<'assignWorker' | 'remindReferral'>()
  const scroll = useScrollMemory<HTMLDivElement>()
  const filters = useRef<HTMLDivElement>(null)
  const change = (next: ReviewFilter): void => {
    setLimit(rowsAtOnce)
    replaceQuery(queryOfReview(next))
  }
  const many = marks.rows.length > 0
  const walkBy = (by: number) => (): void => void walk.step(by)
  useKeys({
    arrowdown: walkBy(1),
    arrowup: walkBy(-1),
    home: walkBy(-walk.items.length),
    end: walkBy(walk.items.length),
    pagedown: walkBy(10),
    pageup: walkBy(-10),
    arrowright: () => walk.cross('aside'),
    arrowleft: () => walk.cross('main'),
    enter: walk.open,
    space: () => marks.toggleSelected(),
    'shift+arrowdown': () => marks.extend(1),
    'shift+arrowup': () => marks.extend(-1),
    escape: many ? marks.clear : undefined,
    a: () => act('approve'),
    r: () => act('sendBack'),
    p: () => (many ? setBulk('assignWorker') : act('assign')),
    j: () => (many ? setBulk('remindReferral') : act('remind')),
    e: () => act('escalate'),
    f: () => filters.current?.querySelector<HTMLElement>('input, button')?.focus(),
    c: files.save,
    'ctrl+p': files.print,
  })
  const hints = useMemo(() => reviewHints(t, can, many), [t, can, many])
  useKeyHints(hints)
  if (board === undefined) return <div className={classes.page} />
  const isFiltered = Object.keys(queryOfReview(filter)).length > 0
  const figures = figuresOf(board)
  return (
    <div className={classes.page} ref={scroll}>
      <PageTitle
        windowTitle={t.shell.navReview}
        lead={<RichText>{t.review.lead(figures)}</RichText>}
        aside={<span className={classes.asOf}>{t.review.asOf(formatTime(now))}</span>}
      >
        {t.review.title(institutionWords(worker.institution).name)}
      </PageTitle>
      <StateBoard cells={board.cells} filter={filter} onChoose={part => change({ ...filter, ...part })} />
      <ReviewFilters filter={filter} onChange={change} first={filters}>
        <BulkBar
          count={marks.rows.length}
          onAssign={() => setBulk('assignWorker')}
          onRemind={() => setBulk('remindReferral')}
          onSave={files.save}
          onPrint={files.print}
          onClear={marks.clear}
        />
      </ReviewFilters>
      <div className={classes.columns}>
        <div className={classes.main}>
          <WaitingList
            rows={board.rows}
            total={board.total}
            now={now}
            selected={walk.selected}
            marked={marks.marked}
            linkOf={walk.linkOf}
            onSelect={row => walk.select(rowKey(row))}
            onMark={marks.toggle}
            onMore={
              limit < mostReviewRows ? () => setLimit(Math.min(mostReviewRows, limit + 120)) : undefined
            }
            onClear={isFiltered ? () => change(emptyReviewFilter) : undefined}
          />
          <LinesList
            title={t.review.back}
            aside={t.review.backSpan}
            count={board.back.total}
            rows={board.back.rows}
            walk={walk}
            keyOf={backKey}
            words={row => backWords(t, row)}
            way={row => (row.to === null ? null : <InstitutionRoute from={row.from} to={row.to} size={10} />)}
          />
          <LinesList
            title={t.review.circling}
            aside={t.review.circlingSpan}
            count={board.circling.length}
            rows={board.circling}
            walk={walk}
            keyOf={circlingKey}
            words={row => <CirclingPath path={row.path} />}
            way={row => (row.isReturn ? t.review.cameBack(row.hop) : t.review.hop(row.hop))}
          />
        </div>
        <aside className={classes.aside} aria-label={t.review.aside}>
          <ToApprove
            rows={board.toApprove}
            walk={walk}
            current={current}
            now={now}
            onAct={(action, row) => {
              walk.select(proposalKey(row))
              act(action === 'approveProposal' ? 'approve' : 'sendBack', row)
            }}
          />
          <LoadPanel load={board.load} team={filter.team} />
        </aside>
      </div>
      {dialog}
      {bulk === undefined ? null : (
        <BulkDialog
          step={bulk}
          rows={marks.rows}
          onClose={result => {
            setBulk(undefined)
            if (result !== undefined) marks.keepOnly(result.refused.map(({ row }) => row.id))
          }}
        />
      )}
    </div>
  )
}

const figuresOf = (board: ReviewBoard) => {
  const all = [...board.cells.in, ...board.cells.out]
  const sum = (cells: readonly { readonly count: number }[]): number =>
    cells.reduce((total, { count }) => total + count, 0)
  return {
    into: sum(board.cells.in),
    out: sum(board.cells.out),
    overdue: all.reduce((total, { overdue }) => total + overdue, 0),
    silent: all.reduce((total, { silent }) => total + silent, 0),
    toApprove: board.toApprove.filter(({ actions }) => actions.includes('approveProposal')).length,
  }
}
