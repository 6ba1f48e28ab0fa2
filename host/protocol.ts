type Handler = (request: Request) => Response | Promise<Response>

type Scheme = {
  readonly scheme: string
  readonly privileges?: {
    readonly standard?: boolean
    readonly secure?: boolean
    readonly supportFetchAPI?: boolean
    readonly codeCache?: boolean
  }
}

class HostProtocol {
  readonly #handlerByScheme = new Map<string, Handler>()

  /** Every scheme travels as https here, which already is standard and secure. */
  registerSchemesAsPrivileged(_schemes: ReadonlyArray<Scheme>): void {}

  handle(scheme: string, handler: Handler): void {
    this.#handlerByScheme.set(scheme, handler)
  }

  unhandle(scheme: string): void {
    this.#handlerByScheme.delete(scheme)
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlerByScheme.has(scheme)
  }

  /** Asks the app's own handler, as the network stack of the runtime would; `undefined` for a foreign scheme. */
  async answer(address: string, method: string): Promise<Response | undefined> {
    const handler = this.#handlerByScheme.get(new URL(address).protocol.slice(0, -1))
    return handler?.(new Request(address, { method }))
  }
}

export const protocol = new HostProtocol()
