import { OutcomeKey, RefusalReason } from '#domain/code-lists.ts'
import { LocalDay } from '#domain/time.ts'
import { contactResult, contactType, feedbackOf, justificationOf, nextStepOf } from './azory-texts.ts'
import type { World } from './leg.ts'
import { moment } from './office-time.ts'
import type { Pen } from './pen.ts'
import type { Group } from './resident-pool.ts'
import { type Script, scriptedDraft, scriptLeg, worker } from './scripted-leg.ts'

/** What lies on the desks on the last morning, so that each of the three people of the app finds their job. */
export const planDesks = (world: World): void => {
  proposals(world)
  waitingToday(world)
  overdue(world)
  answered(world)
  drafts(world)
}

type Sent = Pick<Script, 'flow' | 'by' | 'sent'> & { readonly group: Group }

const sendNew = (world: World, { group, ...script }: Sent): Pen => {
  const [day, time] = script.sent
  const resident = world.residents.issue(
    group,
    worker(script.by),
    moment(day, time === '00:00' ? time : '07:40'),
  )
  return scriptLeg(world, { ...script, resident }).pen
}

/** Refusals of urgent matters and closings by the institution: each waits for the lead. */
const proposals = (world: World): void => {
  const urgent = sendNew(world, { flow: 'F31', by: 'PAL-03', sent: ['2026-11-27', '09:40'], group: 'adult' })
  refuse(urgent, 'MOPS-01', '2026-11-27', '14:10', 'insufficient_info')
  const street = sendNew(world, { flow: 'F01', by: 'SW-02', sent: ['2026-11-27', '10:30'], group: 'street' })
  refuse(street, 'MOPS-03', '2026-11-30', '08:20', 'out_of_area')

  const places = sendNew(world, {
    flow: 'F16',
    by: 'MOPS-06',
    sent: ['2026-11-05', '10:00'],
    group: 'family',
  })
  takeOn(places, 'TPD-02', '2026-11-09')
  closeWith(places, 'TPD-02', '2026-11-27', 'no_capacity')
  remind(places, 'MOPS-06', '2026-11-30', '08:35', 'Rodzina pyta, czy po feriach będzie miejsce.')
  const arrears = sendNew(world, {
    flow: 'F23',
    by: 'CAS-01',
    sent: ['2026-11-04', '11:30'],
    group: 'senior',
  })
  takeOn(arrears, 'MOPS-02', '2026-11-09')
  closeWith(arrears, 'MOPS-02', '2026-11-27', 'not_eligible')
  const seniors = sendNew(world, {
    flow: 'F33',
    by: 'PAL-02',
    sent: ['2026-11-03', '09:30'],
    group: 'senior',
  })
  takeOn(seniors, 'CAS-02', '2026-11-05')
  closeWith(seniors, 'CAS-02', '2026-11-26', 'not_eligible')
  const advice = sendNew(world, { flow: 'F14', by: 'MOPS-02', sent: ['2026-11-06', '12:00'], group: 'adult' })
  takeOn(advice, 'PAL-03', '2026-11-10')
  closeWith(advice, 'PAL-03', '2026-11-27', 'not_eligible')
}

const refuse = (pen: Pen, by: string, day: string, time: string, key: string): void => {
  const reason = RefusalReason.parse(key)
  pen.write(moment(day, time), worker(by), 'refuseReferral', {
    reason,
    justification: justificationOf(reason),
    nextStep: nextStepOf(reason),
  })
}

const takeOn = (pen: Pen, by: string, day: string): void => {
  pen.write(moment(day, '10:20'), worker(by), 'acceptReferral', {
    leadWorker: worker(by),
    plannedContactOn: LocalDay.parse(day),
  })
  pen.write(moment(day, '13:45'), worker(by), 'recordContact', {
    contactType: contactType('phone'),
    result: contactResult('reached'),
    note: 'Umówiono rozmowę na miejscu.',
  })
}

const closeWith = (pen: Pen, by: string, day: string, outcome: string): void => {
  pen.write(moment(day, '14:25'), worker(by), 'closeReferral', {
    outcome: OutcomeKey.parse(outcome),
    feedback: feedbackOf(outcome),
  })
}

