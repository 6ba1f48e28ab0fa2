import { WorkerCode } from '#domain/ids.ts'
import { ReportPeriod } from '#domain/report-period.ts'
import type { ReportWords, WordPlace } from '#domain/report-words.ts'
import { wordPlaces } from '#domain/report-words.ts'
import { moment } from './office-time.ts'
import type { CallStep } from './step.ts'

const coordinator = WorkerCode.parse('NET-01')

type ClosedPeriod = {
  readonly period: string
  readonly on: string
  readonly words: ReportWords
  /** What was said otherwise after the closing; without a reason it still waits for a correction. */
  readonly later?: { readonly on: string; readonly words: ReportWords; readonly reason?: string }
}

const closed: readonly ClosedPeriod[] = [
  {
    period: '2026-09',
    on: '2026-10-02',
    words: {
      working: 'Wspólny dyżur streetworkerów i MOPS w środy: sprawy przyjmuje się tego samego dnia.',
      barriers: 'Po wakacjach zaległości w odpowiedziach; część skierowań czekała na powrót z urlopów.',
      proposals: 'Zastępstwa urlopowe wpisywać z góry w Sieci, żeby było widać, kto odbiera.',
    },
    later: {
      on: '2026-10-19',
      words: { gaps: 'Brak miejsc noclegowych dla par; osoby rezygnują ze wsparcia.' },
      reason: 'Dopisano lukę, którą zgłosili streetworkerzy po zamknięciu.',
    },
  },
  { period: '2026-Q3', on: '2026-10-05', words: {} },
  {
    period: '2026-10',
    on: '2026-11-03',
    words: {
      working: 'Przekazania między streetworkerami i MOPS: większość decyzji zapada w umówionym terminie.',
      barriers:
        'Brak miejsc w świetlicy od połowy miesiąca. Zwroty do uzupełnienia z powodu niepełnych opisów.',
      gaps: 'Nikt w sieci nie prowadzi wieczornego wsparcia dla opiekunów osób starszych.',
      proposals: 'Krótka lista pytań przed wysłaniem skierowania; wspólne szkolenie w grudniu.',
      initiatives: 'Jesienne porządki w ogrodzie społecznym z mieszkańcami i CAS.',
    },
    later: {
      on: '2026-11-20',
      words: { gaps: 'Wieczorne wsparcie dla opiekunów osób starszych zapowiada od stycznia CAS.' },
    },
  },
]

/** The coordinator's closings: words first, then the figures as they stood that morning, and what was said later. */
export const planClosedPeriods = (push: (step: CallStep) => void): void => {
  for (const { period: named, on, words, later } of closed) {
    const period = ReportPeriod.parse(named)
    const step = (at: string, time: string, call: CallStep['call'], input: object): void =>
      push({
        at: moment(at, time),
        as: coordinator,
        call,
        input: () => ({ period, ...input }),
        isOptional: true,
      })
    if (Object.keys(words).length > 0) {
      step(on, '08:20', 'writeReportWords', { words: allPlaces(words) })
    }
    step(on, '08:40', 'freezeReport', {})
    if (later === undefined) continue
    step(later.on, '08:20', 'writeReportWords', { words: allPlaces({ ...words, ...later.words }) })
    if (later.reason !== undefined) step(later.on, '08:30', 'correctReport', { reason: later.reason })
  }
}

const allPlaces = (words: ReportWords): Record<WordPlace, string> =>
  Object.fromEntries(wordPlaces.map(place => [place, words[place] ?? ''])) as Record<WordPlace, string>
