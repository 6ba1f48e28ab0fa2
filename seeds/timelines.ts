import {
  AgeBand,
  HouseholdType,
  HousingStatus,
  OutcomeKey,
  RefusalReason,
  ReturnReason,
  Zone,
} from '#domain/code-lists.ts'
import { residentCodeWith } from '#domain/resident-code.ts'
import { type Instant, LocalDay } from '#domain/time.ts'
import { contactResult, contactType, feedbackOf, justificationOf } from './azory-texts.ts'
import type { World } from './leg.ts'
import { later, moment } from './office-time.ts'
import { scriptLeg, worker } from './scripted-leg.ts'

/** The person of timeline A, whose card is shown in every picture. */
export const residentOfTimelineA = residentCodeWith('7K3F9Q5T')

const november = (day: number, time: string): Instant =>
  moment(`2026-11-${String(day).padStart(2, '0')}`, time)
const on = (day: string): LocalDay => LocalDay.parse(day)

/** The three timelines of reference §7.6, step by step. */
export const planTimelines = (world: World): void => {
  seniorWithoutHome(world)
  childAfterSchool(world)
  wayOnAfterRefusal(world)
}

/** A: senior in a crisis of homelessness; sent after hours, so the clock starts on Wednesday. */
const seniorWithoutHome = (world: World): void => {
  const resident = world.nextKey()
  const code = residentOfTimelineA
  world.push({
    at: november(3, '20:30'),
    as: worker('SW-01'),
    fact: {
      type: 'ResidentCodeIssued',
      payload: {
        resident: code,
        ageBand: AgeBand.parse('60_74'),
        household: HouseholdType.parse('no_household'),
        housing: HousingStatus.parse('street'),
        zone: Zone.parse('az_public'),
      },
    },
    yields: { kind: 'resident', key: resident, code },
  })
  const { leg, pen } = scriptLeg(world, { flow: 'F01', by: 'SW-01', sent: ['2026-11-03', '20:40'], resident })
  const kalina = worker('MOPS-02')
  pen.write(november(4, '08:15'), kalina, 'acknowledgeReferral', {})
  pen.write(november(4, '08:40'), kalina, 'acceptReferral', {
    leadWorker: kalina,
    plannedContactOn: on('2026-11-04'),
  })
  pen.write(november(4, '10:30'), kalina, 'recordContact', {
    contactType: contactType('joint_visit'),
    result: contactResult('reached'),
    note: 'Wizyta wspólna ze streetworkerem, osoba zgadza się na placówkę.',
  })
  pen.write(november(4, '13:10'), kalina, 'recordContact', {
    contactType: contactType('accompaniment'),
    result: contactResult('appointment_kept'),
    note: 'Miejsce w placówce zapewnione od dziś.',
  })
  pen.write(november(6, '12:20'), kalina, 'closeReferral', {
    outcome: OutcomeKey.parse('support_provided'),
    feedback: 'Osoba ma miejsce w placówce i stałą rozmowę z pracownikiem socjalnym.',
  })
  pen.write(november(6, '18:35'), worker('SW-01'), 'confirmOutcome', {})

  const second = scriptLeg(world, {
    flow: 'F11',
    by: 'MOPS-02',
    sent: ['2026-11-23', '10:05'],
    resident,
    continues: leg.key,
    text: 'Osoba mieszka teraz w placówce, brakuje jej towarzystwa; chętnie przyjdzie na zajęcia.',
  })
  const lawenda = worker('CAS-01')
  second.pen.write(november(24, '09:20'), lawenda, 'acceptReferral', {
    leadWorker: lawenda,
    plannedContactOn: on('2026-11-26'),
  })
  second.pen.write(november(26, '11:15'), lawenda, 'recordContact', {
    contactType: contactType('phone'),
    result: contactResult('appointment_set'),
    note: 'Umówiono spotkanie przy herbacie w CAS.',
  })
}

/** B: a child after school; returned once, accepted one working day late, then on the waiting list. */
const childAfterSchool = (world: World): void => {
  const resident = world.residents.issue('family', worker('PAL-02'), november(2, '11:10'))
  const { pen } = scriptLeg(world, { flow: 'F34', by: 'PAL-02', sent: ['2026-11-02', '11:20'], resident })
  const klon = worker('TPD-01')
  const grab = worker('TPD-02')
  pen.write(november(3, '14:05'), grab, 'acknowledgeReferral', {})
  pen.write(november(5, '14:30'), grab, 'returnReferral', {
    reason: ReturnReason.parse('unclear_reason'),
    missing: 'Prosimy dopisać, jakiego efektu oczekuje osoba.',
  })
  pen.write(november(6, '10:15'), worker('PAL-02'), 'completeReferral', {
    completion: 'Rodzic chce, by dziecko odrabiało lekcje w świetlicy trzy razy w tygodniu.',
  })
  pen.write(november(12, '08:20'), worker('PAL-02'), 'escalateReferral', {
    reason: 'Termin minął we wtorek, rodzic pyta o odpowiedź.',
  })
  pen.write(november(12, '14:20'), klon, 'acceptReferral', {
    leadWorker: grab,
    plannedContactOn: on('2026-11-13'),
  })
  pen.write(november(12, '15:10'), grab, 'recordContact', {
    contactType: contactType('phone'),
    result: contactResult('reached'),
    note: 'Rodzic zgadza się poczekać na miejsce w grupie młodszej.',
  })
  pen.write(november(12, '15:20'), grab, 'holdReferral', {
    reason: 'Lista oczekujących, miejsce od 30 listopada.',
    resumeOn: on('2026-11-30'),
  })
  pen.write(november(30, '08:40'), grab, 'resumeReferral', {})
}

/** C: not accepted, with a way on: the same day to CAS, where the self-help group takes over. */
const wayOnAfterRefusal = (world: World): void => {
  const modrzew = worker('PAL-03')
  const resident = world.residents.issue('senior', modrzew, november(10, '10:30'))
  const { leg, pen } = scriptLeg(world, {
    flow: 'F32',
    by: 'PAL-03',
    sent: ['2026-11-10', '10:40'],
    resident,
  })
  const formal = RefusalReason.parse('formal_criteria')
  pen.write(november(13, '09:30'), worker('MOPS-07'), 'refuseReferral', {
    reason: formal,
    justification: justificationOf(formal),
    nextStep:
      'Wniosek składa osoba w godzinach przyjęć; wcześniej może przyjść do grupy samopomocowej w CAS.',
  })
  pen.write(november(13, '11:05'), modrzew, 'confirmOutcome', {})
  const second = scriptLeg(world, {
    flow: 'F33',
    by: 'PAL-03',
    sent: ['2026-11-13', '11:40'],
    resident,
    continues: leg.key,
    text: 'Osoba od lat opiekuje się bliskim; chce przyjść do grupy samopomocowej.',
  })
  const nagietek = worker('CAS-03')
  second.pen.write(november(17, '10:10'), nagietek, 'acceptReferral', {
    leadWorker: nagietek,
    plannedContactOn: on('2026-11-19'),
  })
  second.pen.write(november(19, '12:00'), nagietek, 'recordContact', {
    contactType: contactType('phone'),
    result: contactResult('reached'),
    note: feedbackOf('support_ongoing'),
  })
  second.pen.write(later(november(19, '12:00'), 6), nagietek, 'addNote', {
    text: 'Powiązano z wcześniejszym skierowaniem do MOPS.',
    shared: true,
  })
}
