import type { ChainId, InstitutionKey, MeetingId, ReferralId, WorkerCode } from './ids.ts'
import type { AgendaReason, Presence } from './meeting.ts'
import { isSideOf } from './meeting-permission.ts'
import type { ResidentCode } from './resident-code.ts'
import type { Instant, LocalDay } from './time.ts'
import { isCoordinator, isPartyWorker, type Worker } from './worker.ts'

/** A matter as the minutes name it, with the words of that day. Of a restricted one they say nothing at all. */
export type MinutesMatter =
  | { readonly restricted: true }
  | {
      readonly restricted: false
      readonly referralId: ReferralId
      readonly chainId: ChainId
      readonly from: InstitutionKey
      readonly to: InstitutionKey
      readonly hop: number
      /** Null where the matter has no person, or the reader no right to it. */
      readonly resident: ResidentCode | null
      readonly need: { readonly pl: string; readonly en: string } | null
    }

type Who = {
  readonly institution: InstitutionKey
  readonly worker: { readonly code: WorkerCode; readonly alias: string } | null
}

/** What was agreed. `what` is empty about a restricted matter, and where the reader has no right to it. */
export type MinutesDecision = Who & {
  readonly what: string
  readonly dueOn: LocalDay
  readonly matter: MinutesMatter | null
}

/** One of an earlier meeting. */
export type EarlierDecision = MinutesDecision & { readonly decidedOn: LocalDay }

/**
 * All that the minutes of one meeting say. Written once, when the meeting closes, and printed from then on as it
 * stands: names and labels are those of that day.
 */
export type Minutes = {
  readonly version: 1
  readonly meetingId: MeetingId
  /** The how-manieth meeting of the network. */
  readonly number: number
  readonly networkName: string
  readonly openedAt: Instant
  readonly closedAt: Instant
  readonly ledBy: { readonly code: WorkerCode; readonly alias: string }
  readonly institutions: readonly {
    readonly key: InstitutionKey
    readonly short: string
    readonly full: string
    readonly english: string
  }[]
  readonly presence: readonly { readonly institution: InstitutionKey; readonly presence: Presence }[]
  readonly matters: readonly { readonly matter: MinutesMatter; readonly reasons: readonly AgendaReason[] }[]
  /** Matters of the agenda that were not reached. */
  readonly left: number
  readonly decisions: readonly MinutesDecision[]
  /** Settled at this meeting, or since the one before. */
  readonly settled: readonly (EarlierDecision & {
    readonly done: boolean
    readonly settledOn: LocalDay
    readonly remark: string
  })[]
  /** Of earlier meetings, and still to be done. */
  readonly standing: readonly EarlierDecision[]
  readonly nextOn: LocalDay | null
}

/** The minutes with the hash under which they were frozen. */
export type FrozenMinutes = { readonly minutes: Minutes; readonly hash: string }

/** The minutes as far as this worker may read them: a lead sees nobody else's persons, needs and words. */
export const minutesFor = (minutes: Minutes, worker: Worker): Minutes => {
  if (isCoordinator(worker)) return minutes
  const decision = <D extends MinutesDecision>(one: D): D => {
    const { matter } = one
    if (matter === null || matter.restricted || isOwn(matter, worker)) return one
    const isMine = isPartyWorker(worker) && one.institution === worker.institution
    return { ...one, what: isMine ? one.what : '', matter: withoutContent(matter) }
  }
  return {
    ...minutes,
    matters: minutes.matters.map(({ matter, reasons }) => ({
      matter: matter.restricted || isOwn(matter, worker) ? matter : withoutContent(matter),
      reasons,
    })),
    decisions: minutes.decisions.map(decision),
    standing: minutes.standing.map(decision),
    settled: minutes.settled.map(one => {
      const shown = decision(one)
      return shown.what === '' && one.what !== '' ? { ...shown, remark: '' } : shown
    }),
  }
}

type NamedMatter = Extract<MinutesMatter, { restricted: false }>

const isOwn = (matter: NamedMatter, worker: Worker): boolean =>
  isPartyWorker(worker) && isSideOf(matter, worker)

const withoutContent = (matter: NamedMatter): NamedMatter => ({ ...matter, resident: null, need: null })
