import type { ReactNode } from 'react'
import type { MetricKey } from '../text/metric-key.ts'
import { definitionId } from '../ui/definition-id.ts'
import { usePaperMedium } from './paper-medium.ts'

/** The name of something counted. On the screen its definition is one hover or focus away, on paper it is in the note. */
export function Metric({ of, children }: { readonly of: MetricKey; readonly children: ReactNode }) {
  const { onScreen } = usePaperMedium()
  if (!onScreen) return children
  return (
    <span data-kind={of} data-metric="" tabIndex={-1} aria-describedby={definitionId(of)}>
      {children}
    </span>
  )
}
