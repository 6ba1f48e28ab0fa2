import { AgeBand, ServiceKey } from '#domain/code-lists.ts'
import type { ServiceCapacity, ServiceContent } from '#domain/directory-events.ts'
import { InstitutionKey, ServiceId, TeamKey } from '#domain/ids.ts'
import type { NewNetworkEvent } from '#domain/network-events.ts'
import type { OpeningHours, Weekday } from '#domain/opening-hours.ts'
import { type Instant, LocalDay } from '#domain/time.ts'
import { coordinator } from './azory-staff.ts'
import { moment } from './office-time.ts'
import type { FactStep } from './step.ts'

type Room = Omit<ServiceCapacity, 'assuredOn'> & { readonly on: string }

type Offer = {
  readonly of: string
  readonly team: string
  readonly key: string
  readonly pl: string
  readonly en: string
  readonly for: string
  readonly ages?: readonly string[]
  readonly hours?: readonly OpeningHours[]
  readonly room?: Room
}

const week: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR']
const on = (days: Weekday[], from: string, to: string): readonly OpeningHours[] => [{ days, from, to }]
const office = on(week, '07:30', '15:30')
const places = (all: number, taken: number, day: string): Room => ({
  state: taken < all ? 'places' : 'waiting_list',
  places: all,
  taken,
  on: day,
})
const said = (state: ServiceCapacity['state'], day: string): Room => ({
  state,
  places: null,
  taken: null,
  on: day,
})

