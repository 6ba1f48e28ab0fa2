import type { PeriodKind } from '#domain/report-period.ts'
import { numberInYear, periodKindOf, type ReportPeriod, yearOf } from '#domain/report-period.ts'
import { counted, englishNumber } from '../english-plural.ts'
import { periodName } from './period-forms.ts'

const nameOf = (period: ReportPeriod): string => {
  switch (periodKindOf(period)) {
    case 'quarter':
      return `Q${numberInYear(period)} ${yearOf(period)}`
    case 'half_year':
      return `H${numberInYear(period)} ${yearOf(period)}`
    default:
      return periodName(period).dated
  }
}
const figuresForms = { one: 'figure', other: 'figures' } as const
const placeForms = { one: 'place', other: 'places' } as const
const copyForms = { one: 'copy', other: 'copies' } as const
const closeWords: Readonly<Record<PeriodKind, string>> = {
  month: 'Close the month',
  quarter: 'Close the quarter',
  half_year: 'Close the half-year',
  year: 'Close the year',
}

/** Closing a period, correcting it, the coordinator's words and the register of releases. */
export const reportClosing = {
  kinds: { month: 'Months', quarter: 'Quarters', half_year: 'Half-years', year: 'Years' } as Readonly<
    Record<PeriodKind, string>
  >,
  kindsLabel: 'Kind of period',
  periodName: nameOf,
  newIn: (count: number) => `${englishNumber(count)} new`,
  notClosed: 'not closed',
  closedAs: (version: number) => (version === 1 ? 'closed' : `correction no. ${version - 1}`),
  runs: 'running',
  keyKind: 'other kind of period',

  title: 'Closing',
  runsUntil: (day: string) => `The period runs until ${day}. After that it can be closed.`,
  open: 'The period is over and not closed: later entries still change the figures.',
  closedAt: (of: { at: string; who: string }) => `Closed ${of.at} (${of.who}).`,
  correctedAt: (of: { number: number; at: string; who: string }) =>
    `Correction no. ${of.number}: ${of.at} (${of.who}).`,
  frozen: 'These figures do not change any more. Printed again, they will be the same.',
  close: (kind: PeriodKind) => `${closeWords[kind]}…`,
  onlyCoordinator: 'A period is closed by the coordination.',

  driftTitle: (number: number) =>
    `The data have changed since the closing: correction no. ${number} is waiting`,
  driftWordsTitle: (number: number) =>
    `Words were changed after the closing: correction no. ${number} is waiting`,
  driftFigures: (count: number) =>
    `As the register stands today, ${counted(count, figuresForms)} would be different. The report below stays as it was closed.`,
  driftWords: 'The report will say the new words of the coordination after a correction.',
  correct: (number: number) => `Save correction no. ${number}…`,

  freeze: {
    title: (of: { periodKind: PeriodKind; period: ReportPeriod }) =>
      `${closeWords[of.periodKind]}: ${nameOf(of.period)}`,
    submit: 'Close',
    done: 'Closed. The report can be given out.',
    checks: 'Checked',
    balance: (equation: string) =>
      `The balance adds up for the network and for every institution: ${equation}.`,
    complete: 'The entries of every institution reach beyond the last day of the period.',
    incomplete: (names: string) =>
      `The entries of these institutions do not reach the end of the period: ${names}. Ask them, or close; later entries go into a correction.`,
    wordsNone: 'The opening sentences are made of the figures, and no conclusions have been written yet.',
    wordsThere: (count: number) => `Words of the coordination: ${counted(count, placeForms)}.`,
    wordsStale: (names: string) =>
      `Read once more: the figures have changed since these sentences were written (${names}).`,
    unclosed: (names: string) => `Within this period not closed: ${names}. Their figures may still change.`,
    about:
      'With the closing, figures, words and coverage are stored under a hash and do not change any more. What comes in later will be a correction of its own, with a number.',
  },

  correction: {
    title: (number: number) => `Correction no. ${number}`,
    submit: 'Save the correction',
    done: (number: number) => `Correction no. ${number} saved.`,
    about: 'The version before stays in the register. The report will list the changes and the reason.',
    table: 'What changed',
    figure: 'Figure',
    was: 'Was',
    is: 'Is',
    nothing: 'none',
    words: (names: string) => `Changed words: ${names}.`,
    reason: 'Reason of the correction',
    reasonHint:
      'One sentence for the readers of the report, for example: MOPS completed the entries of the last days.',
    missingReason: 'the reason',
  },

  words: {
    title: 'Words of the coordination',
    button: 'Sentences and conclusions…',
    some: (count: number) => `Written: ${counted(count, placeForms)}.`,
    none: 'The sentences are made of the figures; no conclusions were written.',
    stale: 'The figures have changed since some sentences were written. Read them once more.',
    submit: 'Save the words',
    done: 'Words of the report saved.',
    sentences: 'In brief',
    sentencesHint:
      'The sentences are made of the figures. You can say something in other words; an empty field goes back to the sentence made of the figures.',
    conclusions: 'Conclusions and events',
    conclusionsHint: 'No names, addresses or codes of persons: all institutions and the city read this.',
    rewrite: 'Say it in other words',
    back: 'Back to the sentence made of the figures',
    otherFigures: 'written when the figures were others',
    noSentence: 'There is no such sentence in this period: no data.',
    places: {
      sent: 'How many referrals',
      ended: 'What ended',
      decided: 'Decisions in time',
      overdue: 'Overdue',
      outcomes: 'Outcomes',
      working: 'What works',
      barriers: 'Barriers',
      gaps: 'Gaps in what is offered',
      proposals: 'Proposals',
      initiatives: 'Initiatives and events on the estate',
    },
  },

  register: {
    title: 'Register of releases',
    button: (count: number) =>
      count === 0 ? 'Register of releases (empty)' : `Register of releases: ${counted(count, copyForms)}…`,
    empty: 'Nobody has given out this report yet. Every print and export enters itself here.',
    about:
      'With the hash of the file anybody can check whether the document in hand is the one that was given out (SHA-256).',
    copy: 'Copy',
    when: 'Released',
    who: 'Who',
    what: 'What',
    hash: 'Hash of the file',
    editions: { internal: 'internal', public: 'for others' },
    version: (version: number) => (version === 0 ? 'provisional version' : `version ${version}`),
    dropped: 'the file was not saved',
    versions: 'Versions',
    versionHash: 'Hash of the data',
    reason: (reason: string) => `Reason: ${reason}`,
    first: 'closing of the period',
    table: 'Copies given out',
  },
}
