import type { PersonalDataKind, SuspectedKind } from '#domain/personal-data-kinds.ts'
import { inventedPeople, personFrames, shortNames } from './invented-people.ts'

export type DirtyNote = { readonly text: string; readonly kind: PersonalDataKind | SuspectedKind }

const notes = (kind: DirtyNote['kind'], text: string): readonly DirtyNote[] =>
  text
    .trim()
    .split('\n')
    .map(line => ({ kind, text: line }))

const people: readonly DirtyNote[] = inventedPeople.flatMap(person =>
  personFrames.map(([frame, inCase]) => ({ kind: 'name', text: frame.replace('@', person[inCase] ?? '') })),
)

/** The first name or the surname alone, as people really write. */
const parts: readonly DirtyNote[] = inventedPeople.flatMap((person, place) =>
  personFrames.slice(0, 12).flatMap(([frame, inCase], row) => {
    const [first = '', last = ''] = (person[inCase] ?? '').split(' ')
    const part = (place + row) % 2 === 0 ? first : last
    return (place + row) % 3 === 0 ? [{ kind: 'name' as const, text: frame.replace('@', part) }] : []
  }),
)

const familiar: readonly DirtyNote[] = shortNames.map(name => ({
  kind: 'name',
  text: `Widziałem się z ${name} w świetlicy, wszystko dobrze.`,
}))

