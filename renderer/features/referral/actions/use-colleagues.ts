import { useSession } from '../../../api/session-context.ts'
import { useTexts } from '../../../text/use-texts.ts'

export interface Colleague {
  readonly value: string
  readonly label: string
}

/** Active workers of the own institution by alphabet, the signed-in one marked. */
export function useColleagues(): Colleague[] {
  const t = useTexts()
  const { worker, directory } = useSession()
  return directory.workers
    .filter(({ institution, active }) => active && institution === worker.institution)
    .toSorted((left, right) => left.alias.localeCompare(right.alias, 'pl'))
    .map(({ alias, code }) => {
      const name = `${alias} (${code})`
      return { value: code, label: code === worker.code ? t.referralForms.accept.you(name) : name }
    })
}
