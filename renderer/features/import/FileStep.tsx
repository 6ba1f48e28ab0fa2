import { type DragEvent, useEffect, useRef, useState } from 'react'
import { useTexts } from '../../text/use-texts.ts'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { FileSettings } from './FileSettings.tsx'
import { fileSentence } from './file-sentence.ts'
import { ImportList } from './ImportList.tsx'
import classes from './import-screen.module.css'
import type { RegisterWork } from './use-register.ts'

/** The first step: a file, dropped or chosen; below it what was imported before. */
export function FileStep({
  register,
  onNext,
}: {
  readonly register: RegisterWork
  readonly onNext: () => void
}) {
  const t = useTexts()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const { file, take, wish, wishFor } = register
  const isOpen = file.state === 'open'
  useEffect(() => {
    if (isOpen) onNext()
  }, [isOpen, onNext])
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const [dropped] = event.dataTransfer.files
    if (dropped !== undefined) take(dropped)
  }
  return (
    <div className={classes.scroller}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the second way; the button is the first. */}
      <div
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className={classes.dropLine}>
          {t.register.file.drop}{' '}
          <KeyButton keys="o" variant="filled" onAct={() => input.current?.click()}>
            {file.state === 'refused' || file.state === 'broken'
              ? t.register.file.another
              : t.register.file.choose}
          </KeyButton>
        </p>
        <p className={classes.hint}>{t.register.file.limits}</p>
        <p className={classes.hint}>{t.register.file.needs}</p>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.csv,.txt,.tsv"
          aria-label={t.register.file.choose}
          onChange={event => {
            const [chosen] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (chosen !== undefined) take(chosen)
          }}
        />
      </div>
      <div aria-live="polite">{file.state === 'reading' ? <p>{t.register.file.reading}</p> : null}</div>
      {file.state === 'refused' ? (
        <FailureNotice title={t.register.file.refused}>
          {fileSentence(file.fault, t)}
          {file.isText ? (
            <FileSettings text={null} wish={wish} sheets={[]} sheet={0} onWish={wishFor} />
          ) : null}
        </FailureNotice>
      ) : null}
      {file.state === 'broken' ? (
        <FailureNotice title={t.register.file.refused}>{t.register.file.broken}</FailureNotice>
      ) : null}
      <ImportList />
    </div>
  )
}
