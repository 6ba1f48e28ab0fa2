import { extname, resolve } from 'node:path'
import { replaceFile } from '#db/durable-file.ts'
import { LocalMonth } from '#domain/time.ts'
import { reportDefect } from '../vault/defect-log.ts'
import { answer } from '../vault/gate.ts'
import { exitCodes, type Stop, stop } from './exit-codes.ts'
import { stopOfReport } from './failure-sentences.ts'
import { printDocument } from './print-document.ts'
import { signedIn } from './signed-in.ts'

export type ReportOptions = {
  readonly vault: string
  readonly as: string
  readonly month: string
  readonly edition: string
  readonly out: string
}

/** Writes a month's report: the printed pages as PDF, or the figures as JSON. */
export const report = async (options: ReportOptions): Promise<Stop | undefined> => {
  const month = LocalMonth.safeParse(options.month)
  if (!month.success)
    return stop(exitCodes.usage, `„${options.month}” to nie miesiąc. Napisz na przykład 2026-11.`)
  if (options.edition !== 'internal')
    return stop(
      exitCodes.usage,
      `Nie ma wydania „${options.edition}”. Na razie jest tylko „internal” (wewnętrzne).`,
    )
  const kind = extname(options.out).toLowerCase()
  if (kind !== '.pdf' && kind !== '.json')
    return stop(exitCodes.usage, `Plik ${options.out} powinien mieć rozszerzenie .pdf albo .json.`)
  const figures: { value?: unknown } = {}
  const stopped = await signedIn(options, session => {
    const reply = answer(session, 'monthReport', { month: month.data, edition: 'internal' }, { reportDefect })
    if (!reply.ok) return stopOfReport(reply.error, month.data)
    figures.value = reply.value
    return undefined
  })
  if (stopped !== undefined) return stopped
  const out = resolve(options.out)
  return kind === '.pdf'
    ? print(figures.value, out)
    : write(`${JSON.stringify(figures.value, null, 2)}\n`, out)
}

const print = async (value: unknown, out: string): Promise<Stop | undefined> => {
  const pdf = await printDocument({ draw: 'renderReport', value })
  return pdf === undefined
    ? stop(exitCodes.notWritten, 'Nie udało się wydrukować sprawozdania. Powód stoi powyżej.')
    : write(pdf, out)
}

const write = (content: string | Uint8Array, out: string): Stop | undefined => {
  try {
    replaceFile(out, content)
  } catch {
    return stop(exitCodes.notWritten, `Nie można zapisać pliku ${out}. Sprawdź folder i wolne miejsce.`)
  }
  process.stderr.write(`Zapisano ${out}\n`)
  return undefined
}
