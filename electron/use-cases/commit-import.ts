import { appendEvents } from '#db/stores/event-store.ts'
import { importedBefore } from '#db/stores/import-store.ts'
import { isKnownResident, promiseOn, workerAliases } from '#db/stores/network-store.ts'
import { saveReferral } from '#db/stores/referral-store.ts'
import { AgeBand, HouseholdType, HousingStatus, Zone } from '#domain/code-lists.ts'
import type { ConfirmationReason } from '#domain/confirmation.ts'
import type { Answer } from '#domain/contract.ts'
import type { ResponsePromise } from '#domain/deadline.ts'
import { type ImportedFact, importedFact } from '#domain/decide-import.ts'
import { evolve } from '#domain/evolve.ts'
import type { ImportProgress } from '#domain/import-calls.ts'
import { suspectedIn } from '#domain/personal-data.ts'
import type { RegisterLine } from '#domain/register-line.ts'
import { type ResidentCode, residentCodeFrom } from '#domain/resident-code.ts'
import { err, ok } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import { type Acting, recordNetworkEvent } from './acting.ts'
import { newReferralId } from './draft-referral.ts'
import { linesOf, type StagedRegister } from './import-stage.ts'

/** So many lines are written before the process listens again: some ten milliseconds. */
const linesPerSlice = 50

/**
 * Writes a register that was brought, in one transaction: all of its lines or none. Yields after each slice with the
 * lines written so far; whoever drives it may stop there, and nothing stays.
 */
export function* commitImport(
  acting: Acting,
  staged: StagedRegister,
  told: { progress: ImportProgress; readonly cancelled: boolean },
): Generator<void, Answer<'commitImport'>> {
  const { importId, brought, announced } = staged
  if (brought !== announced) return err({ type: 'ImportIncomplete', staged: brought, announced })
  const fingerprint = staged.content.copy().digest('hex')
  const before = importedBefore(acting.db, fingerprint)
  if (before !== undefined) return err({ type: 'AlreadyImported', at: before })
  const { institution } = acting.by
  recordNetworkEvent(acting, {
    type: 'RegisterImported',
    payload: { importId, institution, referrals: brought, fingerprint },
  })
  const codes: ResidentCode[] = []
  const write = lineWriter(acting, staged, codes)
  let done = 0
  for (const portion of staged.portions) {
    for (const line of linesOf(portion)) {
      write(line)
      done += 1
      if (done % linesPerSlice !== 0) continue
      told.progress = { done, of: brought }
      yield
      if (told.cancelled) return err({ type: 'ImportCancelled' })
    }
  }
  return ok({ importId, referrals: brought, codes })
}

/** Writes line after line, giving each numbered person one new code. */
const lineWriter = (
  acting: Acting,
  { importId, basis }: StagedRegister,
  codes: ResidentCode[],
): ((line: RegisterLine) => void) => {
  const { db, log, at } = acting
  const promises = new Map<string, ResponsePromise>()
  const aliases = workerAliases(db)
  const promiseOf = ({ to, urgency }: RegisterLine): ResponsePromise => {
    const key = `${to} ${urgency}`
    const promise = promises.get(key) ?? promiseOn(db, to, urgency, localDayOf(at))
    promises.set(key, promise)
    return promise
  }
  const issue = (resident: ResidentCode): ResidentCode => {
    const payload = { resident, ...nothingKnown, importId }
    recordNetworkEvent(acting, { type: 'ResidentCodeIssued', payload }, `resident:${resident}`)
    return resident
  }
  const newCode = (): ResidentCode => {
    let code = residentCodeFrom(log.random(5))
    while (isKnownResident(db, code)) code = residentCodeFrom(log.random(5))
    return issue(code)
  }
  const residentOf = ({ person }: RegisterLine): ResidentCode => {
    if ('code' in person) return isKnownResident(db, person.code) ? person.code : issue(person.code)
    const code = codes[person.number] ?? newCode()
    codes[person.number] = code
    return code
  }
  return line => {
    const referralId = newReferralId(acting)
    const resident = residentOf(line)
    const of = { referralId, importId, resident, basis, promise: promiseOf(line), now: at }
    const fact = importedFact(line, of)
    writeFact(acting, fact)
    if (line.confirmed !== null) writeConfirmation(acting, fact, line.confirmed, aliases)
  }
}

const writeFact = ({ db, log, by, at }: Acting, { referralId, happenedAt, payload }: ImportedFact): void => {
  const event = { type: 'ReferralImported', referralId, payload } as const
  const { referral, effect } = evolve(undefined, { ...event, actor: by.code, happenedAt })
  if (!effect || referral === undefined) throw new Error('a line of a register has no effect')
  appendEvents(db, log, { actor: by.code, recordedAt: at }, [
    {
      type: event.type,
      version: 1,
      aggregate: `referral:${referralId}`,
      payload,
      happenedAt,
      chainId: payload.chainId,
    },
  ])
  saveReferral(db, referral)
}

/** The log keeps that a warning was answered for this text, and why; never the text. */
const writeConfirmation = (
  { db, log, by, at }: Acting,
  { referralId, payload: { text, chainId } }: ImportedFact,
  reason: ConfirmationReason,
  aliases: readonly string[],
): void => {
  const kinds = [...new Set(suspectedIn(text, aliases).map(({ kind }) => kind))]
  if (kinds.length === 0) return
  const payload = { field: 'text', kinds, reason }
  appendEvents(db, log, { actor: by.code, recordedAt: at }, [
    {
      type: 'WarningConfirmed',
      version: 1,
      aggregate: `referral:${referralId}`,
      payload,
      happenedAt: at,
      chainId,
    },
  ])
}

const nothingKnown = {
  ageBand: AgeBand.parse('unknown'),
  household: HouseholdType.parse('unknown'),
  housing: HousingStatus.parse('unknown'),
  zone: Zone.parse('unknown'),
}
