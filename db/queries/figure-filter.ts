import type { FigureFilter, ReportHappening } from '#domain/network-figures.ts'
import { momentsOf, sentInBand } from '#domain/network-view.ts'
import { silentBefore } from '#domain/silence.ts'
import type { Instant } from '#domain/time.ts'
import {
  awaitsLook,
  everyReceiver,
  everySender,
  happened,
  indexOfHappening,
  indexOfMoment,
  isOpen,
  standing,
} from './counted-referrals.ts'
import type { Values } from './key-list.ts'

/**
 * The referrals behind a figure of the network view, as conditions on a list: the rows that an index of the view
 * names, so that a list of few reads few.
 */
export const figureConditions = (filter: FigureFilter): readonly string[] => {
  const { sender, receiver, holder } = filter
  const ends = [
    ...(sender === undefined ? [] : ['sender = @fromInstitution']),
    ...(receiver === undefined ? [] : ['receiver = @toInstitution']),
  ]
  const among = (index: string, ...where: readonly string[]): string =>
    `rowid IN (SELECT rowid FROM referrals INDEXED BY ${index} WHERE ${where.join(' AND ')})`
  const pair = [
    sender === undefined ? `sender IN (SELECT key FROM ${everySender})` : 'sender = @fromInstitution',
    receiver === undefined ? `receiver IN (SELECT key FROM ${everyReceiver})` : 'receiver = @toInstitution',
  ]
  const what = filter.happened?.what
  return [
    ...ends,
    // Bounds of sending stand in every index of the lists.
    ...(what === undefined
      ? []
      : what === 'sent'
        ? [happened.sent]
        : ofMoment(what)
          ? [among(indexOfMoment[what], happened[what])]
          : [among(indexOfHappening[what], ...pair, happened[what])]),
    ...(filter.openOn === undefined ? [] : [`rowid IN (${openThen})`]),
    ...(filter.outcome === undefined ? [] : ["status = 'closed' AND outcome = @outcome"]),
    ...(filter.refusal === undefined ? [] : ["status = 'refused' AND refusal_reason = @refusal"]),
    ...(holder === undefined ? [] : [among('referrals_open', ...pair, isOpen, 'held_by = @holder')]),
    ...(filter.standing === undefined
      ? []
      : filter.standing === 'unseen'
        ? [
            among(
              'referrals_turn',
              sender === undefined ? `turn IN (SELECT key FROM ${everySender})` : 'turn = @fromInstitution',
              awaitsLook,
            ),
          ]
        : [among('referrals_open', ...pair, standing[filter.standing])]),
    ...(filter.age === undefined
      ? []
      : [among('referrals_open', ...pair, isOpen, 'sent_at >= @agedFrom', 'sent_at < @agedBefore')]),
  ]
}

/** What those conditions speak of. */
export const figureValues = (filter: FigureFilter, now: Instant): Values => {
  const band = filter.age === undefined ? undefined : sentInBand(filter.age, now)
  return {
    ...(filter.sender === undefined ? {} : { fromInstitution: filter.sender }),
    ...(filter.receiver === undefined ? {} : { toInstitution: filter.receiver }),
    ...(filter.holder === undefined ? {} : { holder: filter.holder }),
    ...(filter.happened === undefined ? {} : momentsOf(filter.happened)),
    ...(filter.openOn === undefined
      ? {}
      : { openAt: momentsOf({ from: filter.openOn, to: filter.openOn }).to }),
    ...(filter.outcome === undefined ? {} : { outcome: filter.outcome }),
    ...(filter.refusal === undefined ? {} : { refusal: filter.refusal }),
    ...(filter.standing === 'silent' ? { quiet: silentBefore(now) } : {}),
    ...(band === undefined
      ? {}
      : { agedFrom: band.from ?? 0, agedBefore: band.before ?? Number.MAX_SAFE_INTEGER }),
  }
}

const ofMoment = (what: ReportHappening): what is keyof typeof indexOfMoment => what in indexOfMoment

/** Two searches of one index: what is still open, and what ended only later. */
const openThen = `SELECT rowid FROM referrals INDEXED BY referrals_ended
    WHERE ended_at IS NULL AND sent_at < @openAt AND status <> 'void'
  UNION ALL SELECT rowid FROM referrals INDEXED BY referrals_ended
    WHERE ended_at >= @openAt AND sent_at < @openAt AND status <> 'void'`
