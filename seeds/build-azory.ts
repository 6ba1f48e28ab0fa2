import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { inTransaction } from '#db/database.ts'
import { DecisionId, MeetingId, PlaceIssueId, ReferralId, type WorkerCode } from '#domain/ids.ts'
import type { AgendaItem } from '#domain/meeting-answers.ts'
import type { CreateFailure } from '#domain/open-failure.ts'
import { ResidentCode } from '#domain/resident-code.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { recordNetworkEvent } from '#electron/use-cases/acting.ts'
import { foundNetwork } from '#electron/use-cases/found-network.ts'
import { demoPassphrase } from '#electron/vault/demo-passphrase.ts'
import { answer } from '#electron/vault/gate.ts'
import { createVault, type OpenVault } from '#electron/vault/open-vault.ts'
import { type Session, signIn } from '#electron/vault/session.ts'
import { textFieldsOf } from '#electron/vault/text-fields.ts'
import { azoryCoordinator, azoryNetworkName, azoryWorkers } from './found-azory.ts'
import { type AzoryPlan, azoryNow, foundedAtOf, planAzory } from './plan-azory.ts'
import { seededRandom } from './seeded-random.ts'
import {
  type CallStep,
  type FactStep,
  isFact,
  isMeetingStep,
  isPlaceStep,
  isReminder,
  isReportStep,
  isServiceStep,
  type KnownIds,
  type Step,
} from './step.ts'

export type AzoryBuild = AzoryPlan & {
  /** Hears now and then how much of the story is told, from 0 to 1. */
  readonly progress?: (share: number) => void
}

export type AzoryBuilt = { readonly steps: number; readonly referrals: number }

/** So many steps share one commit: nobody waits for a single one of them. */
const stepsOfCommit = 5000

/**
 * Builds the Azory network in a folder that holds no vault, step by step through the gate that the windows use.
 * Even ids and keys come from the seed, so that two builds tell the same story of the same codes; it is a network of
 * invented people with a published passphrase.
 */
