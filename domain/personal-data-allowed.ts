import { withFewLetters } from './personal-data-letters.ts'

/** Words that stand in the names of institutions, streets of institutions, programmes and days; never a person here. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** The streets where the institutions of the network are, in the form in which they are written. */
export const institutionStreets =
  words(`weissa jaremy elsnera gnieźnieńska gnieźnieńskiej gnieźnieńską radzikowskiego
stachiewicza`)

/** Words that are capitalised in notes without being a name, although they look like one or are one elsewhere. */
export const neverNames = words(`
mops cas pal tpd sw mowis zzm umk zus krus nfz pfron pck caritas oik gup pup gopr kis cus ngo rodo pesel nip regon
azory azorach azorów azorom azorami kraków krakowa krakowie krakowem krakowowi krowodrza krowodrzy krowodrzą bronowice
bronowic bronowicach podgórze podgórza podgórzu nowa nowej nową huta huty hucie hutę prądnik prądnika prądniku
małopolska małopolski małopolskie małopolskiego małopolskiej polska polski polsce polskę polską ukraina ukrainy ukrainie
ukrainę białoruś białorusi gruzja gruzji mołdawia
poniedziałek wtorek środa czwartek piątek sobota niedziela styczeń luty marzec kwiecień maj czerwiec lipiec sierpień
wrzesień październik listopad grudzień wigilia wigilii wielkanoc wielkanocy andrzejki andrzejek andrzejkach mikołajki
mikołajek mikołajkach świątki świątkach świątkami katarzynki sylwester sylwestra sylwestrem barbórka barbórki walentynki walentynek dzień dnia
boże narodzenie bożego narodzenia święta świąt
niebieska niebieskiej niebieską niebieskie karta karty kartę kartą linia linii straż straży policja policji
miejski miejska miejskie miejskiej miejskiego miejskim miejską grodzki grodzkiego grodzkim grodzka krakowski krakowska
krakowskie krakowskiego krakowskiej krakowskim wojewódzki wojewódzka wojewódzkiego społeczny społeczna społeczne
społecznej społecznego społecznym społeczną lokalny lokalna lokalnej lokalnego uniwersytecki uniwersyteckiego
uniwersyteckim dziecięcy dziecięcego dziecięcym sąsiedzki sąsiedzka sąsiedzkie sąsiedzkiego sąsiedzkiej rodzicielski
rodzicielska rodzicielskie seniorski seniorska seniorskie młodzieżowy młodzieżowa młodzieżowe ukraiński ukraińska
ukraińskie ukraińskiego ukraińskiej polskiego polskiej polskim rosyjski rosyjska rosyjskiego angielski angielskiego
romska romski romskiej gruziński białoruski parafialny parafialna parafialnej osiedlowy osiedlowa osiedlowej
warszawska warszawskiej wrocławska wrocławskiej wrocławską opolska opolskiej opolską
streetworker streetworkerka streetworkerzy streetworkerów streetworkerom senior seniora seniorka seniorki seniorzy
seniorów seniorom klub klubu klubie dom domu rada rady radzie radę urząd urzędu urzędzie filia filii filię zespół
zespołu zespole świetlica świetlicy centrum centra punkt punktu punkcie ośrodek ośrodka ośrodku towarzystwo towarzystwa
przyjaciół dzieci fundacja fundacji stowarzyszenie stowarzyszenia program programu programie projekt projektu poradnia
poradni szkoła szkoły szkole przedszkole przedszkola szpital szpitala szpitalu przychodnia przychodni sąd sądu sądzie
kościół kościoła parafia parafii bank banku spółdzielnia spółdzielni wspólnota wspólnoty zarząd zarządu zarządzie
schronisko schroniska noclegownia noclegowni ogrzewalnia ogrzewalni jadłodajnia jadłodajni łaźnia łaźni
dobry start duża rodzina dużej rodziny rodzinie karta aktywności aktywny aktywna senioralna opieka opieki
pani pan państwo panie panu panią panem pana pań panowie panów
dyrektor dyrektora dyrektorka dyrektorki kierownik kierownika kierowniczka kierowniczki koordynator koordynatora
koordynatorka koordynatorki kurator kuratora kuratorka kuratorki dzielnicowy dzielnicowego dzielnicowa asystent
asystenta asystentka asystentki psycholog psychologa pedagog pedagoga lekarz lekarza pielęgniarka pielęgniarki
terapeuta terapeutka mecenas doktor profesor prezes prezydent wójt burmistrz radny radna sędzia prokurator ksiądz
księdza proboszcz siostra brat brata siostry opiekun opiekunka opiekunki wychowawca wychowawczyni nauczyciel
nauczycielka rodzic matka ojciec mama tata babcia dziadek syn córka żona mąż wnuk wnuczka sąsiad sąsiadka
osoba osoby osobę osobie osobą mieszkaniec mieszkanka mieszkańcy uczestnik uczestniczka uczestnicy wolontariusz
wolontariuszka wolontariusze
`)

/** What comes before the name of a street, a patron or a place: that which follows is no person. */
export const patronBefore = withFewLetters(
  /(?:(?<!\p{L})(?:[Uu]l|[Aa]l|[Oo]s|[Pp]l|[Ii]m|[Śś]w|[Bb]ł|[Ss]w)\.|(?<!\p{L})(?:[Uu]lic|[Aa]lej|[Aa]lei|[Oo]siedl|[Pp]lac|[Rr]ond|[Ii]mienia|[Śś]więt|[Pp]ark|[Ss]kwer|[Ss]zpital|[Kk]ości[oe]|[Pp]arafi|[Pp]rzystan|[Pp]ętl|[Ss]zkoł|[Ss]zkol|[Ll]ice|[Pp]rzedszkol|[Ff]undacj|[Ss]chronisk|[Gg]aleri|[Bb]ibliote|[Kk]omisariat)\p{L}{0,5})\s+(?:\p{Lu}\p{L}*\.?[\s-]+|(?:im|św|ks|gen|dr|bł|prof)\.\s+){0,3}$/u,
)

/** Towns and countries that notes speak of, in their base form. */
export const places = words(`
wieliczka skawina niepołomice myślenice bochnia brzesko tarnów oświęcim chrzanów olkusz miechów proszowice zabierzów
zakopane limanowa wadowice sucha andrychów krzeszowice trzebinia jaworzno gorlice warszawa wrocław poznań gdańsk gdynia
łódź katowice rzeszów lublin kielce opole szczecin bydgoszcz toruń białystok olsztyn częstochowa gliwice zabrze bytom
sosnowiec przemyśl krosno sanok radom lwów kijów charków odessa mińsk wilno berlin londyn wiedeń praga niemcy niemiec włochy anglia paryż moskwa dubaj
krowodrza czyżyny mistrzejowice łobzów salwator dębniki kurdwanów prokocim bieżanów płaszów łagiewniki ruczaj
mydlniki olszanica tonie żabiniec wisła rudawa kleparz
`)
