import {
  type DayNumber,
  dayNumberOf,
  type Instant,
  instantAt,
  type LocalDay,
  type LocalMonth,
  localDay,
  localMonthOf,
} from '#domain/time.ts'
import { type TypicalFlow, typicalFlows } from '#domain/typical-flows.ts'
import { needSeasonOf, seasonOf } from './azory-data.ts'
import { planClosedPeriods } from './closed-periods.ts'
import { planDesks } from './desks-today.ts'
import { planServices } from './directory-services.ts'
import { planEdgeCases } from './edge-cases.ts'
import { planNetworkFacts } from './found-azory.ts'
import { planDescriptions } from './institution-descriptions.ts'
import type { World } from './leg.ts'
import { planOctoberMeeting } from './october-meeting.ts'
import { isClosed, moment, sendingMinute, sendingWeight } from './office-time.ts'
import { planPlaceIssues } from './place-issues.ts'
import { legOf, planChain } from './plan-chain.ts'
import { receivers } from './receiver-behaviour.ts'
import { residentPool } from './resident-pool.ts'
import { packOf, type SeededRandom, seededRandom } from './seeded-random.ts'
import { isFact, type Step } from './step.ts'
import { stepQueue } from './step-queue.ts'
import { planTimelines } from './timelines.ts'

export type AzoryPlan = {
  readonly seed: number
  /** About how many referrals are sent; by default the year of reference §7.3, and the autumn before it. */
  readonly referrals?: number
}

/** The seed of the published network. */
export const azorySeed = 20_261_123

/** The moment at which the demo network stands still: the morning of Monday, 30 November 2026. */
export const azoryNow: Instant = moment('2026-11-30', '11:10')

/** Sent in a month of mean season, and how it grew after the launch in September 2025. */
const base = 72
const usualReferrals = 1080
const launch: readonly number[] = [0.4, 0.65, 0.9]
/** Follow-up legs add to what is begun anew. */
const newMatters = 0.98
const largeNetworkYears = 5

/**
 * The whole life of the network in the order of time, up to `azoryNow`. Pure: the same seed gives the same steps.
 * Nothing is kept but what still has to happen, so that a network of any size can be planned.
 */
export function* planAzory({ seed, referrals = usualReferrals }: AzoryPlan): Generator<Step, void> {
  const random = seededRandom(seed)
  const queue = stepQueue()
  const told = new Map<LocalMonth, number>()
  const world = worldOver(random, step => {
    queue.push(step)
    if (isFact(step) || step.call !== 'sendReferral') return
    const month = localMonthOf(step.at)
    told.set(month, (told.get(month) ?? 0) + 1)
  })
  planNetworkFacts(foundedAtOf({ seed, referrals }), queue.push)
  planServices(queue.push)
  planDescriptions(queue.push)
  planTimelines(world)
  planEdgeCases(world)
  planDesks(world)
  planPlaceIssues(queue.push)
  planOctoberMeeting(queue.push)
  planClosedPeriods(queue.push)
  for (const { from, to, share } of monthsOf(referrals)) {
    // Whatever is already planned for the month, scripted or as a follow-up, belongs to its volume.
    const planned = told.get(localDay(from).slice(0, 7) as LocalMonth) ?? 0
    for (const { flow, at } of arrivals(random, from, to, share, planned)) {
      planChain(world, legOf(world, flow, at), at)
      yield* due(queue.popBefore, at)
    }
  }
  yield* due(queue.popBefore, azoryNow)
}

function* due(popBefore: (moment: Instant) => Step | undefined, moment: Instant): Generator<Step, void> {
  // A new code is given out a minute before the draft that needs it.
  const safe = (Math.min(moment, azoryNow) - 120_000) as Instant
  for (let step = popBefore(safe); step !== undefined; step = popBefore(safe)) yield step
}

const worldOver = (random: SeededRandom, push: (step: Step) => void): World => {
  let key = 0
  const nextKey = (): number => {
    key += 1
    return key
  }
  const share = (percent: number) =>
    packOf(random, [
      [true, percent],
      [false, 1000 - percent],
    ])
  return {
    random,
    nextKey,
    push,
    receivers: receivers(random),
    residents: residentPool(random, nextKey, push),
    packs: {
      withdrawn: share(13),
      voided: share(10),
      urgencyChanged: share(45),
      ownerChanged: share(70),
      revised: share(30),
      held: share(80),
      withdrawalRequested: share(20),
      continued: share(90),
    },
  }
}

type Month = { readonly from: DayNumber; readonly to: DayNumber; readonly share: number }

/** The months to plan, each with how many times the usual volume comes in. */
const isLarge = (referrals: number): boolean => referrals > 3 * usualReferrals

/** When the network was founded: the morning before its first month of referrals. */
export const foundedAtOf = ({ referrals = usualReferrals }: AzoryPlan): Instant =>
  moment(isLarge(referrals) ? `${2026 - largeNetworkYears}-12-01` : '2025-09-01', '07:00')

const monthsOf = (referrals: number): Month[] => {
  const large = isLarge(referrals)
  const months: Month[] = []
  const first = large ? 2026 * 12 + 11 - largeNetworkYears * 12 : 2025 * 12 + 8
  const volume = large ? referrals / (largeNetworkYears * 12 * base) : referrals / usualReferrals
  for (let index = first; index <= 2026 * 12 + 10; index += 1) {
    const growth = large ? 1 : (launch[index - first] ?? 1)
    months.push({ from: firstDay(index), to: firstDay(index + 1), share: volume * growth })
  }
  return months
}

const firstDay = (index: number): DayNumber =>
  dayNumberOf(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01` as LocalDay)

type Arrival = { readonly flow: TypicalFlow; readonly at: Instant }

/** What is begun in one month, by season, need, weekday and hour. */
const arrivals = (
  random: SeededRandom,
  from: DayNumber,
  to: DayNumber,
  share: number,
  planned: number,
): Arrival[] => {
  const month = Number(localDay(from).slice(5, 7))
  const weights = typicalFlows
    .filter(flow => month !== 7 || (flow.from !== 'mowis' && flow.to !== 'mowis'))
    .map(flow => [flow, flow.share * needSeasonOf(flow.need, month)] as const)
  const volume = random.logNormal(base * seasonOf(month) * share, 0.05)
  const count = Math.max(0, Math.round(volume * newMatters) - planned)
  const days = new Map<string, (readonly [DayNumber, number])[]>()
  const found: Arrival[] = []
  for (let left = count; left > 0; left -= 1) {
    const flow = random.weighted(weights)
    const way = `${flow.from} ${flow.to}`
    let possible = days.get(way)
    if (possible === undefined) {
      possible = Array.from({ length: to - from }, (_, place) => {
        const day = from + place
        // Whoever knows that the other side is closed waits with what can wait.
        return [day, sendingWeight(flow.from, day) * (isClosed(flow.to, day) ? 0.2 : 1)]
      })
      days.set(way, possible)
    }
    const day = random.weighted(possible)
    const seconds = random.whole(0, 59) * 1000
    found.push({ flow, at: (instantAt(day, sendingMinute(flow.from, day, random)) + seconds) as Instant })
  }
  return found.sort((left, right) => left.at - right.at)
}
