import { useEffect } from 'react'
import { call } from '../api/client.ts'
import { switchLanguage, useLanguage } from '../text/language.ts'
import { useRulesTaken } from '../text/rules-in-force.ts'
import { useKeys } from '../ui/use-keys.ts'
import { DefectBoundary } from './DefectBoundary.tsx'
import { Screens } from './Screens.tsx'

/**
 * The whole renderer below its providers: the screens, and what stands when one of them breaks. It is drawn anew when
 * the language or the rules of the network change, and with it everything that formats a date or a name; nothing is
 * mounted again.
 */
export function App() {
  const language = useLanguage()
  useRulesTaken()
  useKeys({ f8: switchLanguage }, { dialog: true })
  useEffect(() => {
    document.documentElement.lang = language
    void call('speak', { language })
  }, [language])
  return (
    <DefectBoundary>
      <Screens />
    </DefectBoundary>
  )
}
