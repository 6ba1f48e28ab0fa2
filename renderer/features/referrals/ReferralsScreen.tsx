import { Button, UnstyledButton } from '@mantine/core'
import { useMemo, useState } from 'react'
import { emptyFilter, type ListQuestion } from '#domain/contract.ts'
import { permitImport } from '#domain/permission.ts'
import { seesFiguresOnly } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { placeOfRow } from '../../app/place-of-row.ts'
import { goBack, navigate, replaceQuery } from '../../app/router.ts'
import { hrefOf, type Query } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { WalkedTable } from '../../ui/WalkedTable.tsx'
import { ColumnsMenu } from './ColumnsMenu.tsx'
import { FilterBar } from './FilterBar.tsx'
import { FilterChips } from './FilterChips.tsx'
import { queryOf, questionOf } from './list-question.ts'
import { codeColumn, referralColumns } from './referral-columns.tsx'
import classes from './referrals-screen.module.css'
import { useListColumns } from './use-list-columns.ts'
import { useReferralPages } from './use-referral-pages.ts'
import { ViewStrip } from './ViewStrip.tsx'

/** Screens whose figures lead down to this list. */
const figureScreens = ['network', 'reports'] as const

/** Skierowania: find anything. The question stands in the address, the rows come a page at a time. */
export function ReferralsScreen({ query }: { readonly query: Query }) {
  const t = useTexts()
  const { worker, directory } = useSession()
  const question = useMemo(() => questionOf(query), [query])
  const [shown, setShown] = useState({ first: 0, last: 0 })
  const { total, rowAt } = useReferralPages(question, shown.first, shown.last)
  const { view } = query
  const cameFrom = figureScreens.find(screen => screen === query.back)
  const leave = (): void => goBack(cameFrom ?? 'today')
  useKeys({ escape: cameFrom === undefined ? undefined : leave })
  const { value: views = [] } = useCall('listViews', {})
  const current = views.find(({ viewId }) => String(viewId) === view)
  const chosen = useListColumns(current)
  const columns = useMemo(() => {
    const known = referralColumns(t, directory)
    return [codeColumn(t), ...chosen.columns.map(key => known[key])]
  }, [t, directory, chosen.columns])
  const ask = (next: Partial<ListQuestion>): void =>
    replaceQuery({
      ...queryOf({ ...question, ...next }),
      ...(view === undefined ? {} : { view }),
      ...(cameFrom === undefined ? {} : { back: cameFrom }),
    })
  const isFiltered = Object.keys(queryOf({ ...question, sort: 'changed', descending: true })).length > 0
  const hints = useMemo(
    () =>
      seesFiguresOnly(worker)
        ? []
        : [
            { keys: 'arrowup arrowdown', label: t.referrals.keyChoose },
            { keys: 'enter', label: t.referrals.keyOpen },
            { keys: '/', label: t.referrals.keyCode },
            { keys: 's', label: t.referrals.keyWords },
            { keys: 'k', label: t.referrals.keyColumns },
          ],
    [t, worker],
  )
  useKeyHints(hints)
  const toReports = { label: t.referrals.toReports, onAct: () => navigate('reports') }
  if (seesFiguresOnly(worker)) {
    return (
      <div className={classes.page}>
        <PageTitle>{t.referrals.title}</PageTitle>
        <EmptyLine action={toReports}>{t.referrals.figuresOnly}</EmptyLine>
      </div>
    )
  }
  const removeAll = { label: t.referrals.removeFilters, onAct: () => ask({ filter: emptyFilter }) }
  return (
    <div className={classes.page}>
      <PageTitle
        {...(total === undefined
          ? {}
          : { lead: isFiltered ? t.referrals.totalFiltered(total) : t.referrals.total(total) })}
        {...(cameFrom !== undefined
          ? {
              crumb: (
                <UnstyledButton className={classes.back} onClick={leave} aria-keyshortcuts="Escape">
                  ← {{ network: t.network.back, reports: t.reports.title }[cameFrom]} <KeyCap keys="escape" />
                </UnstyledButton>
              ),
            }
          : {})}
        aside={
          <>
            {permitImport(worker).ok ? (
              <Button variant="subtle" component="a" href={hrefOf('importRegister')}>
                {t.register.open}
              </Button>
            ) : null}
            <ColumnsMenu chosen={chosen} view={current} />
          </>
        }
      >
        {t.referrals.title}
      </PageTitle>
      <ViewStrip question={question} views={views} current={current} columns={chosen.kept} />
      <FilterBar filter={question.filter} onChange={filter => ask({ filter })} />
      <FilterChips filter={question.filter} onChange={filter => ask({ filter })} />
      <WalkedTable
        name={t.referrals.tableName}
        columns={columns}
        question={question}
        total={total ?? 0}
        rowAt={rowAt}
        hrefOf={placeOfRow}
        loading={t.referrals.loading}
        onSort={(sort, descending) => ask({ sort, descending })}
        onShown={setShown}
      />
      {total === 0 ? (
        <EmptyLine {...(isFiltered ? { action: removeAll } : {})}>
          {isFiltered ? t.referrals.noneForFilters : t.referrals.noneYet}
        </EmptyLine>
      ) : null}
    </div>
  )
}