export const buildAzory = async (
  folder: string,
  build: AzoryBuild,
): Promise<Result<AzoryBuilt, CreateFailure>> => {
  const target = resolve(folder)
  if (existsSync(target) && readdirSync(target).length > 0) return err({ type: 'FolderOccupied' })
  // Built beside and moved in when it is whole: a build that was cut short leaves nothing that opens.
  const home = dirname(target)
  const mark = `.${basename(target)}.building-`
  const site = join(home, `${mark}${process.pid}`)
  try {
    mkdirSync(home, { recursive: true })
    for (const left of readdirSync(home).filter(name => name.startsWith(mark))) {
      if (!isRunning(Number(left.slice(mark.length)))) rmSync(join(home, left), { recursive: true })
    }
    const built = await buildOn(site, build)
    if (!built.ok) return built
    rmSync(target, { recursive: true, force: true })
    renameSync(site, target)
    return built
  } finally {
    rmSync(site, { recursive: true, force: true })
  }
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const buildOn = async (
  folder: string,
  { progress, ...plan }: AzoryBuild,
): Promise<Result<AzoryBuilt, CreateFailure>> => {
  const workers = azoryWorkers.map(({ code, alias, institution }) => ({
    worker: code,
    alias,
    institution,
    passphrase: demoPassphrase,
  }))
  const random = partedRandom(plan.seed)
  const created = await createVault(
    folder,
    { network: azoryNetworkName, demo: true, workers },
    { textFields: textFieldsOf, random: random.bytes },
  )
  if (!created.ok) {
    if (created.error.type === 'FolderOccupied') return err(created.error)
    throw new Error('the passphrase of the demo was refused')
  }
  try {
    return ok(tell(created.value, plan, random, progress))
  } finally {
    created.value.close()
  }
}

/** Places, reminders, services, meetings and closings draw from chances of their own: telling of them changes no id of a referral. */
type PartedRandom = { readonly bytes: (size: number) => Buffer; readonly tellOf: (step: Step) => void }

const partedRandom = (seed: number): PartedRandom => {
  const people = seededRandom(seed + 1)
  const places = seededRandom(seed + 2)
  const reminders = seededRandom(seed + 3)
  const offered = seededRandom(seed + 4)
  const meetings = seededRandom(seed + 5)
  const reports = seededRandom(seed + 6)
  let drawn = people
  return {
    bytes: size => drawn.bytes(size),
    tellOf: step => {
      if (isMeetingStep(step)) drawn = meetings
      else if (isReportStep(step)) drawn = reports
      else if (isPlaceStep(step)) drawn = places
      else if (isReminder(step)) drawn = reminders
      else drawn = isServiceStep(step) ? offered : people
    },
  }
}

const tell = (
  vault: OpenVault,
  plan: AzoryPlan,
  random: PartedRandom,
  progress?: (share: number) => void,
): AzoryBuilt => {
  const foundedAt = foundedAtOf(plan)
  commit(vault, () =>
    foundNetwork(
      { ...vault, at: foundedAt },
      { name: azoryNetworkName, demo: true, template: 'azory', coordinator: azoryCoordinator },
    ),
  )
  const teller = tellerOf(vault)
  const story = planAzory(plan)
  let steps = 0
  for (let finished = false; !finished; ) {
    commit(vault, () => {
      for (let left = stepsOfCommit; left > 0 && !finished; left -= 1) {
        const { done, value: step } = story.next()
        if (done || step === undefined) {
          finished = true
          return
        }
        random.tellOf(step)
        teller.take(step)
        steps += 1
        if (left % 500 === 0) progress?.((step.at - foundedAt) / (azoryNow - foundedAt))
      }
    })
  }
  progress?.(1)
  return { steps, referrals: teller.referrals() }
}

const commit = (vault: OpenVault, work: () => void): void => {
  inTransaction(vault.db, () => {
    work()
    return ok(undefined)
  })
}

type Teller = { readonly take: (step: Step) => void; readonly referrals: () => number }

/** Takes the steps through the gate and remembers the ids that the answers tell. */
const tellerOf = (vault: OpenVault): Teller => {
  const sessions = new Map<WorkerCode, Session>()
  const referrals = new Map<number, ReferralId>()
  const residents = new Map<number, ResidentCode>()
  const places = new Map<number, PlaceIssueId>()
  const decisions = new Map<number, DecisionId>()
  let meeting: MeetingId | undefined
  let agenda: readonly AgendaItem[] = []
  const known: KnownIds = {
    meeting: () => present(meeting, 'meeting', 1),
    decision: key => decisions.get(key),
    matter: reason => agenda.find(({ reasons, restricted }) => reasons[0] === reason && !restricted),
    referral: key => present(referrals.get(key), 'referral', key),
    resident: key => present(residents.get(key), 'resident', key),
    place: key => present(places.get(key), 'place issue', key),
  }

  const sessionOf = (worker: WorkerCode): Session => {
    const open = sessions.get(worker)
    if (open !== undefined) return open
    const signedIn = signIn(vault, worker, () => azoryNow)
    if (!signedIn.ok) throw new Error(`${worker} cannot sign in`)
    sessions.set(worker, signedIn.value)
    return signedIn.value
  }

  const state = ({ at, as, fact, yields }: FactStep): void => {
    const aggregate = 'resident' in fact.payload ? (`resident:${fact.payload.resident}` as const) : undefined
    recordNetworkEvent({ ...vault, by: sessionOf(as).worker, at }, fact, aggregate)
    if (yields !== undefined) residents.set(yields.key, yields.code)
  }

  const call = (step: CallStep): void => {
    const { at, as, yields, confirmed, isOptional = false } = step
    const input = step.input(known)
    if (input === undefined) return
    const said = confirmed === undefined ? input : { ...Object(input), confirmed }
    const reply = answer(sessionOf(as), step.call, said, { reportDefect }, at)
    if (!reply.ok && isOptional && isNothingThere(reply.error.type)) return
    if (!reply.ok) throw new Error(`${step.call} of ${as} at ${at}: ${JSON.stringify(reply.error)}`)
    const told = reply.value
    if (yields === undefined || typeof told !== 'object' || told === null) return
    if (yields.kind === 'resident' && 'resident' in told) {
      residents.set(yields.key, ResidentCode.parse(told.resident))
    }
    if (yields.kind === 'decision' && 'decisionId' in told) {
      decisions.set(yields.key, DecisionId.parse(told.decisionId))
    } else if (yields.kind === 'meeting' && 'meetingId' in told) {
      meeting = MeetingId.parse(told.meetingId)
      const details = answer(sessionOf(as), 'meetingDetails', { meetingId: meeting }, { reportDefect }, at)
      agenda = details.ok ? details.value.agenda : []
    }
    if (yields.kind === 'place' && 'placeIssueId' in told) {
      places.set(yields.key, PlaceIssueId.parse(told.placeIssueId))
    }
    if (yields.kind === 'child' && 'childId' in told)
      referrals.set(yields.key, ReferralId.parse(told.childId))
    if (yields.kind === 'referral' && 'referralId' in told) {
      referrals.set(yields.key, ReferralId.parse(told.referralId))
    }
  }

  return { take: step => (isFact(step) ? state(step) : call(step)), referrals: () => referrals.size }
}

const isNothingThere = (refusal: string): boolean =>
  refusal === 'NotFound' || refusal === 'NothingToCorrect' || refusal === 'ReportNotFrozen'

/** A plan that the rules refuse is a defect of the plan: it goes on to whoever started the build. */
const reportDefect = (_call: string, defect: unknown): string => {
  throw defect
}

const present = <T>(id: T | undefined, what: string, key: number): T => {
  if (id === undefined) throw new Error(`the plan speaks of ${what} ${key} before it is there`)
  return id
}
