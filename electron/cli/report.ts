import { extname, resolve } from 'node:path'
import { replaceFile } from '#db/durable-file.ts'
import type { ReportPeriod } from '#domain/report-period.ts'
import type { TakenRules } from '#domain/rules-in-force.ts'
import { reportDefect } from '../vault/defect-log.ts'
import { answer } from '../vault/gate.ts'
import { exitCodes, type Stop, stop } from './exit-codes.ts'
import { stopOfReport } from './failure-sentences.ts'
import { signedIn } from './signed-in.ts'

export type ReportOptions = {
  readonly vault: string
  readonly as: string
  readonly period: ReportPeriod
  readonly edition: 'internal'
  /** A file that ends in .pdf or .json. */
  readonly out: string
}

/** Writes the report of a period: the printed pages as PDF, or the figures as JSON. */
export const report = async (options: ReportOptions): Promise<Stop | undefined> => {
  const { period, edition } = options
  const figures: { value?: unknown; rules?: TakenRules } = {}
  const stopped = await signedIn(options, session => {
    const reply = answer(session, 'monthReport', { period, edition }, { reportDefect })
    if (!reply.ok) return stopOfReport(reply.error, period)
    figures.value = reply.value
    const rules = answer(session, 'networkRules', {}, { reportDefect })
    const { running, lastDay } = reply.value
    if (rules.ok) figures.rules = { rows: rules.value.rows, day: running ? rules.value.today : lastDay }
    return undefined
  })
  if (stopped !== undefined) return stopped
  const out = resolve(options.out)
  return extname(out).toLowerCase() === '.pdf'
    ? print(figures, out)
    : write(`${JSON.stringify(figures.value, null, 2)}\n`, out)
}

const print = async (
  { value, rules }: { value?: unknown; rules?: TakenRules },
  out: string,
): Promise<Stop | undefined> => {
  // The browser's driver is large, and figures alone have no need of it.
  const { printDocument } = await import('./print-document.ts')
  const pdf = await printDocument({ draw: 'renderReport', value, rules })
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
