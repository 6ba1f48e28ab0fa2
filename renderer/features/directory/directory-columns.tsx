import type { DirectoryRow } from '#domain/directory-answers.ts'
import { localDayOf } from '#domain/time.ts'
import type { Texts } from '../../text/polish.ts'
import { formatDayOfMonth } from '../../ui/format-day.ts'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { institutionWords } from '../../ui/institution-words.ts'
import type { WalkedColumn } from '../../ui/WalkedTable.tsx'
import classes from './directory.module.css'
import type { DirectorySort } from './directory-question.ts'
import { AssuredDay, roomWords } from './room-words.tsx'

/** Who they are, what they take, how much room they have and what they promise. */
export const directoryColumns = (t: Texts): readonly WalkedColumn<DirectoryRow, DirectorySort>[] => [
  {
    key: 'name',
    head: t.directory.columnName,
    sort: 'name',
    width: 150,
    importance: 100,
    cell: ({ key }) => <InstitutionName institution={key} />,
  },
  {
    key: 'full',
    head: t.directory.names,
    width: 170,
    grows: true,
    importance: 30,
    quiet: true,
    cell: ({ key }) => institutionWords(key).full,
  },
  {
    key: 'takes',
    head: t.directory.columnTakes,
    width: 154,
    importance: 90,
    cell: ({ takes }) => t.directory.takes[takes],
  },
  {
    key: 'room',
    head: t.directory.columnRoom,
    sort: 'assured',
    width: 250,
    importance: 80,
    cell: ({ capacity }, now) =>
      capacity === null ? (
        <span className={classes.quiet}>{t.directory.roomUnknown}</span>
      ) : (
        <>
          {roomWords(t, capacity)} <AssuredDay day={capacity.assuredOn} now={now} />
        </>
      ),
  },
  {
    key: 'services',
    head: t.directory.columnServices,
    sort: 'services',
    usualDescending: true,
    width: 130,
    importance: 60,
    cell: ({ services, withPlaces }) =>
      services === 0 ? (
        <span className={classes.quiet}>{t.directory.noServices}</span>
      ) : (
        t.directory.withPlaces({ services, withPlaces })
      ),
  },
  {
    key: 'promise',
    head: t.directory.columnPromise,
    width: 128,
    importance: 70,
    cell: ({ promises, takes }) =>
      takes === 'nothing' || takes === 'places' ? '' : t.directory.span(promises.standard.accept),
  },
  {
    key: 'closed',
    head: t.directory.columnClosed,
    width: 104,
    importance: 65,
    cell: ({ closed }, now) =>
      closed === null
        ? ''
        : closed.from <= localDayOf(now)
          ? t.directory.closedUntil(formatDayOfMonth(closed.to))
          : `${formatDayOfMonth(closed.from)}–${formatDayOfMonth(closed.to)}`,
  },
  {
    key: 'workers',
    head: t.directory.columnWorkers,
    width: 112,
    importance: 20,
    quiet: true,
    cell: ({ workers }) => (workers === 0 ? t.directory.noServices : workers),
  },
]
