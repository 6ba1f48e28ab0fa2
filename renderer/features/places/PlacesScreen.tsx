import { useMemo, useState } from 'react'
import type { PlaceIssueRow } from '#domain/answers.ts'
import type { PlaceIssueQuestion } from '#domain/place-issue-calls.ts'
import { seesPlaceIssues } from '#domain/place-issue-permission.ts'
import { isPartyWorker } from '#domain/worker.ts'
import { call } from '../../api/client.ts'
import { useSession } from '../../api/session-context.ts'
import { useListPages } from '../../api/use-list-pages.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { navigate, replaceQuery } from '../../app/router.ts'
import { hrefOf, type Query } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { WalkedTable } from '../../ui/WalkedTable.tsx'
import { PlaceFilterBar } from './PlaceFilterBar.tsx'
import { placeColumns } from './place-columns.tsx'
import { emptyPlaceFilter, placeQueryOf, placeQuestionOf } from './place-question.ts'
import classes from './places.module.css'

const hrefOfPlace = ({ id }: PlaceIssueRow): string => hrefOf('place', { placeIssueId: id })

/** Miejsca: benches, lamps and gardens of the estate. No person stands in any of them. */
export function PlacesScreen({ query }: { readonly query: Query }) {
  const t = useTexts()
  const { worker } = useSession()
  const columns = useMemo(() => placeColumns(t), [t])
  const question = useMemo(() => placeQuestionOf(query), [query])
  const [shown, setShown] = useState({ first: 0, last: 0 })
  const { total, rowAt } = useListPages<PlaceIssueRow>(
    (offset, limit) => {
      const input = { ...question, offset, limit }
      return { queryKey: ['listPlaceIssues', input], queryFn: () => call('listPlaceIssues', input) }
    },
    shown.first,
    shown.last,
  )
  const ask = (next: Partial<PlaceIssueQuestion>): void =>
    replaceQuery(placeQueryOf({ ...question, ...next }))
  const isFiltered = Object.keys(placeQueryOf({ ...question, sort: 'changed', descending: true })).length > 0
  const hints = useMemo(
    () => [
      { keys: 'arrowup arrowdown', label: t.referrals.keyChoose },
      { keys: 'enter', label: t.referrals.keyOpen },
      { keys: 's', label: t.referrals.keyWords },
    ],
    [t],
  )
  useKeyHints(hints)
  const mayReport = isPartyWorker(worker)
  const report = (): void => navigate('newPlace')
  return (
    <div className={classes.listPage}>
      <PageTitle
        {...(total === undefined
          ? {}
          : { lead: isFiltered ? t.places.totalFiltered(total) : t.places.total(total) })}
        {...(mayReport
          ? {
              aside: (
                <KeyButton keys="g" onAct={report}>
                  {t.places.report}
                </KeyButton>
              ),
            }
          : {})}
      >
        {t.places.title}
      </PageTitle>
      <PlaceFilterBar filter={question.filter} onChange={filter => ask({ filter })} />
      <WalkedTable
        name={t.places.tableName}
        columns={columns}
        question={question}
        total={total ?? 0}
        rowAt={rowAt}
        hrefOf={hrefOfPlace}
        loading={t.referrals.loading}
        onSort={(sort, descending) => ask({ sort, descending })}
        onShown={setShown}
      />
      {total !== 0 ? null : isFiltered ? (
        <EmptyLine
          action={{ label: t.referrals.removeFilters, onAct: () => ask({ filter: emptyPlaceFilter }) }}
        >
          {t.referrals.noneForFilters}
        </EmptyLine>
      ) : (
        <EmptyLine {...(mayReport ? { action: { label: t.places.reportFirst, onAct: report } } : {})}>
          {seesPlaceIssues(worker) ? t.places.noneYet : t.places.notForRole}
        </EmptyLine>
      )}
    </div>
  )
}
