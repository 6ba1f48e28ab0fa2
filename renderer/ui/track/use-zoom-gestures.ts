import { type RefObject, useEffect, useRef } from 'react'

/** How far a wheel has to turn, or two fingers to part, for one step of the scale. */
const wheelStep = 50
const pinchStep = 1.5

export interface TrackGestures {
  readonly step: (closer: boolean, viewX: number) => void
  /** A sign was pressed: it carries `data-event` or `data-group`. */
  readonly press: (sign: SVGElement) => void
}

/** Ctrl and the wheel (a pinch on a touchpad is the same), and two fingers on a screen: one step at a time; and a press on a sign. */
export function useZoomGestures(
  scroller: RefObject<HTMLDivElement | null>,
  ready: boolean,
  gestures: TrackGestures,
): void {
  const act = useRef(gestures)
  useEffect(() => {
    act.current = gestures
  })
  useEffect(() => {
    const box = scroller.current
    if (box === null || !ready) return
    const placeOf = (clientX: number): number => clientX - box.getBoundingClientRect().left
    let turned = 0
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      if (Math.sign(event.deltaY) !== Math.sign(turned)) turned = 0
      turned += event.deltaY
      if (Math.abs(turned) < wheelStep) return
      act.current.step(turned < 0, placeOf(event.clientX))
      turned = 0
    }
    const fingers = new Map<number, number>()
    let apart = 0
    const spread = (): number => {
      const [one = 0, two = 0] = [...fingers.values()]
      return Math.max(8, Math.abs(one - two))
    }
    const onDown = (event: PointerEvent): void => {
      if (event.pointerType !== 'touch') return
      fingers.set(event.pointerId, event.clientX)
      if (fingers.size === 2) apart = spread()
    }
    const onMove = (event: PointerEvent): void => {
      if (!fingers.has(event.pointerId)) return
      fingers.set(event.pointerId, event.clientX)
      if (fingers.size !== 2) return
      const ratio = spread() / apart
      if (ratio < pinchStep && ratio > 1 / pinchStep) return
      const [one = 0, two = 0] = [...fingers.values()]
      act.current.step(ratio > 1, placeOf((one + two) / 2))
      apart = spread()
    }
    const onUp = (event: PointerEvent): void => {
      fingers.delete(event.pointerId)
    }
    const onClick = ({ target }: MouseEvent): void => {
      const sign = target instanceof Element ? target.closest('[data-event], [data-group]') : null
      if (sign instanceof SVGElement) act.current.press(sign)
    }
    box.addEventListener('click', onClick)
    box.addEventListener('wheel', onWheel, { passive: false })
    box.addEventListener('pointerdown', onDown)
    box.addEventListener('pointermove', onMove)
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) box.addEventListener(end, onUp)
    return () => {
      box.removeEventListener('click', onClick)
      box.removeEventListener('wheel', onWheel)
      box.removeEventListener('pointerdown', onDown)
      box.removeEventListener('pointermove', onMove)
      for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
        box.removeEventListener(end, onUp)
      }
    }
  }, [scroller, ready])
}
