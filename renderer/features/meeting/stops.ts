import type { AgendaReason } from '#domain/meeting.ts'
import type { AgendaItem, MeetingDetails, ShownDecision } from '#domain/meeting-answers.ts'

/** One thing of the agenda: an earlier decision, or a matter. */
export type Stop =
  | { readonly kind: 'decision'; readonly id: string; readonly decision: ShownDecision }
  | { readonly kind: 'matter'; readonly id: string; readonly item: AgendaItem }

/** The agenda in the order in which it is walked: earlier decisions first, then matters by their reasons. */
export const stopsOf = ({ earlier, agenda }: Pick<MeetingDetails, 'earlier' | 'agenda'>): readonly Stop[] => [
  ...earlier.map((decision): Stop => ({ kind: 'decision', id: decision.id, decision })),
  ...agenda.map((item): Stop => ({ kind: 'matter', id: item.chainId, item })),
]

export const isDealtWith = (stop: Stop): boolean =>
  stop.kind === 'decision' ? stop.decision.state !== 'open' : stop.item.discussedAt !== null

/** The heading that a stop opens, or undefined inside a group. */
export const groupOf = (stop: Stop): 'earlier' | AgendaReason =>
  stop.kind === 'decision' ? 'earlier' : stop.item.reasons[0]
