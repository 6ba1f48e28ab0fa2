import type { PaperRun } from '#domain/paper-document.ts'

/** The words of an element as they stand on paper: what is hidden is not there, and lines are one. */
export const textOf = (element: HTMLElement): string => tidy(element.innerText)

const tidy = (text: string): string => text.replaceAll(/[ \t\r\n]+/g, ' ').trim()

/** A drawing holds labels, which say nothing without it. */
export const isDrawing = (node: Node): boolean => node instanceof SVGElement

/** Whether it stands on the page at all, and is not there for the eye or for a reader of the screen alone. */
export const isShown = (element: HTMLElement): boolean =>
  element.ariaHidden !== 'true' && getComputedStyle(element).display !== 'none'

export const isBold = (element: Element): boolean => Number(getComputedStyle(element).fontWeight) >= 600

/** A paragraph as pieces of one weight each. Pieces that the layout sets apart get a space between. */
export const runsOf = (nodes: readonly Node[]): PaperRun[] => {
  const pieces = nodes.flatMap(piecesOf)
  const runs: PaperRun[] = []
  for (const { text, isStrong } of pieces) {
    const last = runs.at(-1)
    if (last?.isStrong === isStrong) runs[runs.length - 1] = { isStrong, text: last.text + text }
    else runs.push({ text, isStrong })
  }
  return trimmed(runs.map(run => ({ ...run, text: run.text.replaceAll(/[ \t\r\n]+/g, ' ') })))
}

const piecesOf = (node: Node): readonly PaperRun[] => {
  if (node instanceof Text) {
    const owner = node.parentElement
    return [{ text: node.data, isStrong: owner !== null && isBold(owner) }]
  }
  if (!(node instanceof HTMLElement) || !isShown(node)) return []
  if (node instanceof HTMLBRElement) return [{ text: ' ', isStrong: false }]
  const inner = [...node.childNodes].flatMap(piecesOf)
  return getComputedStyle(node).display.startsWith('inline')
    ? inner
    : [{ text: ' ', isStrong: false }, ...inner, { text: ' ', isStrong: false }]
}

/** Without space at either end, and without a piece that holds nothing else. */
export const trimmed = (runs: readonly PaperRun[]): PaperRun[] => {
  const kept: PaperRun[] = []
  for (const run of runs) {
    const before = kept.at(-1)?.text ?? ' '
    const text = before.endsWith(' ') ? run.text.replace(/^ +/, '') : run.text
    if (text !== '') kept.push({ ...run, text })
  }
  const last = kept.at(-1)
  if (last === undefined) return kept
  const end = last.text.trimEnd()
  return end === '' ? trimmed(kept.slice(0, -1)) : [...kept.slice(0, -1), { ...last, text: end }]
}
