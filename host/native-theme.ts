import { EventEmitter } from 'node:events'
import type { Page } from 'playwright-core'

type ThemeSource = 'system' | 'light' | 'dark'

const pages = new Set<Page>()

class HostNativeTheme extends EventEmitter<{ updated: [] }> {
  #source: ThemeSource = 'system'

  get themeSource(): ThemeSource {
    return this.#source
  }

  set themeSource(source: ThemeSource) {
    this.#source = source
    for (const page of pages) void emulate(page, source)
    this.emit('updated')
  }

  /** What the system of the person prefers is not asked: without a choice it is light. */
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark'
  }
}

const emulate = (page: Page, source: ThemeSource): Promise<void> =>
  page.emulateMedia({ colorScheme: source === 'system' ? null : source }).catch(() => undefined)

export const nativeTheme = new HostNativeTheme()

export const applyTheme = (page: Page): void => {
  pages.add(page)
  page.once('close', () => pages.delete(page))
  if (nativeTheme.themeSource !== 'system') void emulate(page, nativeTheme.themeSource)
}