/** What the five institutions do, for whom and when (reference §1.1, §3.5). */
const offers: readonly Offer[] = [
  {
    of: 'mops',
    team: 'mops-r',
    key: 'social_work',
    pl: 'Praca socjalna',
    en: 'Social work',
    for: 'osoby i rodziny w sytuacjach z art. 7 ustawy',
    hours: office,
    room: said('assess_first', '2026-11-16'),
  },
  {
    of: 'mops',
    team: 'mops-r',
    key: 'benefit_targeted',
    pl: 'Zasiłek celowy',
    en: 'Targeted one-off benefit',
    for: 'po wywiadzie, według kryterium dochodowego',
    hours: office,
    room: said('assess_first', '2026-11-16'),
  },
  {
    of: 'mops',
    team: 'mops-u',
    key: 'care_services',
    pl: 'Usługi opiekuńcze w domu',
    en: 'Home care services',
    for: 'osoby, które potrzebują pomocy w codziennych sprawach',
    ages: ['60_74', '75_plus'],
    hours: on([...week, 'SA'], '08:00', '18:00'),
    room: places(48, 48, '2026-11-16'),
  },
  {
    of: 'mops',
    team: 'mops-f',
    key: 'family_assistant',
    pl: 'Asystent rodziny',
    en: 'Family assistant',
    for: 'rodziny z dziećmi, za zgodą',
    ages: ['household'],
    hours: office,
    room: places(30, 26, '2026-10-05'),
  },
  {
    of: 'cas',
    team: 'cas-k',
    key: 'senior_activities',
    pl: 'Zajęcia dla seniorów',
    en: 'Activities for seniors',
    for: 'mieszkańcy 60+, na własne życzenie',
    ages: ['60_74', '75_plus'],
    hours: on(week, '10:00', '14:00'),
    room: places(70, 63, '2026-11-18'),
  },
  {
    of: 'cas',
    team: 'cas-s',
    key: 'senior_peer_contact',
    pl: 'Telefon życzliwości',
    en: 'Befriending call',
    for: 'osoby samotne 60+',
    ages: ['60_74', '75_plus'],
    hours: on(['TU', 'TH'], '10:00', '12:00'),
    room: said('places', '2026-11-18'),
  },
  {
    of: 'cas',
    team: 'cas-k',
    key: 'digital_help',
    pl: 'Pomoc cyfrowa dla seniorów',
    en: 'Digital help for seniors',
    for: 'kto ma telefon albo komputer i chce się nauczyć',
    ages: ['60_74', '75_plus'],
    hours: on(['WE'], '12:00', '14:00'),
    room: places(8, 5, '2026-09-30'),
  },
  {
    of: 'pal',
    team: 'pal-a',
    key: 'info',
    pl: 'Dyżur animatora',
    en: 'Community drop-in',
    for: 'wszyscy mieszkańcy osiedla',
    hours: on(week, '12:00', '18:00'),
    room: said('places', '2026-11-20'),
  },
  {
    of: 'pal',
    team: 'pal-p',
    key: 'psych_support',
    pl: 'Konsultacja psychologiczna',
    en: 'Psychological consultation',
    for: 'dorośli mieszkańcy, do pięciu spotkań',
    hours: on(['MO', 'TH'], '15:00', '19:00'),
    room: places(10, 10, '2026-11-20'),
  },
  {
    of: 'pal',
    team: 'pal-p',
    key: 'legal_advice',
    pl: 'Porada prawna i obywatelska',
    en: 'Legal and citizens’ advice',
    for: 'wszyscy mieszkańcy, po zapisaniu się',
    hours: on(['TU'], '15:00', '18:00'),
    room: places(6, 4, '2026-11-20'),
  },
  {
    of: 'pal',
    team: 'pal-a',
    key: 'parent_group',
    pl: 'Klub rodziców',
    en: 'Parents’ club',
    for: 'rodzice z dziećmi do 6 lat',
    ages: ['0_6', 'household'],
    hours: on(['FR'], '10:00', '12:00'),
    room: said('places', '2026-11-20'),
  },
  {
    of: 'tpd',
    team: 'tpd-s',
    key: 'day_support_child',
    pl: 'Świetlica, grupa młodsza',
    en: 'Day support, younger group',
    for: 'dzieci w wieku 7–12 lat, za zgodą rodzica',
    ages: ['7_12'],
    hours: on(week, '14:00', '18:00'),
    room: places(15, 15, '2026-11-24'),
  },
  {
    of: 'tpd',
    team: 'tpd-s',
    key: 'day_support_child',
    pl: 'Świetlica, grupa starsza',
    en: 'Day support, older group',
    for: 'młodzież w wieku 13–17 lat, za zgodą rodzica',
    ages: ['13_17'],
    hours: on(week, '14:00', '18:00'),
    room: places(15, 12, '2026-11-24'),
  },
  {
    of: 'tpd',
    team: 'tpd-t',
    key: 'socio_therapy',
    pl: 'Zajęcia socjoterapeutyczne',
    en: 'Socio-therapeutic group',
    for: 'dzieci i młodzież po rozmowie z psychologiem',
    ages: ['7_12', '13_17'],
    hours: on(['TU', 'TH'], '16:00', '18:00'),
    room: said('assess_first', '2026-11-24'),
  },
  {
    of: 'sw',
    team: 'sw-b',
    key: 'outreach_contact',
    pl: 'Patrol: kryzys bezdomności',
    en: 'Outreach: homelessness',
    for: 'osoby, które nie przychodzą do instytucji',
    hours: on(['TU', 'TH'], '18:00', '22:00'),
    room: said('places', '2026-11-23'),
  },
  {
    of: 'sw',
    team: 'sw-m',
    key: 'outreach_contact',
    pl: 'Streetwork: młodzież',
    en: 'Street work with young people',
    for: 'młodzi ludzie w wieku 17–25 lat',
    ages: ['13_17', '18_25'],
    hours: on(['WE', 'FR'], '16:00', '20:00'),
    room: said('places', '2026-11-23'),
  },
  {
    of: 'sw',
    team: 'sw-b',
    key: 'accompany',
    pl: 'Towarzyszenie w urzędzie i u lekarza',
    en: 'Accompaniment to an office or doctor',
    for: 'osoby, które same by nie poszły',
    room: said('assess_first', '2026-11-23'),
  },
  {
    of: 'mowis',
    team: 'mowis-w',
    key: 'volunteer_match',
    pl: 'Dobranie wolontariusza',
    en: 'Volunteer match',
    for: 'organizacje i grupy; bez spraw pojedynczych osób',
    hours: on(week, '09:00', '15:00'),
    room: said('places', '2026-11-24'),
  },
]

/** The directory of the demo: told once, in September 2026, with the room as each institution vouched for it since. */
export const planServices = (push: (step: FactStep) => void): void => {
  const state = (at: Instant, fact: NewNetworkEvent): void => push({ at, as: coordinator, fact })
  for (const [number, offer] of offers.entries()) {
    const service = ServiceId.parse(`01992400-0000-7000-8000-${String(number + 1).padStart(12, '0')}`)
    const institution = InstitutionKey.parse(offer.of)
    state(moment('2026-09-07', '08:30'), {
      type: 'ServiceOffered',
      payload: { ...contentOf(offer), service, institution, validFrom: LocalDay.parse('2026-09-07') },
    })
    if (offer.room === undefined) continue
    const { on: day, ...room } = offer.room
    state(moment(day, '08:20'), {
      type: 'ServiceCapacityAssured',
      payload: { service, institution, ...room, assuredOn: LocalDay.parse(day) },
    })
  }
}

const contentOf = ({
  team,
  key,
  pl,
  en,
  for: eligibility,
  ages = [],
  hours = [],
}: Offer): ServiceContent => ({
  team: TeamKey.parse(team),
  key: ServiceKey.parse(key),
  name: { pl, en },
  description: '',
  eligibility,
  ageBands: ages.map(band => AgeBand.parse(band)),
  hours: [...hours],
})
