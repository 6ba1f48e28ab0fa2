import { otherLanguage, switchLanguage, useLanguage } from '../text/language.ts'
import { useTexts } from '../text/use-texts.ts'
import { KeyCap } from '../ui/KeyCap.tsx'

/** Names the other language in that language, so that whoever needs it can read it. */
export function LanguageButton({ className }: { readonly className: string | undefined }) {
  const t = useTexts()
  const other = otherLanguage(useLanguage())
  return (
    <button type="button" className={className} lang={other} onClick={switchLanguage} aria-keyshortcuts="F8">
      <KeyCap keys="f8" />
      {t.shell.otherLanguage}
    </button>
  )
}
