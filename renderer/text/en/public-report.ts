import { firstDayOf, lastDayOf, periodKindOf, type ReportPeriod, yearOf } from '#domain/report-period.ts'
import type { LocalDay, LocalMonth } from '#domain/time.ts'
import { counted } from '../english-plural.ts'
import type { Texts } from '../polish.ts'
import { monthName } from './month-forms.ts'
import { nouns } from './nouns.ts'
import { periodName } from './period-forms.ts'

const cells = { one: 'cell', other: 'cells' } as const
const kinds = { one: 'kind', other: 'kinds' } as const
const values = { one: 'possible value', other: 'possible values' } as const
const longDay = (day: LocalDay) => `${Number(day.slice(8))} ${monthName(day.slice(0, 7) as LocalMonth).name}`
const within = (days: number) =>
  days === 0 ? 'on the day of sending' : `within ${counted(days, nouns.workingDay)}`

/** The edition for others: everything is rounded, and says so. */
export const publicReport: Texts['publicReport'] = {
  edition: 'Public edition',
  print: 'Print the public edition…',
  printing: 'Preparing the edition…',
  onlyClosed: 'The public edition is made when the period is closed.',
  runningHead: (period: ReportPeriod) => `Report for ${periodName(period).dated} · public edition`,
  footer: (data: { version: number; at: string }) =>
    `Version ${data.version}, data as of ${data.at} · aggregate data: numbers 1–7 are replaced by *, the rest rounded to 5`,
  days: (period: ReportPeriod) =>
    periodKindOf(period) === 'month'
      ? `1–${longDay(lastDayOf(period))} ${yearOf(period)}`
      : `${longDay(firstDayOf(period))} – ${longDay(lastDayOf(period))} ${yearOf(period)}`,
  daysAndFlows: (of: { days: string; period: ReportPeriod }) =>
    `${of.days}; flows and needs: ${periodName(of.period).dated}`,
  institutions: 'Institutions',
  institutionsNote: (names: string) => `${names}. Small numbers are hidden, the rest rounded.`,

  sent: (of: { period: ReportPeriod; count: string; people: string | null }) =>
    `About **${of.count} referrals** were sent in ${periodName(of.period).name}.${of.people === null ? '' : ` They concerned about ${of.people} people.`}`,
  sentNone: (period: ReportPeriod) => `**No referral** was sent in ${periodName(period).name}.`,
  sentFew: (period: ReportPeriod) =>
    `So few referrals were sent in ${periodName(period).name} that their number is not given.`,
  ended: (count: string) => `About ${count} referrals ended.`,
  open: (count: string) => `About **${count}** remain open.`,
  inTime: (of: { share: string; inTime: string; decided: string }) =>
    `About **${of.share} of decisions** were in time (${of.inTime} of ${of.decided}).`,
  waited: (of: { median: number; p90: number }) =>
    `Half of the decisions were taken ${within(of.median)}, nine in ten ${within(of.p90)}.`,
  fewDecisions: 'There were too few decisions to give the share in time.',
  topNeed: (of: { period: ReportPeriod; need: string; people: string }) =>
    `The most frequent need in ${periodName(of.period).name} was **${of.need}** (about ${of.people} people).`,
  hiddenShare: (of: { hidden: number; cells: number }) =>
    of.hidden === 0
      ? 'No number in the table of flows had to be hidden.'
      : `${of.hidden} of ${of.cells} cells in the table of flows are hidden (${Math.round((100 * of.hidden) / of.cells)}%).`,

  protection: 'How small numbers are protected',
  printedAs: 'is printed as',
  truth: 'true number of people or referrals',
  protectionRule:
    'Numbers from 1 to 7 are hidden by the sign *. The rest is rounded to 5, and totals come from the true values and are rounded by themselves, so that columns need not add up. The same sign stands in a cell that is hidden additionally because it could be worked out of others.',
  ruler: 'A number from 1 to 7 is printed as an asterisk, from 8 to 12 as 10, from 13 to 17 as 15 and so on.',
  none: 'did not occur',
  hidden: 'hidden number',
  notApplicable: 'not applicable',
  leftOut: 'not given',
  source:
    'Source of all tables and charts: own work from the register of referrals. Percentages come from rounded numbers.',

  ended2: 'ended',
  balanceFinding: (period: ReportPeriod) => `The balance in rounded numbers, ${periodName(period).dated}.`,
  balanceRemark:
    'The exact balance holds in the internal edition; after rounding the sum may be off by a few.',
  equation: (of: { start: string; sent: string; ended: string; end: string }) =>
    `${of.start} open at the start plus ${of.sent} new minus ${of.ended} ended is about ${of.end} open at the end`,
  people: 'People by institution',
  peopleRemark: 'number of people, rounded',
  inSent: 'in referrals sent',
  inReceived: 'in referrals received',
  inOpen: (day: LocalDay) => `in those open on ${longDay(day)} as receiver`,
  differentPeople: 'Total, different people',
  whySums:
    '**Why the totals differ.** Several institutions may support one person. In the “Total” row a person counts once.',
  onlyTotals:
    'A month gives only totals of institutions and of the network. Who passed on to whom, and for which need, is given for a closed quarter, half-year and year.',

  flows: (period: ReportPeriod) => `Flows between institutions, ${periodName(period).dated}`,
  flowsTable: 'People whose matters were passed on',
  flowsRemark: (period: ReportPeriod) => `${periodName(period).dated}; number of people, rounded`,
  shade: 'Shade: number of people',
  shadeMore: (least: number) => `${least} and more`,
  audit: (of: { hidden: number; cells: number }) =>
    `**Attempt at recovery.** ${of.hidden} of ${of.cells} cells are hidden (${of.cells === 0 ? 0 : Math.round((100 * of.hidden) / of.cells)}%).`,
  auditNone: (count: number) =>
    `**Attempt at recovery.** None of the ${counted(count, cells)} of the table had to be hidden.`,
  auditValues: (fewest: number) =>
    `Every hidden number was checked to have at least ${counted(fewest, values)}, also for an institution that knows its own row and column, and for somebody who has the earlier editions.`,
  auditWidened: (count: number) =>
    `${counted(count, cells)} of the tables of this period were hidden additionally.`,
  marginsOnly:
    '**Totals only.** More than 60% of the cells would have to be hidden, so only the totals sent and received are given. A longer period says more.',
  noQuarter:
    'Flows and needs are not given yet: no quarter has been closed. A month would have too few people in them.',

  decisions: 'Decisions of receivers in the whole network',
  decisionsRemark: (period: ReportPeriod) => `${periodName(period).dated}; rounded numbers`,
  decided: 'decisions',
  inTimeShort: 'in time',
  share: 'share',
  median: 'median (working days)',
  p90: '90th percentile (working days)',
  network: 'Whole network',
  shareNote:
    '**The share** is given only for the whole network, and only where there are at least 40 decisions. With smaller numbers rounding would change it more than the work of the institutions does.',

  needs: (period: ReportPeriod) => `Needs, ${periodName(period).dated}`,
  needsTable: 'People by need',
  need: 'Need',
  peopleShort: 'people',
  merged: (count: number) => `other needs together (${counted(count, kinds)})`,
  restricted: 'restricted needs, in the yearly report only',
  needsNote:
    '**Rows put together.** Needs that the sign * would hide are put together if they concern at least 8 people in all. One person may have several needs.',

  method: 'Method',
  methodCounts:
    'Different people (codes) are counted, not referrals; numbers of referrals are given for the whole network only. Every cell and every total is protected by itself: 0 stays, 1–7 becomes *, the rest is rounded to the nearest multiple of 5.',
  methodAudit:
    'Before an edition is given out, it is attacked: what follows from all tables given out, of this period, of longer and shorter periods of the year, and of earlier versions. Every hidden number must have at least four possible values for an outsider and for every institution that knows its own data. Until that holds, more is hidden, in a fixed order.',
  methodSame:
    'The edition is made once, when the period is closed, and is always printed the same. Later entries make a new numbered correction, which is checked together with the earlier version.',
  methodPseudonymous: 'The edition holds no codes of people and nothing of single matters.',
}
