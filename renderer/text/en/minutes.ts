import { type Instant, type LocalDay, localDayOf } from '#domain/time.ts'
import { formatDate, formatDayTitle, formatTime } from '../../ui/format-day.ts'
import { counted } from '../english-plural.ts'
import { nouns } from './nouns.ts'

export const minutes = {
  documentTitle: ({ at, network }: { at: Instant; network: string }) =>
    `Minutes of the coordination meeting ${formatDate(at)} – ${network}`,
  runningHead: (at: Instant) => `Minutes of the meeting ${formatDate(at)}`,
  edition: 'internal minutes',
  title: 'Minutes of the coordination meeting',
  day: (at: Instant) => `${formatDayTitle(at)} ${localDayOf(at).slice(0, 4)}`,
  footer: ({ number, at, hash }: { number: number; at: string; hash: string }) =>
    `Meeting no. ${number}, minutes frozen ${at} · hash ${hash}`,
  pseudonymous:
    'Persons are named by codes: these are pseudonymous data. For the institutions of the network.',
  head: {
    number: 'Meeting no.',
    time: 'Time',
    hours: ({ from, to }: { from: Instant; to: Instant }) => `${formatTime(from)}–${formatTime(to)}`,
    ledBy: 'Led by',
    hash: 'Hash',
    present: 'Present',
    absent: 'Absent',
    unknown: 'Not marked',
    nobody: '–',
    next: 'Next meeting',
    nextOpen: 'not set',
  },
  sections: {
    matters: 'Matters discussed',
    decisions: 'Decisions',
    settled: 'Decisions of earlier meetings that were settled',
    standing: 'Decisions of earlier meetings still to be done',
    signatures: 'Signatures',
  },
  tables: {
    matters: 'Matters discussed, and why they were on the agenda.',
    decisions: 'What was decided, who does it and by when.',
    settled: 'What became of decisions since the minutes before.',
    standing: 'As it stood when the meeting was closed.',
  },
  number: 'No.',
  matter: 'Matter',
  need: 'Need',
  reason: 'Reason',
  what: 'What',
  who: 'Who',
  due: 'By when',
  decided: 'Decided',
  outcome: 'Outcome',
  done: 'done',
  notDone: 'not done',
  settledOn: ({ outcome, day }: { outcome: string; day: LocalDay }) => `${outcome} ${formatDate(day)}`,
  restricted: 'restricted matter',
  restrictedWhat: 'The sides of the matter read the decision.',
  ofOthers: 'a matter of other institutions',
  general: 'general matter',
  noPerson: 'no person',
  route: ({ from, to, hop }: { from: string; to: string; hop: number }) =>
    hop > 1 ? `${from} → ${to}, leg ${hop}` : `${from} → ${to}`,
  noMatters: 'No matter of the agenda was discussed.',
  noDecisions: 'Nothing was decided.',
  left: (count: number) =>
    `Not discussed: ${counted(count, nouns.matter)} of the agenda. They come back at the next meeting if the reason remains.`,
  keptBy: 'Minutes kept by',
  forInstitution: 'For the institution',
}
