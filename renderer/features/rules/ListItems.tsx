import { TextInput } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import { hasWords } from '#domain/folded-words.ts'
import { type EditableList, isOpenList, type RuleRow } from '#domain/network-rules.ts'
import { localDayOf } from '#domain/time.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useNow } from '../../ui/use-now.ts'
import { AddItemDialog } from './AddItemDialog.tsx'
import { ItemDialog, type ItemDialogProps } from './ItemDialog.tsx'
import { ItemTable } from './ItemTable.tsx'
import { listRows, orderSeen, plannedOf } from './list-rows.ts'
import { OrderBar } from './OrderBar.tsx'
import { PlannedChanges } from './PlannedChanges.tsx'
import classes from './rules-screen.module.css'
import { useListWalk } from './use-list-walk.ts'
import { useOrder } from './use-order.ts'

export interface ListItemsProps {
  readonly list: EditableList
  readonly rows: readonly RuleRow[]
  readonly canEdit: boolean
}

/** One list: walk it, search it, put it in another order, rename, retire and add. */
export function ListItems({ list, rows, canEdit }: ListItemsProps) {
  const t = useTexts()
  const today = localDayOf(useNow())
  const all = useMemo(() => listRows(rows, list, today), [rows, list, today])
  const order = useOrder(list, all, orderSeen(rows, list))
  const [words, setWords] = useState('')
  const [open, setOpen] = useState<{ readonly key: string; readonly step: ItemDialogProps['step'] } | 'add'>()
  const search = useRef<HTMLInputElement>(null)
  const shown = order.keys
    .flatMap(key => all.find(row => row.key === key) ?? [])
    .filter(row => hasWords(`${row.pl} ${row.en}`, words))
  const walk = useListWalk(shown.map(({ key }) => key))
  const row = all.find(({ key }) => key === walk.selected)
  const opens = canEdit && isOpenList(list)
  const change = (): void => {
    if (row !== undefined) setOpen({ key: row.key, step: 'change' })
  }
  const move = (step: 1 | -1) => (): void => {
    // Among the lines that a search left, up and down would mean something else.
    if (row === undefined || words !== '') return
    order.move(row.key, step)
    requestAnimationFrame(() => walk.focus(row.key))
  }
  useKeys({ '/': () => search.current?.focus() })
  useKeys({ enter: change, 'alt+arrowup': move(-1), 'alt+arrowdown': move(1) }, { enabled: canEdit })
  const hints = useMemo(
    () => [
      { keys: 'arrowup arrowdown', label: t.rules.keyWalk },
      ...(canEdit
        ? [
            { keys: 'enter', label: t.rules.keyOpen },
            { keys: 'alt+arrowup alt+arrowdown', label: t.rules.keyMove },
          ]
        : []),
      { keys: 'pageup pagedown', label: t.rules.keyList },
    ],
    [t, canEdit],
  )
  useKeyHints(hints)
  const opened = open === 'add' || open === undefined ? undefined : all.find(({ key }) => key === open.key)
  return (
    <>
      <SectionTitle aside={t.rules.count(all.filter(({ active }) => active).length)}>
        {t.rules.lists[list]}
      </SectionTitle>
      <div className={classes.bar}>
        <TextInput
          ref={search}
          className={classes.search}
          aria-label={t.rules.search}
          placeholder={t.rules.search}
          aria-keyshortcuts="/"
          rightSection={<KeyCap keys="/" />}
          value={words}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          onChange={event => setWords(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter')
              event.currentTarget.blur()
          }}
        />
        {opens ? (
          <>
            <KeyButton keys="d" onAct={() => setOpen('add')}>
              {t.rules.add}
            </KeyButton>
            {row === undefined ? null : (
              <KeyButton
                keys="w"
                variant="subtle"
                onAct={() => setOpen({ key: row.key, step: row.active ? 'retire' : 'restore' })}
              >
                {row.active ? t.rules.retire : t.rules.restore}
              </KeyButton>
            )}
          </>
        ) : null}
      </div>
      {canEdit && !opens ? <p className={classes.hint}>{t.rules.closedList}</p> : null}
      {order.changed ? <OrderBar order={order} /> : null}
      <PlannedChanges
        canEdit={canEdit}
        planned={plannedOf(rows, today, ({ value }) => 'list' in value && value.list === list)}
      />
      {shown.length === 0 ? (
        <EmptyLine action={{ label: t.rules.removeSearch, onAct: () => setWords('') }}>
          {t.rules.noneFound}
        </EmptyLine>
      ) : (
        <ItemTable
          list={list}
          rows={shown}
          walk={walk}
          onOpen={canEdit ? key => setOpen({ key, step: 'change' }) : undefined}
        />
      )}
      {open === 'add' ? <AddItemDialog list={list} onClose={() => setOpen(undefined)} /> : null}
      {open === undefined || open === 'add' || opened === undefined ? null : (
        <ItemDialog list={list} row={opened} step={open.step} onClose={() => setOpen(undefined)} />
      )}
    </>
  )
}
