import { Button } from '@mantine/core'
import { DoorPage } from '../features/unlock/DoorPage.tsx'
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
    <DoorPage title={t.shell.screenBroke} lead={t.shell.dataSafe}>
      <FailureNotice
        title={t.shell.reference(reference)}
        actions={<Button onClick={onRetry}>{t.shell.tryAgain}</Button>}
      />
    </DoorPage>
  )
}
