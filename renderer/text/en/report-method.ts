import { counted } from '../english-plural.ts'
import { nouns } from './nouns.ts'

/** The methodological note of the monthly report: every sentence says what the program really counts. */
export const reportMethod = {
  title: 'Note on method',
  referral:
    'A **referral** is a request of one institution to another for help with one need. **New**: sent for the first time in this period. Entries made in error and drafts count nowhere.',
  ended:
    '**Ended** = closed with an outcome + declined + redirected + withdrawn. Support in the institution may go on, also after the referral was closed.',
  accepted:
    'A referral is **accepted** when the receiver has taken over responsibility for it. Until then the sender is responsible, also while the referral is back for completion.',
  decision:
    '**Decision**: acceptance, return for completion, declining or redirecting. The first one counts, in the period in which it was made. **In time**: first decisions made by the agreed deadline, over all first decisions; withdrawn referrals are in neither figure. The deadline follows from the receiver’s promise valid at the sending and from the urgency; extending it does not change the verdict.',
  time: ({ from, to }: { from: string; to: string }) =>
    `**Time** is counted in working days (Mon–Fri, ${from}–${to}, without public holidays and the free days of the network). The day of sending is day 0; after hours and on free days it is the next working day. Days of completion are taken off the time to a decision. The time to contact runs from acceptance; days on hold are taken off it.`,
  median:
    '**Median**: half of the matters took no longer. **90th percentile**: nine in ten took no longer. With fewer than 5 events – “too few data”, no percentage. Averages are not given.',
  outcomes:
    '**Ended with support**: outcomes that count as support, over all closed ones without deaths and duplicates. The sender knows the outcome when they confirmed it by the end of the period.',
  cohorts:
    '**Events and cohorts** never share a table. Table 4 follows the referrals sent in a month: those that still wait are censored observations and are not dropped. The median of a cohort is the Kaplan–Meier estimator.',
  unresolved:
    '**Overdue at the end**: open, with a deadline passed and the clock not paused. Each counts once: without a decision, without a first contact, or not closed for 60 days since the acceptance. Age and delay are in calendar days.',
  chains:
    '**Return**: a new referral to an institution that had itself referred the person on within 60 days. **People** the network dealt with: different codes with at least one sending, decision, contact or end in the period.',
  needs:
    '**Restricted needs** are given together, one by one only for a year. The change is the difference to the period of the same length before.',
  incomplete:
    '**†** The entries of this institution do not reach the end of the period: its figures, and sums with them, may still grow. Once the period is closed, later entries become a numbered correction.',
  residents:
    '**Codes of people**: different codes among the new referrals. The program keeps no names and no addresses. The institutions know whom a code stands for, so these are pseudonymous data: the internal edition is kept and destroyed like a document with personal data.',
  imported: (count: number) =>
    `**From old registers**: ${counted(count, nouns.referral)}, among those open at the start of the period and those new in it. They count by the days of the register in the balance, the flows, the outcomes and the time to acceptance. What came before the import is in no figure of punctuality nor in the time to contact: nobody had promised anything then, and the register kept no contacts.`,
  institutions:
    '**Institutions** always stand in the same order, under the name valid on the last day of the period. Nothing is ranked by results.',
  hash: (hash: string) =>
    `**SHA-256 hash** of the figures of the report. The same hash means the same figures, whenever they were printed: ${hash}`,
}
