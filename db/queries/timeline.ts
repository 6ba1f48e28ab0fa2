import type { PauseSpan, TakenBackEntry, TimelineEntry } from '#domain/answers.ts'
import { evolve } from '#domain/evolve.ts'
import { takenBackSteps } from '#domain/fold-referral.ts'
import type { InstitutionKey, WorkerCode } from '#domain/ids.ts'
import type { Access } from '#domain/permission.ts'
import { isSent, type Referral } from '#domain/referral.ts'
import { type LoggedEvent, type ReferralEvent, referralTextFields } from '#domain/referral-events.ts'
import type { Instant } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { referralEventOf } from '../referral-log.ts'
import { loadEvents } from '../stores/event-store.ts'
import { isProposal, seesProposals } from './referral-row.ts'

export type Timeline = {
  readonly entries: readonly TimelineEntry[]
  readonly takenBack: readonly TakenBackEntry[]
  readonly pauses: readonly PauseSpan[]
  /** Who held the baton until the referral was accepted. */
  readonly heldBefore: InstitutionKey
}

/** A referral with its whole log, as it was read for its timeline. */
export type ReferralRead = {
  readonly referral: Referral
  readonly events: readonly LoggedEvent[]
  readonly institutionOf: InstitutionOf
}

export type TimelineOptions = {
  readonly access: Exclude<Access, 'none'>
  readonly institutionOf: InstitutionOf
  /** Hears of the log that was read, so that nothing reads it twice. */
  readonly onRead?: (read: ReferralRead) => void
}

/**
 * The events of one referral as this worker may see them: internal notes only inside the institution of their
 * author, as its answers to warnings and the steps it took back; earlier drafts only at the sender, and with access
 * to the status alone no texts but one's own.
 */
export const timelineOf = (
  db: ReadDb,
  referral: Referral,
  worker: Worker,
  { access, institutionOf, onRead }: TimelineOptions,
): Timeline => {
  const entries: TimelineEntry[] = []
  const takenBack: TakenBackEntry[] = []
  const pauses: PauseSpan[] = []
  let heldBefore = referral.from
  let state: Referral | undefined
  const log = loadEvents(db, `referral:${referral.id}`)
  const events = log.map(referralEventOf)
  const takenBackAt = takenBackSteps(events)
  events.forEach((event, place) => {
    // Who has read how far is asked when a step is taken back; on the timeline it would be noise.
    if (event.type === 'StepSeen' || event.type === 'StepUndone') return
    const recordedAt = log[place]?.recordedAt ?? event.happenedAt
    const by = institutionOf(event.actor)
    const undoneAt = takenBackAt.get(event.id)
    if (undoneAt !== undefined) {
      if (by !== worker.institution) return
      const entry = entryOf(event, recordedAt, { textsHidden: false, effect: true })
      takenBack.push({ ...entry, takenBackAt: undoneAt })
      return
    }
    const before = state
    const { referral: after, effect } = evolve(before, event)
    state = after
    if (after?.status === 'draft' || isTakenUnknownWhen(after)) heldBefore = after.heldBy
    notePause(pauses, before, after)
    if (!isShown(event, by, referral, worker)) return
    const textsHidden = access === 'status' && by !== worker.institution
    entries.push(entryOf(textsHidden ? withoutTexts(event) : event, recordedAt, { textsHidden, effect }))
  })
  onRead?.({ referral, events, institutionOf })
  return { entries, takenBack, pauses, heldBefore }
}

/** An old register says that it was supported and closed, and not when the receiver took it. */
const isTakenUnknownWhen = (referral: Referral | undefined): referral is Referral =>
  referral !== undefined && isSent(referral) && referral.acceptedAt === null && referral.status === 'closed'

const isShown = (
  event: ReferralEvent,
  by: InstitutionKey | undefined,
  referral: Referral,
  worker: Worker,
): boolean => {
  if (event.type === 'NoteAdded') return event.payload.shared || by === worker.institution
  // Else the answer to a warning about an internal note would tell the other side that there is one.
  if (event.type === 'WarningConfirmed') return by === worker.institution
  if (isProposal(event.type)) return seesProposals(referral.to, worker)
  if (event.type === 'ReferralDrafted') return worker.institution === referral.from
  return true
}

const notePause = (pauses: PauseSpan[], before: Referral | undefined, after: Referral | undefined): void => {
  if (after === undefined || before?.status === after.status) return
  const last = pauses.at(-1)
  if (last !== undefined && last.to === null) pauses[pauses.length - 1] = { ...last, to: after.changedAt }
  const { status, changedAt } = after
  if (status === 'needs_info' || status === 'on_hold')
    pauses.push({ kind: status, from: changedAt, to: null })
}

const withoutTexts = (event: ShownLogged): ShownLogged =>
  blanked(
    event,
    referralTextFields[event.type].filter(field => Reflect.get(event.payload, field) !== undefined),
  )

const blanked = (event: ShownLogged, fields: readonly string[]): ShownLogged =>
  ({
    ...event,
    payload: { ...event.payload, ...Object.fromEntries(fields.map(field => [field, ''])) },
  }) as ShownLogged

const entryOf = (
  { happenedAt, ...event }: ShownLogged,
  recordedAt: Instant,
  { textsHidden, effect }: { readonly textsHidden: boolean; readonly effect: boolean },
): TimelineEntry => ({ ...event, at: happenedAt, recordedAt, textsHidden, withoutEffect: !effect })

type ShownLogged = Exclude<LoggedEvent, { type: 'StepSeen' | 'StepUndone' }>

type InstitutionOf = (code: WorkerCode) => InstitutionKey | undefined

/** Looks each worker up once: a chain is the work of a few. */
export const institutionsOf = (db: ReadDb): InstitutionOf => {
  const known = new Map<WorkerCode, InstitutionKey | undefined>()
  return code => {
    if (!known.has(code)) {
      const sql = 'SELECT institution FROM workers WHERE code = ?'
      known.set(code, readStatement<{ institution: InstitutionKey }>(db, sql).get(code)?.institution)
    }
    return known.get(code)
  }
}
