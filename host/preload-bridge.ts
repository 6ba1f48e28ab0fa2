import { readFileSync } from 'node:fs'
import type { Frame, Page } from 'playwright-core'

/** Messages of one page: what its preload asks for, and how to tell it something. */
export type PreloadBridge = {
  readonly send: (channel: string, args: ReadonlyArray<unknown>) => Promise<void>
}

type Answer = (frame: Frame, channel: string, args: ReadonlyArray<unknown>) => Promise<unknown>

const binding = '__hostInvoke'
const doorbell = '__hostReceive'

/**
 * Runs the preload before the page's own scripts, in a closure that alone knows `require('electron')`.
 * The real runtime gives it a world of its own; here only what it exposes is left on `window`.
 */
const asInitScript = (preload: string): string => `(() => {
  const invokeHost = window.${binding}
  delete window.${binding}
  const listenersByChannel = new Map()
  Object.defineProperty(window, '${doorbell}', { enumerable: false, value: (channel, args) => {
    for (const listener of [...(listenersByChannel.get(channel) ?? [])]) listener({}, ...args)
  } })
  const ipcRenderer = {
    invoke: async (channel, ...args) => {
      const outcome = await invokeHost(channel, args)
      if ('failure' in outcome) throw new Error(outcome.failure)
      return outcome.value
    },
    on: (channel, listener) => {
      listenersByChannel.set(channel, [...(listenersByChannel.get(channel) ?? []), listener])
      return ipcRenderer
    },
    removeListener: (channel, listener) => {
      listenersByChannel.set(channel, (listenersByChannel.get(channel) ?? []).filter(known => known !== listener))
      return ipcRenderer
    },
  }
  const contextBridge = {
    exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { enumerable: true, value: Object.freeze(api) }),
  }
  const require = name => {
    if (name === 'electron') return { contextBridge, ipcRenderer }
    throw new Error('A sandboxed preload cannot load ' + name)
  }
  const exports = {}
  const module = { exports }
  ;((require, module, exports) => {
${preload}
  })(require, module, exports)
})()`

/** Must be called before the page's first navigation. */
export const installPreload = async (
  page: Page,
  preloadFile: string,
  answer: Answer,
): Promise<PreloadBridge> => {
  await page.exposeBinding(binding, async ({ frame }, channel: string, args: ReadonlyArray<unknown>) => {
    try {
      return { value: await answer(frame, channel, args) }
    } catch (failure) {
      return { failure: failure instanceof Error ? failure.message : String(failure) }
    }
  })
  await page.addInitScript({ content: asInitScript(readFileSync(preloadFile, 'utf8')) })
  return {
    send: async (channel, args) => {
      await page.evaluate(
        ([name, channelName, values]) => {
          const ring: unknown = Reflect.get(globalThis, name)
          if (typeof ring === 'function') ring(channelName, values)
        },
        [doorbell, channel, args] as const,
      )
    },
  }
}
