import { EventEmitter } from 'node:events'

/** Loaded into the child before its own program: gives `process` the port that a utility process has. */
class ParentPort extends EventEmitter<{ message: [event: { readonly data: unknown }] }> {
  constructor() {
    super()
    process.on('message', data => this.emit('message', { data }))
    // The app is gone: the key must not outlive it.
    process.once('disconnect', () => process.exit(0))
  }

  postMessage(message: unknown): void {
    if (process.connected) process.send?.(message)
  }

  start(): void {}
}

Object.defineProperty(process, 'parentPort', { value: new ParentPort() })
