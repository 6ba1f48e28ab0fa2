import { firstDayOf, periodKindOf, type ReportPeriod, yearOf } from '#domain/report-period.ts'
import type { LocalDay, LocalMonth } from '#domain/time.ts'
import { counted, englishNumber, plural } from '../english-plural.ts'
import { monthName } from './month-forms.ts'
import { nouns } from './nouns.ts'
import { periodName } from './period-forms.ts'

const residentCodes = { one: 'person’s code', other: 'people’s codes' } as const
const matters = { one: 'matter', other: 'matters' } as const
const wait = { one: 'awaits', other: 'await' } as const

const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)}%`
const longDay = (day: LocalDay) => `${Number(day.slice(8))} ${monthName(day.slice(0, 7) as LocalMonth).name}`
/** “1–30 November”, “1 July – 30 September”. */
const spanOfDays = (of: { period: ReportPeriod; lastDay: LocalDay }) =>
  periodKindOf(of.period) === 'month'
    ? `1–${longDay(of.lastDay)}`
    : `${longDay(firstDayOf(of.period))} – ${longDay(of.lastDay)}`
const dayOf = (day: LocalDay) => {
  const { name } = monthName(day.slice(0, 7) as LocalMonth)
  return `${Number(day.slice(8))} ${name.slice(0, 3)}`
}
const within = (days: number) =>
  days === 0 ? 'on the day of sending' : `within ${counted(days, nouns.workingDay)}`

/** The monthly report, on screen and on paper. */
export const report = {
  title: 'Coordination report',
  period: (period: ReportPeriod) => `for ${periodName(period).dated}`,
  documentTitle: (of: { period: ReportPeriod; network: string }) =>
    `Coordination report for ${periodName(of.period).dated} – ${of.network}`,
  edition: 'Internal edition',
  runningHead: (period: ReportPeriod) => `Report for ${periodName(period).dated} · internal edition`,
  footer: (data: { version: number; at: string }) =>
    `${data.version === 0 ? 'Provisional version' : `Version ${data.version}`}, data as of ${data.at} · for internal use – pseudonymous data`,
  notLegal: 'A referral in this system is working information between institutions.',
  notLegalEither: 'It replaces no application, decision or referral in the sense of the law.',
  watermark: 'PROVISIONAL – STILL RUNNING',
  pageWord: 'page ',
  pageOf: ' of ',
  running: (at: string) =>
    `The period is still running: events until ${at}, not final; “at the end” means at that moment.`,

  head: {
    period: 'Period',
    periodDays: (of: { period: ReportPeriod; lastDay: LocalDay; workingDays: number }) =>
      `${spanOfDays(of)} ${yearOf(of.period)} (${counted(of.workingDays, nouns.workingDay)})`,
    version: 'Version',
    versionNumber: ({ version, running }: { version: number; running: boolean }) =>
      version === 0
        ? running
          ? 'provisional, the period is still running'
          : 'provisional, the period is not closed'
        : version === 1
          ? '1, no corrections'
          : `${version}, correction no. ${version - 1}`,
    asOf: 'Data as of',
    asOfTime: (at: { day: LocalDay; time: string }) => `${longDay(at.day)} ${at.day.slice(0, 4)}, ${at.time}`,
    fileMark: 'File reference',
    preparedBy: 'Prepared by',
    preparedByWorker: (worker: { alias: string; code: string; place: string }) =>
      `${worker.alias} (${worker.code}), ${worker.place}`,
    coordination: 'network coordination',
    hash: 'Hash of the data',
    institutions: 'Institutions and coverage',
    complete: (names: string) => `${names} – entries reach beyond the end of the period`,
    lastEntry: (of: { names: string; day: LocalDay }) =>
      `${of.names} – last entry ${dayOf(of.day)} ${of.day.slice(0, 4)}`,
    noEntry: (names: string) => `${names} – no entries`,
    lateEntries: 'Entries completed later will change the figures.',
  },

  summary: {
    title: 'In brief',
    sent: (of: { period: ReportPeriod; count: number; residents: number; withoutResident: number }) => {
      const were = of.count === 1 ? 'was' : 'were'
      const first = `In ${periodName(of.period).name} **${counted(of.count, nouns.referral)}** ${were} sent.`
      if (of.count === 0) return first
      const people = counted(of.residents, residentCodes)
      return of.withoutResident === 0
        ? `${first} That is ${people}.`
        : `${first} That is ${people} and ${counted(of.withoutResident, matters)} without a person.`
    },
    ended: (of: { ended: number; closed: number; open: number; waiting: number }) =>
      `**${counted(of.ended, nouns.referral)}** ended, ${of.closed} of them with an outcome. **${of.open}** remain open; ${of.waiting} of them ${plural(of.waiting, wait)} acceptance.`,
    decided: (of: { inTime: number; count: number; median: number; p90: number }) =>
      `**${percent(of.inTime, of.count)} of decisions** were made in time (${of.inTime} of ${of.count}). Half of all were made ${within(of.median)}, nine in ten ${within(of.p90)}.`,
    fewDecisions: (count: number) =>
      count === 0
        ? 'No receiver made a decision.'
        : `Decisions of receivers: **${count}** – too few to give a percentage and a median.`,
    overdue: (of: { withoutDecision: number; withoutContact: number }) =>
      of.withoutDecision + of.withoutContact === 0
        ? 'At the end of the period **no referral** is overdue.'
        : `Overdue at the end of the period: ${[
            { count: of.withoutDecision, what: 'without a decision' },
            { count: of.withoutContact, what: 'without a first contact' },
          ]
            .filter(({ count }) => count > 0)
            .map(({ count, what }) => `**${counted(count, nouns.referral)}** ${what}`)
            .join(' and ')}.`,
    outcomes: (of: { positive: number; of: number; seen: number; closed: number }) =>
      `**${percent(of.positive, of.of)} of closures** ended with support (${of.positive} of ${of.of}). The sender knows the outcome in ${of.seen} of ${of.closed}.`,
    none: 'did not occur',
    notApplicable: 'not applicable',
    tooFew: 'too few data',
    incomplete: 'data not complete to the end of the period',
    workingDayMark: 'wd',
    workingDay: 'working day',
    source:
      'Source of all tables and charts: own work based on the register of referrals. Definitions: the note on method at the end.',
  },

  table: (number: number) => `Table ${number}.`,
  chart: (number: number) => `Chart ${number}.`,
  institution: 'Institution',
  total: 'Total',
  tooFew: 'too few data',
  fewerThan: (least: number) => `too few data (n < ${least})`,
  partOf: (of: { part: number; whole: number }) => `${of.part} of ${of.whole}`,
  percentOf: (of: { part: number; whole: number }) => percent(of.part, of.whole),

  balance: {
    title: 'Balance of referrals',
    openOn: (day: LocalDay) => `open on ${longDay(day)}`,
    newDuring: (period: ReportPeriod) => `new in ${periodName(period).name}`,
    ended: 'ended',
    accepted: (count: number) => `**${englishNumber(count)}** accepted`,
    waiting: (count: number) => `**${englishNumber(count)}** awaiting acceptance`,
    residents: (count: number) => `**${englishNumber(count)}** ${plural(count, residentCodes)}`,
    withoutResident: (count: number) =>
      `**${englishNumber(count)}** ${plural(count, matters)} without a person`,
    closed: (count: number) => `**${englishNumber(count)}** closed with an outcome`,
    otherwise: (count: number) => `**${englishNumber(count)}** ended otherwise¹`,
    chart: (period: ReportPeriod) => `The balance of ${periodName(period).name}:`,
    oneSquare: 'one square is one referral.',
    squareIs: (count: number) =>
      `one square is ${counted(count, nouns.referral)}, the last may be incomplete.`,
    remark: (of: { refused: number; redirected: number; withdrawn: number }) =>
      `Hatched – awaiting acceptance. ¹\u00a0Crossed out: ${of.refused} declined, ${of.redirected} redirected, ${of.withdrawn} withdrawn. Referrals are not reopened: a continuation is a new referral.`,
    spoken: (of: { start: number; sent: number; ended: number; end: number }) =>
      `Open at the start ${of.start} plus new ${of.sent} minus ended ${of.ended} equals open at the end ${of.end}`,
    table: 'The balance by institution',
    tableRemark: 'open + new − ended = open; in every row and in the total',
    asReceiver: 'as receiver',
    asSender: 'as sender',
    open: (day: LocalDay) => `open ${dayOf(day)}`,
    sent: 'new',
    closedColumn: 'closed',
    otherwiseColumn: 'ended otherwise',
    waitingColumn: 'of these not accepted yet',
  },

  flows: {
    title: 'Flows between institutions',
    table: 'New referrals by sender and receiver',
    tableRemark: 'row: who sent, column: to whom',
    from: 'From',
    to: 'to',
    received: 'Received in all',
    shade: 'Shade: number of referrals',
    andMore: (least: number) => `${least} and more`,
    steps: (of: { least: number; most: number }) => `${of.least}–${of.most}`,
    chart: 'The same flows as ribbons.',
    chartRemark: 'The width is the number of referrals; the largest flows are emphasised.',
    sentSide: 'sent',
    receivedSide: 'received',
    spoken: (count: number) =>
      `Ribbons of the flows between institutions, ${counted(count, nouns.referral)} in all`,
  },

  timeliness: {
    title: 'Timeliness',
    table: 'Time to decision, acceptance and first contact',
    tableRemark: (period: ReportPeriod) => `events of ${periodName(period).name}; time in working days`,
    decision: 'receiver’s first decision',
    acceptance: 'acceptance',
    contact: 'first contact with the person',
    count: 'number',
    inTime: 'in time',
    share: 'share',
    median: 'median',
    p90: '90th\u00a0perc.',
    byReceiver: 'by receiver',
    byUrgency: 'by urgency (in brackets the deadline of the decision, if common to all)',
    byUrgencyShort: 'by urgency',
    agreed: (days: number) => (days === 0 ? '(same day)' : `(${days} wd)`),
    decisions: 'decisions',
    axis: 'working days to the decision',
    medianKey: 'median',
    p90Key: '90th percentile',
    agreedKey: 'common deadline',
    chart: 'Time to the first decision: median and 90th percentile.',
    chartRemark:
      'Averages are not given: a few long matters would change the whole picture. Deadlines depend on urgency, so they are shown only on the right, and only where they are common.',
    spoken:
      'Median and 90th percentile of the time to the first decision, by receiver and by urgency; the table gives the same figures',
    howToRead: 'How to read it.',
  },

  outcomes: {
    title: 'Outcomes of closed referrals',
    table: 'Closed referrals by outcome',
    tableRemark: (count: number) => `share: in % of ${englishNumber(count)} closed`,
    outcome: 'Outcome',
    bar: 'stronger part: the loop is closed',
    seen: 'sender knows the outcome',
    group: {
      yes: 'ended with support',
      partly: 'partial support or information',
      no: 'without support',
      neither: 'not assessed',
    },
    none: (period: ReportPeriod) => `In ${periodName(period).name} no referral was closed.`,
    finding: (of: { positive: number; of: number; unseen: number }) =>
      `Ended with support: ${of.of === 0 ? '' : `${percent(of.positive, of.of)} `}(${of.positive} of ${of.of}). The loop closes only when the sender confirms that they know the outcome; ${
        of.unseen === 0 ? 'all are confirmed' : `${of.unseen} not confirmed by the end of the period`
      }.`,
  },

  signatures: {
    title: 'Signatures',
    prepared: 'Prepared by',
    approved: 'Approved by',
    approvedBy: 'authorised person',
    checked: 'Checked by',
    checkedFor: (institution: string) => `for the institution: ${institution}`,
    date: 'date',
    signature: 'signature',
    stamp: 'place for a stamp',
  },
}
