import { Button, Progress } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { ImportProgress } from '#domain/import-calls.ts'
import { call } from '../../api/client.ts'
import { useTexts } from '../../text/use-texts.ts'
import classes from './import-screen.module.css'

/** How far the vault has come with an import, and the way to stop it. */
export function WritingLine({ words }: { readonly words: string }) {
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
    <div className={classes.writing}>
      <p aria-live="polite">
        {words} {progress === null ? null : t.register.writing.progress(progress)}
      </p>
      <Progress
        aria-label={words}
        value={progress === null ? 0 : (100 * progress.done) / Math.max(1, progress.of)}
      />
      <Button variant="default" onClick={() => void call('cancelImport', {})}>
        {t.register.writing.cancel}
      </Button>
    </div>
  )
}
