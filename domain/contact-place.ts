/** Where a contact took place (reference §4.2.10): with the person in the field, on site, from afar; or between workers. */
export const contactPlaces = ['field', 'office', 'remote', 'between'] as const
export type ContactPlace = (typeof contactPlaces)[number]

/** A type that the network added itself says nothing of its place: it counts as on site. */
export const contactPlaceOf = (contactType: string): ContactPlace => places.get(contactType) ?? 'office'

const places: ReadonlyMap<string, ContactPlace> = new Map([
  ['street', 'field'],
  ['home_visit', 'field'],
  ['joint_visit', 'field'],
  ['accompaniment', 'field'],
  ['in_person_office', 'office'],
  ['group', 'office'],
  ['phone', 'remote'],
  ['worker_to_worker', 'between'],
  ['case_meeting', 'between'],
  ['written', 'between'],
])
