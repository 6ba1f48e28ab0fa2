import { ContactResult, ContactType } from '#domain/code-lists.ts'
import { feedbackTexts, refusalTexts } from './azory-data.ts'

/** What people of the demo network write, beside the sentences of reference §7.5. Nothing in it names anyone. */
const refusals: Readonly<Record<string, string>> = {
  out_of_area:
    'Osoba przebywa poza naszym obszarem działania. Właściwa jest jednostka terenowa sąsiedniej dzielnicy.',
  insufficient_info: 'Mimo uzupełnienia nie wiemy, na jaką formę wsparcia osoba się zgadza.',
}

const nextSteps: Readonly<Record<string, string>> = {
  no_places: 'Wpis na listę oczekujących, ponowny kontakt 5. dnia następnego miesiąca.',
  age_criteria: 'Zajęcia otwarte w PAL, dyżur w środy po południu.',
  formal_criteria: 'Wniosek składa osoba w godzinach przyjęć; pomoc w wypełnieniu na dyżurze w PAL.',
  no_consent: 'Spokojny kontakt za kilka tygodni przez osobę, której ufa.',
  out_of_scope: 'Punkt nieodpłatnej pomocy prawnej; numer dyżuru ma wysyłający.',
  no_staff: 'Ponowne rozpatrzenie w poniedziałek.',
  out_of_area: 'Jednostka terenowa właściwa dla miejsca pobytu; numer przekazano.',
  insufficient_info: 'Krótka rozmowa z osobą o oczekiwaniach i ponowne wysłanie.',
}

export const justificationOf = (reason: string): string =>
  refusalTexts.get(reason) ??
  refusals[reason] ??
  'Nie możemy teraz podjąć tej sprawy; szczegóły w rozmowie roboczej.'

export const nextStepOf = (reason: string): string =>
  nextSteps[reason] ?? 'Rozmowa robocza obu instytucji w tym tygodniu.'

const feedbacks: Readonly<Record<string, string>> = {
  not_eligible: 'Po sprawdzeniu warunków ta forma wsparcia nie przysługuje; wskazano inną drogę.',
  no_capacity: 'Nie zdołamy objąć wsparciem w tym półroczu; osoba zna inne możliwości.',
  moved_away: 'Osoba nie przebywa już na osiedlu; nowa jednostka została powiadomiona.',
  duplicate: 'Połączono z wcześniejszym skierowaniem tej samej osoby.',
}

export const feedbackOf = (outcome: string): string =>
  feedbackTexts.get(outcome) ?? feedbacks[outcome] ?? 'Skierowanie domknięto, szczegóły w rozmowie roboczej.'

export const completions = [
  'Osoba chciałaby zacząć od jednej rozmowy i poznać ofertę na miejscu.',
  'Najlepszy kontakt przez nasz dyżur we wtorki i czwartki, osoba o tym wie.',
  'Rozmawialiśmy z osobą: wie o skierowaniu i zgadza się na telefon.',
  'Pilność potwierdzamy po rozmowie z osobą.',
  'Opis uogólniony, bez szczegółów pozwalających rozpoznać rodzinę.',
]

export const withdrawals = [
  'Osoba zmieniła zdanie i na razie nie chce pomocy.',
  'Sprawę udało się załatwić u nas na miejscu.',
  'Osoba sama zgłosiła się do instytucji.',
  'Skierowanie powtórzyło wcześniejsze ustalenia.',
]

export const carryOnReasons = [
  'Jesteśmy już po pierwszym spotkaniu, osoba chce dalej korzystać ze wsparcia.',
  'Wniosek jest w toku, dokończymy go z osobą.',
]

export const holdReasons = [
  'Osoba przebywa czasowo poza osiedlem, wraca za kilka tygodni.',
  'Czekamy na decyzję w sprawie wniosku.',
  'Lista oczekujących, miejsce spodziewane w najbliższym czasie.',
  'Osoba poprosiła o przerwę w spotkaniach.',
]

export const deadlineReasons = [
  'Nieobecność osoby prowadzącej, pierwszy wolny termin w nowym tygodniu.',
  'Osoba poprosiła o późniejszy termin spotkania.',
  'Czekamy na wolny termin wspólnej wizyty.',
]

export const urgencyReasons = [
  'Sytuacja zmieniła się po rozmowie z osobą.',
  'Nowe informacje z dyżuru wskazują na inną pilność.',
]

export const escalationReasons = [
  'Minął termin decyzji, prosimy o sprawdzenie, kto może odpowiedzieć.',
  'Brak odpowiedzi w umówionym czasie, osoba pyta o dalszy ciąg.',
  'Po terminie; prosimy o rozmowę z instytucją przyjmującą.',
]

