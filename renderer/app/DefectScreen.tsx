import { Button } from '@mantine/core'
import { useTexts } from '../text/use-texts.ts'
import { FailureNotice } from '../ui/FailureNotice.tsx'

export interface DefectScreenProps {
  readonly reference: string
  readonly onRetry: () => void
}

/** A screen that could not be shown: what is safe, the reference, and another try. */
export function DefectScreen({ reference, onRetry }: DefectScreenProps) {
  const t = useTexts()
  return (
    <FailureNotice
      title={t.shell.screenBroke}
      actions={<Button onClick={onRetry}>{t.shell.tryAgain}</Button>}
    >
      {t.shell.dataSafe} {t.shell.reference(reference)}
    </FailureNotice>
  )
}
