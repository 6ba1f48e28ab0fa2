import { resolve } from 'node:path'
import { replaceFile } from '#db/durable-file.ts'
import type { ExportFormat } from '#domain/export-calls.ts'
import type { ReportEdition } from '#domain/kept-report.ts'
import type { PaperDocument } from '#domain/paper-document.ts'
import type { ReportPeriod } from '#domain/report-period.ts'
import type { TakenRules } from '#domain/rules-in-force.ts'
import { writePaper } from '../export/write-paper.ts'
import type { Printed } from '../print-script.ts'
import { reportDefect } from '../vault/defect-log.ts'
import { answer } from '../vault/gate.ts'
import { exitCodes, type Stop, stop } from './exit-codes.ts'
import { stopOfReport } from './failure-sentences.ts'
import type { ReportFileKind } from './report-file-kind.ts'
import { signedIn } from './signed-in.ts'

const drawn = { internal: 'renderReport', public: 'renderPublicReport' } as const

export type ReportOptions = {
  readonly vault: string
  readonly as: string
  readonly period: ReportPeriod
  readonly edition: ReportEdition
  readonly kind: ReportFileKind
  readonly out: string
}

/** Writes the report of a period: the printed pages as PDF or in a format of offices, or the figures as JSON. */
export const report = async (options: ReportOptions): Promise<Stop | undefined> => {
  const { period, edition } = options
  const figures: { value?: unknown; rules?: TakenRules } = {}
  const stopped = await signedIn(options, session => {
    const reply =
      edition === 'public'
        ? answer(session, 'publicReport', { period }, { reportDefect })
        : answer(session, 'monthReport', { period, edition }, { reportDefect })
    if (!reply.ok) return stopOfReport(reply.error, period)
    figures.value = reply.value
    const rules = answer(session, 'networkRules', {}, { reportDefect })
    if (!rules.ok) return undefined
    const { rows, today } = rules.value
    figures.rules = { rows, day: today < reply.value.lastDay ? today : reply.value.lastDay }
    return undefined
  })
  if (stopped !== undefined) return stopped
  const out = resolve(options.out)
  return options.kind === 'json'
    ? write(`${JSON.stringify(figures.value, null, 2)}\n`, out)
    : print(drawn[edition], figures, options.kind, out)
}

const print = async (
  draw: Printed['draw'],
  { value, rules }: { value?: unknown; rules?: TakenRules },
  kind: Exclude<ReportFileKind, 'json'>,
  out: string,
): Promise<Stop | undefined> => {
  // The browser's driver is large, and figures alone have no need of it.
  const { printDocument, readDocument } = await import('./print-document.ts')
  const printed = { draw, value, rules }
  const bytes =
    kind === 'pdf' ? await printDocument(printed) : await exported(await readDocument(printed), kind)
  return bytes === undefined
    ? stop(exitCodes.notWritten, 'Nie udało się wydrukować sprawozdania. Powód stoi powyżej.')
    : write(bytes, out)
}

const exported = (paper: PaperDocument | undefined, format: ExportFormat): Promise<Uint8Array> | undefined =>
  paper === undefined ? undefined : writePaper(paper, format)

const write = (content: string | Uint8Array, out: string): Stop | undefined => {
  try {
    replaceFile(out, content)
  } catch {
    return stop(exitCodes.notWritten, `Nie można zapisać pliku ${out}. Sprawdź folder i wolne miejsce.`)
  }
  process.stderr.write(`Zapisano ${out}\n`)
  return undefined
}
