import type { Page } from '@playwright/test'
import { WorkerCode } from '#domain/ids.ts'
import { demoPassphrase } from '#electron/vault/demo-passphrase.ts'
import { callAndExpect } from '../../support/bridge-call.ts'
import { expect } from './patient-expect.ts'

/** Locks, and signs another worker of the demo in by the calls that the door would make. */
export const signInByCall = async (page: Page, code: string): Promise<void> => {
  await callAndExpect(page, 'lock', {})
  await callAndExpect(page, 'unlock', { worker: WorkerCode.parse(code), passphrase: demoPassphrase })
  await page.reload()
  await expect(page.getByRole('banner').getByText(code)).toBeVisible()
}
