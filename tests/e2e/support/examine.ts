import type { Page } from '@playwright/test'
import { auditBothSchemes, auditWords } from './axe-audit.ts'
import { keyboardFaults } from './keyboard-faults.ts'
import { layoutFaults } from './layout-faults.ts'
import { pageFaults } from './page-faults.ts'

/** What other words on the same page can change: their room, their names, and the language that the page says it is in. */
export const examineWords = async (
  page: Page,
  name: string,
  language: string,
): Promise<readonly string[]> => {
  const said = (await page.locator('html').getAttribute('lang')) ?? ''
  const faults = [
    ...(said === language ? [] : [`the page says that it is in ${said}`]),
    ...(await auditWords(page)),
    ...(await pageFaults(page)),
    ...(await layoutFaults(page)),
  ]
  return faults.map(fault => `${name}, ${language}: ${fault}`)
}

/** Everything that WCAG 2.2 AA asks of the page as it stands and that a machine can see; the name says what it shows. */
export const examine = async (page: Page, name: string): Promise<readonly string[]> => {
  const faults = [
    ...(await auditBothSchemes(page)),
    ...(await pageFaults(page)),
    ...(await keyboardFaults(page)),
    ...(await layoutFaults(page)),
  ]
  return faults.map(fault => `${name}: ${fault}`)
}
