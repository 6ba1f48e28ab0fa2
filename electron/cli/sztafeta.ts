import { reportDefect } from '../vault/defect-log.ts'
import { type Command, readCommand, usage } from './command-line.ts'
import { exitCodes, type Stop } from './exit-codes.ts'

/** Each command is loaded when it is asked for, so that a wrong option is answered at once. */
const run = async (command: Command): Promise<Stop | undefined> => {
  switch (command.name) {
    case 'help':
      process.stdout.write(usage)
      return undefined
    case 'demo':
      return (await import('./demo.ts')).demo(command.options)
    case 'report':
      return (await import('./report.ts')).report(command.options)
    case 'verify':
      return (await import('./verify.ts')).verify(command.options)
    case 'replay':
      return (await import('./replay.ts')).replay(command.options)
    case 'call':
      return (await import('./call.ts')).call(command.options)
  }
}

const end = ({ sentence, code }: Stop): void => {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = code
}

// A reader that has seen enough closes the pipe; that is no failure.
process.stdout.on('error', () => undefined)

const command = readCommand(process.argv.slice(2))
if (!command.ok) end(command.error)
else {
  try {
    const stopped = await run(command.value)
    if (stopped !== undefined) end(stopped)
  } catch (defect) {
    const reference = reportDefect(command.value.name, defect)
    end({
      sentence: `Błąd programu, numer ${reference}. Dane magazynu są bezpieczne.`,
      code: exitCodes.defect,
    })
  }
}
