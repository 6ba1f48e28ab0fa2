import { useMemo, useState } from 'react'
import type { DirectoryRow } from '#domain/directory-answers.ts'
import { isCoordinator } from '#domain/worker.ts'
import { call } from '../../api/client.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { navigate, replaceQuery } from '../../app/router.ts'
import { hrefOf, type Query } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { notify } from '../../ui/notify.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { WalkedTable } from '../../ui/WalkedTable.tsx'
import { WordsField } from '../../ui/WordsField.tsx'
import { DirectoryTabs } from './DirectoryTabs.tsx'
import classes from './directory.module.css'
import { directoryColumns } from './directory-columns.tsx'
import {
  askedRows,
  type DirectoryQuestion,
  directoryQueryOf,
  directoryQuestionOf,
} from './directory-question.ts'
import { NamesDialog } from './forms/NamesDialog.tsx'

const hrefOfRow = ({ key }: DirectoryRow): string => hrefOf('institution', { institution: key })
const nothingShown = (): void => undefined

/** Sieć: every institution with what it takes, its room, its promise and its closing days. */
export function DirectoryScreen({ query }: { readonly query: Query }) {
  const t = useTexts()
  const { worker } = useSession()
  const { value } = useCall('listDirectory', {})
  const [adding, setAdding] = useState(false)
  const columns = useMemo(() => directoryColumns(t), [t])
  const question = useMemo(() => directoryQuestionOf(query), [query])
  const rows = useMemo(() => askedRows(t, value ?? [], question), [t, value, question])
  const ask = (next: Partial<DirectoryQuestion>): void =>
    replaceQuery(directoryQueryOf({ ...question, ...next }))
  const hints = useMemo(
    () => [
      { keys: 'arrowup arrowdown', label: t.directory.keyChoose },
      { keys: 'enter', label: t.directory.keyOpen },
      { keys: 's', label: t.directory.keyWords },
    ],
    [t],
  )
  useKeyHints(hints)
  const save = useCommand('saveTable', { asNotice: true })
  const exportAll = async (): Promise<void> => {
    const exported = await call('exportDirectory', {})
    if (!exported.ok) return
    const saved = await save.run({ name: 'directory', csv: exported.value.json })
    if (!saved.ok || saved.value.path === null) return
    const { path } = saved.value
    notify({ text: t => t.hsds.exported(path) })
  }
  const isSearched = question.words !== ''
  return (
    <div className={classes.listPage}>
      <DirectoryTabs at="directory" />
      <PageTitle
        {...(value === undefined
          ? {}
          : { lead: isSearched ? t.directory.found(rows.length) : t.directory.lead(rows.length) })}
        {...(isCoordinator(worker)
          ? {
              aside: (
                <span className={classes.buttons}>
                  <KeyButton keys="i" variant="subtle" onAct={() => navigate('hsds')}>
                    {t.hsds.importButton}
                  </KeyButton>
                  <KeyButton keys="e" variant="subtle" disabled={save.waiting} onAct={() => void exportAll()}>
                    {t.hsds.exportButton}
                  </KeyButton>
                  <KeyButton keys="d" onAct={() => setAdding(true)}>
                    {t.directory.addInstitution}
                  </KeyButton>
                </span>
              ),
            }
          : {})}
      >
        {t.directory.title}
      </PageTitle>
      <search className={classes.bar}>
        <WordsField label={t.directory.words} words={question.words} onChange={words => ask({ words })} />
      </search>
      <WalkedTable
        name={t.directory.tableName}
        columns={columns}
        question={question}
        total={rows.length}
        rowAt={place => rows[place]}
        hrefOf={hrefOfRow}
        loading={t.directory.loading}
        onSort={(sort, descending) => ask({ sort, descending })}
        onShown={nothingShown}
      />
      {value === undefined || rows.length > 0 ? null : isSearched ? (
        <EmptyLine action={{ label: t.directory.removeSearch, onAct: () => ask({ words: '' }) }}>
          {t.directory.noneFound}
        </EmptyLine>
      ) : (
        <EmptyLine>{t.directory.noneYet}</EmptyLine>
      )}
      {adding ? (
        <NamesDialog
          institution={null}
          onClose={() => setAdding(false)}
          onAdded={institution => navigate('institution', { institution })}
        />
      ) : null}
    </div>
  )
}
