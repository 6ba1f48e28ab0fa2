import type { MatrixFileFault } from '#domain/matrix-file.ts'
import type { ReportPeriod } from '#domain/report-period.ts'
import { counted } from '../english-plural.ts'
import { matrixRows } from './matrix-rows.ts'
import { periodName } from './period-forms.ts'

const words = { one: 'text', other: 'texts' }
const rowForms = { one: 'row', other: 'rows' }
type Pair = { readonly first: string; readonly second: string }
const dated = (period: ReportPeriod): string => periodName(period).dated

/** The matrix of similarities and differences: the screen, the sheet, the description of an institution. */
export const matrix = {
  ...matrixRows,
  title: 'Matrix of similarities and differences',
  crumb: 'Reports',
  open: 'Matrix of the quarter',
  periodOf: (period: ReportPeriod) => dated(period),
  periodLabel: 'Period',
  periodName: (period: ReportPeriod) => {
    const name = dated(period)
    return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
  },
  lead: 'The matrix serves a talk, not a judgement.',
  runningNote: 'The period is still running: figures and descriptions will change.',
  none: 'There are no referrals in the network yet from which a matrix could be counted.',
  notYours:
    'The matrix sets the figures of all institutions side by side. The coordinator and the data protection officer see it.',
  toToday: 'Go to Today',
  compare: 'What to compare',
  institutions: 'Institutions',
  networks: 'Networks',
  turn: 'Turn the table',
  print: 'Print A4',
  printLarge: 'Print A3',
  printing: 'Printing…',
  printed: (path: string) => `Print saved: ${path}`,
  save: 'Save a file for another network',
  saved: (path: string) => `Matrix saved: ${path}`,
  saveAbout:
    'The file carries descriptions, and figures rounded as in the report to share: no codes, no referrals, percentages of 40 and more cases only.',
  take: 'Read in the file of another network',
  taken: (network: string) => `Matrix read in: ${network}.`,
  takenWithout: ({ network, count }: { network: string; count: number }) =>
    `Matrix read in: ${network}. ${counted(count, words)} left out that may hold personal data.`,
  keyPeriod: 'period',
  keyCompared: 'institutions, networks',
  keyTurn: 'turn',
  keyPrint: 'print',
  paper: (period: ReportPeriod) => `Matrix of ${dated(period)}`,
  dimension: 'Dimension',
  column: 'Institution',
  columnNetwork: 'Network',
  comment: 'Alike and different, a question',
  computed: 'calc.',
  notDescribed: 'not described',
  tooFew: 'too few data',
  describeNow: 'describe',
  describeOf: ({ row, institution }: { row: string; institution: string }) =>
    `describe: ${row}, ${institution}`,
  similar: 'alike',
  different: 'different',
  levelOf: (level: number) => `${level} of 4`,
  spreadOf: ({ low, high }: { low: number; high: number }) =>
    low === high ? `${low} everywhere` : `from ${low} to ${high}`,
  days: (days: number) => `${days} wd`,
  partOf: ({ part, of }: { part: string; of: string }) => `${part} of ${of}`,
  fromEvents: (count: string) => `of ${count}`,
  people: (count: string) => `${count} people`,
  until: (day: string) => `until ${day}`,
  say: {
    alike: 'Alike everywhere.',
    except: (names: string) => `Exception: ${names}.`,
    common: (key: string) => `Shared: ${key}.`,
    commonBy: ({ key, names }: { key: string; names: string }) => `Shared: ${key} (${names}).`,
    range: ({ low, high, lowest, highest }: { low: string; high: string; lowest: string; highest: string }) =>
      `From ${low} (${lowest}) to ${high} (${highest}).`,
    apart: ({ first, second }: Pair) => `Farthest apart: ${first} and ${second}.`,
    tooFew: 'Too few descriptions to compare.',
  },
  overlap: 'Similarity of needs',
  overlapAbout: 'referrals sent and received',
  overlaps: { large: 'large', middle: 'middle', small: 'small' },
  overlapRest: 'all other pairs: small',
  overlapNone: 'no pair has enough referrals to compare',
  pair: ({ first, second }: Pair) => `${first} and ${second}`,
  legend: (period: string) =>
    `Degrees 1–4 are the institutions’ own; **calc.** – calculated from the register, ${period}, on one scale per row; wd – working days. **=**\u00a0alike: at least 4 of 5 described have the same value, differ by one degree at most, or lie within 20% of the median; otherwise different.`,
  legendNetworks:
    'A column of a network: the middle and the spread of the degrees, what most institutions chose, the words of each; figures counted for the whole network.',
  onA3: (rows: string) => `Rows ${rows} fit on the A3 sheet.`,
  purpose: 'The matrix serves a talk, not a judgement. Institutions are neither scored nor ranked.',
  underTitle: (network: string) => `${network} · quarterly annex to the coordination report`,
  underLonger: (network: string) => `${network} · annex to the coordination report`,
  state: (at: string) => `as of ${at} · `,
  neighbours: 'Files of other networks',
  noNeighbours:
    'No matrix of another network has been read in. Ask the coordination of another estate for a file and read it in here.',
  neighbourOf: ({ network, period }: { network: string; period: ReportPeriod }) =>
    `${network}, ${dated(period)}`,
  takenOn: (day: string) => `read in on ${day}`,
  remove: 'Remove',
  removeOf: (network: string) => `Remove the matrix: ${network}`,
  removed: (network: string) => `Matrix removed: ${network}.`,
  file: 'Matrix file (JSON)',
  faults: {
    tooLarge: 'This file is too large for a matrix. Check whether it is the right one.',
    notJson: 'This file cannot be read: it is no matrix saved by this program, or it is cut off.',
    notMatrix:
      'This is no matrix file. Ask the other network for a file from “Save a file for another network”.',
    otherVersion: (version: number) =>
      `The file is of version ${version}, which this program does not know. Ask for a file from the same version, or update yours.`,
    personalData: (path: string) =>
      `There are personal data in the file (${path}). Nothing was read in. Ask the other network for a corrected file.`,
    invalid: (path: string) =>
      `The file is damaged or was changed by hand (${path}). Nothing was read in. Ask for a new one.`,
    unreadable: 'This file cannot be opened. Check whether it is still there and choose it again.',
  } satisfies Record<MatrixFileFault['type'] | 'unreadable', unknown>,
  own: {
    title: 'Description for the matrix',
    about: 'What the institution says of itself. It stands in the matrix of the quarter beside the others.',
    progress: ({ described, all }: { described: number; all: number }) => `${described} of ${all}`,
    none: 'Nothing has been described yet.',
    show: 'Show what is missing',
    hide: 'Hide what is missing',
    act: 'Describe for the matrix…',
    actHint: 'What is still missing, one by one.',
    edit: 'Change',
    write: 'Describe',
    editOf: (row: string) => `Change the description: ${row}`,
    writeOf: (row: string) => `Describe: ${row}`,
    since: (day: string) => `from ${day}`,
    level: 'Degree',
    choices: 'Tick, five at most',
    tooMany: 'Tick five at most.',
    amount: 'People in a year',
    notWhole: 'Enter a whole number or leave it empty.',
    remark: 'In a few words',
    words: 'In own words',
    until: 'Funding certain until',
    from: 'Since when is it so',
    today: 'today',
    thisQuarter: 'start of the quarter',
    lastQuarter: 'start of the last one',
    clear: 'Clear the description',
    cleared: 'Saving an empty description takes it out of the matrix from the chosen day on.',
    next: 'Save and go on',
    left: (count: number) => `${counted(count, rowForms)} left.`,
    saved: 'Description saved.',
    missingDay: 'day',
    fact: ({ row, day }: { row: string; day: string }) => `Description from ${day}: ${row}`,
    factCleared: ({ row, day }: { row: string; day: string }) => `No description from ${day}: ${row}`,
  },
}
