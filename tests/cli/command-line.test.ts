import { describe, expect, test } from 'vitest'
import { readCommand } from '#electron/cli/command-line.ts'
import { exitCodes } from '#electron/cli/exit-codes.ts'

const understood = (...args: string[]) => {
  const command = readCommand(args)
  if (!command.ok) throw new Error(command.error.sentence)
  return command.value
}

const refused = (...args: string[]): string => {
  const command = readCommand(args)
  if (command.ok) throw new Error(`understood ${args.join(' ')}`)
  expect(command.error.code).toBe(exitCodes.usage)
  return command.error.sentence
}

describe('the command line understands', () => {
  test('each command with what it needs, and the coordinator where nobody is named', () => {
    expect(understood('demo', '--dir', 'd', '--referrals', '100000', '--seed', '7')).toEqual({
      name: 'demo',
      options: { dir: 'd', referrals: 100_000, seed: 7 },
    })
    expect(understood('verify', '--vault', 'v')).toEqual({
      name: 'verify',
      options: { vault: 'v', as: 'NET-01' },
    })
    expect(understood('report', '--vault', 'v', '--month', '2026-11', '--out', 'f.pdf')).toMatchObject({
      options: { edition: 'internal', as: 'NET-01', out: 'f.pdf' },
    })
    expect(understood('call', '--vault=v', '--as=SW-01')).toMatchObject({ options: { as: 'SW-01' } })
    expect(understood()).toEqual({ name: 'help' })
  })
})

describe('the command line refuses with a sentence', () => {
  test.each([['--passphrase', 'x'], ['--passphrase=x'], ['--password', 'x'], ['--haslo=x']])(
    'a passphrase in an argument: %s',
    (...argument) => {
      expect(refused('verify', '--vault', 'v', ...argument)).toContain('SZTAFETA_PASSPHRASE')
    },
  )

  test('the passphrase of an argument is not repeated', () => {
    expect(refused('verify', '--vault', 'v', '--passphrase=tajne słowa')).not.toContain('tajne')
  })

  test.each([
    [['fly'], 'fly'],
    [['demo'], '--dir'],
    [['demo', '--dir', 'd', '--referrals', 'many'], '--referrals'],
    [['demo', '--dir', 'd', '--referrals', '-5'], '--dir'],
    [['demo', '--dir', 'd', '--referrals', '10'], '--referrals'],
    [['demo', '--dir', 'd', '--colour', 'red'], '--seed'],
    [['verify'], '--vault'],
    [['verify', 'v'], '--vault'],
    [['call', '--vault', 'v'], '--as'],
    [['report', '--vault', 'v', '--out', 'f.pdf'], '2026-11'],
    [['replay', '--vault'], '--vault'],
    [['report', '--vault', 'v', '--month', 'listopad', '--out', 'f.json'], 'listopad'],
    [['report', '--vault', 'v', '--month', '2026-11', '--out', 'f.doc'], '.pdf'],
    [['report', '--vault', 'v', '--month', '2026-11', '--out', 'f.json', '--edition', 'urban'], 'public'],
  ])('%j', (args, hint) => {
    expect(refused(...args)).toContain(hint)
  })
})
