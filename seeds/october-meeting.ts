import { InstitutionKey, WorkerCode } from '#domain/ids.ts'
import type { AgendaReason } from '#domain/meeting.ts'
import { LocalDay } from '#domain/time.ts'
import { moment } from './office-time.ts'
import type { CallStep, KnownIds } from './step.ts'

const coordinator = WorkerCode.parse('NET-01')
const meetingDay = '2026-10-27'

const present = ['mops', 'cas', 'pal', 'tpd', 'sw']
const absent = ['mowis', 'zzm']

/** A decision of the meeting: about the first matter that is there for this reason, or about none. */
type Told = {
  readonly time: string
  readonly about: AgendaReason | null
  readonly what: string
  /** Who is asked: a side of the matter, or an institution by its key. */
  readonly who: 'from' | 'to' | string
  readonly worker?: string
  readonly dueOn: string
  readonly settled?: {
    readonly on: string
    readonly time: string
    readonly done: boolean
    readonly remark: string
  }
}

const told: readonly Told[] = [
  {
    time: '10:12',
    about: 'overdue',
    what: 'Odbiorca przyjmie skierowanie albo zwróci je z listą tego, czego brakuje.',
    who: 'to',
    dueOn: '2026-10-30',
    settled: { on: '2026-10-30', time: '14:05', done: true, remark: '' },
  },
  {
    time: '10:24',
    about: 'unconfirmed',
    what: 'Kto skierował, odczyta wynik i potwierdzi go w programie.',
    who: 'from',
    dueOn: '2026-11-06',
  },
  {
    time: '10:37',
    about: 'silent',
    what: 'Osoba prowadząca zapisze ostatni kontakt albo domknie sprawę z informacją zwrotną.',
    who: 'to',
    dueOn: '2026-11-05',
    settled: {
      on: '2026-11-09',
      time: '09:20',
      done: false,
      remark: 'Trzy próby bez odpowiedzi, następna wspólnie ze streetworkerami.',
    },
  },
  {
    time: '10:52',
    about: 'circling',
    what: 'Jedna wspólna rozmowa obu instytucji; kolejne przekazanie dopiero po telefonie.',
    who: 'to',
    dueOn: '2026-12-11',
  },
  {
    time: '11:05',
    about: null,
    what: 'Lista dyżurów na grudzień i przerwę świąteczną, wspólna dla wszystkich instytucji.',
    who: 'pal',
    worker: 'PAL-01',
    dueOn: '2026-12-04',
  },
  {
    time: '11:14',
    about: null,
    what: 'Ulotka o ogrzewalni i punktach ciepłych posiłków dla streetworkerów.',
    who: 'mops',
    dueOn: '2026-11-20',
  },
  {
    time: '11:20',
    about: null,
    what: 'Przypomnieć wszystkim zespołom, że sprawy pilne odbiera się tego samego dnia.',
    who: 'network',
    worker: 'NET-01',
    dueOn: '2026-10-30',
    settled: {
      on: '2026-10-29',
      time: '12:40',
      done: true,
      remark: 'Wysłano i omówiono z osobami kierującymi.',
    },
  },
]

/**
 * The coordination meeting of October: who was there, what was decided, and what became of it. It speaks of whatever
 * stood on its agenda that day; what a small network has not, it does not speak of.
 */
export const planOctoberMeeting = (push: (step: CallStep) => void): void => {
  const at = (day: string, time: string) => moment(day, time)
  const step = (
    day: string,
    time: string,
    call: CallStep['call'],
    input: CallStep['input'],
    yields?: CallStep['yields'],
  ): void =>
    push({ at: at(day, time), as: coordinator, call, input, ...(yields === undefined ? {} : { yields }) })
  const meeting = (known: KnownIds) => ({ meetingId: known.meeting() })
  step(meetingDay, '10:02', 'openMeeting', () => ({}), { kind: 'meeting' })
  for (const [presence, institutions] of [
    ['present', present],
    ['absent', absent],
  ] as const) {
    institutions.forEach(key => {
      const institution = InstitutionKey.parse(key)
      step(meetingDay, '10:04', 'notePresence', known => ({ ...meeting(known), institution, presence }))
    })
  }
  told.forEach(({ time, about, what, who, worker, dueOn, settled }, key) => {
    step(
      meetingDay,
      time,
      'makeDecision',
      known => {
        const matter = about === null ? null : known.matter(about)
        if (matter === undefined) return undefined
        return {
          ...meeting(known),
          what,
          institution:
            matter !== null && (who === 'from' || who === 'to') ? matter[who] : InstitutionKey.parse(who),
          worker: worker === undefined ? null : WorkerCode.parse(worker),
          dueOn: LocalDay.parse(dueOn),
          referralId: matter?.referralId ?? null,
        }
      },
      { kind: 'decision', key },
    )
    if (settled === undefined) return
    const { on, time: atTime, done, remark } = settled
    step(on, atTime, 'settleDecision', known => {
      const decisionId = known.decision(key)
      return decisionId === undefined ? undefined : { ...meeting(known), decisionId, done, remark }
    })
  })
  for (const [time, reason] of [
    ['10:18', 'escalated'],
    ['10:45', 'bounced'],
  ] as const) {
    step(meetingDay, time, 'discussItem', known => {
      const matter = known.matter(reason)
      return matter === undefined ? undefined : { ...meeting(known), chainId: matter.chainId }
    })
  }
  step(meetingDay, '11:40', 'closeMeeting', known => ({
    ...meeting(known),
    nextOn: LocalDay.parse('2026-12-01'),
  }))
}
