import { AgeBand, ServiceKey } from '#domain/code-lists.ts'
import type { ServiceForm } from '#domain/directory-calls.ts'

/** A form of support as a coordinator types it. */
export const aServiceForm = (over: Partial<ServiceForm> = {}): ServiceForm => ({
  team: null,
  key: ServiceKey.parse('info'),
  namePl: 'Punkt informacyjny',
  nameEn: 'Information desk',
  description: 'Pierwsza rozmowa i wskazanie, dokąd pójść dalej.',
  eligibility: 'każdy mieszkaniec osiedla',
  ageBands: [AgeBand.parse('18_25')],
  hours: [{ days: ['MO', 'WE'], from: '09:00', to: '13:00' }],
  ...over,
})

export const aRoom = (places: number | null = 12, taken: number | null = 4) => ({
  state: 'places' as const,
  places,
  taken,
})
