import { Button, Checkbox, Popover, UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { SavedView } from '#domain/contract.ts'
import { type ReferralColumn, referralColumns } from '#domain/list-columns.ts'
import { useScreenActions } from '../../app/screen-actions.ts'
import { useTexts } from '../../text/use-texts.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import classes from './columns-menu.module.css'
import type { ListColumns } from './use-list-columns.ts'

export interface ColumnsMenuProps {
  readonly chosen: ListColumns
  readonly view: SavedView | undefined
}

/** Which columns the list shows, and in which order: a mark shows one, Alt with an arrow moves it. */
export function ColumnsMenu({ chosen, view }: ColumnsMenuProps) {
  const t = useTexts()
  const [opened, setOpened] = useState(false)
  const open = (): void => setOpened(true)
  useKeys({ k: open })
  useScreenActions('here', [{ id: 'columns', label: t.columns.title, keys: 'k', act: open }])
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
      width={320}
    >
      <Popover.Target>
        <Button
          onClick={() => setOpened(now => !now)}
          rightSection={<KeyCap keys="k" />}
          aria-keyshortcuts="k"
        >
          {t.columns.title}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ColumnList chosen={chosen} view={view} />
      </Popover.Dropdown>
    </Popover>
  )
}

function ColumnList({ chosen, view }: ColumnsMenuProps) {
  const t = useTexts()
  const { columns, kept, choose } = chosen
  const list = useRef<HTMLUListElement>(null)
  const moved = useRef<ReferralColumn>(undefined)
  const boxOf = (column: string): HTMLInputElement | null | undefined =>
    list.current?.querySelector(`[data-column="${column}"] input`)
  // A line that was moved loses the focus with its place.
  useEffect(() => {
    if (moved.current !== undefined) boxOf(moved.current)?.focus()
    moved.current = undefined
  })
  const all = [...columns, ...referralColumns.filter(column => !columns.includes(column))]
  const toggle = (column: ReferralColumn): void => {
    moved.current = column
    choose(columns.includes(column) ? columns.filter(other => other !== column) : [...columns, column])
  }
  const move = (column: ReferralColumn, step: -1 | 1): void => {
    const from = columns.indexOf(column)
    const to = from + step
    if (from < 0 || to < 0 || to >= columns.length) return
    moved.current = column
    choose(columns.toSpliced(from, 1).toSpliced(to, 0, column))
  }
  const onKeyDown = (event: KeyboardEvent, column: ReferralColumn): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    // The arrows of the table behind rest meanwhile.
    event.preventDefault()
    event.stopPropagation()
    const step = event.key === 'ArrowUp' ? -1 : 1
    if (event.altKey) move(column, step)
    else boxOf(all[all.indexOf(column) + step] ?? column)?.focus()
  }
  return (
    <>
      <p className={classes.lead}>{view === undefined ? t.columns.ofList : t.columns.ofView(view.name)}</p>
      <ul ref={list} className={classes.list}>
        {all.map(column => {
          const place = columns.indexOf(column)
          const name = t.columns.names[column]
          return (
            <li
              key={column}
              data-column={column}
              className={classes.line}
              onKeyDown={event => onKeyDown(event, column)}
            >
              <Checkbox
                size="xs"
                label={name}
                checked={place >= 0}
                disabled={place >= 0 && columns.length === 1}
                onChange={() => toggle(column)}
              />
              {place < 0 ? null : (
                <span className={classes.moves}>
                  <Mover label={t.columns.up(name)} idle={place === 0} onMove={() => move(column, -1)}>
                    M2 6.5 5.5 3 9 6.5
                  </Mover>
                  <Mover
                    label={t.columns.down(name)}
                    idle={place === columns.length - 1}
                    onMove={() => move(column, 1)}
                  >
                    M2 4.5 5.5 8 9 4.5
                  </Mover>
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <p className={classes.hint}>
        <KeyCap keys="alt+arrowup" /> <KeyCap keys="alt+arrowdown" /> {t.columns.moveHint}
      </p>
      <Button fullWidth variant="subtle" disabled={kept === null} onClick={() => choose(null)}>
        {t.columns.reset}
      </Button>
    </>
  )
}

interface MoverProps {
  readonly label: string
  readonly idle: boolean
  readonly onMove: () => void
  /** The path of the arrow. */
  readonly children: string
}

function Mover({ label, idle, onMove, children }: MoverProps) {
  return (
    <UnstyledButton
      className={classes.mover}
      aria-label={label}
      disabled={idle}
      tabIndex={-1}
      onClick={onMove}
    >
      <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true">
        <path d={children} />
      </svg>
    </UnstyledButton>
  )
}
