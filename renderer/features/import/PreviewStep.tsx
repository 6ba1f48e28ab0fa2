import { Checkbox, Progress } from '@mantine/core'
import { useState } from 'react'
import type { Value } from '../../api/client.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import classes from './import-screen.module.css'
import { PreviewSummary } from './PreviewSummary.tsx'
import { PreviewTable } from './PreviewTable.tsx'
import { useBringing } from './use-bringing.ts'
import { usePreview } from './use-preview.ts'
import type { RegisterWork } from './use-register.ts'
import { WritingLine } from './WritingLine.tsx'

export interface PreviewStepProps {
  readonly register: RegisterWork
  readonly onBack: () => void
  readonly onDone: (imported: Value<'commitImport'>) => void
}

/** The third step: every line as it will be, or why it will not; then all of them, or none. */
export function PreviewStep({ register, onBack, onDone }: PreviewStepProps) {
  const t = useTexts()
  const preview = usePreview(register)
  const bringing = useBringing(register, onDone)
  const [onlyRefused, setOnlyRefused] = useState(false)
  const [without, setWithout] = useState(false)
  if (preview.state === 'broken') {
    return <FailureNotice title={t.register.file.refused}>{t.register.file.broken}</FailureNotice>
  }
  const { counts } = preview
  const isReady =
    preview.state === 'checked' &&
    preview.counts.taken > 0 &&
    (preview.counts.refused === 0 || without) &&
    bringing.state === 'idle'
  return (
    <>
      <div className={classes.preview}>
        {counts === undefined ? null : (
          <PreviewSummary
            register={register}
            counts={counts}
            onlyRefused={onlyRefused}
            onFilter={setOnlyRefused}
          />
        )}
        {preview.state === 'checking' ? (
          <div className={classes.writing}>
            <p aria-live="polite">
              {t.register.preview.checking} {t.register.preview.share(Math.round(preview.share * 100))}
            </p>
            <Progress aria-label={t.register.preview.checking} value={preview.share * 100} />
          </div>
        ) : (
          <PreviewTable
            key={`${preview.version} ${onlyRefused}`}
            register={register}
            total={onlyRefused ? preview.counts.refused : preview.counts.refused + preview.counts.taken}
            onlyRefused={onlyRefused}
            version={preview.version}
          />
        )}
        {preview.state === 'checked' && onlyRefused && preview.counts.refused === 0 ? (
          <EmptyLine>{t.register.preview.noneRefused}</EmptyLine>
        ) : null}
      </div>
      <footer className={classes.foot}>
        {bringing.sentence === undefined ? null : (
          <p role="alert" className={classes.alert}>
            {bringing.sentence}
          </p>
        )}
        {bringing.state !== 'idle' ? (
          <div className={classes.writingFoot}>
            <WritingLine
              words={bringing.state === 'bringing' ? t.register.writing.bringing : t.register.writing.writing}
            />
            <p className={classes.hint}>{t.register.writing.allOrNothing}</p>
          </div>
        ) : (
          <>
            {counts === undefined || counts.refused === 0 || counts.taken === 0 ? null : (
              <Checkbox
                checked={without}
                onChange={event => setWithout(event.currentTarget.checked)}
                label={t.register.preview.without(counts.refused)}
                description={t.register.preview.withoutHint}
              />
            )}
            {counts?.taken === 0 ? <p className={classes.hint}>{t.register.preview.nothing}</p> : null}
            <KeyButton keys="alt+arrowleft" onAct={onBack}>
              {t.register.back}
            </KeyButton>
            <KeyButton
              keys="ctrl+enter"
              variant="filled"
              disabled={!isReady}
              onAct={() => void bringing.bring(counts?.taken ?? 0)}
            >
              {t.register.preview.submit(counts?.taken ?? 0)}
            </KeyButton>
          </>
        )}
      </footer>
    </>
  )
}
