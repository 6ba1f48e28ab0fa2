import { AgeBand } from './code-lists.ts'
import type { ServiceCapacity } from './directory-events.ts'
import { longestServiceName, longestServiceText } from './directory-events.ts'
import { bandsOfAges } from './hsds-export.ts'
import {
  InstitutionExtension,
  type InstitutionRow,
  type ReadRow,
  type RowFault,
  type RowMark,
  ServiceExtension,
  type ServiceRow,
} from './hsds-rows.ts'
import { HsdsOrganization, HsdsService } from './hsds-schema.ts'
import { ServiceId } from './ids.ts'
import { inWeekOrder, mostOpeningHours, OpeningHours, weekdays } from './opening-hours.ts'
import { findPersonalData, guardText } from './personal-data.ts'
import { type LocalDay, LocalDay as LocalDaySchema } from './time.ts'

/** What the reader is told beside the file. */
export type HsdsWish = {
  readonly today: LocalDay
  readonly aliases: readonly string[]
  /** Somebody looked: texts that only look like personal data are none. */
  readonly keepSuspected: boolean
}

type Issues = readonly {
  readonly path: readonly PropertyKey[]
  readonly code?: string
  readonly input?: unknown
}[]

/** The faults of the published schema, by the property that breaks it. */
const faultsOf = (issues: Issues, raw: unknown, inside = ''): readonly RowFault[] => {
  const fields = new Map<string, RowFault>()
  for (const { path } of issues) {
    const field = `${inside}${path.join('.')}`
    const value = path.reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
      raw,
    )
    const isId = String(path.at(-1) ?? '').endsWith('id')
    const listed = /(^|\.)(key|ageBands)(\.|$)/.test(field) && inside !== ''
    const type = value === undefined ? 'missing' : listed ? 'unknownKey' : isId ? 'notUuid' : 'badValue'
    fields.set(field, { type, field })
  }
  return [...fields.values()].slice(0, 6)
}

const nameOf = (raw: unknown): string => {
  const name = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'name') : undefined
  // A name that holds somebody's number is repeated nowhere.
  return typeof name === 'string' && findPersonalData(name).length === 0 ? name.slice(0, 120) : ''
}

const nameFaults = (name: string): readonly RowFault[] => [
  ...(name.trim() === '' ? [{ type: 'missing' as const, field: 'name' }] : []),
  ...(name.length > longestServiceName ? [{ type: 'tooLong' as const, field: 'name' }] : []),
  ...(findPersonalData(name).length > 0 ? [{ type: 'personalData' as const, field: 'name' }] : []),
]

/** One organization of a published directory. */
export const readOrganization = (row: number, raw: unknown): ReadRow<InstitutionRow> => {
  const name = nameOf(raw)
  const read = HsdsOrganization.safeParse(raw)
  if (!read.success) return { row, name, faults: faultsOf(read.error.issues, raw) }
  const own = read.data.x_sztafeta
  const extension = own === undefined ? undefined : InstitutionExtension.safeParse(own)
  if (extension !== undefined && !extension.success) {
    return { row, name, faults: faultsOf(extension.error.issues, own, 'x_sztafeta.') }
  }
  const faults = extension === undefined ? nameFaults(read.data.name) : []
  if (faults.length > 0) return { row, name, faults }
  const known = extension?.data ?? null
  const publishedAs = ServiceId.parse(read.data.id)
  return { row, name, taken: { row, publishedAs, known, name: read.data.name.trim() }, marks: [] }
}

