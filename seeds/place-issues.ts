import { PlaceKind, Zone } from '#domain/code-lists.ts'
import { InstitutionKey, WorkerCode } from '#domain/ids.ts'
import type { GateCall } from '#electron/vault/handlers.ts'
import { moment } from './office-time.ts'
import { type CallStep, isPlaceStep, type KnownIds } from './step.ts'

type Told = readonly [
  day: string,
  time: string,
  by: string,
  call: GateCall,
  words: Readonly<Record<string, string>>,
]
type PlaceStory = {
  readonly to: string
  readonly kind: string
  readonly zone: string
  readonly place: string
  readonly text: string
  readonly reported: readonly [day: string, time: string, by: string]
  readonly after: readonly Told[]
}

/**
 * The benches, lamps and gardens of the demo year. Nobody of ZZM works in the network, so what ZZM said is written
 * down by whoever reported.
 */
const stories: readonly PlaceStory[] = [
  {
    to: 'zzm',
    kind: 'bench',
    zone: 'az_n',
    place: 'skwer przy bibliotece',
    text: 'Dwie ławki mają połamane deski, seniorzy nie mają gdzie odpocząć w drodze na zajęcia.',
    reported: ['2026-03-09', '10:15', 'CAS-02'],
    after: [
      [
        '2026-03-11',
        '12:40',
        'CAS-02',
        'takePlaceIssue',
        { nextStep: 'ZZM wymieni deski po sezonie zimowym.' },
      ],
      [
        '2026-04-15',
        '09:20',
        'CAS-02',
        'resolvePlaceIssue',
        { answer: 'Obie ławki naprawione i pomalowane.' },
      ],
      ['2026-04-15', '09:21', 'CAS-02', 'confirmPlaceIssue', {}],
    ],
  },
  {
    to: 'pal',
    kind: 'garden',
    zone: 'az_s',
    place: 'ogród sąsiedzki przy PAL',
    text: 'Dzieci ze świetlicy chcą prowadzić dwie grządki, potrzebne skrzynie i ziemia.',
    reported: ['2026-04-13', '13:30', 'TPD-02'],
    after: [
      [
        '2026-04-14',
        '09:10',
        'PAL-02',
        'takePlaceIssue',
        { nextStep: 'Skrzynie po majówce, ziemia z akcji sąsiedzkiej.' },
      ],
      [
        '2026-05-12',
        '15:05',
        'PAL-02',
        'resolvePlaceIssue',
        { answer: 'Dwie skrzynie stoją, grupa sadzi we wtorki.' },
      ],
      ['2026-05-13', '10:00', 'TPD-02', 'confirmPlaceIssue', {}],
    ],
  },
  {
    to: 'zzm',
    kind: 'greenery',
    zone: 'az_w',
    place: 'alejka za przychodnią',
    text: 'Nad alejką wisi złamany konar, po wietrze może spaść na przechodniów.',
    reported: ['2026-07-06', '08:35', 'MOPS-07'],
    after: [
      ['2026-07-06', '10:05', 'MOPS-07', 'takePlaceIssue', { nextStep: 'Ekipa ZZM jeszcze dziś.' }],
      ['2026-07-07', '08:20', 'MOPS-07', 'resolvePlaceIssue', { answer: 'Konar usunięto tego samego dnia.' }],
      ['2026-07-07', '08:21', 'MOPS-07', 'confirmPlaceIssue', {}],
    ],
  },
  {
    to: 'zzm',
    kind: 'lighting',
    zone: 'az_public',
    place: 'przejście do pętli',
    text: 'Nie świeci cały rząd lamp, patrol wieczorem nie widzi schodów.',
    reported: ['2026-09-22', '20:10', 'SW-01'],
    after: [
      [
        '2026-09-24',
        '18:30',
        'SW-01',
        'declinePlaceIssue',
        {
          reason: 'Lampy przy przejściu nie należą do zieleni, odpowiada za nie zarząd dróg.',
          nextStep: 'Zgłosić do zarządu dróg; numer zgłoszenia wpisze PAL.',
        },
      ],
      ['2026-09-24', '18:32', 'SW-01', 'confirmPlaceIssue', {}],
    ],
  },
  {
    to: 'pal',
    kind: 'lighting',
    zone: 'az_public',
    place: 'przejście do pętli',
    text: 'Rząd lamp przy schodach nie świeci. ZZM odpisał, że to zarząd dróg; prosimy o zgłoszenie od mieszkańców.',
    reported: ['2026-09-24', '18:40', 'SW-01'],
    after: [
      [
        '2026-09-25',
        '09:00',
        'PAL-01',
        'takePlaceIssue',
        { nextStep: 'Zgłoszenie do zarządu dróg w poniedziałek.' },
      ],
      [
        '2026-10-20',
        '14:10',
        'PAL-01',
        'notePlaceIssue',
        { text: 'Zarząd dróg potwierdził naprawę.', nextStep: 'Sprawdzić po zmroku.' },
      ],
      [
        '2026-10-29',
        '17:20',
        'PAL-01',
        'resolvePlaceIssue',
        { answer: 'Wszystkie lampy przy schodach świecą.' },
      ],
      ['2026-10-29', '19:45', 'SW-01', 'confirmPlaceIssue', {}],
    ],
  },
  {
    to: 'zzm',
    kind: 'playground',
    zone: 'az_e',
    place: 'plac zabaw przy szkole',
    text: 'Pęknięta zjeżdżalnia, ostra krawędź na wysokości rąk małych dzieci.',
    reported: ['2026-10-05', '14:45', 'TPD-04'],
    after: [
      [
        '2026-10-06',
        '09:30',
        'TPD-04',
        'takePlaceIssue',
        { nextStep: 'Zjeżdżalnia wyłączona, nowa w listopadzie.' },
      ],
    ],
  },
  {
    to: 'pal',
    kind: 'path',
    zone: 'az_n',
    place: 'schody do sali PAL',
    text: 'Poręcz się chwieje, osoby z chodzikiem nie wejdą na warsztaty.',
    reported: ['2026-11-16', '11:20', 'CAS-01'],
    after: [['2026-11-17', '10:15', 'PAL-03', 'takePlaceIssue', { nextStep: 'Ślusarz w tym tygodniu.' }]],
  },
  {
    to: 'mops',
    kind: 'shelter',
    zone: 'az_public',
    place: 'wiata przy targu',
    text: 'Wiata bez ściany, w czasie mrozów nie da się pod nią rozmawiać; czy można ją na zimę osłonić?',
    reported: ['2026-11-19', '19:05', 'SW-02'],
    after: [
      [
        '2026-11-24',
        '13:20',
        'MOPS-03',
        'resolvePlaceIssue',
        { answer: 'Rada dzielnicy zamontuje osłonę do 10 grudnia.' },
      ],
    ],
  },
  {
    to: 'pal',
    kind: 'litter',
    zone: 'az_w',
    place: 'zaplecze pawilonu',
    text: 'Sterta mebli i gruzu od tygodnia, blokuje dojście do kontenera.',
    reported: ['2026-11-26', '09:25', 'MOPS-01'],
    after: [],
  },
  {
    to: 'zzm',
    kind: 'bench',
    zone: 'az_s',
    place: 'alejka między ogrodem a przystankiem',
    text: 'Na całej długości nie ma ani jednej ławki; seniorzy proszą o dwie.',
    reported: ['2026-11-27', '12:10', 'CAS-03'],
    after: [],
  },
  {
    to: 'cas',
    kind: 'other',
    zone: 'az_n',
    place: 'tablica ogłoszeń przy CAS',
    text: 'Wiszą stare plakaty, nie ma miejsca na godziny dyżurów PAL.',
    reported: ['2026-11-28', '10:30', 'PAL-02'],
    after: [],
  },
  {
    to: 'pal',
    kind: 'greenery',
    zone: 'az_e',
    place: 'skwer przy kościele',
    text: 'Zgłoszono przez pomyłkę drugi raz: trawnik rozjeżdżony przez samochody.',
    reported: ['2026-10-12', '09:40', 'CAS-02'],
    after: [
      ['2026-10-12', '09:55', 'CAS-02', 'dropPlaceIssue', { reason: 'Zgłoszone już przez radę dzielnicy.' }],
    ],
  },
]

/** Plans them with no chance in it: the same words on the same days in every network. */
export const planPlaceIssues = (push: (step: CallStep) => void): void => {
  stories.forEach(({ to, kind, zone, place, text, reported: [day, time, by], after }, key) => {
    const report = {
      to: InstitutionKey.parse(to),
      kind: PlaceKind.parse(kind),
      zone: Zone.parse(zone),
      place,
      text,
    }
    push(stepAt(day, time, by, 'reportPlaceIssue', () => report, key))
    for (const [on, at, who, call, words] of after) {
      push(stepAt(on, at, who, call, known => ({ placeIssueId: known.place(key), ...words })))
    }
  })
}

const stepAt = (
  day: string,
  time: string,
  by: string,
  call: GateCall,
  input: (known: KnownIds) => unknown,
  key?: number,
): CallStep => {
  const step = { at: moment(day, time), as: WorkerCode.parse(by), call, input }
  if (!isPlaceStep(step)) throw new Error(`${call} is no step of a place issue`)
  return key === undefined ? step : { ...step, yields: { kind: 'place', key } }
}
