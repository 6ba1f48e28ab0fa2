import type Database from 'better-sqlite3'
import { readStatement } from '#db/database.ts'
import { codeList, urgencies } from '#domain/code-lists.ts'
import { type ContractCall, contract, emptyFilter, type Input } from '#domain/contract.ts'
import type { ReferralId } from '#domain/ids.ts'
import type { MeetingList } from '#domain/meeting-answers.ts'
import { happenings, networkSpans, spanDays } from '#domain/network-view.ts'
import { statuses } from '#domain/referral.ts'
import { periodWith } from '#domain/report-period.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { LocalMonth } from '#domain/time.ts'
import { isCoordinator, isPartyWorker } from '#domain/worker.ts'
import { answer } from '#electron/vault/gate.ts'
import type { GateCall } from '#electron/vault/handlers.ts'
import type { Session } from '#electron/vault/session.ts'
import type { SeededRandom } from '#seeds/seeded-random.ts'
import { workersOf } from './bench-vault.ts'
import { limitScreens } from './limit-screens.ts'
import { type Measured, measure, type Turn } from './measure.ts'

/** A call through the gate, as a window makes it; a refusal would be a measure of nothing. */
export const callAs = (session: Session, name: GateCall, input: unknown): unknown => {
  const reply = answer(session, name, input, {
    reportDefect: (call, defect) => {
      throw new Error(`${call} broke`, { cause: defect })
    },
  })
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`)
  return reply.value
}

/** The screens that read, each beside the same rows fetched by hand from the plain file. */
export const measureScreens = (
  session: Session,
  plain: Database.Database,
  { uniform: random, pick }: SeededRandom,
): readonly Measured[] => {
  const everybody = workersOf(session)
  const parties = everybody.filter(isPartyWorker)
  const leads = parties.filter(({ lead }) => lead)
  const coordinator = everybody.find(isCoordinator) ?? session.worker
  const limit = limitScreens(plain)
  const known = sampleOf(session)
  const months = monthsOf(session, coordinator)
  const meetingId = runningMeetingOf(session, coordinator)

  const lists = (what: string, inputOf: () => Input<'listReferrals'>): Measured =>
    measure(what, 200, () => {
      const worker = pick(parties)
      const input = inputOf()
      return {
        ours: () => callAs({ ...session, worker }, 'listReferrals', input),
        limit: () => limit.list(worker, input),
      }
    })

  const timelineOf = ({ id, chainId, sender, resident }: Known): Turn => {
    const worker = parties.find(({ institution }) => institution === sender) ?? pick(parties)
    return {
      ours: () => callAs({ ...session, worker }, 'referralDetails', { referralId: id }),
      limit: () => limit.chain(chainId, resident),
    }
  }

  const residentOf = ({ resident }: Known): Turn => ({
    ours: () => callAs({ ...session, worker: pick(parties) }, 'findResident', { resident }),
    limit: () => limit.resident(resident),
  })

  return [
    measure('Today', 200, () => {
      const worker = pick(parties)
      return {
        ours: () => callAs({ ...session, worker }, 'listToday', {}),
        limit: () => limit.today(worker, session.now()),
      }
    }),
    measure('the agenda of a meeting', 60, () => ({
      ours: () => callAs({ ...session, worker: coordinator }, 'meetingDetails', { meetingId }),
      limit: () => limit.agenda(session.now()),
    })),
    measure('review board', 200, () => {
      const worker = pick(leads)
      return {
        ours: () => callAs({ ...session, worker }, 'reviewBoard', boardInput),
        limit: () => limit.review(worker, session.now()),
      }
    }),
    lists('list, first page', () => listInput({}, 0)),
    lists('list, any page', () => listInput({}, Math.floor(random() * 20_000))),
    lists('list, filtered', () =>
      listInput(
        {
          statuses: random() < 0.5 ? [pick(statuses)] : [],
          needs: random() < 0.7 ? [pick(codeList('need')).key] : [],
          urgencies: random() < 0.5 ? [pick(urgencies)] : [],
        },
        0,
      ),
    ),
    lists('list, by a word of the texts', () => listInput({ words: pick(commonWords) }, 0)),
    measure("a chain's timeline, first read", 300, () => timelineOf(pick(known))),
    measure("a chain's timeline", 300, () => warmed(timelineOf(pick(known)))),
    measure('a resident by code, first read', 200, () => residentOf(pick(known))),
    measure('a resident by code', 200, () => warmed(residentOf(pick(known)))),
    ...networkSpans.map(span =>
      measure(`the network, ${span}`, 60, () => ({
        ours: () => callAs({ ...session, worker: coordinator }, 'networkView', { span }),
        limit: () => limit.network(span, session.now()),
      })),
    ),
    measure('list behind a figure of the network', 100, () => {
      const what = pick(happenings)
      const { from, to } = spanDays('year', session.now())
      const sender = pick(parties).institution
      const input = listInput({ sender, happened: { what, from, to } }, 0)
      return {
        ours: () => callAs({ ...session, worker: coordinator }, 'listReferrals', input),
        limit: () => limit.happened(what, sender, { from, to }),
      }
    }),
    measure("a month's report (figures)", 40, () => {
      const month = pick(months)
      return {
        ours: () =>
          callAs({ ...session, worker: coordinator }, 'monthReport', { period: month, edition: 'internal' }),
        limit: () => limit.report(month),
      }
    }),
    measure("a year's report (figures)", 5, () => {
      const period = periodWith(pick(months), 'year')
      return {
        ours: () =>
          callAs({ ...session, worker: coordinator }, 'monthReport', { period, edition: 'internal' }),
        limit: () => limit.report(period),
      }
    }),
  ]
}

/** Beginnings of words that stand in few, in some and in most of the texts; folded already, for the limit. */
const commonWords = ['osoba', 'prosi', 'mieszka', 'poso', 'obiad', 'pr'] as const

/** Both have read it before: what is measured is the work, and not the first decryption of a page. */
const warmed = (turn: Turn): Turn => {
  turn.ours()
  turn.limit()
  return turn
}

/** The whole board, as it opens. */
const boardInput: Input<'reviewBoard'> = contract.reviewBoard.input.parse({
  filter: {
    direction: 'both',
    statuses: [],
    show: 'all',
    team: null,
    needs: [],
    urgencies: [],
    partners: [],
    inStateDays: 0,
  },
  limit: 60,
})

export const listInput = (filter: object, offset: number): Input<'listReferrals'> =>
  contract.listReferrals.input.parse({
    filter: { ...emptyFilter, ...filter },
    sort: 'changed',
    descending: true,
    offset,
    limit: 50,
  })

/** A meeting to read the agenda of: the one that runs, or one opened now on this copy. */
const runningMeetingOf = (session: Session, coordinator: Session['worker']): unknown => {
  const as = { ...session, worker: coordinator }
  const { meetings } = callAs(as, 'listMeetings', {}) as MeetingList
  const running = meetings.find(({ closedAt }) => closedAt === null)
  return running?.id ?? (callAs(as, 'openMeeting', {}) as { readonly meetingId: string }).meetingId
}

type Known = {
  readonly id: ReferralId
  readonly chainId: string
  readonly sender: string
  readonly resident: ResidentCode
}

const sampleOf = ({ vault }: Session): readonly Known[] =>
  readStatement<Known>(
    vault.db,
    `SELECT id, chain_id AS chainId, sender, resident FROM referrals
     WHERE sent_at IS NOT NULL AND resident IS NOT NULL AND rowid % 37 = 0`,
  ).all()

const monthsOf = (session: Session, worker: Session['worker']): readonly LocalMonth[] => {
  const answered = callAs({ ...session, worker }, 'reportMonths' satisfies ContractCall, {}) as readonly {
    month: string
  }[]
  return answered.map(({ month }) => LocalMonth.parse(month))
}
