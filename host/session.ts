import { EventEmitter } from 'node:events'
import type { HostEvent } from './host-event.ts'
import type { WebContents } from './web-contents.ts'

type PermissionRequest = (
  contents: WebContents,
  permission: string,
  answer: (granted: boolean) => void,
) => void

type RequestFilter = { readonly urls: ReadonlyArray<string> }
type RequestListener = (
  details: { readonly url: string },
  answer: (decision: { readonly cancel?: boolean }) => void,
) => void

class HostWebRequest {
  #listener: RequestListener | undefined

  /** The filter is taken to mean every address, which is all that the app asks for. */
  onBeforeRequest(_filter: RequestFilter, listener: RequestListener): void {
    this.#listener = listener
  }

  async mayPass(url: string): Promise<boolean> {
    const listener = this.#listener
    if (listener === undefined) return true
    return new Promise(answer => listener({ url }, decision => answer(decision.cancel !== true)))
  }
}

/** Permissions and downloads: a browser under automation grants none by itself, so there is nothing to hook. */
export class Session extends EventEmitter<{ 'will-download': [event: HostEvent] }> {
  readonly webRequest = new HostWebRequest()

  setPermissionRequestHandler(_listener: PermissionRequest | null): void {}

  setPermissionCheckHandler(_listener: ((...asked: never[]) => boolean) | null): void {}

  setDevicePermissionHandler(_listener: ((...asked: never[]) => boolean) | null): void {}

  setSpellCheckerEnabled(_enable: boolean): void {}
}

export const session = { defaultSession: new Session() }
