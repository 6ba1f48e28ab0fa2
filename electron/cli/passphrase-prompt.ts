import { openSync } from 'node:fs'
import { ReadStream } from 'node:tty'

/** Asks for a passphrase without showing it. Undefined: there is no terminal to ask on, or the person gave up. */
export const askPassphrase = async (question: string): Promise<string | undefined> => {
  const terminal = openTerminal()
  if (terminal === undefined) return undefined
  process.stderr.write(question)
  terminal.setRawMode(true)
  terminal.setEncoding('utf8')
  try {
    return await readLine(terminal)
  } finally {
    terminal.setRawMode(false)
    if (terminal !== process.stdin) terminal.destroy()
    else terminal.pause()
    process.stderr.write('\n')
  }
}

/** Standard input may be a script's: the person sits at the terminal behind it. */
const openTerminal = (): ReadStream | undefined => {
  if (process.stdin.isTTY) return process.stdin
  if (process.platform === 'win32') return undefined
  try {
    return new ReadStream(openSync('/dev/tty', 'r'))
  } catch {
    return undefined
  }
}

const controlC = '\u0003'
const controlD = '\u0004'
const backspaces = ['\u007f', '\b']

const readLine = (terminal: ReadStream): Promise<string | undefined> =>
  new Promise(done => {
    let typed: string[] = []
    const finish = (line: string | undefined): void => {
      terminal.off('data', listen)
      done(line)
    }
    const listen = (part: string | Buffer): void => {
      for (const sign of String(part)) {
        if (sign === '\r' || sign === '\n') {
          finish(typed.join(''))
          return
        }
        if (sign === controlC || sign === controlD) {
          finish(undefined)
          return
        }
        if (backspaces.includes(sign)) typed = typed.slice(0, -1)
        else if (sign >= ' ') typed.push(sign)
      }
    }
    terminal.on('data', listen)
    terminal.resume()
  })
