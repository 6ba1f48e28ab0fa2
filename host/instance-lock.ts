import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'

type SecondStart = (argv: string[], workingDirectory: string) => void

/** The number of a dead process may belong to a stranger by now; where the system tells, its command decides. */
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('host')
  } catch {
    return false
  }
}

let report: Promise<void> = Promise.resolve()

/** Resolves when a second start has told the first one of itself, and may end. */
export const secondStartReported = (): Promise<void> => report

/** A socket in the file system (a named pipe on Windows): no port, and nobody from outside can reach it. */
const socketOf = (folder: string): string =>
  process.platform === 'win32'
    ? `\\\\.\\pipe\\sztafeta-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
    : join(folder, 'instance.sock')

const listenForSecondStarts = (socket: string, secondStart: SecondStart): void => {
  if (process.platform !== 'win32') rmSync(socket, { force: true })
  const server = createServer(connection => {
    let text = ''
    connection.setEncoding('utf8')
    connection.on('data', part => {
      text += part
    })
    connection.on('error', () => connection.destroy())
    connection.on('end', () => {
      connection.end()
      const argv: unknown = JSON.parse(text)
      if (Array.isArray(argv)) secondStart(argv.map(String), '')
    })
  })
  server.on('error', () => server.close())
  server.listen(socket)
  server.unref()
}

/** True for the first start on a folder; a second start is reported to the first one and answers false. */
export const takeInstanceLock = (folder: string, secondStart: SecondStart): boolean => {
  const lockFile = join(folder, 'instance.lock')
  const socket = socketOf(folder)
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
  } catch {
    const holder = Number(readFileSync(lockFile, 'utf8'))
    if (holder !== process.pid && Number.isInteger(holder) && holder > 0 && isAlive(holder)) {
      report = new Promise(done => {
        const connection = connect(socket)
        connection.once('close', () => done())
        connection.once('error', () => connection.destroy())
        connection.end(JSON.stringify(process.argv))
      })
      return false
    }
    // Left behind by a start that was killed.
    writeFileSync(lockFile, String(process.pid))
  }
  process.once('exit', () => rmSync(lockFile, { force: true }))
  listenForSecondStarts(socket, secondStart)
  return true
}
