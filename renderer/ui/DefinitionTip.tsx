import { type ReactNode, useEffect, useRef, useState } from 'react'
import { definitionId } from './definition-id.ts'
import classes from './definition-tip.module.css'
import { useKeys } from './use-keys.ts'

type Shown = { readonly kind: string; readonly box: DOMRect }

export interface DefinitionTipProps {
  /** What a figure means, by its kind. */
  readonly definitions: Readonly<Record<string, string>>
  readonly children: ReactNode
}

/**
 * Says what the figure under the pointer or the focus means, beside it. A reader of the screen hears the same from
 * the hidden sentences; Escape takes the tip away.
 */
export function DefinitionTip({ definitions, children }: DefinitionTipProps) {
  const [shown, setShown] = useState<Shown>()
  const area = useRef<HTMLDivElement>(null)
  const hide = (): void => setShown(undefined)
  useKeys({ escape: shown === undefined ? undefined : hide })
  useEffect(() => {
    const element = area.current
    if (element === null) return
    const show = ({ target }: Event): void => {
      const figure = target instanceof Element ? target.closest('[data-kind]') : null
      const kind = figure?.getAttribute('data-kind') ?? undefined
      setShown(
        figure === null || kind === undefined ? undefined : { kind, box: figure.getBoundingClientRect() },
      )
    }
    const away = (): void => setShown(undefined)
    element.addEventListener('pointerover', show)
    element.addEventListener('focusin', show)
    element.addEventListener('pointerleave', away)
    element.addEventListener('focusout', away)
    addEventListener('scroll', away, true)
    return () => {
      element.removeEventListener('pointerover', show)
      element.removeEventListener('focusin', show)
      element.removeEventListener('pointerleave', away)
      element.removeEventListener('focusout', away)
      removeEventListener('scroll', away, true)
    }
  }, [])
  return (
    <div ref={area}>
      {children}
      {Object.entries(definitions).map(([kind, sentence]) => (
        <p key={kind} id={definitionId(kind)} hidden>
          {sentence}
        </p>
      ))}
      {shown === undefined ? null : (
        <p className={classes.tip} style={placeOf(shown.box)} aria-hidden="true" data-tip>
          {definitions[shown.kind]}
        </p>
      )}
    </div>
  )
}

const width = 288
const gap = 8

/** Below the figure, above it near the lower edge of the window, and never outside of it. */
const placeOf = ({ left, right, top, bottom }: DOMRect) => {
  const middle = (left + right) / 2
  const start = Math.max(gap, Math.min(middle - width / 2, innerWidth - width - gap))
  return bottom + 120 < innerHeight
    ? { left: start, top: bottom + gap }
    : { left: start, bottom: innerHeight - top + gap }
}
