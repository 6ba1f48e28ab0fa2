import { Checkbox, SegmentedControl } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { csvTable } from '#domain/csv-table.ts'
import type { ImportProgress } from '#domain/import-calls.ts'
import { call } from '../../api/client.ts'
import { useCommand } from '../../api/use-command.ts'
import { refusalSentence } from '../../text/refusal-sentence.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { formatNumber } from '../../ui/format-number.ts'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { notify } from '../../ui/notify.tsx'
import classes from './hsds.module.css'
import { rowWords } from './hsds-words.ts'
import { ReadingLine } from './ReadingLine.tsx'
import type { HsdsImport, HsdsWork, ShownRow } from './use-hsds-import.ts'

export interface HsdsPreviewProps {
  readonly work: HsdsWork
  readonly preview: Extract<HsdsImport, { state: 'ready' | 'writing' }>
}

const verdicts = ['refused', 'new', 'changed', 'same'] as const
const mostShown = 200

/** What the file would do here, row by row, before anything is written. */
export function HsdsPreview({ work, preview }: HsdsPreviewProps) {
  const t = useTexts()
  const { rows, opened, no } = preview
  const counts = useMemo(() => countsOf(rows), [rows])
  const [shown, setShown] = useState<ShownRow['verdict']>(
    () => verdicts.find(verdict => counts[verdict] > 0) ?? 'new',
  )
  const [keep, setKeep] = useState(false)
  const save = useCommand('saveTable', { asNotice: true })
  const listed = useMemo(() => rows.filter(({ verdict }) => verdict === shown), [rows, shown])
  const toWrite = counts.new + counts.changed
  const leftOut = Object.entries(opened.leftOut)
  const saveRefused = async (): Promise<void> => {
    const refused = rows.filter(({ verdict }) => verdict === 'refused')
    const csv = csvTable([
      [t.hsds.columnKind, t.hsds.columnRow, t.hsds.columnName, t.hsds.columnWhy],
      ...refused.map(row => [t.hsds.kinds[row.kind], String(row.row), row.name, rowWords(t, row)]),
    ])
    const saved = await save.run({ name: 'importReport', csv })
    if (!saved.ok || saved.value.path === null) return
    const { path } = saved.value
    notify({ text: t => t.hsds.saved(path) })
  }
  return (
    <section className={classes.preview} aria-label={t.hsds.preview}>
      <p className={classes.sum}>{t.hsds.sum(counts)}</p>
      {opened.page === null ? null : <p className={classes.hint}>{t.hsds.page(opened.page)}</p>}
      {leftOut.length === 0 ? null : (
        <p className={classes.hint}>
          {t.hsds.leftOut(leftOut.map(([part, many]) => `${part} (${formatNumber(many)})`).join(', '))}
        </p>
      )}
      {counts.textsLeftOut === 0 && !keep ? null : (
        <Checkbox
          checked={keep}
          disabled={preview.state === 'writing'}
          label={t.hsds.keepTexts(counts.textsLeftOut)}
          onChange={event => {
            setKeep(event.currentTarget.checked)
            work.again(event.currentTarget.checked)
          }}
        />
      )}
      {no === null ? null : <FailureNotice title={refusalSentence(t, no)} />}
      {preview.state === 'writing' ? (
        <Writing of={toWrite} onStop={work.stop} />
      ) : (
        <div className={classes.foot}>
          <p className={classes.after}>{t.hsds.after}</p>
          {counts.refused === 0 ? null : (
            <KeyButton keys="r" onAct={() => void saveRefused()}>
              {t.hsds.saveRefused}
            </KeyButton>
          )}
          <KeyButton keys="ctrl+enter" variant="filled" disabled={toWrite === 0} onAct={work.write}>
            {t.hsds.write(toWrite)}
          </KeyButton>
        </div>
      )}
      <SegmentedControl
        aria-label={t.hsds.which}
        value={shown}
        data={verdicts.map(value => ({
          value,
          label: `${t.hsds.verdicts[value]} (${formatNumber(counts[value])})`,
        }))}
        onChange={value => setShown(verdicts.find(known => known === value) ?? 'new')}
      />
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={t.hsds.verdicts[shown]}>
          <thead>
            <tr>
              <th scope="col">{t.hsds.columnKind}</th>
              <th scope="col">{t.hsds.columnRow}</th>
              <th scope="col">{t.hsds.columnName}</th>
              <th scope="col">{t.hsds.columnWhy}</th>
            </tr>
          </thead>
          <tbody>
            {listed.slice(0, mostShown).map(row => (
              <tr key={`${row.kind} ${row.row}`}>
                <td>{t.hsds.kinds[row.kind]}</td>
                <td>{row.row}</td>
                <td>{row.name === '' ? t.hsds.noName : row.name}</td>
                <td>{rowWords(t, row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {listed.length <= mostShown ? null : (
          <p className={classes.hint}>{t.hsds.more(listed.length - mostShown)}</p>
        )}
        {listed.length > 0 ? null : <p className={classes.hint}>{t.hsds.none}</p>}
      </div>
    </section>
  )
}

function Writing({ of, onStop }: { readonly of: number; readonly onStop: () => void }) {
  const t = useTexts()
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  useEffect(() => {
    const look = setInterval(
      () =>
        void call('importProgress', {}).then(reply => {
          if (reply.ok) setProgress(reply.value)
        }),
      300,
    )
    return () => clearInterval(look)
  }, [])
  return (
    <ReadingLine words={t.hsds.writing} done={progress?.done ?? 0} of={progress?.of ?? of} onStop={onStop} />
  )
}

const countsOf = (rows: readonly ShownRow[]) => {
  const counts = { new: 0, changed: 0, same: 0, refused: 0, textsLeftOut: 0 }
  for (const { verdict, marks } of rows) {
    counts[verdict] += 1
    if (marks.some(mark => mark === 'descriptionLeftOut' || mark === 'eligibilityLeftOut'))
      counts.textsLeftOut += 1
  }
  return counts
}