const others: readonly DirtyNote[] = [
  ...notes(
    'name',
    `
Pani Iksińska prosi o telefon.
U państwa Nieznanowskich awaria pieca.
p. Wyrwicka odbierze paczkę.
Sprawa rodziny Zdunków wraca na spotkanie.
Nazywa się Bryndal i mieszka sam.
małgorzata prosi o kontakt
Był u nas pan Zdrojewicz z synem.
Dzwoniła Kowalska w sprawie węgla.
Malgorzata Wisniewska bez polskich znakow
Odwiedziny u Wawrzyńca, leki podane.
Dziecko: Zuzia, lubi rysować.
Mama Oliwki prosi o miejsce w grupie.
Syn Dawid wraca do szkoły.
Kurator pyta o Sebastiana i Patryka.
ANNA KOWALSKA prosi o wizytę.
NOWAKOWSKI odmówił noclegu.
Wiadomość od Tadeusza: nie przyjdzie.
Pokój zajmują Halina i Bogusława.
Sąsiad Mazurkiewicz ma klucze.
Pomoc dla Wójcików przyznana.`,
  ),
  ...notes(
    'initials',
    `
p. K. prosi o węgiel.
Pani W. nie odbiera telefonu.
A.K. zgłosił się sam.
Rozmowa z J. N. o pracy.
Rodzina Z. bez prądu.
Syn M. nie chodzi do szkoły.
Sąsiadka B. wpuści opiekunkę.
Pan T.S. chce wrócić do domu.
Wniosek M. Kowalskiego odrzucony.
Matka D. prosi o obiady.`,
  ),
  ...notes(
    'address',
    `
Mieszka przy ul. Długiej 12, trzecie piętro.
ul. Czarnowiejska 55a, dzwonić domofonem.
Adres: os. Kolorowe 7/34.
Wizyta na ul. Jana Pawła II 15 m. 3.
Przebywa przy alei Słowackiego 20.
Lokatorka z Weissa 7/12 prosi o pomoc.
Mieszka w bloku 14, klatka 3.
Wejście: klatka B, m. 21.
mieszkanie nr 14 na parterze
lok. 5 zajęty przez rodzinę
Kod pocztowy 31-234, dalej jak zwykle.
Paczka na 30-001 Kraków.
Zamieszkały Łobzowska 22/4.
Mieszka na Krowoderskiej 18, drugie podwórko.
Budynek nr 9, drzwi po lewej.
Zameldowana przy Lea 112.
ul. siewna 23 c, wejście z tyłu
Dojście od ulicy Kluczborskiej 8.
pl. Nowy 3, nad sklepem
bl. 7 m. 12`,
  ),
  ...notes(
    'birth_date',
    `
ur. 12.05.1980, bez pracy
Urodzona 3 maja 1955 w Tarnowie.
urodzony w 1948 roku
data urodzenia: 1990-02-11
rocznik 1972, rozwiedziony
Dziecko ur. 7.09.2018, idzie do szkoły.
data ur. 01.01.1961
ur. w maju 2019
Osoba (04.11.1949) prosi o usługi.
urodz. 5/06/1983`,
  ),
  ...notes(
    'age',
    `
Kobieta, lat 43, samotna.
Mężczyzna 57 lat, bez dochodu.
43-letnia matka dwójki dzieci
Ma 81 lat i mieszka sama.
Senior w wieku 79 lat.
Wiek: 34, bez pracy.
12-latek nie chodzi do szkoły.
Córka (16 lat) prosi o rozmowę.
Osoba, 66 lat, po udarze.
Skończyła 18 lat i szuka pokoju.`,
  ),
  ...notes(
    'tax_number',
    `
NIP 526-10-40-828 firmy męża
nip: 5261040828
Faktura na NIP PL5261040828
Działalność 526-104-08-28 zawieszona.`,
  ),
  ...notes('business_number', 'REGON 123456785\nregon: 123456785 na pieczątce'),
  ...notes(
    'long_number',
    `
Na kartce numer 12345678901.
numer karty 4111 1111 1111 1111
Ciąg 90000000001 z pisma.
Numer sprawy w systemie 123456789012345.`,
  ),
  ...notes(
    'document_number',
    `
Karta pobytu nr RR 1234567
prawo jazdy nr 01234/15/1261
Legitymacja szkolna nr 1234/26
dowód nr ABC123457
Paszport seria EA 1234561 nieważny`,
  ),
  ...notes(
    'case_signature',
    `
Sprawa III Nsm 123/24 w sądzie rodzinnym.
Postępowanie I C 45/2025.
NK-A 12/2024 w toku
KW KR1P/00123456/7
Decyzja MOPS.4110.12.2024 doręczona.
sygn. akt V RC 77/23
Pismo znak: DŚ-4011/123/24
PR 2 Ds 345.2024
Wyrok II K 9/22 uprawomocnił się.
nr sprawy 445/2026`,
  ),
  ...notes(
    'profile',
    `
Pisze na facebook.com/ktos.tam
kontakt przez @janek_azory
profil instagram.com/xyz123`,
  ),
  ...notes('health_code', 'Rozpoznanie F20.0, leczy się.\nICD-10 F32 w dokumentach'),
  ...notes(
    'pesel',
    `
PESEL 44051401359 w dokumentach
numer 440514-01359
44 05 14 01359 podano w rozmowie
PESEL: 12345678901
pesel to 1234 567 8901`,
  ),
  ...notes('id_card', 'dowód ABA300000\nABS 123456\nseria aba nr 300000\nABA-300-000'),
  ...notes('passport', 'paszport AB 1234562\nnumer ZS0000177'),
  ...notes(
    'bank_account',
    `
konto 61 1090 1014 0000 0712 1981 2874
PL61109010140000071219812874
przelew na DE89 3704 0044 0532 0130 00`,
  ),
  ...notes(
    'email',
    `
pisać na ktos@przyklad.pl
jan.nowak (at) poczta.example.com
ktos małpa przyklad kropka pl
Adres: k-o_s+1@sub.domena.com.pl`,
  ),
  ...notes(
    'phone',
    `
tel. 601 234 567
dzwonić 12 345 67 89
+48 601-234-567
(12) 345 67 89 po południu
kom. 601234567
601.234.567
numer 0048 601 234 567
zza granicy +380 67 123 45 67
telefon 6 0 1 2 3 4 5 6 7`,
  ),
]

/** At least five hundred notes with something that must not enter, each with the kind that must be found. */
export const dirtyNotes: readonly DirtyNote[] = [...people, ...parts, ...familiar, ...others]
