import type { Leg } from '#domain/answers.ts'
import { waitedWorkingDays } from '#domain/deadline.ts'
import type { Instant } from '#domain/time.ts'
import type { TrackGlyph } from '#domain/track-leg.ts'
import { workingDaysLate } from './deadlines-before.ts'
import type { TimelineLine } from './timeline-lines.ts'
import type { TimelineWords } from './timeline-sentence.ts'

/** Who held the baton and when, of a leg whose content this worker may not see; a restricted one says the handoff alone. */
export const handoffLines = (leg: Leg, { t, words }: TimelineWords): readonly TimelineLine[] => {
  const to = words(leg.to ?? leg.from)
  const accepted =
    leg.acceptedAt === null ? [] : [lineOf(leg, 'accepted', leg.acceptedAt, acceptedSentence())]
  if (leg.restricted) return accepted
  const sent =
    leg.sentAt === null
      ? []
      : [lineOf(leg, 'sent', leg.sentAt, t.timeline.sent({ to: to.to, due: undefined }))]
  const pauses = leg.pauses
    .filter(({ kind }) => kind === 'needs_info')
    .flatMap(pause => [
      lineOf(leg, 'hidden', pause.from, t.timeline.hiddenText(t.timeline.returned)),
      ...(pause.to === null
        ? []
        : [
            lineOf(
              leg,
              'completed',
              pause.to,
              t.timeline.completed({ days: waitedWorkingDays(pause.from, pause.to), due: undefined }),
            ),
          ]),
    ])
  const ended = leg.endedAt === null ? [] : endedLine(leg.endedAt)
  const seen =
    leg.seenAt === null ? [] : [lineOf(leg, 'seen', leg.seenAt, t.timeline.outcomeSeen(words(leg.from).at))]
  return [...sent, ...pauses, ...accepted, ...ended, ...seen].toSorted((left, right) => left.at - right.at)

  function acceptedSentence(): string {
    const sentence = t.timeline.accepted(to.at)
    const days = leg.acceptedAt === null ? 0 : workingDaysLate(leg.acceptedAt, leg.acceptBy)
    return days === 0 ? sentence : t.timeline.late({ sentence, days })
  }

  function endedLine(at: Instant): readonly TimelineLine[] {
    switch (leg.status) {
      case 'closed':
        return [lineOf(leg, 'hidden', at, t.timeline.closed)]
      case 'refused':
        return [lineOf(leg, 'refused', at, t.timeline.refused(to.at))]
      case 'redirected':
        return [lineOf(leg, 'redirected', at, t.timeline.redirectedFrom(to.from))]
      case 'withdrawn':
        return [lineOf(leg, 'withdrawn', at, t.timeline.withdrawn)]
      case 'void':
        return [lineOf(leg, 'void', at, t.timeline.voided)]
      default:
        return []
    }
  }
}

const lineOf = (leg: Leg, glyph: TrackGlyph, at: Instant, sentence: string): TimelineLine => ({
  id: `${leg.id} ${glyph} ${at}`,
  at,
  recordedAt: null,
  glyph,
  sentence,
  quotes: [],
  isHandoff: glyph === 'accepted',
  actor: null,
})
