import { typicalFlows } from '#domain/typical-flows.ts'
import { cleanSentences } from './clean-sentences.ts'

const lines = (text: string): readonly string[] => text.trim().split('\n')

const beginnings = lines(`
Osoba zgłosiła się na dyżur
Podczas patrolu rozmawiano
Rodzina prosi o wsparcie
Senior z osiedla
Seniorka z klubu
Młoda osoba z Azor
Uczestnik zajęć
Sąsiedzi przekazali
Na spotkaniu ustalono
Po rozmowie w CAS
Zgłoszenie z PAL
Notatka z wizyty`)

const middles = lines(`
w sprawie zaległości 1 450,00 zł i pism z urzędu
w sprawie posiłków od 1.12.2026 do 31.03.2027
, potrzebny kontakt do 27.11.2026, najlepiej o 9:00
, zgadza się na pierwszy kontakt przez 5 dni roboczych
w sprawie miejsca w świetlicy przy ul. Elsnera
o zajęciach przy Weissa, grupa do 12 osób
i prosi o informację, kiedy rusza kurs przy Jaremy
w sprawie noclegu, temperatura spadła do minus 6
, termin wniosku 14 dni, czyli do 7 grudnia
, sprawę prowadzi Kalina (MOPS-02) razem z Sową`)

const ends = lines(`
Kolejny kontakt w przyszłym tygodniu.
Prosimy o odpowiedź do piątku.
Osoba zna numer 112 i wie, kiedy dzwonić.
Wynik przekażemy po spotkaniu 15.12.2026.
Bez dalszych uwag.`)

const composed = beginnings.flatMap((beginning, row) =>
  middles.map((middle, column) => {
    const end = ends[(row + column) % ends.length] ?? ''
    return `${beginning}${middle.startsWith(',') ? '' : ' '}${middle}. ${end}`
  }),
)

/** The phrases of the typical referrals, as the form offers them. */
const reasons = typicalFlows.map(({ phrase }) => phrase)

/** Two sentences that different people wrote, one after the other. */
const pairs = cleanSentences.map((sentence, place) => {
  const other = cleanSentences[(place * 7 + 31) % cleanSentences.length] ?? ''
  return `${sentence} ${other}`
})

/** At least five hundred notes without anything personal; nobody in them exists. */
export const cleanNotes: readonly string[] = [...cleanSentences, ...reasons, ...composed, ...pairs]

/** Workers who are spoken of in the notes. */
export const corpusAliases =
  'Jawor Kalina Olcha Dąb Jarzębina Leszczyna Wierzba Lawenda Malwa Nagietek Brzoza Lipa Modrzew Klon Grab Wiąz Topola Sowa Żuraw Jerzyk Wilga Kompas Latarnia Rumianek'.split(
    ' ',
  )
