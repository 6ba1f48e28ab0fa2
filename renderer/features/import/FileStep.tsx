import { useEffect, useRef, useState } from 'react'
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
  const takeNow = useRef(take)
  useEffect(() => {
    takeNow.current = take
  })
  const isOpen = file.state === 'open'
  useEffect(() => {
    if (isOpen) onNext()
  }, [isOpen, onNext])
  // Wherever it is dropped on the screen: a window that opened the file instead would be gone.
  useEffect(() => {
    const hover = (event: DragEvent): void => {
      event.preventDefault()
      setOver(event.type === 'dragover')
    }
    const drop = (event: DragEvent): void => {
      hover(event)
      const dropped = event.dataTransfer?.files[0]
      if (dropped !== undefined) takeNow.current(dropped)
    }
    window.addEventListener('dragover', hover)
    window.addEventListener('dragleave', hover)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', hover)
      window.removeEventListener('dragleave', hover)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return (
    <div className={classes.scroller}>
      <div className={classes.drop} data-over={over || undefined}>
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
