import type { ReadDb } from '#db/database.ts'
import { workerAliases } from '#db/stores/network-store.ts'
import { Confirmed, type ConfirmedWarning } from '#domain/confirmation.ts'
import { type ContractCall, contract } from '#domain/contract.ts'
import { freeTextPaths, suspectedIn } from '#domain/personal-data.ts'
import type { CallFailure } from '#domain/refusal.ts'
import { err, ok, type Result } from '#domain/result.ts'

type Said = { readonly input: unknown; readonly confirmed: unknown }

/** What was sent, and beside it the warnings that the writer answered; without the field there are none. */
export const withoutConfirmed = (raw: unknown): Said => {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'confirmed')) {
    return { input: raw, confirmed: [] }
  }
  const { confirmed, ...input } = raw as { readonly confirmed: unknown }
  return { input, confirmed }
}

/**
 * Asks about every free text of a call that looks like personal data. An answer counts for its field only, and an
 * answer to a question that was not asked is not written down.
 */
export const judgeTexts = (
  db: ReadDb,
  name: ContractCall,
  input: unknown,
  said: unknown,
): Result<readonly ConfirmedWarning[], CallFailure> => {
  const paths = pathsOf(name)
  const confirmed = Confirmed.safeParse(said)
  if (!confirmed.success || (paths.length === 0 && confirmed.data.length > 0)) {
    return err({ type: 'InvalidInput', paths: ['confirmed'] })
  }
  const warnings: ConfirmedWarning[] = []
  for (const path of paths) {
    const text = path.reduce<unknown>(partOf, input)
    if (typeof text !== 'string' || suspectedIn(text).length === 0) continue
    const findings = suspectedIn(text, workerAliases(db))
    if (findings.length === 0) continue
    const field = path.join('.')
    const answered = confirmed.data.find(one => one.field === field)
    if (answered === undefined) return err({ type: 'PersonalDataSuspected', path: field, findings })
    warnings.push({ field, reason: answered.reason, kinds: [...new Set(findings.map(({ kind }) => kind))] })
  }
  return ok(warnings)
}

const partOf = (part: unknown, key: string): unknown =>
  typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined

const known = new Map<ContractCall, readonly (readonly string[])[]>()

const pathsOf = (name: ContractCall): readonly (readonly string[])[] => {
  const paths = known.get(name) ?? freeTextPaths(contract[name].input)
  known.set(name, paths)
  return paths
}
