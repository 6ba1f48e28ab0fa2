import type { z } from 'zod'
import { ruleRows } from '#db/stores/rules-store.ts'
import { isDiskFull } from '#db/world-failure.ts'
import {
  type CallName,
  type ContractCall,
  contract,
  type Input,
  type Reply,
  type Topic,
} from '#domain/contract.ts'
import { meetingCalls } from '#domain/meeting-calls.ts'
import type { PersonalDataFinding } from '#domain/personal-data-kinds.ts'
import type { CallFailure } from '#domain/refusal.ts'
import { reportCalls } from '#domain/report-calls.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { rulesCalls } from '#domain/rules-calls.ts'
import { takeUpRules } from '#domain/rules-in-force.ts'
import { type Instant, instant, localDayOf } from '#domain/time.ts'
import { type GateCall, handlers } from './handlers.ts'
import { answeredMeanwhile, type ImportDeskCall, importDesk } from './import-desk.ts'
import { judgeKeys } from './judge-keys.ts'
import { judgeTexts, withoutConfirmed } from './judge-texts.ts'
import { lastRecordedAt, type Session, stillSignedIn } from './session.ts'
import { type WorkerDeskCall, workerDesk } from './worker-desk.ts'

/** What the gate tells and keeps beside the answers. */
export type GateDeps = {
  /** Writes a defect down without any content, and answers the reference that the person can pass on. */
  readonly reportDefect: (call: string, defect: unknown) => string
  /** Hears after each command that succeeded what has to be read again. */
  readonly changed?: (topics: readonly Topic[]) => void
}

/** The computer's clock may be behind the log by so much before commands are refused. */
const clockTolerance = 5 * 60_000

/**
 * The one gate of the vault, for the window, the command line and the demo alike: call known, input valid and
 * free of personal data, clock sane, then exactly one use-case. `at` sets the time, in a demo vault only.
 */
export const answer = <N extends GateCall>(
  session: Session,
  name: N,
  raw: unknown,
  deps: GateDeps,
  at?: Instant,
): Reply<N> => {
  const said = withoutConfirmed(raw)
  const input = parseInput(name, said.input)
  if (!input.ok) return input
  const confirmed = judgeTexts(session.vault.db, name, input.value, said.confirmed)
  if (!confirmed.ok) return confirmed
  const moment = momentOf(session, name, at)
  if (!moment.ok) return moment
  try {
    const { db, log, handoffCoder } = session.vault
    takeUpRules(ruleRows(db), localDayOf(moment.value))
    const notOffered = judgeKeys(name, input.value)
    if (notOffered !== undefined) return err(notOffered)
    const acting = { db, log, handoffCoder, by: session.worker, at: moment.value, confirmed: confirmed.value }
    const reply = handlers[name](acting, input.value)
    if (reply.ok && contract[name].kind === 'command') deps.changed?.(topicsOf(name, input.value))
    return reply
  } catch (defect) {
    return err(isDiskFull(defect) ? { type: 'DiskFull' } : defectOf(deps, name, defect))
  }
}

/** The same for any name that somebody sent: an unknown one is refused, a slow one is awaited. */
export const answerAny = async (
  session: Session,
  name: string,
  raw: unknown,
  deps: GateDeps,
  at?: Instant,
): Promise<Reply<ContractCall>> => {
  if (!isContractCall(name)) return err({ type: 'UnknownCall' })
  if (at !== undefined && !session.demo) return err({ type: 'InvalidInput', paths: ['at'] })
  const { work } = session.vault.imports
  // Else it would read, or write into, a transaction of which nobody knows yet whether it stays.
  if (work !== undefined && !answeredMeanwhile.has(name)) {
    await work.over
    return answerAny(session, name, raw, deps, at)
  }
  if (isImportDeskCall(name)) return answerImport(session, name, raw, deps, at)
  if (isWorkerDeskCall(name)) return answerAtWorkerDesk(session, name, raw, deps, at)
  if (name === 'sessionInfo') {
    const input = parseInput(name, raw)
    return input.ok ? ok(session.info) : input
  }
  return answer(session, name, raw, deps, at)
}

const answerAtWorkerDesk = async <N extends WorkerDeskCall>(
  session: Session,
  name: N,
  raw: unknown,
  deps: GateDeps,
  at?: Instant,
): Promise<Reply<N>> => {
  const input = parseInput(name, raw)
  if (!input.ok) return input
  const moment = momentOf(session, name, at)
  if (!moment.ok) return moment
  try {
    const ask = async (by: Session): Promise<Reply<N>> => workerDesk[name](by, input.value, moment.value)
    const isChange = contract[name].kind === 'command'
    const reply = isChange ? await inTurn(session, ask) : await ask(session)
    if (reply.ok && isChange)
      deps.changed?.(name === 'removeWorker' ? ['directory', 'referrals'] : ['directory'])
    return reply
  } catch (defect) {
    return err(isDiskFull(defect) ? { type: 'DiskFull' } : defectOf(deps, name, defect))
  }
}

