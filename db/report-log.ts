import {
  type ReportEvent,
  type ReportEventType,
  reportEventPayloads,
  reportTextFields,
} from '#domain/report-events.ts'
import type { ReportPeriod } from '#domain/report-period.ts'
import type { FoldedEvent } from './stores/event-store.ts'

/** The recorded fact about a report as the domain reads it, texts whose key was shredded empty. */
export const reportEventOf = (event: FoldedEvent): ReportEvent => {
  const { type, actor, happenedAt, aggregate } = event
  if (!isReportEventType(type)) throw new Error(`no event of a report: ${type}`)
  const period = aggregate.slice('report:'.length) as ReportPeriod
  const texts = reportTextFields[type].map(field => [field, event.payload[field] ?? ''])
  const payload = { ...event.payload, ...Object.fromEntries(texts) }
  return { type, period, payload, actor, happenedAt } as ReportEvent
}

export const isReportEvent = ({ type }: FoldedEvent): boolean => isReportEventType(type)

const isReportEventType = (type: string): type is ReportEventType => type in reportEventPayloads
