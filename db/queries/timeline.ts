import type { PauseSpan, TimelineEntry } from '#domain/answers.ts'
import type { RecordedEvent } from '#domain/event-log.ts'
import { evolve } from '#domain/evolve.ts'
import type { InstitutionKey, ReferralId, WorkerCode } from '#domain/ids.ts'
import type { Access } from '#domain/permission.ts'
import type { Referral } from '#domain/referral.ts'
import { type ReferralEvent, referralTextFields } from '#domain/referral-events.ts'
import type { Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { loadEvents } from '../stores/event-store.ts'

export type Timeline = {
  readonly entries: readonly TimelineEntry[]
  readonly pauses: readonly PauseSpan[]
}

/**
 * The events of one referral as this worker may see them: internal notes only inside the institution of their
 * author, earlier drafts only at the sender, and with access to the status alone no texts but one's own.
 */
export const timelineOf = (
  db: ReadDb,
  referral: Referral,
  worker: Worker,
  access: Exclude<Access, 'none'>,
): Timeline => {
  const entries: TimelineEntry[] = []
  const pauses: PauseSpan[] = []
  let state: Referral | undefined
  for (const recorded of loadEvents(db, `referral:${referral.id}`)) {
    const event = referralEventOf(recorded, referral.id)
    const before = state
    const { referral: after, effect } = evolve(before, event)
    state = after
    notePause(pauses, before, after)
    const by = institutionOf(db, event.actor)
    if (!isShown(event, by, referral, worker)) continue
    const textsHidden = access === 'status' && by !== worker.institution
    entries.push(entryOf(textsHidden ? withoutTexts(event) : event, recorded, { textsHidden, effect }))
  }
  return { entries, pauses }
}

const isShown = (
  event: ReferralEvent,
  by: InstitutionKey | undefined,
  referral: Referral,
  worker: Worker,
): boolean => {
  if (event.type === 'NoteAdded') return event.payload.shared || by === worker.institution
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

/** A fact of a referral's log, its shredded texts empty. What the log holds was checked when it was decided. */
const referralEventOf = (recorded: RecordedEvent, referralId: ReferralId): ReferralEvent => {
  const { type, payload, actor, happenedAt } = recorded
  const event = { type, referralId, payload, actor, happenedAt } as ReferralEvent
  const shredded = referralTextFields[event.type].filter(field => payload[field] === null)
  return shredded.length === 0 ? event : blanked(event, shredded)
}

const withoutTexts = (event: ReferralEvent): ReferralEvent =>
  blanked(
    event,
    referralTextFields[event.type].filter(field => Reflect.get(event.payload, field) !== undefined),
  )

const blanked = (event: ReferralEvent, fields: readonly string[]): ReferralEvent =>
  ({
    ...event,
    payload: { ...event.payload, ...Object.fromEntries(fields.map(field => [field, ''])) },
  }) as ReferralEvent

const entryOf = (
  { happenedAt, ...event }: ReferralEvent,
  { id, recordedAt }: RecordedEvent,
  { textsHidden, effect }: { readonly textsHidden: boolean; readonly effect: boolean },
): TimelineEntry => ({ ...event, id, at: happenedAt, recordedAt, textsHidden, withoutEffect: !effect })

const institutionOf = (db: ReadDb, code: WorkerCode): InstitutionKey | undefined =>
  readStatement<{ institution: InstitutionKey }>(db, 'SELECT institution FROM workers WHERE code = ?').get(
    code,
  )?.institution
