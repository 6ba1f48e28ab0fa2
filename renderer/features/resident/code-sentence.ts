import type { CodeEvent } from '#domain/answers.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import type { Texts } from '../../text/polish.ts'

/** What was done to a code, in one sentence. */
export const codeSentence = (t: Texts, event: CodeEvent): string => {
  const one = shownResidentCode(event.resident)
  if (event.type === 'ResidentCodeIssued') return t.residents.page.codeIssued(one)
  const codes = { one, other: shownResidentCode(event.other) }
  return event.type === 'CodesLinked' ? t.residents.page.linked(codes) : t.residents.page.unlinked(codes)
}
