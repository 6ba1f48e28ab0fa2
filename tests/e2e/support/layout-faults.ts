import type { Page } from '@playwright/test'

/** 200 % of 1440 × 900, and the 320 pixels of WCAG 1.4.10, that is 400 % of 1280 × 1024. */
const zooms = [
  { name: '200 %', width: 720, height: 450 },
  { name: '400 %', width: 320, height: 256 },
] as const

/** What is lost at 200 % and at 400 %, and with the spacing of text that a reader may ask for (WCAG 1.4.12). */
export const layoutFaults = async (page: Page): Promise<readonly string[]> => {
  const before = page.viewportSize()
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  const found: string[] = []
  const measure = async (name: string): Promise<void> => {
    // What hangs at a field follows it a frame later.
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
    found.push(...(await page.evaluate(lostContent)).map(fault => `${name}: ${fault}`))
  }
  for (const { name, ...size } of zooms) {
    await page.setViewportSize(size)
    await measure(name)
  }
  await page.setViewportSize({ width: 1000, height: 800 })
  await page.evaluate(spaceOut, true)
  await measure('spaced text')
  await page.evaluate(spaceOut, false)
  await page.setViewportSize(before ?? { width: 1440, height: 900 })
  return found
}

const spaceOut = (on: boolean): void => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  )
  document.adoptedStyleSheets = on ? [sheet] : []
}

// Runs inside the page, so everything it needs stands inside it.
const lostContent = (): readonly string[] => {
  type Words = {
    readonly text: string
    readonly element: Element
    readonly box: DOMRect
    /** A box a line: around words that go on in the next line lies room that belongs to others. */
    readonly lines: readonly DOMRect[]
  }
  const root = document.documentElement
  const faults: string[] = []
  const dialog = [...document.querySelectorAll('[aria-modal=true]')].at(-1)
  // Tables, the track and the page of a report need two dimensions; they may scroll inside a box of their own.
  const twoDimensional = 'table, svg, [data-two-dimensional]'
  const holdsSuch = (element: Element): boolean =>
    element.querySelector(twoDimensional) !== null || element.matches(twoDimensional)
  if (root.scrollWidth > root.clientWidth + 1)
    faults.push(`the page scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`)
  for (const element of document.body.querySelectorAll('*')) {
    const { overflowX } = getComputedStyle(element)
    if (
      (overflowX === 'auto' || overflowX === 'scroll') &&
      element.scrollWidth > element.clientWidth + 1 &&
      !holdsSuch(element) &&
      element.checkVisibility()
    )
      faults.push(
        `scrolls sideways: ${element.tagName} ${element.className.toString().slice(0, 50)} ${element.scrollWidth} > ${element.clientWidth}`,
      )
  }
  const words: Words[] = []
  const walker = document.createTreeWalker(dialog ?? document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.nodeValue?.trim() ?? ''
    if (
      element === null ||
      text === '' ||
      element.closest(
        `${twoDimensional}, [data-excerpt], [aria-hidden=true], script, style, textarea, option`,
      ) !== null
    )
      continue
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const box = range.getBoundingClientRect()
    if (box.width < 2 || box.height < 2 || isHiddenForEyes(element)) continue
    words.push({ text: text.slice(0, 40), element, box, lines: [...range.getClientRects()] })
  }
  for (const { text, element, box } of words) {
    let scrollsX = false
    let scrollsY = false
    for (
      let around: Element | null = element;
      around !== null && around !== root;
      around = around.parentElement
    ) {
      const { overflowX, overflowY, position } = getComputedStyle(around)
      const frame = around.getBoundingClientRect()
      scrollsX ||= overflowX === 'auto' || overflowX === 'scroll'
      scrollsY ||= overflowY === 'auto' || overflowY === 'scroll'
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
      if (hides(overflowX) && !scrollsX && (box.right > frame.right + 2 || box.left < frame.left - 2)) {
        faults.push(`cut off at the side: "${text}" in ${around.className.toString().slice(0, 40)}`)
        break
      }
      if (hides(overflowY) && !scrollsY && (box.bottom > frame.bottom + 3 || box.top < frame.top - 3)) {
        faults.push(`cut off below: "${text}" in ${around.className.toString().slice(0, 40)}`)
        break
      }
      if (position === 'fixed') break
    }
    if (!scrollsX && (box.right > root.clientWidth + 2 || box.left < -2))
      faults.push(`outside of the window: "${text}"`)
  }
  const still = words
    .filter(({ element }) => inFlow(element))
    .flatMap(({ lines, ...word }) => lines.map(line => ({ ...word, box: seenPart(word.element, line) })))
  for (const [place, one] of still.entries())
    for (const other of still.slice(place + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (wide > 4 && high > 6 && !sharesLine(one.element, other.element))
        faults.push(`overlaps: "${one.text}" and "${other.text}"`)
    }
  return [...new Set(faults)].slice(0, 12)

  /** What has been scrolled away lies under its neighbours without overlapping them. */
  function seenPart(element: Element, line: DOMRect): DOMRect {
    let { left, top, right, bottom } = line
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around)
      const frame = around.getBoundingClientRect()
      if (overflowX !== 'visible') [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)]
      if (overflowY !== 'visible') [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)]
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
  }
  function isHiddenForEyes(element: Element): boolean {
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      const { clipPath, clip, position } = getComputedStyle(around)
      if (clipPath !== 'none' || (position === 'absolute' && clip !== 'auto')) return true
    }
    return false
  }
  /** Two runs of one wrapped paragraph have boxes that overlap and lines that do not. */
  function sharesLine(one: Element, other: Element): boolean {
    const paragraph = 'p, dd, dt, h1, h2, h3, li, label, button, td, th, small, a, legend, div'
    const inlineOf = (element: Element): Element | null => {
      let around: Element | null = element
      while (
        around !== null &&
        getComputedStyle(around).display.startsWith('inline') &&
        !getComputedStyle(around).display.includes('-')
      )
        around = around.parentElement
      return around?.closest(paragraph) ?? null
    }
    return inlineOf(one) === inlineOf(other)
  }
  /** What floats above the page covers it on purpose. */
  function inFlow(element: Element): boolean {
    for (
      let around: Element | null = element;
      around !== null && around !== dialog;
      around = around.parentElement
    ) {
      const { position } = getComputedStyle(around)
      if (position === 'fixed' || position === 'sticky' || around.matches('[data-portal]')) return false
    }
    return true
  }
}
