import type { Directory } from '#domain/answers.ts'
import { networkKey, type WorkerCode } from '#domain/ids.ts'
import { institutionForms } from './institution-forms.ts'

/** „Lawenda (CAS-01)”: who leads or signed something. A code that the directory does not know stands alone. */
export const workerName = (directory: Directory, code: WorkerCode): string => {
  const worker = directory.workers.find(known => known.code === code)
  return worker === undefined ? code : `${worker.alias} (${worker.code})`
}

/** „Lawenda, CAS”: who did something, at the end of a line of the timeline. */
export const workerAtInstitution = (directory: Directory, code: WorkerCode): string => {
  const worker = directory.workers.find(known => known.code === code)
  if (worker === undefined) return code
  return worker.institution === networkKey
    ? workerName(directory, code)
    : `${worker.alias}, ${institutionForms(directory)(worker.institution).short}`
}
