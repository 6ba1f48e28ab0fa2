import { DefectBoundary } from './DefectBoundary.tsx'
import { Screens } from './Screens.tsx'

/** The whole renderer below its providers: the screens, and what stands when one of them breaks. */
export function App() {
  return (
    <DefectBoundary>
      <Screens />
    </DefectBoundary>
  )
}
