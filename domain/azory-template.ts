import { codeList } from './code-lists.ts'
import type { Takes } from './directory-events.ts'
import { InstitutionKey, TeamKey } from './ids.ts'
import type { InstitutionNames } from './network-events.ts'

type TemplateInstitution = {
  readonly institution: InstitutionKey
  readonly names: InstitutionNames
  readonly takes: Takes
  readonly order: number
}

/** What an institution of the estate takes where it is not referrals of persons (reference §3.1, §0.7). */
const takesOtherThanPersons: Readonly<Record<string, Takes>> = {
  mowis: 'no_persons',
  zzm: 'places',
  community_hub: 'nothing',
}

/** The institutions of the Azory estate, in the order of their lanes. External bodies are no part of the network. */
export const azoryInstitutions: readonly TemplateInstitution[] = codeList('institution')
  .filter(item => item.key !== 'external')
  .map((item, order) => ({
    institution: InstitutionKey.parse(item.key),
    names: {
      short: item.pl,
      full: item.pl_full,
      english: item.en,
      to: item.prep_do,
      at: item.prep_w,
      fromWhere: item.prep_z,
    },
    takes: takesOtherThanPersons[item.key] ?? 'persons',
    order,
  }))

/** Their teams (reference §7.4). */
export const azoryTeams = (
  [
    ['mops-r', 'mops', 'Zespół pracy socjalnej – rejon Azory'],
    ['mops-f', 'mops', 'Zespół asystentów rodziny'],
    ['mops-u', 'mops', 'Zespół usług opiekuńczych'],
    ['cas-k', 'cas', 'Koordynacja CAS'],
    ['cas-s', 'cas', 'Grupa samopomocowa seniorów'],
    ['pal-a', 'pal', 'Animacja i dyżury'],
    ['pal-p', 'pal', 'Poradnictwo'],
    ['tpd-s', 'tpd', 'Świetlica'],
    ['tpd-t', 'tpd', 'Zajęcia socjoterapeutyczne'],
    ['sw-b', 'sw', 'Streetwork – kryzys bezdomności'],
    ['sw-m', 'sw', 'Streetwork – młodzież'],
    ['mowis-w', 'mowis', 'Wolontariat i NGO'],
  ] as const
).map(([team, institution, name]) => ({
  team: TeamKey.parse(team),
  institution: InstitutionKey.parse(institution),
  name,
}))
