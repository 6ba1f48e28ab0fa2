import { OutcomeKey, RefusalReason } from '#domain/code-lists.ts'
import { LocalDay } from '#domain/time.ts'
import { returnTexts } from './azory-data.ts'
import {
  completions,
  contactResult,
  contactType,
  feedbackOf,
  justificationOf,
  nextStepOf,
} from './azory-texts.ts'
import type { World } from './leg.ts'
import { later, moment } from './office-time.ts'
import type { Pen } from './pen.ts'
import { scriptLeg, worker } from './scripted-leg.ts'
import { callStep } from './step.ts'

/** The hard cases of reference §7.7 that chance may not bring about by itself. */
export const planEdgeCases = (world: World): void => {
  overHolidays(world)
  returnedTwice(world)
  answeredTheSameDay(world)
  atOddHours(world)
  twoAtOnce(world)
  sixReferralsOfOnePerson(world)
  pingPong(world)
  codesOfOnePerson(world)
}

const family = (world: World, by: string, day: string) =>
  world.residents.issue('family', worker(by), moment(day, '07:45'))

const accept = (pen: Pen, by: string, day: string, time: string): void => {
  pen.write(moment(day, time), worker(by), 'acceptReferral', {
    leadWorker: worker(by),
    plannedContactOn: LocalDay.parse(day),
  })
}

const meet = (pen: Pen, by: string, day: string, time: string, note = ''): void => {
  pen.write(moment(day, time), worker(by), 'recordContact', {
    contactType: contactType('in_person_office'),
    result: contactResult('reached'),
    note,
  })
}

const close = (pen: Pen, by: string, day: string, outcome: string, seenBy?: string): void => {
  const closed = pen.write(moment(day, '13:20'), worker(by), 'closeReferral', {
    outcome: OutcomeKey.parse(outcome),
    feedback: feedbackOf(outcome),
  })
  if (seenBy !== undefined) pen.write(later(closed, 95), worker(seenBy), 'confirmOutcome', {})
}

/** Sent on the Friday afternoon before Easter, over Christmas, and over Corpus Christi. */
const overHolidays = (world: World): void => {
  const easter = scriptLeg(world, {
    flow: 'F43',
    by: 'TPD-02',
    sent: ['2026-04-03', '15:55'],
    resident: family(world, 'TPD-02', '2026-04-03'),
  })
  accept(easter.pen, 'PAL-02', '2026-04-14', '09:10')
  meet(easter.pen, 'PAL-02', '2026-04-16', '16:00')
  close(easter.pen, 'PAL-02', '2026-05-06', 'support_ongoing', 'TPD-02')

  const christmas = scriptLeg(world, {
    flow: 'F40',
    by: 'TPD-03',
    sent: ['2025-12-22', '14:40'],
    resident: family(world, 'TPD-03', '2025-12-22'),
  })
  accept(christmas.pen, 'MOPS-01', '2026-01-05', '08:30')
  meet(christmas.pen, 'MOPS-01', '2026-01-09', '10:00')
  close(christmas.pen, 'MOPS-01', '2026-01-23', 'support_provided', 'TPD-03')

  const corpusChristi = scriptLeg(world, {
    flow: 'F37',
    by: 'TPD-02',
    sent: ['2026-06-03', '15:10'],
    resident: family(world, 'TPD-02', '2026-06-03'),
  })
  accept(corpusChristi.pen, 'MOPS-05', '2026-06-09', '09:45')
  meet(corpusChristi.pen, 'MOPS-05', '2026-06-11', '12:30')
  close(corpusChristi.pen, 'MOPS-05', '2026-07-02', 'support_ongoing', 'TPD-02')
}

const returnedTwice = (world: World): void => {
  const { pen } = scriptLeg(world, {
    flow: 'F29',
    by: 'PAL-01',
    sent: ['2026-09-14', '10:20'],
    resident: family(world, 'PAL-01', '2026-09-14'),
  })
  for (const [place, day] of ['2026-09-15', '2026-09-18'].entries()) {
    const [reason, missing] = returnTexts[place] ?? world.random.pick(returnTexts)
    pen.write(moment(day, '09:15'), worker('MOPS-03'), 'returnReferral', { reason, missing })
    pen.write(moment(day, '13:40'), worker('PAL-01'), 'completeReferral', {
      completion: completions[place] ?? world.random.pick(completions),
    })
  }
  accept(pen, 'MOPS-03', '2026-09-21', '09:00')
  meet(pen, 'MOPS-03', '2026-09-22', '11:00')
  close(pen, 'MOPS-03', '2026-10-21', 'partial', 'PAL-01')
}

