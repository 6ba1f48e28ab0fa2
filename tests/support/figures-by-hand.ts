import { codeList, isRestrictedNeed, NeedKey } from '#domain/code-lists.ts'
import type { ExportedEvent, Life } from './lives-by-hand.ts'
import { livesOf } from './lives-by-hand.ts'
import { dayOf, daysBetween, endAfterDays, momentOf, monthOf, waited } from './own-calendar.ts'

/** Months of a period, first to last, as `2026-11`. */
type Asked = { readonly months: readonly string[]; readonly institutions: readonly string[] }

const sixtyDays = 60 * 86_400_000
const bands = ['days7', 'days14', 'days30', 'more'] as const
const stages = ['decision', 'contact', 'closing'] as const
const fieldTypes = new Set(['street', 'home_visit', 'joint_visit', 'accompaniment'])
const workTypes = new Set(['worker_to_worker', 'case_meeting', 'written'])

const monthAfter = (month: string, by: number): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + by, 15)).toISOString().slice(0, 7)

/** The figures of a period from nothing but exported events: one plain pass over the lives for each figure. */
export const figuresByHand = (events: readonly ExportedEvent[], { months, institutions }: Asked) => {
  const lives = livesOf(events)
  const [firstMonth = '', lastMonth = ''] = [months[0], months.at(-1)]
  const from = momentOf(`${firstMonth}-01`, '00:00')
  const to = momentOf(`${monthAfter(lastMonth, 1)}-01`, '00:00')
  const during = (at: number | undefined): at is number => at !== undefined && at >= from && at < to
  const isIn = (at: number | undefined, asked: readonly string[]): boolean =>
    at !== undefined && asked.includes(monthOf(at))
  const openAt = (at: number) =>
    lives.filter(life => life.sentAt < at && !(life.end !== undefined && life.end.at < at))
  const acceptedBy = (life: Life, at: number): boolean =>
    life.acceptedAt !== undefined && life.acceptedAt < at
  const earliest = lives.map(life => monthOf(life.sentAt)).sort()[0] ?? ''

  const sent = lives.filter(life => isIn(life.sentAt, months))
  const ended = lives.filter(life => isIn(life.end?.at, months))
  const endedAs = (how: string) => ended.filter(life => life.end?.how === how)
  const decided = lives.filter(life => isIn(life.firstDecision?.at, months))
  const open = openAt(to)
  const openNumbers = (at: number, of = (_: Life) => true) => {
    const there = openAt(at).filter(of)
    return { total: there.length, accepted: there.filter(life => acceptedBy(life, at)).length }
  }

  const standing = (life: Life, at: number) => {
    const last = <T extends { at: number }>(changes: readonly T[]) =>
      changes.findLast(change => change.at < at)
    if (!acceptedBy(life, at)) return { stage: 'decision' as const, clock: last(life.acceptClock) }
    const clock = last(life.contactClock)
    if (life.firstContact === undefined || life.firstContact.at >= at)
      return { stage: 'contact' as const, clock }
    const due = endAfterDays(life.acceptedAt ?? 0, 60)
    return { stage: 'closing' as const, clock: clock === undefined ? undefined : { ...clock, due } }
  }
  const lateAt = (life: Life, at: number): boolean => {
    const { clock } = standing(life, at)
    return clock !== undefined && !clock.stands && clock.due < at
  }
  const bandOf = (days: number): (typeof bands)[number] =>
    days <= 7 ? 'days7' : days <= 14 ? 'days14' : days <= 30 ? 'days30' : 'more'
  const inBands = <T>(some: readonly T[], daysOf: (one: T) => number) =>
    Object.fromEntries(bands.map(band => [band, some.filter(one => bandOf(daysOf(one)) === band).length]))
  const delays = (some: readonly Life[]) => {
    const late = some.filter(life => lateAt(life, to))
    const delay = (life: Life) => daysBetween(standing(life, to).clock?.due ?? to, to - 1)
    const at = (stage: string) => late.filter(life => standing(life, to).stage === stage)
    return {
      total: late.length,
      byStage: Object.fromEntries(stages.map(stage => [stage, at(stage).length])),
      byBand: inBands(late, delay),
      byStageAndBand: Object.fromEntries(stages.map(stage => [stage, inBands(at(stage), delay)])),
    }
  }
  const ages = (some: readonly Life[]) => inBands(some, life => daysBetween(life.sentAt, to - 1))

  /** Nearest rank: sort, and take the one at the place. */
  const waiting = (days: readonly number[]) => {
    const sorted = [...days].sort((one, other) => one - other)
    const at = (share: number) =>
      sorted.length < 5 ? null : (sorted[Math.ceil(sorted.length * share) - 1] ?? null)
    return { count: sorted.length, median: at(0.5), p90: at(0.9) }
  }
  const times = (of: (life: Life) => boolean) => {
    const mine = decided.filter(of)
    const accepted = lives.filter(life => isIn(life.acceptedAt, months) && of(life))
    const met = lives.filter(life => isIn(life.firstContact?.at, months) && of(life))
    return {
      decisions: {
        ...waiting(mine.map(life => life.firstDecision?.days ?? 0)),
        inTime: mine.filter(life => life.firstDecision?.inTime).length,
      },
      acceptances: waiting(accepted.map(life => life.acceptedDays)),
      firstContacts: waiting(met.map(life => life.firstContact?.days ?? 0)),
    }
  }

  const decisionCounts = (of: (life: Life) => boolean) => {
    const count = {
      accepted: lives.filter(life => isIn(life.acceptedAt, months) && of(life)).length,
      returned: decided.filter(life => life.firstDecision?.what === 'returned' && of(life)).length,
      refused: endedAs('refused').filter(of).length,
      redirected: endedAs('redirected').filter(of).length,
    }
    return {
      ...count,
      total: count.accepted + count.returned + count.refused + count.redirected,
      withdrawn: endedAs('withdrawn').filter(of).length,
    }
  }
  const tally = (keys: readonly string[]): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
    return counts
  }
  // One by one the restricted needs stand in the report of a year alone.
  const needLine = (need: string): string =>
    months.length < 12 && isRestrictedNeed(NeedKey.parse(need)) ? 'restricted' : need
  const needsOf = (asked: readonly string[]) =>
    (asked[0] ?? '') < earliest
      ? null
      : tally(lives.filter(life => isIn(life.sentAt, asked)).map(({ need }) => needLine(need)))

  const contacts = lives.flatMap(life => life.contacts).filter(({ at }) => during(at))
  const withPeople = contacts.filter(({ type }) => !workTypes.has(type))

  const people = (some: readonly Life[]) =>
    new Set(some.flatMap(({ resident }) => (resident === null ? [] : [resident]))).size
  const of = (resident: string) => lives.filter(life => life.resident === resident)
  const cameBack = (life: Life): boolean =>
    life.resident !== null &&
    of(life.resident).some(
      other =>
        other.from === life.to && other.sentAt < life.sentAt && other.sentAt >= life.sentAt - sixtyDays,
    )
  const secondHandoff = (life: Life): boolean =>
    life.resident !== null &&
    of(life.resident).some(
      other =>
        other.id !== life.id &&
        other.acceptedAt !== undefined &&
        other.acceptedAt <= (life.acceptedAt ?? 0) &&
        other.acceptedAt >= (life.acceptedAt ?? 0) - sixtyDays,
    )

  const cohortRow = (month: string) => {
    const cohort = lives.filter(life => monthOf(life.sentAt) === month)
    const first = (life: Life) =>
      life.firstDecision !== undefined && life.firstDecision.at < to ? life.firstDecision : undefined
    const isOpen = (life: Life): boolean => !(life.end !== undefined && life.end.at < to)
    const undecided = cohort.filter(life => first(life) === undefined && isOpen(life))
    const pausesBefore = (life: Life, at: number) =>
      life.pauses
        .filter(pause => pause.to !== undefined && pause.to <= at)
        .reduce((all, { days }) => all + days, 0)
    /** Until the moment, or until it went back to its sender and never returned. */
    const lasted = (life: Life, at: number): number => {
      const away = life.pauses.find(pause => pause.from < at && (pause.to === undefined || pause.to > at))
      return Math.max(0, waited(life.sentAt, away?.from ?? at) - pausesBefore(life, at))
    }
    const broken = (life: Life) => ({
      days: lasted(life, isOpen(life) ? to - 1 : (life.end?.at ?? to)),
      ended: false,
    })
    return {
      month,
      sent: cohort.length,
      decidedInTime: cohort.filter(life => first(life)?.inTime === true).length,
      decidedLate: cohort.filter(life => first(life)?.inTime === false).length,
      endedUndecided: cohort.filter(life => first(life) === undefined && !isOpen(life)).length,
      waiting: undecided.filter(life => !lateAt(life, to)).length,
      waitingLate: undecided.filter(life => lateAt(life, to)).length,
      stillOpen: cohort.filter(isOpen).length,
      toDecision: medianByRedistribution(
        cohort.map(life => {
          const decision = first(life)
          return decision === undefined ? broken(life) : { days: decision.days, ended: true }
        }),
      ),
      toAcceptance: medianByRedistribution(
        cohort.map(life => (acceptedBy(life, to) ? { days: life.acceptedDays, ended: true } : broken(life))),
      ),
    }
  }
  const cohortMonths = Array.from(
    { length: Math.max(4, months.length) },
    (_, place, length = Math.max(4, months.length)) => monthAfter(lastMonth, place + 1 - length),
  ).filter(month => month >= earliest)
  const rows = cohortMonths.map(cohortRow)

  const positive = new Map(
    codeList('outcome').map(({ key, positive: how }) => [key as string, how as string]),
  )
  const closed = endedAs('closed')
  return {
    balance: {
      network: {
        openAtStart: openNumbers(from),
        sent: sent.length,
        residents: people(sent),
        withoutResident: sent.filter(({ resident }) => resident === null).length,
        closed: closed.length,
        refused: endedAs('refused').length,
        redirected: endedAs('redirected').length,
        withdrawn: endedAs('withdrawn').length,
        openAtEnd: openNumbers(to),
      },
      asReceiver: institutions.map(institution => ({
        institution,
        openAtStart: openNumbers(from, life => life.to === institution).total,
        received: sent.filter(life => life.to === institution).length,
        closed: closed.filter(life => life.to === institution).length,
        endedOtherwise: ended.filter(life => life.to === institution && life.end?.how !== 'closed').length,
        openAtEnd: openNumbers(to, life => life.to === institution),
      })),
      asSender: institutions.map(institution => ({
        institution,
        openAtStart: openNumbers(from, life => life.from === institution).total,
        sent: sent.filter(life => life.from === institution).length,
        ended: ended.filter(life => life.from === institution).length,
        openAtEnd: openNumbers(to, life => life.from === institution).total,
      })),
    },
    flows: institutions.map(one =>
      institutions.map(other => sent.filter(life => life.from === one && life.to === other).length),
    ),
    times: {
      total: times(() => true),
      byReceiver: institutions.map(institution => ({
        institution,
        ...times(life => life.to === institution),
      })),
      byUrgency: ['immediate', 'urgent', 'elevated', 'standard', 'planned'].map(urgency => ({
        urgency,
        ...times(life => life.urgencies.findLast(({ at }) => at < to)?.urgency === urgency),
      })),
    },
    outcomes: {
      counts: tally(closed.map(life => life.end?.detail ?? '')),
      seen: closed.filter(life => life.seenAt !== undefined && life.seenAt < to).length,
      positive: closed.filter(life => positive.get(life.end?.detail ?? '') === 'tak').length,
    },
    needs: {
      now: tally(sent.map(({ need }) => needLine(need))),
      previous: needsOf(months.map(month => monthAfter(month, -months.length))),
      yearBefore: needsOf(months.map(month => monthAfter(month, -12))),
    },
    decisions: {
      total: decisionCounts(() => true),
      byReceiver: institutions.map(institution => ({
        institution,
        ...decisionCounts(life => life.to === institution),
      })),
      returnReasons: tally(
        decided
          .filter(life => life.firstDecision?.what === 'returned')
          .map(life => life.returns[0]?.reason ?? ''),
      ),
      refusalReasons: tally(endedAs('refused').map(life => life.end?.detail ?? '')),
    },
    unresolved: {
      overdue: delays(open),
      ages: ages(open),
      byReceiver: institutions.map(institution => {
        const mine = open.filter(life => life.to === institution)
        return { institution, open: mine.length, ages: ages(mine), overdue: delays(mine) }
      }),
    },
    chains: {
      reach: people(
        lives.filter(
          life =>
            [life.sentAt, life.firstDecision?.at, life.acceptedAt, life.end?.at].some(during) ||
            life.contacts.some(({ at }) => during(at)),
        ),
      ),
      severalHandoffs: people(lives.filter(life => isIn(life.acceptedAt, months) && secondHandoff(life))),
      thirdLegs: sent.filter(({ hop }) => hop >= 3).length,
      returns: sent.filter(cameBack).length,
    },
    contacts: {
      byType: tally(contacts.map(({ type }) => type)),
      results: tally(withPeople.map(({ result }) => result)),
      field: { count: withPeople.filter(({ type }) => fieldTypes.has(type)).length, of: withPeople.length },
    },
    trend: Array.from({ length: 12 }, (_, place) => monthAfter(lastMonth, place - 11))
      .filter(month => month >= earliest)
      .map(month => {
        const firsts = lives.filter(life => isIn(life.firstDecision?.at, [month]))
        return {
          month,
          sent: lives.filter(life => monthOf(life.sentAt) === month).length,
          ended: lives.filter(life => isIn(life.end?.at, [month])).length,
          openAtEnd: openAt(momentOf(`${monthAfter(month, 1)}-01`, '00:00')).length,
          decisions: {
            count: firsts.length,
            inTime: firsts.filter(life => life.firstDecision?.inTime).length,
          },
          medianToAcceptance: waiting(
            lives.filter(life => isIn(life.acceptedAt, [month])).map(life => life.acceptedDays),
          ).median,
        }
      }),
    cohorts: { rows, openFromBefore: open.length - rows.reduce((all, row) => all + row.stillOpen, 0) },
    overdueOn: open
      .filter(life => standing(life, to).stage === 'decision' && lateAt(life, to))
      .map(life => `${life.id} ${dayOf(standing(life, to).clock?.due ?? 0)}`)
      .sort(),
  }
}

/**
 * The median of waits that are not all over, by another way than the product of Kaplan and Meier: everybody begins with
 * the same weight, and who breaks off hands the own weight on, in equal parts, to all who are still waiting (Efron).
 */
export const medianByRedistribution = (
  waits: readonly { readonly days: number; readonly ended: boolean }[],
) => {
  const events = waits.filter(({ ended }) => ended).length
  const censored = waits.length - events
  // On the same day the ends come before what broke off.
  const inOrder = [...waits].sort(
    (one, other) => one.days - other.days || Number(other.ended) - Number(one.ended),
  )
  let weight = 1 / inOrder.length
  let gone = 0
  for (const [place, { days, ended }] of inOrder.entries()) {
    if (!ended) {
      const behind = inOrder.length - place - 1
      weight += behind === 0 ? 0 : weight / behind
      continue
    }
    gone += weight
    const isLastOfDay = inOrder[place + 1]?.days !== days || inOrder[place + 1]?.ended === false
    if (isLastOfDay && events >= 5 && gone >= 0.5 - 1e-9) return { events, censored, median: days }
  }
  return { events, censored, median: null }
}
