import { codeList, positivityOf } from '#domain/code-lists.ts'
import type { EditableList } from '#domain/network-rules.ts'
import { currentLanguage, otherLanguage } from '../../text/language.ts'
import type { Texts } from '../../text/polish.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDate } from '../../ui/format-day.ts'
import type { ListRow } from './list-rows.ts'
import classes from './rules-screen.module.css'
import type { ListWalk } from './use-list-walk.ts'

export interface ItemTableProps {
  readonly list: EditableList
  readonly rows: readonly ListRow[]
  readonly walk: ListWalk
  readonly onOpen: ((key: string) => void) | undefined
}

/** The items of a list with both names; what was retired stays, quietly. */
export function ItemTable({ list, rows, walk, onOpen }: ItemTableProps) {
  const t = useTexts()
  const first = currentLanguage()
  const second = otherLanguage(first)
  const kinds = kindsOf(t, list)
  return (
    <table className={classes.table} aria-label={t.rules.lists[list]}>
      <thead>
        <tr>
          <th scope="col">{first === 'pl' ? t.rules.columnPl : t.rules.columnEn}</th>
          <th scope="col">{second === 'pl' ? t.rules.columnPl : t.rules.columnEn}</th>
          {kinds === undefined ? null : <th scope="col">{t.rules.columnKind}</th>}
          <th scope="col">{t.rules.columnState}</th>
        </tr>
      </thead>
      <tbody ref={walk.box}>
        {rows.map(row => (
          <tr
            key={row.key}
            data-retired={!row.active || undefined}
            aria-current={row.key === walk.selected || undefined}
            onClick={() => walk.select(row.key)}
            onDoubleClick={() => onOpen?.(row.key)}
          >
            <th scope="row">
              <button
                type="button"
                data-line={row.key}
                tabIndex={row.key === walk.selected ? 0 : -1}
                onFocus={() => walk.select(row.key)}
                onClick={event => {
                  // Enter and Space click without a pointer.
                  if (event.detail === 0) onOpen?.(row.key)
                }}
              >
                {row[first]}
              </button>
            </th>
            <td>{row[second]}</td>
            {kinds === undefined ? null : <td>{kinds.get(row.key)}</td>}
            <td>{stateWords(t, row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const stateWords = (t: Texts, { active, since }: ListRow): string => {
  if (since === null) return t.rules.always
  return active ? t.rules.since(formatDate(since)) : t.rules.retiredSince(formatDate(since))
}

/** What each item of the list is, where the list tells items apart. */
const kindsOf = (t: Texts, list: EditableList): ReadonlyMap<string, string> | undefined => {
  if (list === 'need') {
    return new Map(codeList('need').map(({ key, sens }) => [key, needKind(t, sens)]))
  }
  if (list === 'outcome') {
    return new Map(
      codeList('outcome').map(({ key }) => [key, t.rules.positivities[positivityOf(key) ?? 'neither']]),
    )
  }
  return undefined
}

const needKind = (t: Texts, sens: string): string =>
  sens === 'N' || sens === 'W' || sens === 'S' || sens === 'R' ? t.rules.kindOfNeed[sens] : ''
