import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

const everything: RunOptions = {
  runOnly: { type: 'tag', values: tags },
  // Chromium makes a box that scrolls a stop of the Tab key by itself; the walk by keyboard proves it for each.
  rules: { 'scrollable-region-focusable': { enabled: false } },
  resultTypes: ['violations'],
}

const colourRules = ['color-contrast', 'link-in-text-block']

/** Only what a colour scheme can change. */
const coloursOnly: RunOptions = {
  runOnly: { type: 'rule', values: colourRules },
  resultTypes: ['violations'],
}

/** Only what other words can change: their names and their room, and no colour. */
const wordsOnly: RunOptions = {
  ...everything,
  rules: { ...everything.rules, ...Object.fromEntries(colourRules.map(rule => [rule, { enabled: false }])) },
}

/** A menu or a list that hangs at its button is no more lost from the landmarks than the dialogs that axe leaves out by itself. */
const spec = {
  checks: [
    {
      id: 'region',
      options: {
        regionMatcher:
          'dialog, [role=dialog], [role=alertdialog], [role=alert], [role=menu], [role=listbox], svg',
      },
    },
  ],
}

const run = async (page: Page, options: RunOptions): Promise<readonly string[]> => {
  // The page's own policy refuses a script element; the debugger's way in is not the page's.
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(source)
    await page.evaluate(asked => {
      const axe: { configure: (asked: unknown) => void } = Reflect.get(globalThis, 'axe')
      axe.configure(asked)
    }, spec)
  }
  const results = await page.evaluate(async asked => {
    const axe: { run: (root: Document | Element, asked: unknown) => Promise<AxeResults> } = Reflect.get(
      globalThis,
      'axe',
    )
    // What lies under a dialog is out of reach as long as it is open, and is audited as a view of its own.
    const root = document.querySelector('[aria-modal=true]') ?? document
    return (await axe.run(root, asked)).violations
  }, options)
  return results.flatMap(({ id, help, nodes }) =>
    nodes.map(
      node =>
        `${id} (${help}): ${node.target.join(' ')} ${node.html.slice(0, 160)} — ${node.failureSummary?.split('\n')[1]?.trim()}`,
    ),
  )
}

/** What an audit finds that other words on the same page can bring in. */
export const auditWords = (page: Page): Promise<readonly string[]> => run(page, wordsOnly)

/** What an audit by WCAG 2.2 AA finds on the page as it stands, in both colour schemes. */
export const auditBothSchemes = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await run(page, everything)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = await run(page, coloursOnly)
  return [...light.map(found => `light: ${found}`), ...dark.map(found => `dark: ${found}`)]
}
