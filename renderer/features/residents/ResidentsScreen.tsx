import { TextInput } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import type { ResidentRow } from '#domain/answers.ts'
import { isPartyWorker } from '#domain/worker.ts'
import { call } from '../../api/client.ts'
import { useSession } from '../../api/session-context.ts'
import { useListPages } from '../../api/use-list-pages.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { replaceQuery } from '../../app/router.ts'
import { hrefOf, type Query } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { WalkedTable } from '../../ui/WalkedTable.tsx'
import { codeStartOf } from '../referrals/code-start.ts'
import { BlankCardsDialog } from './BlankCardsDialog.tsx'
import { residentColumns } from './resident-columns.tsx'
import { type ResidentQuestion, residentQueryOf, residentQuestionOf } from './resident-question.ts'
import classes from './residents-screen.module.css'

const hrefOfRow = ({ resident }: ResidentRow): string => hrefOf('resident', { code: resident })

/** Osoby: the codes that the own institution gave out or uses. Nobody here has a name. */
export function ResidentsScreen({ query }: { readonly query: Query }) {
  const t = useTexts()
  const { worker, directory } = useSession()
  const columns = useMemo(() => residentColumns(t, directory), [t, directory])
  const codeField = useRef<HTMLInputElement>(null)
  const question = useMemo(() => residentQuestionOf(query), [query])
  const [shown, setShown] = useState({ first: 0, last: 0 })
  const [printing, setPrinting] = useState(false)
  const { total, rowAt } = useListPages<ResidentRow>(
    (offset, limit) => {
      const input = { ...question, offset, limit }
      return { queryKey: ['listResidents', input], queryFn: () => call('listResidents', input) }
    },
    shown.first,
    shown.last,
  )
  const ask = (next: Partial<ResidentQuestion>): void =>
    replaceQuery(residentQueryOf({ ...question, ...next }))
  useKeys({ '/': () => codeField.current?.focus() })
  const hints = useMemo(
    () => [
      { keys: 'arrowup arrowdown', label: t.residents.keyChoose },
      { keys: 'enter', label: t.residents.keyOpen },
      { keys: '/', label: t.residents.keyCode },
    ],
    [t],
  )
  useKeyHints(hints)
  const isSearched = question.codeStart !== ''
  return (
    <div className={classes.page}>
      <PageTitle
        {...(total === undefined
          ? {}
          : { lead: isSearched ? t.residents.totalFound(total) : t.residents.total(total) })}
        {...(isPartyWorker(worker)
          ? {
              aside: (
                <KeyButton keys="d" onAct={() => setPrinting(true)}>
                  {t.residents.printBlank}
                </KeyButton>
              ),
            }
          : {})}
      >
        {t.residents.title}
      </PageTitle>
      <search className={classes.bar}>
        <TextInput
          ref={codeField}
          className={classes.code}
          aria-label={t.residents.code}
          placeholder={t.residents.code}
          aria-keyshortcuts="/"
          rightSection={<KeyCap keys="/" />}
          value={question.codeStart}
          maxLength={20}
          autoComplete="off"
          spellCheck={false}
          onChange={event => ask({ codeStart: codeStartOf(event.currentTarget.value) })}
          onKeyDown={event => {
            if (event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter')
              event.currentTarget.blur()
          }}
        />
        <p className={classes.pseudonymous}>{t.residents.pseudonymous}</p>
      </search>
      <WalkedTable
        name={t.residents.tableName}
        columns={columns}
        question={question}
        total={total ?? 0}
        rowAt={rowAt}
        hrefOf={hrefOfRow}
        loading={t.residents.loading}
        onSort={(sort, descending) => ask({ sort, descending })}
        onShown={setShown}
      />
      {total !== 0 ? null : isSearched ? (
        <EmptyLine action={{ label: t.residents.removeSearch, onAct: () => ask({ codeStart: '' }) }}>
          {t.residents.noneFound}
        </EmptyLine>
      ) : (
        <EmptyLine>{isPartyWorker(worker) ? t.residents.noneYet : t.residents.notParty}</EmptyLine>
      )}
      {printing ? <BlankCardsDialog onClose={() => setPrinting(false)} /> : null}
    </div>
  )
}