/** Sent and not accepted on the same day; the digits in the text are a notice number, not a PESEL. */
const answeredTheSameDay = (world: World): void => {
  const { pen } = scriptLeg(world, {
    flow: 'F09',
    by: 'SW-03',
    sent: ['2026-10-07', '08:25'],
    resident: world.residents.issue('adult', worker('SW-03'), moment('2026-10-07', '08:15')),
    text: 'Osoba dostała pismo o numerze 90000000001 i nie rozumie terminu; potrzebna porada prawna.',
  })
  const reason = RefusalReason.parse('out_of_scope')
  pen.write(moment('2026-10-07', '12:50'), worker('PAL-03'), 'refuseReferral', {
    reason,
    justification: justificationOf(reason),
    nextStep: nextStepOf(reason),
  })
  pen.write(moment('2026-10-08', '09:05'), worker('SW-03'), 'confirmOutcome', {})
}

/** Ten past midnight on the first of a month, and the night in which the clocks go back. */
const atOddHours = (world: World): void => {
  const resident = world.residents.issue('street', worker('SW-02'), moment('2026-01-31', '23:50'))
  const { pen } = scriptLeg(world, { flow: 'F01', by: 'SW-02', sent: ['2026-02-01', '00:10'], resident })
  accept(pen, 'MOPS-02', '2026-02-02', '07:50')
  meet(pen, 'MOPS-02', '2026-02-02', '09:30')
  close(pen, 'MOPS-02', '2026-02-05', 'support_provided', 'SW-02')

  const night = world.residents.issue('street', worker('MOPS-01'), moment('2026-10-21', '09:00'))
  const search = scriptLeg(world, {
    flow: 'F17',
    by: 'MOPS-01',
    sent: ['2026-10-21', '09:20'],
    resident: night,
  })
  accept(search.pen, 'SW-01', '2026-10-22', '14:10')
  const before = moment('2026-10-25', '02:30')
  const street = { contactType: contactType('street'), note: 'Nocny obchód.' }
  search.pen.write(before, worker('SW-01'), 'recordContact', {
    ...street,
    result: contactResult('not_reached'),
  })
  search.pen.write(later(before, 65), worker('SW-01'), 'recordContact', {
    ...street,
    result: contactResult('reached'),
  })
  close(search.pen, 'SW-01', '2026-10-28', 'partial', 'MOPS-01')
}

/** One person, two receivers, sent within a minute. */
const twoAtOnce = (world: World): void => {
  const resident = world.residents.issue('senior', worker('MOPS-07'), moment('2026-11-18', '09:50'))
  const toCas = scriptLeg(world, { flow: 'F11', by: 'MOPS-07', sent: ['2026-11-18', '10:00'], resident })
  const toPal = scriptLeg(world, { flow: 'F14', by: 'MOPS-07', sent: ['2026-11-18', '10:01'], resident })
  accept(toCas.pen, 'CAS-02', '2026-11-19', '10:30')
  meet(toCas.pen, 'CAS-02', '2026-11-23', '11:00')
  accept(toPal.pen, 'PAL-03', '2026-11-20', '13:00')
}

/** Closed, then continued as a new leg instead of being opened again; and four matters more. */
const sixReferralsOfOnePerson = (world: World): void => {
  const resident = world.residents.issue('senior', worker('CAS-02'), moment('2026-02-10', '09:00'))
  const told = [
    ['F20', 'CAS-02', '2026-02-10', 'MOPS-07', '2026-02-12', '2026-03-17', 'benefit_requested'],
    ['F25', 'CAS-02', '2026-04-21', 'PAL-03', '2026-04-22', '2026-05-05', 'support_provided'],
    ['F11', 'MOPS-07', '2026-06-16', 'CAS-01', '2026-06-18', '2026-07-14', 'support_ongoing'],
    ['F21', 'CAS-01', '2026-09-08', 'MOPS-01', '2026-09-09', '2026-09-29', 'support_provided'],
    ['F12', 'MOPS-01', '2026-10-13', 'CAS-03', '2026-10-15', '2026-11-10', 'support_provided'],
    ['F11', 'MOPS-01', '2026-11-17', 'CAS-02', '2026-11-19', '2026-12-30', 'support_ongoing'],
  ] as const
  let last: number | undefined
  for (const [place, [flow, by, sent, receiver, accepted, closed, outcome]] of told.entries()) {
    const continues = place === 1 || place === 5 ? last : undefined
    const { leg, pen } = scriptLeg(world, {
      flow,
      by,
      sent: [sent, '09:30'],
      resident,
      ...(continues === undefined ? {} : { continues }),
      ...(place === 5 ? { revisitReason: 'Osoba chce wrócić do zajęć w CAS po przerwie.' } : {}),
    })
    accept(pen, receiver, accepted, '10:15')
    meet(pen, receiver, accepted, '13:30')
    close(pen, receiver, closed, outcome, by)
    last = leg.key
  }
}

