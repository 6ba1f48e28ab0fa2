import { type InstitutionKey, networkKey } from '#domain/ids.ts'
import type { Texts } from '../../text/polish.ts'
import { institutionWords } from '../../ui/institution-words.ts'

/** What an institution is called here; the office of the network is one of them where people are listed. */
export const officeName = (t: Texts, institution: InstitutionKey): string =>
  institution === networkKey ? t.workers.form.office : institutionWords(institution).name

/** „Kalina (MOPS-02)” */
export const called = ({ alias, code }: { readonly alias: string; readonly code: string }): string =>
  `${alias} (${code})`