/**
 * One change of people after the other: making a key takes its time, and each has to find the network as the one before
 * it left it. Else two newcomers could get one code or alias, and the last two coordinators lose their way in together.
 */
const inTurn = <T>(
  session: Session,
  change: (session: Session) => Promise<T>,
): Promise<T | Result<never, CallFailure>> => {
  const { staffing } = session.vault
  const done =
    staffing.last === undefined ? change(session) : staffing.last.then(() => afterwards(session, change))
  const turn: Promise<void> = done
    .catch(() => undefined)
    .then(() => {
      if (staffing.last === turn) staffing.last = undefined
    })
  staffing.last = turn
  return done
}

/** What was asked of the session before a call is asked again, for the call has waited. */
const afterwards = async <T>(
  session: Session,
  change: (session: Session) => Promise<T>,
): Promise<T | Result<never, CallFailure>> => {
  const { imports } = session.vault
  while (imports.work !== undefined) await imports.work.over
  const still = stillSignedIn(session)
  return still === undefined ? err({ type: 'NotSignedIn' }) : change(still)
}

const answerImport = async <N extends ImportDeskCall>(
  session: Session,
  name: N,
  raw: unknown,
  deps: GateDeps,
  at?: Instant,
): Promise<Reply<N>> => {
  const input = parseInput(name, raw)
  if (!input.ok) return input
  const moment = momentOf(session, name, at)
  if (!moment.ok) return moment
  try {
    const { db, log, imports, handoffCoder } = session.vault
    takeUpRules(ruleRows(db), localDayOf(moment.value))
    const acting = { db, log, handoffCoder, by: session.worker, at: moment.value }
    const reply = await importDesk[name](acting, imports, input.value)
    if (reply.ok && (name === 'commitImport' || name === 'undoImport' || name === 'commitDirectory'))
      deps.changed?.(['referrals', 'residents', 'directory'])
    return reply
  } catch (defect) {
    return err(isDiskFull(defect) ? { type: 'DiskFull' } : defectOf(deps, name, defect))
  }
}

const isWorkerDeskCall = (name: string): name is WorkerDeskCall => Object.hasOwn(workerDesk, name)

const isImportDeskCall = (name: string): name is ImportDeskCall => Object.hasOwn(importDesk, name)

const isContractCall = (name: string): name is ContractCall => Object.hasOwn(contract, name)

/** Checks one input against the contract. The answer names paths and places, and repeats nothing that was sent. */
const parseInput = <N extends ContractCall>(name: N, raw: unknown): Result<Input<N>, CallFailure> => {
  const parsed = contract[name].input.safeParse(raw)
  return parsed.success ? ok(parsed.data as Input<N>) : err(inputFailure(parsed.error.issues))
}

export const inputFailure = (issues: readonly z.core.$ZodIssue[]): CallFailure => {
  for (const issue of issues) {
    const findings = issue.code === 'custom' ? findingsOf(issue.params) : undefined
    if (findings !== undefined) return { type: 'PersonalDataFound', path: issue.path.join('.'), findings }
  }
  const paths = issues.slice(0, 20).map(({ path }) => path.join('.').slice(0, 100))
  return { type: 'InvalidInput', paths: [...new Set(paths)] }
}

const findingsOf = (
  params: Record<string, unknown> | undefined,
): readonly PersonalDataFinding[] | undefined =>
  params?.personalData as readonly PersonalDataFinding[] | undefined

/**
 * When a call happens. A clock far behind the log would put new events before those they follow: commands wait
 * until it is set right. A few minutes are forgiven, and the log goes on from its own last moment.
 */
const momentOf = (
  session: Session,
  name: CallName,
  at: Instant | undefined,
): Result<Instant, CallFailure> => {
  if (at !== undefined) return ok(at)
  const now = session.now()
  const lastAt = lastRecordedAt(session.vault)
  if (now >= lastAt) return ok(now)
  const isCommand = isContractCall(name) && contract[name].kind === 'command'
  return isCommand && lastAt - now > clockTolerance
    ? err({ type: 'ClockSetBack', lastAt, now })
    : ok(instant(lastAt))
}

const topicsOf = (name: GateCall, input: unknown): readonly Topic[] => {
  if (name.endsWith('PlaceIssue')) return ['places']
  // What is being typed is nobody else's news: reading everything again at each word would hold up the typing.
  if (name === 'keepDecisionDraft') return []
  if (Object.hasOwn(meetingCalls, name)) return ['meetings']
  if (Object.hasOwn(reportCalls, name)) return ['reports']
  if (name === 'chooseColumns') return ['views']
  if (name in rulesCalls) return ['rules', 'referrals', 'places', 'directory']
  if (typeof input === 'object' && input !== null && 'viewId' in input) return ['views']
  const about =
    typeof input === 'object' && input !== null && 'referralId' in input ? input.referralId : undefined
  return typeof about === 'string'
    ? [`referral:${about}`, 'referrals']
    : ['referrals', 'residents', 'directory']
}

const defectOf = (deps: GateDeps, name: string, defect: unknown): CallFailure => ({
  type: 'Defect',
  reference: deps.reportDefect(name, defect),
})
