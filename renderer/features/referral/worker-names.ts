import type { Directory } from '#domain/answers.ts'
import { networkKey, type WorkerCode } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { institutionForms } from './institution-forms.ts'

/** What a worker was called at a moment: what they did then stands under that alias, whatever they are called now. */
const aliasAt = ({ alias, aliases }: Directory['workers'][number], at: Instant | undefined): string =>
  at === undefined ? alias : ((aliases?.find(({ since }) => since <= at) ?? aliases?.at(-1))?.alias ?? alias)

/** „Lawenda (CAS-01)”: who leads or signed something. A code that the directory does not know stands alone. */
export const workerName = (directory: Directory, code: WorkerCode, at?: Instant): string => {
  const worker = directory.workers.find(known => known.code === code)
  return worker === undefined ? code : `${aliasAt(worker, at)} (${worker.code})`
}

/** „Lawenda, CAS”: who did something, at the end of a line of the timeline. */
export const workerAtInstitution = (directory: Directory, code: WorkerCode, at?: Instant): string => {
  const worker = directory.workers.find(known => known.code === code)
  if (worker === undefined) return code
  return worker.institution === networkKey
    ? workerName(directory, code, at)
    : `${aliasAt(worker, at)}, ${institutionForms(directory)(worker.institution).short}`
}
