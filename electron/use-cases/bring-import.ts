import { findTakes, isInstitution } from '#db/stores/directory-store.ts'
import { isInNetwork } from '#db/stores/import-store.ts'
import { workerAliases } from '#db/stores/network-store.ts'
import { uuidV7 } from '#db/uuid-v7.ts'
import { isKnownKey } from '#domain/code-lists.ts'
import type { Answer, Input } from '#domain/contract.ts'
import { ImportId, networkKey } from '#domain/ids.ts'
import { permitImport } from '#domain/permission.ts'
import { suspectedIn } from '#domain/personal-data.ts'
import type { RegisterFault } from '#domain/register-fault.ts'
import { lineFaults, type RegisterLine } from '#domain/register-line.ts'
import { err, ok } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import type { Acting } from './acting.ts'
import { addPortion, type ImportStage, stagedBy, stageRegister } from './import-stage.ts'

/** Announces a register of so many lines; one that was brought before and not written is forgotten. */
export const beginImport = (
  { log, by, at }: Acting,
  stage: ImportStage,
  { lines, basis }: Input<'beginImport'>,
): Answer<'beginImport'> => {
  const permitted = permitImport(by)
  if (!permitted.ok) return permitted
  const importId = ImportId.parse(uuidV7(at, log.random))
  stageRegister(stage, { importId, by: by.code, basis, announced: lines })
  return ok({ importId })
}

/** Takes a portion into memory. The preview has said all that may be wrong; whoever brings it all the same is refused. */
export const bringImportLines = (
  acting: Acting,
  stage: ImportStage,
  { importId, lines }: Input<'bringImportLines'>,
): Answer<'bringImportLines'> => {
  const found = stagedBy(acting, stage, importId)
  if (!found.ok) return found
  const staged = found.value
  const aliases = workerAliases(acting.db)
  for (const line of lines) {
    const faults = faultsOf(acting, line, aliases)
    if (faults.length > 0) return err({ type: 'ImportLineRefused', line: line.line, faults })
  }
  if (staged.brought + lines.length > staged.announced) {
    return err({
      type: 'ImportIncomplete',
      staged: staged.brought + lines.length,
      announced: staged.announced,
    })
  }
  addPortion(staged, lines)
  return ok({ brought: staged.brought })
}

const faultsOf = (
  { db, by, at }: Acting,
  line: RegisterLine,
  aliases: readonly string[],
): readonly RegisterFault[] => {
  const faults = [...lineFaults(line, { own: by.institution, today: localDayOf(at) })]
  for (const field of ['from', 'to'] as const) {
    const known = line[field] !== networkKey && isInstitution(db, line[field])
    if (!known) faults.push({ type: 'unknownValue', field })
  }
  if (findTakes(db, line.to, localDayOf(at)) === 'no_persons') faults.push({ type: 'takesNoPersons' })
  if ((line.ended === 'closed') !== (line.outcome !== null)) faults.push({ type: 'broken' })
  if (!isKnownKey('need', line.need)) faults.push({ type: 'unknownValue', field: 'need' })
  if (line.outcome !== null && !isKnownKey('outcome', line.outcome)) faults.push({ type: 'broken' })
  const kinds = line.confirmed === null ? suspectedIn(line.text, aliases).map(({ kind }) => kind) : []
  if (kinds.length > 0) faults.push({ type: 'suspected', field: 'text', kinds: [...new Set(kinds)] })
  return faults
}

/** Which lines the network has already: only a code of the network tells a person again. */
export const findInNetwork = (
  { db, by }: Pick<Acting, 'db' | 'by'>,
  { lines }: Input<'findInNetwork'>,
): Answer<'findInNetwork'> => {
  const permitted = permitImport(by)
  if (!permitted.ok) return permitted
  const ours = lines.filter(({ from, to }) => from === by.institution || to === by.institution)
  return ok({ lines: ours.filter(line => isInNetwork(db, line)).map(({ line }) => line) })
}
