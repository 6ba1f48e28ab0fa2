import type { WriteDb } from '#db/database.ts'
import type { EventLog } from '#db/stores/event-store.ts'
import { azoryInstitutions, azoryTeams } from '#domain/azory-template.ts'
import { networkKey, TeamKey } from '#domain/ids.ts'
import type { NewNetworkEvent } from '#domain/network-events.ts'
import { type Instant, localDayOf } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { recordNetworkEvent } from './acting.ts'

/** What a new network begins with. */
export type Founding = {
  readonly name: string
  readonly demo: boolean
  readonly template: 'azory' | 'empty'
  readonly coordinator: Worker
}

export const networkTeam = TeamKey.parse('net')

/** The first facts of a vault: the network, its coordinator, and what the template brings. In a transaction. */
export const foundNetwork = (
  { db, log, at }: { readonly db: WriteDb; readonly log: EventLog; readonly at: Instant },
  { name, demo, template, coordinator }: Founding,
): void => {
  const acting = { db, log, by: coordinator, at }
  const validFrom = localDayOf(at)
  const facts: NewNetworkEvent[] = [
    { type: 'NetworkFounded', payload: { name, programme: 'AZ', demo } },
    {
      type: 'TeamFormed',
      payload: { team: networkTeam, institution: networkKey, name: 'Koordynacja sieci' },
    },
    { type: 'WorkerJoined', payload: coordinator },
  ]
  if (template === 'azory') {
    for (const institution of azoryInstitutions) {
      facts.push({ type: 'InstitutionJoined', payload: { ...institution, validFrom } })
    }
    for (const team of azoryTeams) facts.push({ type: 'TeamFormed', payload: team })
  }
  for (const fact of facts) recordNetworkEvent(acting, fact)
}
