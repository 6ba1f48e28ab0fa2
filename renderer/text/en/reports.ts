import { counted } from '../english-plural.ts'

const newReferrals = { one: 'new referral', other: 'new referrals' } as const

/** Reports: choose the month, check it, print it. */
export const reports = {
  title: 'Reports',
  lead: 'The same figures on screen and on paper.',
  notYours:
    'The report of the whole network is opened by the coordination and the data protection officer; ask them for a print.',
  toToday: 'Back to Today',
  months: 'Months',
  newIn: (count: number) => counted(count, newReferrals),
  running: 'still running',
  none: 'No referral has been sent yet, so there is nothing to report. The first month will appear here.',
  figures: (month: string) => `Figures for ${month}`,
  balance: 'Balance',
  balanced:
    'It adds up for the network and for every institution in both roles. Only such a report can be printed.',
  notBalanced: 'It does not add up. There is no printing while the figures contradict each other.',
  equation: (of: { start: string; sent: string; ended: string; end: string }) =>
    `${of.start} + ${of.sent} − ${of.ended} = ${of.end}`,
  equationLegend: 'open + new − ended = open',
  runningNotice: 'The month is still running: the figures stand for now and will grow.',
  dataAsOf: 'Data as of',
  workingDays: 'Working days',
  imported: 'From old registers',
  versionName: 'Version',
  workingVersion: 'provisional',
  hashName: 'Hash of the data',
  print: 'Print to PDF…',
  printing: 'Printing…',
  printed: (path: string) => `Saved: ${path}`,
  pseudonymous:
    'The internal edition contains exact small numbers. These are pseudonymous data: do not pass it outside the network.',
  keyMonth: 'another month',
  keyPrint: 'print',
  own: {
    lead: 'Your institution and the totals of the whole network. The report for print is prepared by the coordination.',
    table: 'Figures of the month',
    received: (name: string) => `${name}: received`,
    sent: (name: string) => `${name}: sent`,
    network: 'Whole network',
    openAtStart: 'Open at the start',
    fresh: 'New',
    ended: 'Ended',
    closed: 'of these closed with an outcome',
    openAtEnd: 'Open at the end',
    waiting: 'of these waiting to be accepted',
    inTime: 'Decisions in the agreed time',
    inTimeOf: ({ inTime, count }: { inTime: number; count: number }) => `${inTime} of ${count}`,
    median: 'Working days to the decision (median)',
    overdue: 'Overdue at the end',
    remark:
      '“·”: fewer than five decisions, too few for a median. Decisions and deadlines count for whoever received.',
    asOf: (at: string) => `Data as of ${at}.`,
  },
}
