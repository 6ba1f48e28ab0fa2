import type { Directory, ResidentRow } from '#domain/answers.ts'
import type { ResidentAttributes } from '#domain/network-events.ts'
import { labelOf } from '../../text/label-of.ts'
import type { Texts } from '../../text/polish.ts'
import { formatListDay } from '../../ui/format-day.ts'
import { ResidentCodeText } from '../../ui/ResidentCodeText.tsx'
import type { WalkedColumn } from '../../ui/WalkedTable.tsx'
import { workerAtInstitution } from '../referral/worker-names.ts'
import type { ResidentSort } from './resident-question.ts'

/** The columns of the register; a code that stands in a draft alone has no attributes yet. */
export const residentColumns = (
  t: Texts,
  directory: Directory,
): readonly WalkedColumn<ResidentRow, ResidentSort>[] => {
  const attribute =
    (labelled: (attributes: ResidentAttributes) => string) =>
    ({ attributes }: ResidentRow) =>
      attributes === null ? null : labelled(attributes)
  return [
    {
      key: 'code',
      head: t.residents.columnCode,
      sort: 'code',
      width: 140,
      importance: 9,
      cell: ({ resident }) => <ResidentCodeText code={resident} />,
    },
    {
      key: 'age',
      head: t.residents.columnAge,
      width: 160,
      importance: 7,
      cell: row =>
        row.attributes === null ? t.residents.onlyDraft : labelOf('age_band', row.attributes.ageBand),
    },
    {
      key: 'household',
      head: t.residents.columnHousehold,
      width: 190,
      grows: true,
      importance: 6,
      cell: attribute(({ household }) => labelOf('household', household)),
    },
    {
      key: 'zone',
      head: t.residents.columnZone,
      width: 176,
      grows: true,
      importance: 2,
      cell: attribute(({ zone }) => labelOf('zone', zone)),
    },
    {
      key: 'issued',
      head: t.residents.columnIssued,
      sort: 'issued',
      usualDescending: true,
      width: 200,
      importance: 3,
      quiet: true,
      cell: ({ issuedAt, issuedBy }, now) =>
        issuedAt === null || issuedBy === null
          ? null
          : `${formatListDay(issuedAt, now)} · ${workerAtInstitution(directory, issuedBy, issuedAt)}`,
    },
    {
      key: 'referrals',
      head: t.residents.columnReferrals,
      width: 84,
      importance: 4,
      cell: ({ referrals }) => referrals,
    },
    {
      key: 'changed',
      head: t.residents.columnChanged,
      sort: 'changed',
      usualDescending: true,
      width: 72,
      importance: 5,
      quiet: true,
      cell: ({ changedAt }, now) => formatListDay(changedAt, now),
    },
  ]
}