/** Sent so that the answer is due today, or came in this morning. */
const waitingToday = (world: World): void => {
  sendNew(world, { flow: 'F21', by: 'CAS-02', sent: ['2026-11-25', '10:10'], group: 'senior' })
  sendNew(world, { flow: 'F07', by: 'SW-02', sent: ['2026-11-23', '13:20'], group: 'senior' })
  sendNew(world, { flow: 'F10', by: 'SW-04', sent: ['2026-11-23', '14:00'], group: 'family' })
  sendNew(world, { flow: 'F44', by: 'TPD-04', sent: ['2026-11-30', '08:50'], group: 'youth' })
  sendNew(world, { flow: 'F02', by: 'SW-01', sent: ['2026-11-30', '09:15'], group: 'street' })
  sendNew(world, { flow: 'F15', by: 'MOPS-01', sent: ['2026-11-30', '09:55'], group: 'family' })
  sendNew(world, { flow: 'F17', by: 'MOPS-01', sent: ['2026-11-26', '11:00'], group: 'street' })
  const outside = sendNew(world, {
    flow: 'F27',
    by: 'CAS-03',
    sent: ['2026-11-23', '10:50'],
    group: 'street',
  })
  takeOn(outside, 'SW-01', '2026-11-24')
  const seen = sendNew(world, {
    flow: 'F33',
    by: 'PAL-01',
    sent: ['2026-11-26', '11:00'],
    group: 'senior',
  })
  seen.write(moment('2026-11-30', '09:05'), worker('CAS-01'), 'acknowledgeReferral', {})
}

/** Past the deadline without an answer, and already escalated. */
const overdue = (world: World): void => {
  const care = sendNew(world, { flow: 'F20', by: 'CAS-02', sent: ['2026-11-18', '10:45'], group: 'senior' })
  remind(care, 'CAS-02', '2026-11-25', '14:20', 'Prosimy chociaż o termin pierwszej rozmowy.')
  care.write(moment('2026-11-26', '09:10'), worker('CAS-02'), 'escalateReferral', {
    reason: 'Minął termin decyzji, osoba coraz gorzej radzi sobie z zakupami.',
  })
  remind(care, 'CAS-02', '2026-11-27', '09:15', 'Osoba była dziś bez obiadu.')
  const places = sendNew(world, { flow: 'F34', by: 'PAL-02', sent: ['2026-11-19', '12:30'], group: 'family' })
  places.write(moment('2026-11-20', '14:20'), worker('TPD-01'), 'acknowledgeReferral', {})
  places.write(moment('2026-11-27', '09:40'), worker('PAL-02'), 'escalateReferral', {
    reason: 'Rodzic pyta o odpowiedź, termin minął w czwartek.',
  })
  remind(places, 'PAL-02', '2026-11-27', '13:10')
  remind(places, 'PAL-02', '2026-11-30', '08:45', 'Od środy rodzic dzwoni codziennie.')
}

/** The side that waits reminds the one with the move. */
const remind = (pen: Pen, by: string, day: string, time: string, text = ''): void => {
  pen.write(moment(day, time), worker(by), 'remindReferral', { text })
}

/** Ended in the last days: the senders have still to see what came of it. */
const answered = (world: World): void => {
  const told = [
    ['F33', 'PAL-02', '2026-11-03', 'senior', 'CAS-02', '2026-11-05', 'support_ongoing'],
    ['F02', 'SW-01', '2026-11-09', 'street', 'MOPS-02', '2026-11-10', 'benefit_requested'],
    ['F21', 'CAS-02', '2026-11-12', 'senior', 'MOPS-01', '2026-11-13', 'support_provided'],
    ['F43', 'TPD-02', '2026-11-05', 'family', 'PAL-02', '2026-11-09', 'support_ongoing'],
  ] as const
  for (const [flow, by, day, group, receiver, accepted, outcome] of told) {
    const pen = sendNew(world, { flow, by, sent: [day, '09:40'], group })
    takeOn(pen, receiver, accepted)
    closeWith(pen, receiver, '2026-11-27', outcome)
  }
  const full = sendNew(world, { flow: 'F16', by: 'MOPS-05', sent: ['2026-11-24', '10:10'], group: 'family' })
  refuse(full, 'TPD-03', '2026-11-27', '14:40', 'no_places')
}

const drafts = (world: World): void => {
  const begun = [
    ['F04', 'SW-01', '2026-11-29', '20:15', 'street'],
    ['F18', 'MOPS-02', '2026-11-30', '10:35', 'youth'],
    ['F25', 'CAS-01', '2026-11-27', '12:40', 'senior'],
    ['F29', 'PAL-01', '2026-11-30', '09:25', 'family'],
    ['F43', 'TPD-01', '2026-11-27', '16:50', 'family'],
  ] as const
  for (const [flow, by, day, time, group] of begun) {
    const resident = world.residents.issue(group, worker(by), moment(day, time))
    scriptedDraft(world, { flow, by, resident }, moment(day, time))
  }
}
