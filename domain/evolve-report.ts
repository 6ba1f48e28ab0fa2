import type { KeptReport } from './kept-report.ts'
import type { ReportEvent } from './report-events.ts'

/** What an event makes of a kept report; one that no longer fits stays in the log, and `effect` is false. */
export type EvolvedReport = { readonly report: KeptReport | undefined; readonly effect: boolean }

/** Folds one event into what is kept of the report of its period: the only place where that changes. Pure. */
export const evolveReport = (report: KeptReport | undefined, event: ReportEvent): EvolvedReport => {
  const next = report === undefined ? begun(event) : changed(report, event)
  return next === undefined ? { report, effect: false } : { report: next, effect: true }
}

const begun = (event: ReportEvent): KeptReport | undefined =>
  event.type === 'ReportBegun'
    ? { period: event.period, id: event.payload.reportId, words: [], versions: [], releases: [] }
    : undefined

const changed = (was: KeptReport, event: ReportEvent): KeptReport | undefined => {
  const frozenNow = { frozenAt: event.happenedAt, frozenBy: event.actor }
  switch (event.type) {
    case 'ReportBegun':
      return undefined
    case 'ReportWordsWritten': {
      const others = was.words.filter(({ place }) => place !== event.payload.place)
      return { ...was, words: [...others, event.payload] }
    }
    case 'ReportFrozen':
      if (was.versions.length > 0) return undefined
      return {
        ...was,
        versions: [{ ...event.payload, ...frozenNow, number: 1, reason: '', differences: [], words: [] }],
      }
    case 'ReportCorrected':
      if (was.versions.length === 0 || event.payload.number !== was.versions.length + 1) return undefined
      return { ...was, versions: [...was.versions, { ...event.payload, ...frozenNow }] }
    case 'ReportReleased': {
      if (event.payload.copy !== was.releases.length + 1) return undefined
      const { happenedAt: releasedAt, actor: releasedBy } = event
      return {
        ...was,
        releases: [...was.releases, { ...event.payload, releasedAt, releasedBy, dropped: false }],
      }
    }
    case 'ReleaseDropped': {
      const dropped = was.releases.find(({ copy }) => copy === event.payload.copy)
      if (dropped === undefined || dropped.dropped) return undefined
      return {
        ...was,
        releases: was.releases.map(one => (one === dropped ? { ...one, dropped: true } : one)),
      }
    }
    case 'ReportWarningConfirmed':
      return was
  }
}
