import { type HsdsWish, readOrganization, readService } from './hsds-reading.ts'
import {
  type InstitutionRow,
  mostHsdsInstitutions,
  mostHsdsServices,
  type ReadRow,
  type ServiceRow,
} from './hsds-rows.ts'
import { isReadVersion } from './hsds-schema.ts'
import { err, ok, type Result } from './result.ts'

/** Why a file is not read at all. */
export type HsdsFileFault =
  | { readonly type: 'empty' | 'encoding' | 'truncated' | 'notJson' | 'notHsds' | 'nothingInside' }
  | { readonly type: 'tooLarge'; readonly bytes: number }
  | { readonly type: 'wrongVersion'; readonly version: string }
  | {
      readonly type: 'tooManyServices' | 'tooManyInstitutions'
      readonly count: number
      readonly most: number
    }

/** What a file holds before its rows are read. */
export type HsdsFile = {
  readonly organizations: readonly unknown[]
  readonly services: readonly unknown[]
  /** How often a part of HSDS occurs that is not taken over: phones, contacts, locations … */
  readonly leftOut: Readonly<Record<string, number>>
  /** A page of the API says so; the others are files of their own. */
  readonly page: { readonly number: number; readonly of: number } | null
}

/** Opens the text of a file that somebody gave us, or refuses it with the fault that a person can mend. */
export const openHsdsText = (text: string): Result<HsdsFile, HsdsFileFault> => {
  if (text.trim() === '') return err({ type: 'empty' })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return err({ type: looksCut(text) ? 'truncated' : 'notJson' })
  }
  return contentsOf(value)
}

/** Begins as JSON does and does not end as it ends: a download that broke off. */
const looksCut = (text: string): boolean => /^\s*[[{]/.test(text) && !/[\]}]\s*$/.test(text)

type Part = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A whole directory, a page of the API (`contents`), a bare list, or one record: HSDS itself names no package. */
const contentsOf = (value: unknown): Result<HsdsFile, HsdsFileFault> => {
  if (isObject(value)) {
    const version = value.hsds_version ?? value.version ?? value.schema_version
    if (typeof version === 'string' && !isReadVersion(version)) {
      return err({ type: 'wrongVersion', version: version.slice(0, 40) })
    }
    // The pages of version 2 and of the first UK profile are called `content`.
    if (Array.isArray(value.content)) return err({ type: 'wrongVersion', version: '2' })
  }
  const records = Array.isArray(value)
    ? value
    : isObject(value)
      ? [...listOf(value.contents), ...listOf(value.organizations), ...listOf(value.services)]
      : []
  const all = records.length === 0 && isRecord(value) ? [value] : records
  if (all.length === 0) {
    const isEmptyPage = isObject(value) && ['contents', 'organizations', 'services'].some(key => key in value)
    return err({ type: isEmptyPage ? 'nothingInside' : 'notHsds' })
  }
  if (!all.some(isRecord)) return err({ type: 'notHsds' })
  const read = sorted(all)
  return read.ok ? ok({ ...read.value, page: pageOf(value) }) : read
}

const pageOf = (value: unknown): HsdsFile['page'] => {
  if (!isObject(value)) return null
  const { page_number: number, total_pages: of } = value
  return typeof number === 'number' && typeof of === 'number' && of > 1 ? { number, of } : null
}

const isRecord = (value: unknown): boolean => isObject(value) && 'id' in value && 'name' in value

/** A service says its status; an organization may hold services, and a service its organization. */
const sorted = (records: readonly unknown[]): Result<Omit<HsdsFile, 'page'>, HsdsFileFault> => {
  const organizations = new Map<unknown, unknown>()
  const services: unknown[] = []
  const leftOut: Record<string, number> = {}
  const addOrganization = (organization: unknown): void => {
    const id = isObject(organization) ? organization.id : organization
    if (!organizations.has(id)) organizations.set(id, organization)
  }
  for (const record of records) {
    count(record, leftOut)
    if (isObject(record) && !('status' in record) && !('organization_id' in record)) {
      addOrganization(record)
      for (const service of listOf(record.services)) {
        count(service, leftOut)
        services.push(isObject(service) ? { organization_id: record.id, ...service } : service)
      }
      continue
    }
    if (isObject(record) && isObject(record.organization)) addOrganization(record.organization)
    services.push(record)
  }
  if (services.length > mostHsdsServices) {
    return err({ type: 'tooManyServices', count: services.length, most: mostHsdsServices })
  }
  if (organizations.size > mostHsdsInstitutions) {
    return err({ type: 'tooManyInstitutions', count: organizations.size, most: mostHsdsInstitutions })
  }
  return ok({ organizations: [...organizations.values()], services, leftOut })
}

/** Parts of HSDS that this network has no place for, or must not have: people above all. */
const partsLeftOut = [
  'phones',
  'contacts',
  'locations',
  'service_at_locations',
  'service_areas',
  'languages',
  'funding',
  'cost_options',
  'required_documents',
  'email',
  'url',
  'website',
  'fees_description',
  'application_process',
  'attributes',
] as const

const count = (record: unknown, leftOut: Record<string, number>): void => {
  if (!isObject(record)) return
  for (const part of partsLeftOut) {
    const value = record[part]
    const many = Array.isArray(value)
      ? value.length
      : value === undefined || value === null || value === ''
        ? 0
        : 1
    if (many > 0) leftOut[part] = (leftOut[part] ?? 0) + many
  }
}

export type HsdsRows = {
  readonly institutions: readonly ReadRow<InstitutionRow>[]
  readonly services: readonly ReadRow<ServiceRow>[]
}

/** Reads every row, and yields now and then how many are read, so that whoever drives it can show it or stop. */
export function* readHsdsRows(file: HsdsFile, wish: HsdsWish): Generator<number, HsdsRows> {
  const institutions = file.organizations.map((raw, place) => readOrganization(place + 1, raw))
  const numbers = new Set(institutions.flatMap(row => ('taken' in row ? [row.taken.publishedAs] : [])))
  const seen = new Set<string>()
  const services: ReadRow<ServiceRow>[] = []
  for (const [place, raw] of file.services.entries()) {
    const read = readService(place + 1, raw, wish)
    services.push('taken' in read ? checked(read, numbers, seen) : read)
    if (services.length % 500 === 0) yield services.length
  }
  return { institutions, services }
}

/** A number that occurs twice, and a service of an organization that is not in the file or was refused. */
const checked = (
  read: Extract<ReadRow<ServiceRow>, { taken: ServiceRow }>,
  organizations: ReadonlySet<string>,
  seen: Set<string>,
): ReadRow<ServiceRow> => {
  const { row, name, taken } = read
  if (seen.has(taken.service)) return { row, name, faults: [{ type: 'repeated' }] }
  seen.add(taken.service)
  return organizations.has(taken.publishedBy) ? read : { row, name, faults: [{ type: 'noOrganization' }] }
}
