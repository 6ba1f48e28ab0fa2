import type { ReportPeriod } from '#domain/report-period.ts'
import type { TrendMonth } from '#domain/report-sections.ts'
import type { LocalDay, LocalMonth } from '#domain/time.ts'
import { counted, englishNumber } from '../english-plural.ts'
import { monthName } from './month-forms.ts'
import { nouns } from './nouns.ts'
import { periodName } from './period-forms.ts'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const nameOfDay = (day: LocalDay) => monthName(day.slice(0, 7) as LocalMonth).name
const dayOf = (day: LocalDay) => `${Number(day.slice(8))} ${nameOfDay(day).slice(0, 3)}`
const fullDay = (day: LocalDay) => `${dayOf(day)} ${day.slice(0, 4)}`
const longDay = (day: LocalDay) => `${Number(day.slice(8))} ${nameOfDay(day)}`
const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)}%`
const monthOf = (month: LocalMonth) => `${monthName(month).name} ${monthName(month).year}`
const shortPeriod = (period: ReportPeriod) => periodName(period).dated
const kinds = { one: 'kind', other: 'kinds' } as const
const legs = { one: 'leg', other: 'legs' } as const
const returns = { one: 'return', other: 'returns' } as const

export const reportTrend = {
  flow: 'New and ended',
  flowUnit: 'referrals in the month',
  open: 'Open at the end of the month',
  openUnit: 'referrals',
  inTime: 'Decisions in time',
  inTimeUnit: '% of the month’s first decisions',
  newKey: 'new',
  endedKey: 'ended',
  chart: (trend: readonly TrendMonth[]) => {
    const first = trend[0]?.month
    const last = trend.at(-1)?.month
    if (first === undefined || last === undefined) return 'Month by month.'
    return first === last
      ? `${monthOf(last)}: the first month of the register.`
      : `Month by month: ${monthOf(first)} – ${monthOf(last)}.`
  },
  chartRemark:
    'The axis of decisions in time does not begin at zero. A month with fewer than 5 decisions has no point.',
  beside: (trend: readonly TrendMonth[]) =>
    `Beside the sentences: ${counted(trend.length, { one: 'month', other: 'months' })} up to ${monthName(trend.at(-1)?.month ?? ('2000-01' as LocalMonth)).name}; the figure is that of the last.`,
  spoken: (trend: readonly TrendMonth[]) =>
    `New, ended, open and decisions in time month by month: ${trend
      .map(
        ({ month, sent, ended, openAtEnd, decisions }) =>
          `${monthOf(month)}: new ${sent}, ended ${ended}, open ${openAtEnd}${decisions.count < 5 ? '' : `, in time ${percent(decisions.inTime, decisions.count)}`}`,
      )
      .join('; ')}`,
}

export const reportCohorts = {
  table: 'Cohorts: referrals sent in a month',
  tableRemark: (day: LocalDay) => `as of ${fullDay(day)}; median in working days`,
  sentIn: 'Sent in',
  decision: 'first decision',
  waiting: 'no decision',
  median: 'median',
  late: 'late',
  undecided: 'ended before',
  inTerm: 'still in time',
  pastTerm: 'past due',
  toDecision: 'to decision',
  toAcceptance: 'to acceptance',
  stillOpen: 'still open',
  howToRead:
    'Table 3 counts events of the period, table 4 follows the same referrals from their sending. They are not added up.',
  censored:
    'Referrals that still wait stay in their cohort as censored observations (Kaplan–Meier estimator); “·”: fewer than 5 events, or fewer than half have got there.',
  before: (of: { open: number; before: number; all: number }) =>
    `Open from before these months: ${of.before}; together ${of.open} + ${of.before} = ${of.all}.`,
}

export const reportNeeds = {
  title: 'Needs',
  table: 'New referrals by need',
  tableRemark: (count: number) => `share: in % of ${counted(count, nouns.referral)}`,
  need: 'Need',
  change: 'change',
  periodShort: shortPeriod,
  keyOf: (period: ReportPeriod) => periodName(period).name,
  restricted: 'restricted needs – together',
  rest: (count: number) => `other needs (${counted(count, kinds)})`,
  none: (period: ReportPeriod) =>
    `In ${periodName(period).name} no referral was sent, so there are no needs to list.`,
  restrictedTitle: 'Restricted needs',
  restrictedNote:
    '(domestic abuse, child safety, human trafficking, return from prison) are given together, and one by one only in the yearly report.',
  comparableTitle: 'Comparisons.',
  comparableNote: '“·”: the register does not go back that far, so there is nothing to compare with.',
}

export const reportDecisions = {
  title: 'Decisions of the receivers',
  table: 'Decisions by receiver',
  tableRemark: (period: ReportPeriod) => `taken in ${periodName(period).name}`,
  accepted: 'accepted',
  returned: 'returned',
  refused: 'refused',
  redirected: 'redirected',
  all: 'total',
  withdrawn: 'withdrawn',
  reasonTable: 'Reasons for returns and refusals',
  reason: 'Reason',
  returnedGroup: 'returned for completion',
  refusedGroup: 'refused, with a next step',
  finding: (of: { count: number; of: number }) =>
    of.of === 0
      ? 'No referral was accepted, refused or redirected. A return is no refusal: the clock stops, and once completed the referral goes back to the receiver.'
      : `Accepted: ${of.of < 5 ? 'too few data' : percent(of.count, of.of)} (${of.count} of ${of.of} accepted, refused and redirected). A return is no refusal: the clock stops, and once completed the referral goes back to the receiver.`,
}

export const reportUnresolved = {
  title: 'Unresolved matters',
  ageTable: (day: LocalDay) => `Open referrals by receiver and age, as of ${fullDay(day)}`,
  ageRemark: 'calendar days since sending; bars on one scale',
  open: 'open',
  late: 'overdue',
  bands: { days7: '0–7 days', days14: '8–14 days', days30: '15–30 days', more: 'over 30 days' },
  stages: { decision: 'No decision', contact: 'No contact', closing: 'Not closed' },
  stageCount: {
    decision: (count: number) => `${englishNumber(count)} without a decision`,
    contact: (count: number) => `${englishNumber(count)} without a contact`,
    closing: (count: number) => `${englishNumber(count)} not closed`,
  },
  stageNote: {
    decision: 'the deadline of the decision has passed and the clock is not paused.',
    contact: 'accepted, but the deadline of the first contact has passed.',
    closing: '60 days since the acceptance without an outcome.',
  },
  delayTable: (day: LocalDay) => `Overdue matters by stage and length of delay, ${longDay(day)}`,
  delayRemark: 'calendar days past the deadline',
  stage: 'Waiting for',
  once: 'A matter counts once, at its earliest stage. Codes of those without a decision: annex A.',
  noneLate: (day: LocalDay) => `At the end, on ${longDay(day)}, no referral is overdue.`,
}

export const reportChains = {
  title: 'Returns and chains',
  reach: (of: { period: ReportPeriod; reach: number; severalHandoffs: number }) => {
    const first = `In ${periodName(of.period).name} the network dealt with matters of **${counted(of.reach, nouns.resident)}**.`
    if (of.reach === 0) return first
    return of.severalHandoffs === 0
      ? `${first} Nobody was handed over twice or more within 60 days.`
      : `${first} **${counted(of.severalHandoffs, nouns.resident)}** had two handoffs or more within 60 days (${percent(of.severalHandoffs, of.reach)}, ${of.severalHandoffs} of ${of.reach}).`
  },
  circling: (of: { thirdLegs: number; returns: number }) =>
    of.thirdLegs + of.returns === 0
      ? 'No matter reached a third leg, and none came back to an institution that had passed it on.'
      : `Third leg or later: **${counted(of.thirdLegs, nouns.referral)}**; to an institution that had itself referred the person on within 60 days: **${counted(of.returns, returns)}**. Such matters go on the agenda of the meeting.`,
  chainTitle: 'A chain',
  chainNote: 'is the referrals of one matter, one after another.',
  returnTitle: 'A return:',
  returnNote: 'the receiver had itself referred the person on, within 60 days.',
}

export const reportContacts = {
  title: 'Contacts',
  table: 'Contacts with people by kind and result',
  kind: 'Kind',
  results: {
    reached: 'contact made',
    arranged: 'appointment set',
    missed: 'no answer',
    declined: 'declined, postponed',
  },
  places: { field: 'in the field', office: 'on site', remote: 'remotely' },
  field: (of: { count: number; of: number }) =>
    `**${percent(of.count, of.of)} of contacts in the field** (${of.count} of ${of.of}): outreach, visits and accompaniment.`,
  between: (of: { count: number; kinds: string }) =>
    `Apart from these there were **${counted(of.count, nouns.contact)}** between institutions: ${of.kinds}. They are not in the table.`,
  none: (period: ReportPeriod) => `In ${periodName(period).name} no contact was recorded.`,
}

export const reportConclusions = {
  title: 'Conclusions and agreements',
  places: { working: 'What works', barriers: 'Barriers', gaps: 'Gaps in the offer', proposals: 'Proposals' },
  nothingWritten: 'No conclusions were written for this period.',
  nothingAgreed: 'No agreements were recorded at the meetings of this period.',
  table: 'Agreements of the coordination meetings',
  what: 'What',
  who: 'Who',
  due: 'By when',
  state: 'State',
  ofMeeting: (day: LocalDay) => `(meeting of ${fullDay(day)})`,
  states: { open: 'under way', done: 'done', not_done: 'not done' },
}

export const reportPlaces = {
  title: 'Matters of places, initiatives, events',
  table: 'Matters of places',
  tableRemark: (of: { openAtStart: number; reported: number; ended: number; openAtEnd: number }) =>
    `no people; open ${of.openAtStart} + new ${of.reported} − ended ${of.ended} = open ${of.openAtEnd}`,
  matter: 'Matter',
  place: 'Place',
  receiver: 'With',
  reported: 'reported',
  state: (day: LocalDay) => `state on ${dayOf(day)}`,
  states: {
    reported: 'awaits an answer since',
    taken: 'taken up',
    resolved: 'resolved',
    declined: 'declined',
    dropped: 'dropped',
  },
  day: dayOf,
  fullDay,
  none: 'No matter of a place was open or ended in this period.',
  more: 'The oldest matters are shown; the list of matters of places holds them all.',
}

export const reportMatrix = {
  title: 'Matrix of similarities and differences',
  attached: (quarter: ReportPeriod) =>
    `A quarterly annex: the matrix for ${shortPeriod(quarter)}, a sheet of its own.`,
  notYet: (of: { last: ReportPeriod; next: ReportPeriod }) =>
    `A quarterly annex. Last matrix: for ${shortPeriod(of.last)} (a sheet of its own). Next: for ${shortPeriod(of.next)}.`,
  purpose: 'The matrix serves a conversation, not an assessment.',
}

export const reportAnnex = {
  title: 'Annex: list of codes',
  internal:
    'For internal use – pseudonymous data. This part does not go with the edition for sharing; it is kept and destroyed like a document with personal data.',
  empty: 'No referral was past its decision, and no matter came back.',
  overdueTable: 'Overdue referrals without a decision',
  returnTable: 'Returns for the agenda of the meeting',
  asOf: (day: LocalDay) => `as of ${fullDay(day)}; working days overdue`,
  code: 'Person’s code',
  route: 'From – to',
  path: 'Way',
  need: 'Need',
  urgency: 'Urgency',
  sentOn: 'sent',
  dueOn: 'due',
  daysLate: 'wd overdue',
  hop: 'which leg',
  restricted: 'restricted need',
  noResident: 'no person',
  more: (count: number) => `And ${englishNumber(count)} more; the list of referrals holds them all.`,
  track: (of: { code: string; need: string }) => `A relay that went well: ${of.code}, ${of.need}.`,
  trackRemark: (count: number) =>
    `${capital(counted(count, legs))} accepted in time, with an outcome known to the sender.`,
}

export const reportCorrections = {
  table: 'List of corrections',
  report: 'Report',
  correction: 'Correction',
  change: 'Change',
  reason: 'Reason',
  which: (of: { number: number; on: LocalDay }) => `no. ${of.number} of ${fullDay(of.on)}`,
  difference: (of: { figure: string; was: string; now: string }) =>
    `${of.figure}: was ${of.was}, is ${of.now}`,
  more: (count: number) => `and ${counted(count, { one: 'figure', other: 'figures' })} more`,
  words: (count: number) => `changed words of the coordinator: ${count}`,
  none: 'There were no corrections of this report or of earlier ones.',
}