/** There and back again: the third leg returns to a visited institution and goes on the meeting's agenda. */
const pingPong = (world: World): void => {
  const resident = world.residents.issue('adult', worker('MOPS-03'), moment('2026-10-05', '09:00'))
  const first = scriptLeg(world, { flow: 'F13', by: 'MOPS-03', sent: ['2026-10-05', '09:10'], resident })
  accept(first.pen, 'PAL-01', '2026-10-07', '10:00')
  meet(first.pen, 'PAL-01', '2026-10-08', '12:00')
  close(first.pen, 'PAL-01', '2026-10-14', 'partial', 'MOPS-03')
  const second = scriptLeg(world, {
    flow: 'F30',
    by: 'PAL-01',
    sent: ['2026-10-15', '10:30'],
    resident,
    continues: first.leg.key,
    revisitReason: 'Osoba zdecydowała się na klub integracji społecznej.',
  })
  accept(second.pen, 'MOPS-03', '2026-10-20', '09:00')
  meet(second.pen, 'MOPS-03', '2026-10-22', '09:30')
  close(second.pen, 'MOPS-03', '2026-10-29', 'info_only', 'PAL-01')
  const third = scriptLeg(world, {
    flow: 'F13',
    by: 'MOPS-03',
    sent: ['2026-11-03', '11:00'],
    resident,
    continues: second.leg.key,
    revisitReason: 'Grupa wsparcia w PAL rusza od nowa, osoba chce spróbować jeszcze raz.',
  })
  accept(third.pen, 'PAL-01', '2026-11-05', '12:10')
  meet(third.pen, 'PAL-01', '2026-11-09', '12:00')
}

/** Two codes of one person are linked; two others are linked by mistake and set apart again. */
const codesOfOnePerson = (world: World): void => {
  const [one, two] = ['2026-03-02', '2026-05-11'].map(day =>
    world.residents.issue('street', worker('SW-02'), moment(day, '17:50')),
  )
  const [three, four] = ['2026-06-08', '2026-06-09'].map(day =>
    world.residents.issue('senior', worker('PAL-02'), moment(day, '09:20')),
  )
  if (one === undefined || two === undefined || three === undefined || four === undefined) return
  const legs = [
    ['F02', 'SW-02', '2026-03-02', one],
    ['F04', 'SW-02', '2026-05-11', two],
    ['F33', 'PAL-02', '2026-06-08', three],
    ['F33', 'PAL-02', '2026-06-09', four],
  ] as const
  for (const [flow, by, day, resident] of legs) {
    const { pen, leg } = scriptLeg(world, {
      flow,
      by,
      sent: [day, by === 'SW-02' ? '18:10' : '09:30'],
      resident,
    })
    const receiver = leg.to === 'mops' ? 'MOPS-02' : 'CAS-02'
    const next = day.replace(/\d\d$/, last => String(Number(last) + 2).padStart(2, '0'))
    accept(pen, receiver, next, '08:50')
    meet(pen, receiver, next, '14:00')
    close(pen, receiver, day.replace(/-\d\d$/, '-26'), 'partial', by)
  }
  const link = (
    at: string,
    by: string,
    call: 'linkCodes' | 'unlinkCodes',
    left: number,
    right: number,
  ): void =>
    world.push(
      callStep(moment(at, '12:15'), worker(by), call, known => ({
        resident: known.resident(left),
        other: known.resident(right),
      })),
    )
  link('2026-05-14', 'SW-02', 'linkCodes', one, two)
  link('2026-06-12', 'PAL-02', 'linkCodes', three, four)
  link('2026-06-15', 'PAL-02', 'unlinkCodes', three, four)
}
