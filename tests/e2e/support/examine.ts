import type { Page } from '@playwright/test'
import { auditBothSchemes } from './axe-audit.ts'
import { keyboardFaults } from './keyboard-faults.ts'
import { layoutFaults } from './layout-faults.ts'
import { pageFaults } from './page-faults.ts'

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
