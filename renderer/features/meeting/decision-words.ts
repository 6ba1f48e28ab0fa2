import type { Directory } from '#domain/answers.ts'
import { type InstitutionKey, networkKey, type WorkerCode } from '#domain/ids.ts'
import type { Texts } from '../../text/polish.ts'
import { institutionForms } from '../referral/institution-forms.ts'
import { workerName } from '../referral/worker-names.ts'

/** „MOPS, Wiąz (MOPS-03)” or the institution alone: who has to do it. */
export const whoWords = (
  t: Texts,
  directory: Directory,
  { institution, worker }: { readonly institution: InstitutionKey; readonly worker: WorkerCode | null },
): string => {
  const name = institution === networkKey ? t.meeting.network : institutionForms(directory)(institution).name
  return worker === null ? name : `${name}, ${workerName(directory, worker)}`
}