/** One service of a published directory. */
export const readService = (row: number, raw: unknown, wish: HsdsWish): ReadRow<ServiceRow> => {
  const name = nameOf(raw)
  const read = HsdsService.safeParse(raw)
  if (!read.success) return { row, name, faults: faultsOf(read.error.issues, raw) }
  const { data } = read
  const publishedBy = data.organization_id ?? data.organization?.id
  const own = data.x_sztafeta
  const extension = own === undefined ? undefined : ServiceExtension.safeParse(own)
  const faults: RowFault[] = [...nameFaults(data.name)]
  if (publishedBy === undefined || publishedBy === null) faults.push({ type: 'noOrganization' })
  if (extension !== undefined && !extension.success) {
    faults.push(...faultsOf(extension.error.issues, own, 'x_sztafeta.'))
  }
  if (faults.length > 0 || publishedBy === undefined || publishedBy === null) return { row, name, faults }
  const marks = new Set<RowMark>()
  const guarded = (text: string, mark: RowMark): string => {
    const kept = withoutMarkup(text)
    const short =
      kept.length > longestServiceText ? `${kept.slice(0, longestServiceText - 1).trimEnd()}…` : kept
    const { blocked, suspected } = guardText(short, wish.aliases)
    if (blocked.length > 0 || (suspected.length > 0 && !wish.keepSuspected)) {
      marks.add(mark)
      return ''
    }
    if (short !== kept) marks.add('shortened')
    return short
  }
  const english = (data.alternate_name ?? '').trim()
  const hours = hoursOf(data.schedules ?? [])
  if (hours.leftOut) marks.add('hoursLeftOut')
  const known = extension?.data
  const ended = data.status === 'inactive' || data.status === 'defunct' ? wish.today : null
  const taken: ServiceRow = {
    row,
    service: ServiceId.parse(data.id),
    publishedBy: ServiceId.parse(publishedBy),
    content: {
      team: known?.team ?? null,
      key: known?.key ?? null,
      name: {
        pl: data.name.trim(),
        en: findPersonalData(english).length > 0 ? '' : english.slice(0, longestServiceName),
      },
      description: guarded(data.description ?? '', 'descriptionLeftOut'),
      eligibility: guarded(data.eligibility_description ?? '', 'eligibilityLeftOut'),
      ageBands:
        known?.ageBands ??
        bandsOfAges(data.minimum_age ?? undefined, data.maximum_age ?? undefined).map(band =>
          AgeBand.parse(band),
        ),
      hours: hours.read,
    },
    validFrom: known?.validFrom ?? wish.today,
    endedOn: known === undefined ? ended : known.endedOn,
    capacity: known === undefined ? capacityOf(data) : known.capacity,
  }
  return { row, name, taken, marks: [...marks] }
}

/** Publishers write HTML into descriptions; only the words are taken. */
const withoutMarkup = (text: string): string =>
  text
    .replaceAll(/<[^>]{0,500}>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Weekly hours within one day; what is monthly, or has no times, cannot be shown as a week. */
const hoursOf = (
  schedules: NonNullable<HsdsService['schedules']>,
): { readonly read: OpeningHours[]; readonly leftOut: boolean } => {
  const read = schedules.flatMap(({ freq, byday, opens_at, closes_at }) => {
    const days = weekdays.filter(day =>
      (byday ?? '')
        .toUpperCase()
        .split(/[,\s]+/)
        .includes(day),
    )
    const hours = OpeningHours.safeParse({ days, from: clockOf(opens_at), to: clockOf(closes_at) })
    return freq === 'MONTHLY' || !hours.success ? [] : [hours.data]
  })
  const kept = read.slice(0, mostOpeningHours)
  return { read: inWeekOrder(kept), leftOut: kept.length < schedules.length }
}

/** `08:30`, `08:30:00` and `08:30+01:00` are half past eight there. */
const clockOf = (text: string | null | undefined): string => (text ?? '').slice(0, 5)

const capacityOf = ({ capacities, assured_date: assured }: HsdsService): ServiceCapacity | null => {
  const [first] = capacities ?? []
  const day = LocalDaySchema.safeParse((first?.updated ?? assured ?? '').slice(0, 10))
  if (first === undefined || !day.success) return null
  const free = Math.max(0, Math.floor(first.available))
  const all = first.maximum === null || first.maximum === undefined ? null : Math.floor(first.maximum)
  const counted = all !== null && all >= free && all <= 100_000
  return {
    state: free > 0 ? 'places' : 'none',
    places: counted ? all : null,
    taken: counted ? all - free : null,
    assuredOn: day.data,
  }
}
