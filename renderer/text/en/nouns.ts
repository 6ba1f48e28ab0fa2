import type { EnglishForms } from '../english-plural.ts'

const forms = (one: string, other = `${one}s`): EnglishForms => ({ one, other })

/** Words that are counted on more than one screen. */
export const nouns = {
  referral: forms('referral'),
  matter: forms('matter'),
  resident: forms('person', 'people'),
  workingDay: forms('working day'),
  day: forms('day'),
  hour: forms('hour'),
  minute: forms('minute'),
  contact: forms('contact'),
  handoff: forms('handoff'),
  event: forms('event'),
  institution: forms('institution'),
  note: forms('note'),
  character: forms('character'),
  result: forms('result'),
} as const
