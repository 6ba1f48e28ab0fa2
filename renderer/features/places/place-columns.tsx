import type { PlaceIssueRow } from '#domain/answers.ts'
import { labelOf } from '../../text/label-of.ts'
import type { Texts } from '../../text/polish.ts'
import { formatListDay } from '../../ui/format-day.ts'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { InstitutionRoute } from '../../ui/InstitutionRoute.tsx'
import type { WalkedColumn } from '../../ui/WalkedTable.tsx'
import type { PlaceSort } from './place-question.ts'
import { placeTitle } from './place-title.ts'

/** What is wrong and where, who has it now, since when, and what happens next. */
export const placeColumns = (t: Texts): readonly WalkedColumn<PlaceIssueRow, PlaceSort>[] => [
  {
    key: 'place',
    head: t.places.columnPlace,
    width: 200,
    grows: true,
    importance: 100,
    cell: placeTitle,
  },
  {
    key: 'kind',
    head: t.places.columnKind,
    width: 172,
    importance: 60,
    quiet: true,
    cell: ({ kind }) => labelOf('place_kind', kind),
  },
  {
    key: 'line',
    head: t.places.columnText,
    width: 160,
    grows: true,
    importance: 50,
    cell: ({ line }) => line,
  },
  {
    key: 'route',
    head: t.places.columnRoute,
    width: 176,
    importance: 70,
    cell: ({ from, to }) => <InstitutionRoute from={from} to={to} size={10} />,
  },
  {
    key: 'state',
    head: t.places.columnState,
    width: 88,
    importance: 90,
    cell: ({ status }) => labelOf('place_issue_status', status),
  },
  {
    key: 'since',
    head: t.places.columnSince,
    sort: 'since',
    usualDescending: true,
    width: 76,
    importance: 80,
    quiet: true,
    cell: ({ statusSince }, now) => formatListDay(statusSince, now),
  },
  {
    key: 'holder',
    head: t.places.columnHolder,
    width: 124,
    importance: 40,
    cell: ({ heldBy }) => <InstitutionName institution={heldBy} size={10} />,
  },
  {
    key: 'reported',
    head: t.places.columnReported,
    sort: 'reported',
    usualDescending: true,
    width: 82,
    importance: 20,
    quiet: true,
    cell: ({ reportedAt }, now) => formatListDay(reportedAt, now),
  },
  {
    key: 'changed',
    head: t.places.columnChanged,
    sort: 'changed',
    usualDescending: true,
    width: 70,
    importance: 30,
    quiet: true,
    cell: ({ changedAt }, now) => formatListDay(changedAt, now),
  },
]
