import { codeList } from './code-lists.ts'
import type { InstitutionExtension, ServiceRow } from './hsds-rows.ts'
import { hsdsVersion } from './hsds-schema.ts'
import type { InstitutionKey } from './ids.ts'
import type { LocalDay } from './time.ts'

export type ExportedInstitution = InstitutionExtension & { readonly publishedAs: string | null }
export type ExportedService = Omit<ServiceRow, 'row' | 'publishedBy'> & {
  readonly institution: InstitutionKey
}

/** Makes a UUID of a name, the same each time: what HSDS numbers and this network names by key. */
export type UuidOf = (name: string) => string

/**
 * The whole directory as HSDS 3.1: organizations and services, each by the published schema, in the order of the
 * network. No phone, no contact and no person stands in it; what HSDS has no place for is under `x_sztafeta`.
 */
export const hsdsDocument = (
  institutions: readonly ExportedInstitution[],
  services: readonly ExportedService[],
  today: LocalDay,
  uuidOf: UuidOf,
): object => ({
  hsds_version: hsdsVersion,
  organizations: institutions.map(institution => organizationOf(institution, today, uuidOf)),
  services: services.map(service => {
    const of = institutions.find(({ key }) => key === service.institution)
    return serviceOf(service, organizationId(of, service.institution, uuidOf), uuidOf)
  }),
})

const organizationId = (of: ExportedInstitution | undefined, key: InstitutionKey, uuidOf: UuidOf): string =>
  of?.publishedAs ?? uuidOf(`organization ${key}`)

const organizationOf = (institution: ExportedInstitution, today: LocalDay, uuidOf: UuidOf): object => {
  const { publishedAs, ...extension } = institution
  const { key, names } = extension
  const id = organizationId(institution, key, uuidOf)
  const current = (names.find(({ validFrom }) => validFrom <= today) ?? names.at(-1))?.names
  return {
    id,
    name: current?.full ?? key,
    alternate_name: current?.short ?? key,
    description: current?.english ?? key,
    organization_identifiers: [
      {
        id: uuidOf(`identifier ${key}`),
        organization_id: id,
        identifier_type: 'Sztafeta',
        identifier: key,
      },
    ],
    x_sztafeta: extension,
  }
}

const serviceOf = (exported: ExportedService, organization: string, uuidOf: UuidOf): object => {
  const { service, content, validFrom, endedOn, capacity } = exported
  const { name, description, eligibility, ageBands, hours, key, team } = content
  const ages = agesOf(ageBands)
  return {
    id: service,
    organization_id: organization,
    name: name.pl,
    ...(name.en === '' ? {} : { alternate_name: name.en }),
    ...(description === '' ? {} : { description }),
    status: endedOn === null ? 'active' : 'inactive',
    ...(eligibility === '' ? {} : { eligibility_description: eligibility }),
    ...(ages.minimum === undefined ? {} : { minimum_age: ages.minimum }),
    ...(ages.maximum === undefined ? {} : { maximum_age: ages.maximum }),
    ...(capacity === null ? {} : { assured_date: capacity.assuredOn }),
    ...(hours.length === 0
      ? {}
      : {
          schedules: hours.map(({ days, from, to }, place) => ({
            id: uuidOf(`schedule ${service} ${place}`),
            service_id: service,
            freq: 'WEEKLY',
            interval: 1,
            wkst: 'MO',
            byday: days.join(','),
            opens_at: from,
            closes_at: to,
          })),
        }),
    ...(capacity === null || capacity.places === null || capacity.taken === null
      ? {}
      : {
          capacities: [
            {
              id: uuidOf(`capacity ${service}`),
              service_id: service,
              unit: { id: uuidOf('unit places'), name: 'places' },
              available: Math.max(0, capacity.places - capacity.taken),
              maximum: capacity.places,
              updated: `${capacity.assuredOn}T00:00:00Z`,
            },
          ],
        }),
    x_sztafeta: { key, team, ageBands, validFrom, endedOn, capacity },
  }
}

/** `7_12` is from 7 to 12, `75_plus` from 75 on; a household is of no age. */
const agesOf = (bands: readonly string[]): { readonly minimum?: number; readonly maximum?: number } => {
  const spans = bands.map(bandSpan)
  if (spans.length === 0 || spans.some(span => span === undefined)) return {}
  const known = spans.filter(span => span !== undefined)
  const maximum = Math.max(...known.map(({ to }) => to))
  return {
    minimum: Math.min(...known.map(({ from }) => from)),
    ...(maximum === Number.POSITIVE_INFINITY ? {} : { maximum }),
  }
}

export const bandSpan = (band: string): { readonly from: number; readonly to: number } | undefined => {
  const [, from, to] = /^(\d+)_(\d+|plus)$/.exec(band) ?? []
  if (from === undefined || to === undefined) return undefined
  return { from: Number(from), to: to === 'plus' ? Number.POSITIVE_INFINITY : Number(to) }
}

/** The bands that a span of years touches; without a span, none. */
export const bandsOfAges = (minimum: number | undefined, maximum: number | undefined): readonly string[] =>
  minimum === undefined && maximum === undefined
    ? []
    : codeList('age_band')
        .map(({ key }) => ({ key, span: bandSpan(key) }))
        .filter(
          ({ span }) => span !== undefined && span.from <= (maximum ?? 200) && span.to >= (minimum ?? 0),
        )
        .map(({ key }) => key)
