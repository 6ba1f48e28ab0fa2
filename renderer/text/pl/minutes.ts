import { type Instant, type LocalDay, localDayOf } from '#domain/time.ts'
import { formatDate, formatDayTitle, formatTime } from '../../ui/format-day.ts'
import { counted } from '../plural.ts'
import { nouns } from './nouns.ts'

/** The minutes of a meeting on paper. */
export const minutes = {
  documentTitle: ({ at, network }: { at: Instant; network: string }) =>
    `Protokół spotkania koordynacyjnego ${formatDate(at)} – ${network}`,
  runningHead: (at: Instant) => `Protokół spotkania ${formatDate(at)}`,
  edition: 'protokół wewnętrzny',
  title: 'Protokół spotkania koordynacyjnego',
  day: (at: Instant) => `${formatDayTitle(at)} ${localDayOf(at).slice(0, 4)} r.`,
  footer: ({ number, at, hash }: { number: number; at: string; hash: string }) =>
    `Spotkanie nr ${number}, protokół zamrożony ${at} · skrót ${hash}`,
  pseudonymous: 'Osoby są oznaczone kodami: to dane pseudonimowe. Egzemplarz do użytku instytucji sieci.',
  head: {
    number: 'Spotkanie nr',
    time: 'Czas',
    hours: ({ from, to }: { from: Instant; to: Instant }) => `${formatTime(from)}–${formatTime(to)}`,
    ledBy: 'Prowadzi',
    hash: 'Skrót',
    present: 'Obecne',
    absent: 'Nieobecne',
    unknown: 'Nie zaznaczono',
    nobody: '–',
    next: 'Następne spotkanie',
    nextOpen: 'nie ustalono',
  },
  sections: {
    matters: 'Omówione sprawy',
    decisions: 'Decyzje',
    settled: 'Rozliczone decyzje poprzednich spotkań',
    standing: 'Decyzje poprzednich spotkań nadal do wykonania',
    signatures: 'Podpisy',
  },
  tables: {
    matters: 'Sprawy omówione na spotkaniu i powód, dla którego stanęły w porządku.',
    decisions: 'Co postanowiono, kto to zrobi i do kiedy.',
    settled: 'Co stało się z decyzjami od poprzedniego protokołu.',
    standing: 'Stan w chwili zamknięcia spotkania.',
  },
  number: 'Lp.',
  matter: 'Sprawa',
  need: 'Potrzeba',
  reason: 'Powód',
  what: 'Co',
  who: 'Kto',
  due: 'Do kiedy',
  decided: 'Decyzja z',
  outcome: 'Wynik',
  done: 'wykonana',
  notDone: 'niewykonana',
  settledOn: ({ outcome, day }: { outcome: string; day: LocalDay }) => `${outcome} ${formatDate(day)}`,
  restricted: 'sprawa zastrzeżona',
  restrictedWhat: 'Treść decyzji widzą strony sprawy.',
  ofOthers: 'sprawa innych instytucji',
  general: 'sprawa ogólna',
  noPerson: 'bez osoby',
  route: ({ from, to, hop }: { from: string; to: string; hop: number }) =>
    hop > 1 ? `${from} → ${to}, ${hop}. etap` : `${from} → ${to}`,
  noMatters: 'Nie omówiono żadnej sprawy z porządku.',
  noDecisions: 'Nie podjęto decyzji.',
  left: (count: number) =>
    `Nieomówione z porządku: ${counted(count, nouns.matter)}; następne spotkanie zacznie od tych, które nadal tego wymagają.`,
  keptBy: 'Protokołował(a)',
  forInstitution: 'Za instytucję',
}
