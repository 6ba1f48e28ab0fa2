import { contextBridge, ipcRenderer } from 'electron'

type Listener = (value: unknown) => void
type StopListening = () => void

const listen = (channel: 'changed' | 'locked', listener: Listener): StopListening => {
  const hear = (_event: unknown, value: unknown) => listener(value)
  ipcRenderer.on(channel, hear)
  return () => {
    ipcRenderer.removeListener(channel, hear)
  }
}

/** All that a screen can reach: one call, and word of what changed or that the vault was locked. */
contextBridge.exposeInMainWorld('bridge', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('call', name, input),
  onChanged: (listener: Listener): StopListening => listen('changed', listener),
  onLocked: (listener: Listener): StopListening => listen('locked', listener),
})
