import type { Page } from '@playwright/test'

type Stop = { readonly place: number; readonly faults: readonly string[]; readonly left: boolean }

/** Set up inside the page by `prepare`, asked after every press of Tab. */
type Walk = {
  readonly stop: () => Stop
  readonly unreached: (reached: readonly number[]) => readonly string[]
}

/**
 * What stands in the way of somebody who walks the page, or the dialog that is open, by Tab alone: a control that is
 * never reached, a focus that cannot be seen or lies under something, a trap, a dialog that lets the focus out.
 */
export const keyboardFaults = async (page: Page): Promise<readonly string[]> => {
  const { count, inDialog, faults } = await page.evaluate(prepare)
  const found = [...faults]
  const reached: number[] = []
  let stop = await page.evaluate(askStop)
  for (let presses = 0; presses < count * 2 + 20; presses += 1) {
    if (stop.left && inDialog) {
      found.push('the focus left the dialog')
      break
    }
    if (stop.place >= 0 && reached.includes(stop.place)) break
    if (stop.place >= 0) reached.push(stop.place)
    else if (stop.left && reached.length > 0) break
    found.push(...stop.faults)
    await page.keyboard.press('Tab')
    stop = await page.evaluate(askStop)
  }
  if (stop.place >= 0 && stop.place !== reached[0]) found.push('Tab turns in a circle')
  return [...new Set([...found, ...(await page.evaluate(askUnreached, reached))])]
}

const askStop = (): Stop => {
  const walk: Walk = Reflect.get(globalThis, 'keyboardWalk')
  return walk.stop()
}

const askUnreached = (reached: readonly number[]): readonly string[] => {
  const walk: Walk = Reflect.get(globalThis, 'keyboardWalk')
  return walk.unreached(reached)
}

// Runs inside the page, so everything it needs stands inside it.
const prepare = (): { count: number; inDialog: boolean; faults: readonly string[] } => {
  const dialogs = [...document.querySelectorAll('[aria-modal=true], [role=dialog], [role=menu]')]
  const scope = dialogs.filter(dialog => dialog.checkVisibility()).at(-1) ?? document.body
  const inDialog = scope !== document.body
  const interactive =
    'a[href], button, input, select, textarea, summary, [role=slider], [role=menuitem], [tabindex="0"]'
  const shown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.closest('[aria-hidden=true]') === null
  /** A box that scrolls and holds nothing to stop at must be a stop itself, so that arrows can scroll it. */
  const onlyScrolls = (element: Element): boolean => {
    const { overflowY } = getComputedStyle(element)
    const scrolls =
      (overflowY === 'auto' || overflowY === 'scroll') && element.scrollHeight > element.clientHeight + 1
    // A list that hangs at a field is walked by the arrows of its field.
    return (
      scrolls && element.querySelector(interactive) === null && element.closest('[role=listbox]') === null
    )
  }
  const wanted = [...scope.querySelectorAll<HTMLElement>('*')].filter(
    element =>
      (element.matches(interactive) || onlyScrolls(element)) &&
      shown(element) &&
      !element.matches(':disabled, [type=hidden]'),
  )
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}" ${element.className.toString().slice(0, 40)}`
  const faces = (element: Element): readonly Element[] => {
    const own = [
      element,
      element.parentElement,
      element.parentElement?.parentElement,
      element.closest('tr, li, label'),
    ]
    return own.flatMap(face => (face === null || face === undefined ? [] : [face]))
  }
  const look = (element: Element): string =>
    faces(element)
      .map(face => {
        const style = getComputedStyle(face)
        const ring = style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineColor}`
        return [ring, style.boxShadow, style.borderTopColor, style.backgroundColor].join()
      })
      .join(' | ')
  const started = document.activeElement
  if (started instanceof HTMLElement) started.blur()
  const atRest = new Map(wanted.map(element => [element, look(element)]))
  const faults =
    inDialog && (started === null || !scope.contains(started)) ? ['the dialog does not have the focus'] : []
  const first = inDialog && started instanceof HTMLElement && scope.contains(started) ? started : wanted[0]
  first?.focus({ focusVisible: true })

  /** What is seen of a control: its label where it lies under that, the picture under a slider that lets the pointer through. */
  const faceOf = (element: Element): Element => {
    if (getComputedStyle(element).pointerEvents === 'none') return element.parentElement ?? element
    const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null
    return label ?? element
  }
  const isCovered = (element: Element): boolean => {
    const face = faceOf(element)
    const { left, top, width, height } = face.getBoundingClientRect()
    const points = [0.5, 0.15, 0.85].flatMap(x =>
      [0.5, 0.15, 0.85].map(y => [left + width * x, top + height * y] as const),
    )
    return !points.some(([x, y]) => {
      const at = document.elementFromPoint(x, y)
      return at !== null && face.contains(at)
    })
  }
  const clippedSides = (element: Element): number => {
    const style = getComputedStyle(element)
    if (style.outlineStyle === 'none') return 0
    const reach = Number.parseFloat(style.outlineOffset) + Number.parseFloat(style.outlineWidth)
    const box = element.getBoundingClientRect()
    let sides = 0
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      if (getComputedStyle(around).overflow === 'visible') continue
      const frame = around.getBoundingClientRect()
      const cut = [
        frame.left - (box.left - reach),
        frame.top - (box.top - reach),
        box.right + reach - frame.right,
        box.bottom + reach - frame.bottom,
      ]
      sides = Math.max(sides, cut.filter(by => by >= reach).length)
    }
    return sides
  }
  const walk: Walk = {
    stop: () => {
      const focused = document.activeElement
      if (focused === null || focused === document.body || focused === document.documentElement)
        return { place: -1, faults: [], left: true }
      const place = focused instanceof HTMLElement ? wanted.indexOf(focused) : -1
      const faults: string[] = []
      if (place >= 0 && look(focused) === atRest.get(wanted[place] ?? document.body))
        faults.push(`focus cannot be seen: ${nameOf(focused)}`)
      if (place >= 0 && clippedSides(focused) > 1)
        faults.push(`the ring of the focus is cut off: ${nameOf(focused)}`)
      if (isCovered(focused)) faults.push(`focus is covered: ${nameOf(focused)}`)
      return { place, faults, left: inDialog && !scope.contains(focused) }
    },
    unreached: reached => {
      const been = new Set(reached.map(place => wanted[place]))
      const radios = [...been].flatMap(element =>
        element instanceof HTMLInputElement && element.type === 'radio' ? [element.name] : [],
      )
      const places = new Set(
        [...been].flatMap(element => (element instanceof HTMLAnchorElement ? [element.href] : [])),
      )
      return (
        wanted
          .filter(element => !been.has(element) && element.isConnected)
          // One of a group of radios takes the focus, arrows walk the others; so in a table, in a menu and on Dziś.
          .filter(
            element =>
              !(
                element instanceof HTMLInputElement &&
                element.type === 'radio' &&
                radios.includes(element.name)
              ),
          )
          .filter(element => element.closest('tr:not([aria-current]), [role=menu], [role=option]') === null)
          .filter(element => !(element.tabIndex < 0 && element.hasAttribute('aria-keyshortcuts')))
          // A second link to a place that was reached already.
          .filter(
            element =>
              !(element instanceof HTMLAnchorElement && element.tabIndex < 0 && places.has(element.href)),
          )
          .map(element => `never reached: ${nameOf(element)}`)
      )
    },
  }
  Reflect.set(globalThis, 'keyboardWalk', walk)
  return { count: wanted.length, inDialog, faults }
}
