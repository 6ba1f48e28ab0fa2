import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { demoPassphrase } from '#electron/vault/demo-passphrase.ts'

const program = resolve(import.meta.dirname, '../../electron/cli/sztafeta.ts')

export type Ran = { readonly code: number; readonly out: string; readonly said: string }

export type Running = {
  readonly write: (line: string) => void
  /** The next line of standard output. */
  readonly line: () => Promise<string>
  /** Waits until standard error has said this. */
  readonly hear: (word: string) => Promise<void>
  readonly kill: () => void
  readonly finish: () => Promise<Ran>
}

/** Starts the command line as a shell does, with the passphrase in the environment unless told otherwise. */
export const startSztafeta = (
  args: readonly string[],
  passphrase: string | null = demoPassphrase,
): Running => {
  const { SZTAFETA_PASSPHRASE: _, ...environment } = process.env
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...environment, ...(passphrase === null ? {} : { SZTAFETA_PASSPHRASE: passphrase }) },
    // A session of its own has no terminal to ask on.
    detached: true,
  })
  let out = ''
  let said = ''
  let taken = 0
  let wake = (): void => undefined
  child.stdout.on('data', part => {
    out += String(part)
    wake()
  })
  child.stderr.on('data', part => {
    said += String(part)
    wake()
  })
  const ended = new Promise<number>(done => {
    child.once('close', code => {
      done(code ?? -1)
      wake()
    })
  })
  return {
    write: line => child.stdin.write(`${line}\n`),
    line: async () => {
      for (;;) {
        const end = out.indexOf('\n', taken)
        if (end >= 0) {
          const line = out.slice(taken, end)
          taken = end + 1
          return line
        }
        if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${said}`)
        await new Promise<void>(done => {
          wake = done
        })
      }
    },
    hear: async word => {
      while (!said.includes(word)) {
        if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${said}`)
        await new Promise<void>(done => {
          wake = done
        })
      }
    },
    kill: () => {
      child.kill('SIGKILL')
    },
    finish: async () => {
      child.stdin.end()
      return { code: await ended, out, said }
    },
  }
}

export const sztafeta = (...args: readonly string[]): Promise<Ran> => startSztafeta(args).finish()
