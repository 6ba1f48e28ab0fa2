// A first stand-in: it answers by the message protocol, and knows no call yet.
import { err } from '#domain/result.ts'

process.parentPort.on('message', ({ data }) => {
  process.parentPort.postMessage({ id: data.id, reply: err({ type: 'NotSignedIn' }) })
})
