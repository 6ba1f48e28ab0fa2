import type { WebContents, WebFrameMain } from './web-contents.ts'

export type IpcMainInvokeEvent = {
  readonly sender: WebContents
  readonly senderFrame: WebFrameMain | null
}

type Listener = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown

class HostIpcMain {
  readonly #listenerByChannel = new Map<string, Listener>()

  handle(channel: string, listener: Listener): void {
    if (this.#listenerByChannel.has(channel)) throw new Error(`A second listener for '${channel}'`)
    this.#listenerByChannel.set(channel, listener)
  }

  removeHandler(channel: string): void {
    this.#listenerByChannel.delete(channel)
  }

  async answer(event: IpcMainInvokeEvent, channel: string, args: ReadonlyArray<unknown>): Promise<unknown> {
    const listener = this.#listenerByChannel.get(channel)
    if (listener === undefined) throw new Error(`No handler registered for '${channel}'`)
    return listener(event, ...args)
  }
}

export const ipcMain = new HostIpcMain()
