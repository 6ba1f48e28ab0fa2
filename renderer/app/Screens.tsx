import { useTexts } from '../text/use-texts.ts'
import { PageTitle } from '../ui/PageTitle.tsx'

/** Chooses the screen for the place. The screens of renderer/features are put in here as they arrive. */
export function Screens() {
  const t = useTexts()
  return <PageTitle>{t.shell.appName}</PageTitle>
}
