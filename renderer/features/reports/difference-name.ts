import { builtInList, type CodeListName, isKnownKey } from '#domain/code-lists.ts'
import type { ReportDifference } from '#domain/report-differences.ts'
import { LocalMonth } from '#domain/time.ts'
import { labelOf } from '../../text/label-of.ts'
import type { Texts } from '../../text/polish.ts'
import { formatMonth } from '../../ui/format-day.ts'

const lists = [
  'need',
  'urgency',
  'outcome',
  'refusal_reason',
  'return_reason',
  'contact_type',
  'contact_result',
  'place_kind',
] as const satisfies readonly CodeListName[]

/** The name of a figure from the way down to it: „Bilans · MOPS · jako odbiorca · otrzymane”. */
export const differenceName = (
  t: Texts,
  { path }: Pick<ReportDifference, 'path'>,
  institutions: ReadonlyMap<string, string>,
): string => {
  const [section = '', ...rest] = path
  const sections: Readonly<Record<string, string>> = t.reportDifferences.sections
  const parts: Readonly<Record<string, string>> = t.reportDifferences.parts
  const partName = (part: string): string => {
    const institution = institutions.get(part)
    if (institution !== undefined) return institution
    if (part in parts) return parts[part] ?? ''
    const month = LocalMonth.safeParse(part)
    if (month.success) return formatMonth(month.data)
    const list = lists.find(
      name => isKnownKey(name, part) || builtInList(name).some(({ key }) => key === part),
    )
    return list === undefined ? part : labelOf(list, part)
  }
  return [sections[section] ?? section, ...rest.map(partName)].filter(name => name !== '').join(' · ')
}
