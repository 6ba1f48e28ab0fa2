import { Combobox, Modal, TextInput, useCombobox, VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { longestWords } from '#domain/contract.ts'
import type { NavItem } from '../../app/Masthead.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import classes from './find-dialog.module.css'
import { type FindItem, findGroups, withRecent } from './find-item.ts'
import { useFindItems } from './use-find-items.tsx'

export interface FindDialogProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly nav: readonly NavItem[]
}

/** Ctrl+K: every screen, every step that is possible now, codes, views and found referrals, by the keyboard alone. */
export function FindDialog({ opened, onClose, nav }: FindDialogProps) {
  const t = useTexts()
  // What was chosen is kept as long as the vault is open, and nowhere but here.
  const [recent, setRecent] = useState<readonly FindItem[]>([])
  const [acted, setActed] = useState(false)
  const choose = (item: FindItem): void => {
    setRecent(withRecent(recent, item))
    setActed(true)
    onClose()
    item.act()
  }
  const close = (): void => {
    setActed(false)
    onClose()
  }
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t.find.title}
      withCloseButton={false}
      centered={false}
      yOffset="10vh"
      size={640}
      padding={0}
      // A step may open a dialog of its own: the focus is not called back from it, and nothing covers it.
      returnFocus={!acted}
      transitionProps={{ duration: 0 }}
      classNames={{ header: classes.header ?? '', body: classes.body ?? '' }}
    >
      <FindBox nav={nav} recent={recent} onChoose={choose} />
    </Modal>
  )
}

interface FindBoxProps {
  readonly nav: readonly NavItem[]
  readonly recent: readonly FindItem[]
  readonly onChoose: (item: FindItem) => void
}

function FindBox({ nav, recent, onChoose }: FindBoxProps) {
  const t = useTexts()
  const id = useId()
  const store = useCombobox({ opened: true })
  const [typed, setTyped] = useState('')
  const [walkedTo, setWalkedTo] = useState<string>()
  const { items, wrongCode } = useFindItems(typed, nav, recent)
  const place = Math.max(
    0,
    items.findIndex(item => item.id === walkedTo),
  )
  const active = items[place]
  const optionId = (item: FindItem): string => `${id}${item.id.replaceAll(/\W/g, '-')}`
  const activeId = active === undefined ? undefined : optionId(active)
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const walk = (to: number): void => setWalkedTo(items[(to + items.length) % Math.max(1, items.length)]?.id)
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') walk(place + 1)
    else if (event.key === 'ArrowUp') walk(place - 1)
    else if (event.key === 'PageDown') walk(Math.min(items.length - 1, place + 8))
    else if (event.key === 'PageUp') walk(Math.max(0, place - 8))
    else if (event.key === 'Enter' && active !== undefined) onChoose(active)
    else return
    event.preventDefault()
  }
  const pick = (optionValue: string): void => {
    const item = items.find(one => one.id === optionValue)
    if (item !== undefined) onChoose(item)
  }
  return (
    <Combobox store={store} onOptionSubmit={pick}>
      <TextInput
        data-autofocus
        className={classes.field}
        role="combobox"
        aria-label={t.find.title}
        aria-expanded
        aria-autocomplete="list"
        aria-controls={`${id}list`}
        aria-activedescendant={activeId}
        placeholder={t.find.placeholder}
        value={typed}
        maxLength={longestWords}
        autoComplete="off"
        spellCheck={false}
        rightSection={<KeyCap keys="escape" />}
        onKeyDown={press}
        onChange={event => {
          setTyped(event.currentTarget.value)
          setWalkedTo(undefined)
        }}
      />
      <VisuallyHidden role="status">{typed === '' ? '' : t.find.results(items.length)}</VisuallyHidden>
      {wrongCode ? <p className={classes.wrong}>{t.find.wrongCode}</p> : null}
      <Combobox.Options id={`${id}list`} className={classes.list} aria-label={t.find.title}>
        {items.length === 0 ? (
          <Combobox.Empty className={classes.empty}>{t.find.nothing}</Combobox.Empty>
        ) : null}
        {findGroups.map(group => {
          const own = items.filter(item => item.group === group)
          return own.length === 0 ? null : (
            <Combobox.Group key={group} label={t.find.groups[group]}>
              {own.map(item => (
                <Combobox.Option
                  key={item.id}
                  id={optionId(item)}
                  value={item.id}
                  className={classes.option ?? ''}
                  selected={item === active}
                  aria-selected={item === active}
                >
                  <span className={classes.label}>{item.shown ?? item.label}</span>
                  {item.hint === undefined ? null : <span className={classes.hint}>{item.hint}</span>}
                  {item.keys === undefined ? null : <KeyCap keys={item.keys} />}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )
        })}
      </Combobox.Options>
    </Combobox>
  )
}