export const contactEscalations = [
  'Minął termin pierwszego kontaktu, prosimy o informację.',
  'Osoba nadal czeka na pierwszy kontakt.',
]

export const redirections = [
  'Po rozmowie właściwa będzie inna instytucja; osoba o tym wie.',
  'Potrzeba wykracza poza naszą ofertę, przekazujemy dalej w porozumieniu z osobą.',
  'Lepsze warunki ma inna instytucja sieci, uzgodniono telefonicznie.',
]

export const notes = [
  'Ustalono wspólny dyżur w czwartek.',
  'Osoba woli kontakt przed południem.',
  'Rozmowa robocza: dzielimy się zadaniami, bez powtarzania wizyt.',
  'Prosimy o sygnał, gdyby osoba pojawiła się na zajęciach.',
  'Pierwsze spotkanie z udziałem znanego osobie pracownika.',
  'Dokumenty osoba ma przy sobie, nic więcej nie potrzeba.',
]

export const remarks = [
  'Proszę sprawdzić jeszcze możliwość wizyty w tym tygodniu.',
  'Zanim odmówimy, porozmawiajmy z wysyłającym.',
]

export const voidReasons = [
  'Wysłano omyłkowo, skierowanie dotyczyło innej sprawy.',
  'Wpis testowy podczas szkolenia, bez znaczenia.',
]

export const revisitReasons = [
  'Po wsparciu w innej instytucji osoba wraca do poprzedniej formy pomocy.',
  'Zmieniła się sytuacja, wcześniejsza instytucja znów może pomóc.',
]

export const legalBasisNotes = [
  'Obowiązek wynikający z przepisów o ochronie dziecka.',
  'Obowiązek z przepisów o przeciwdziałaniu przemocy.',
]

export const contactNotes: Readonly<Record<string, readonly string[]>> = {
  reached: ['Spokojna rozmowa, osoba wie, po co jest kontakt.', 'Omówiono, czego osoba oczekuje.', ''],
  not_reached: ['Ponowna próba jutro.', ''],
  left_message: ['Zostawiono wiadomość z prośbą o telefon na dyżur.', ''],
  appointment_set: ['Umówiono spotkanie w przyszłym tygodniu.', ''],
  appointment_kept: ['Spotkanie przebiegło dobrze, ustalono dalsze kroki.', ''],
  no_show: ['Osoba nie przyszła, umówimy inny termin.', ''],
  declined: ['Osoba podziękowała, zna godziny dyżurów.'],
  postponed: ['Na prośbę osoby przełożono na następny tydzień.', ''],
}

type Weights = readonly (readonly [type: string, weight: number])[]

export const contactTypes: Readonly<Record<string, Weights>> = {
  mops: [
    ['phone', 4],
    ['in_person_office', 4],
    ['home_visit', 4],
    ['worker_to_worker', 1],
    ['joint_visit', 1],
  ],
  cas: [
    ['phone', 5],
    ['in_person_office', 3],
    ['group', 4],
    ['worker_to_worker', 1],
  ],
  pal: [
    ['phone', 3],
    ['in_person_office', 5],
    ['group', 2],
    ['accompaniment', 1],
    ['worker_to_worker', 1],
  ],
  tpd: [
    ['phone', 3],
    ['in_person_office', 4],
    ['group', 4],
    ['case_meeting', 1],
    ['worker_to_worker', 1],
  ],
  sw: [
    ['street', 8],
    ['phone', 2],
    ['accompaniment', 2],
    ['joint_visit', 1],
    ['worker_to_worker', 1],
  ],
  mowis: [
    ['phone', 4],
    ['in_person_office', 3],
    ['written', 2],
  ],
}

/** How a first attempt to reach the person is made; talks between institutions do not count as one. */
export const firstContactTypes: Readonly<Record<string, Weights>> = {
  mops: [
    ['phone', 5],
    ['in_person_office', 3],
    ['home_visit', 4],
    ['joint_visit', 1],
  ],
  cas: [
    ['phone', 6],
    ['in_person_office', 3],
  ],
  pal: [
    ['phone', 4],
    ['in_person_office', 5],
  ],
  tpd: [
    ['phone', 5],
    ['in_person_office', 4],
  ],
  sw: [
    ['street', 8],
    ['phone', 2],
  ],
  mowis: [
    ['phone', 4],
    ['in_person_office', 3],
  ],
}

export const contactType = (key: string): ContactType => ContactType.parse(key)
export const contactResult = (key: string): ContactResult => ContactResult.parse(key)
