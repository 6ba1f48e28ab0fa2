import { expect as playwrightExpect } from '@playwright/test'

/** Waits longer than usual: what a busy machine shows late is no verdict on the app. */
export const expect = playwrightExpect.configure({ timeout: 20_000 })
