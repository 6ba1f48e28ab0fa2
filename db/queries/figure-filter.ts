import type { FigureFilter, ReportHappening } from '#domain/network-figures.ts'
import { type Happening, happenings, momentsOf, sentInBand } from '#domain/network-view.ts'
import { silentBefore } from '#domain/silence.ts'
import type { Instant } from '#domain/time.ts'
import {
  alsoHappened,
  awaitsLook,
  everyReceiver,
  everySender,
  happened,
  indexOfHappening,
  isOpen,
  standing,
  wasOpen,
} from './counted-referrals.ts'
import type { Values } from './key-list.ts'

/**
 * The referrals behind a figure of the network view or of the report, as conditions on a list: the rows that an index of the view
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
  const outcome = filter.outcome === undefined ? [] : ['outcome = @outcome']
  const waiting = filter.openOn?.part === 'waiting' ? ['coalesce(accepted_at >= @openAt, 1)'] : []
  return [
    ...ends,
    // Bounds of sending stand in every index of the lists.
    ...(what === undefined
      ? []
      : what === 'sent'
        ? [happened.sent]
        : isFlowed(what)
          ? [among(indexOfHappening[what], ...pair, happened[what])]
          : [among(alsoHappened[what].index, alsoHappened[what].where, ...outcome)]),
    ...(filter.openOn === undefined
      ? []
      : [
          `(${wasOpen('@openAt')
            .map(({ where, index }) =>
              among(index, ...(index === 'referrals_open' ? pair : []), where, ...waiting),
            )
            .join(' OR ')})`,
        ]),
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
      : { openAt: momentsOf({ from: filter.openOn.day, to: filter.openOn.day }).to }),
    ...(filter.outcome === undefined ? {} : { outcome: filter.outcome }),
    ...(filter.standing === 'silent' ? { quiet: silentBefore(now) } : {}),
    ...(band === undefined
      ? {}
      : { agedFrom: band.from ?? 0, agedBefore: band.before ?? Number.MAX_SAFE_INTEGER }),
  }
}

const isFlowed = (what: Happening | ReportHappening): what is Happening =>
  (happenings as readonly string[]).includes(what)
