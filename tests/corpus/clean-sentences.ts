/** Hand-written sentences of social work in which nobody is named. Invented; one a line. */
const sentences = `
Osoba przyszła na dyżur w środę o 10:30 i prosi o pomoc w napisaniu wniosku.
Umówiono spotkanie na 23.11.2026 o godz. 12.00 w Filii MOPS.
Dzwonić w dni robocze między 8:00 a 15:00, najlepiej przed południem.
Zasiłek okresowy 612,50 zł, czynsz 1 841,50 zł, zaległość 3 200 zł.
Dodatek mieszkaniowy przyznano do 31.03.2027, kolejny wniosek w lutym.
W razie zagrożenia życia dzwonić 112, straż miejska 986, policja 997.
Numer telefonu zaufania 116 111 podano rodzicowi, a dla dorosłych 116 123.
Bezpłatna infolinia 800 120 002 działa całą dobę.
Punkt przy ul. Weissa czynny od poniedziałku do piątku.
CAS przy Weissa 5 zaprasza na zajęcia w czwartki.
Spotkanie sieci w PAL przy ul. Jaremy, sala na parterze.
Świetlica TPD przy Elsnera przyjmuje dzieci od 14:00 do 18:00.
Park kieszonkowy przy Gnieźnieńskiej: ławka do naprawy.
Patrol na Radzikowskiego od 20:00 do 22:00, nikogo nie zastano.
Uzgodniono z Kaliną (MOPS-02), że pierwszy kontakt będzie w piątek.
Jawor (MOPS-01) przejmuje prowadzenie od poniedziałku.
Sprawę omówiono z Sową i Żurawiem przed wyjściem w teren.
Dąb zatwierdził odmowę, prosimy o kontakt z Lawendą.
Prosimy o odpowiedź do Wilgi lub Jerzyka do czwartku.
Kompas poprosił o wyjaśnienie terminu.
Osoba od 60. roku życia może korzystać z klubu bez opłat.
Grupa dla dzieci 6–10 lat, zapisy od września.
Zajęcia dla młodzieży w wieku 13–17 lat w poniedziałki i środy.
Rodzina z trojgiem dzieci, jedno w wieku szkolnym.
Od 5 lat mieszka na osiedlu, od 2 lat bez stałej pracy.
Pracował przez 20 lat, teraz jest na świadczeniu.
Za 2 lata kończy się umowa najmu.
Dziecko w wieku przedszkolnym, potrzebne miejsce od lutego.
Wniosek złożono 12 października, decyzja w ciągu 30 dni.
Ustawa z dnia 12 marca 2004 r. o pomocy społecznej, art. 7 pkt 10.
Podstawa: art. 100 ust. 2 ustawy, Dz.U. z 2024 r. poz. 1283.
Zgodnie z art. 6 ust. 1 lit. e RODO przekazano tylko kod osoby.
Kod osoby AZ 7K3F9-Q5T2M, karta przekazana do ręki.
Termin przyjęcia minął 11 listopada, ale to dzień wolny.
W Wigilię i Nowy Rok dyżuru nie ma, zastępstwo pełni MOPS.
Wielkanoc i Boże Narodzenie osoba spędza sama, chętnie przyjdzie na spotkanie.
Karta Dużej Rodziny wyrobiona, bilety ulgowe od stycznia.
Program „Posiłek w szkole i w domu” obejmuje obiady do czerwca.
Klub Seniora ma 3 wolne miejsca, zapisy do końca miesiąca.
Klub Malucha przy parafii działa we wtorki.
Dom Sąsiedzki zaprasza na kawę i rozmowę.
Rada Dzielnicy dofinansuje warsztaty kwotą 4 500 zł.
Urząd Miasta Krakowa wydaje decyzję w 14 dni.
Grodzki Urząd Pracy zaprosił na szkolenie komputerowe.
Sąd rodzinny zwrócił się o opinię, odpowiedź wyśle kierownik.
Kurator odwiedzi rodzinę w przyszłym tygodniu.
Dzielnicowy zna sytuację i zagląda na podwórko.
Pani z sąsiedztwa zgłosiła, że w oknie od kilku dni pali się światło.
Pan spotkany na przystanku prosi o ciepłe ubranie.
Pani prosi o telefon po 16:00, pan woli kontakt osobisty.
Państwo chcą uczestniczyć w grupie rodziców.
Rozmowa z pedagogiem szkolnym odbyła się w gabinecie.
Asystent rodziny bywa dwa razy w tygodniu.
Lekarz POZ wystawił skierowanie na rehabilitację.
Pielęgniarka środowiskowa zaproponowała wizyty domowe.
Psycholog z poradni ma wolny termin 7 grudnia.
Terapeuta proponuje grupę wsparcia w poniedziałki.
Osoba mieszka sama na trzecim piętrze bez windy.
Sąsiedzi skarżą się na hałas w klatce, prosimy o rozmowę.
Przy wejściu do klatki zbiera się młodzież po 21:00.
W bloku nie działa domofon, sprawa zgłoszona zarządcy.
Mieszkanie komunalne wymaga remontu, wniosek w ZBK.
Lokal socjalny przyznano, termin odbioru kluczy w marcu.
Osoba przebywa czasowo w schronisku poza Krakowem.
Noclegownia przyjmuje do 20:00, ogrzewalnia przez całą noc.
Łaźnia miejska i jadłodajnia czynne także w soboty.
Zupa na skwerze w każdy czwartek o 18:30.
Osoba odmówiła noclegu, przyjęła śpiwór i herbatę.
Kontakt nawiązany po trzech próbach: 3, 10 i 17 listopada.
Próby kontaktu: 3.11, 5.11 i 9.11 bez skutku.
Zajęcia 10–12, 14–16 i 17–19, do wyboru.
Godziny dyżuru: pn. 8–15, wt. 10–18, śr. 12.30–16.00.
W latach 2024–2026 korzystała ze wsparcia trzy razy.
W roku szkolnym 2026/2027 grupa liczy 15 dzieci.
Zebrano 12 zgłoszeń, z tego 5 pilnych i 2 natychmiastowe.
Na liście oczekujących 7 osób, przewidywany czas 3 tygodnie.
Budżet wyjazdu 12 500 zł, wkład własny 10%.
Opłata 25 zł za 4 spotkania, dla seniorów bez opłat.
Pokój 12, parter, wejście od podwórka.
Sala nr 3 jest dostępna dla osób na wózkach.
Autobus 130 i 168 zatrzymują się przy przychodni.
Tramwajem 4 do pętli, dalej pieszo 10 minut.
Formularz ma 2 strony, załączniki nr 1 i 2 można dosłać.
Wydruk w 2 egzemplarzach, podpis w obecności pracownika.
Proszę o potwierdzenie odbioru w ciągu 1 dnia roboczego.
Termin pierwszego kontaktu: 5 dni roboczych od przyjęcia.
Dyżur prawnika w PAL w każdy drugi wtorek miesiąca.
Porada obywatelska dotyczyła umowy z operatorem.
Umowa zawarta przez telefon, odstąpienie w 14 dni.
Długi rozłożono na 24 raty po 150 zł.
Komornik zajął część świadczenia, prosimy o sprawdzenie kwoty wolnej.
Osoba boi się listów poleconych i ich nie odbiera.
Pismo z ZUS wyjaśniono, odwołanie wysłane.
Wniosek o świadczenie pielęgnacyjne czeka na orzeczenie.
Orzeczenie o stopniu niepełnosprawności ważne do 2028 r.
E-recepty i konto pacjenta omówiono na zajęciach komputerowych.
Senior nauczył się wysyłać zdjęcia wnukom.
Warsztaty: jak nie dać się oszustom metodą „na wnuczka”.
Wolontariusz odwiedza osobę w soboty, czyta jej gazety.
Wolontariuszka z liceum pomaga w lekcjach matematyki.
Rodzic pracuje na zmiany, wraca po 22:00.
Dziecko lubi rysować i grać w piłkę.
Nastolatka chce wrócić do szkoły po feriach.
Nastolatek szuka miejsca do ćwiczeń na gitarze.
Młodzież prosi o kosz do koszykówki i ławki.
Grupa sąsiedzka sadzi zioła: mięta, szałwia, lawenda, nagietek.
W ogrodzie społecznym rosną malwy, kalina i jarzębina.
Pod lipą stoi nowa ławka, klon wymaga przycięcia.
Brzoza przy świetlicy złamana po wichurze, zgłoszono do ZZM.
Na skwerze gniazdo sowy, prace wstrzymano do lipca.
Lampa przy przejściu nie świeci od poniedziałku.
Chodnik przy szkole wymaga naprawy, zgłoszono do zarządcy dróg.
Zespół interdyscyplinarny spotka się 15 grudnia.
Niebieska Karta jest prowadzona poza programem.
Straż Miejska sprawdziła pustostan, nikogo nie było.
Policja przyjęła zgłoszenie, dalej prowadzi dzielnicowy.
Ośrodek Interwencji Kryzysowej przyjmuje całą dobę.
Centrum Zdrowia Psychicznego proponuje wizytę bez skierowania.
Poradnia Psychologiczno-Pedagogiczna wyda opinię w styczniu.
Szpital Uniwersytecki wypisał osobę w czwartek.
Szpital im. Rydygiera prosi o miejsce w opiece wytchnieniowej.
Schronisko im. Brata Alberta ma dwa wolne miejsca.
Szkoła Podstawowa im. Jana Pawła II prosi o spotkanie.
Dom Kultury zaprasza na koncert w niedzielę.
Fundacja przekazała 10 paczek, odbiór w CAS.
Caritas parafialna wydaje żywność w piątki.
Polski Czerwony Krzyż prowadzi zbiórkę odzieży.
Bank Żywności dostarczy produkty w poniedziałek.
Muzeum i biblioteka dają bilety dla grup z osiedla.
Miejski Ośrodek Pomocy Społecznej wyśle pismo do końca tygodnia.
Towarzystwo Przyjaciół Dzieci organizuje półkolonie.
Centrum Aktywności Seniora szuka prowadzącego zajęcia ruchowe.
Punkt Aktywności Lokalnej udostępni salę na warsztaty.
Zarząd Zieleni Miejskiej odpowie w ciągu 30 dni.
Kraków, Azory: mapa miejsc przyjaznych seniorom gotowa.
Na Azorach otwarto nowy punkt porad, Bronowice mają własny.
Osoba przyjechała z Ukrainy i szuka kursu języka polskiego.
Rodzina mówi po ukraińsku i rosyjsku, potrzebny tłumacz.
Kurs polskiego dla początkujących rusza w lutym.
Osoba po pobycie w zakładzie karnym szuka pokoju i pracy.
Osoba w kryzysie bezdomności zgadza się na rozmowę z lekarzem.
Osoba w żałobie, nie chce teraz zajęć grupowych.
Przemęczenie opiekuna: opiekuje się matką od lat, bez urlopu.
Syn mieszka za granicą, dzwoni raz w tygodniu.
Córka pomaga w zakupach, ale sama pracuje do wieczora.
Mąż jest w szpitalu, żona prosi o pomoc w domu.
Babcia wychowuje wnuki, prosi o chwilę wytchnienia.
Dziadek po udarze wraca do domu w przyszłym tygodniu.
Brat zgłosił, że osoba nie otwiera drzwi od dwóch dni.
Siostra deklaruje, że przejmie opiekę od marca.
Sąsiadka ma klucze i zgadza się wpuścić opiekunkę.
Właściciel wypowiedział umowę na koniec kwietnia.
Maj i czerwiec to czas wyjazdów, zapisy do 15 maja.
W marcu i kwietniu zajęcia w plenerze.
Luty: ferie, świetlica otwarta od 9:00.
Poniedziałek i wtorek bez dyżuru, środa do 18:00.
Piątek to ostatni dzień zapisów.
Niedziela handlowa, patrol przy galerii.
Wieczorem spokojnie, rano kilka osób na przystanku.
Decyzja odmowna, osoba chce się odwołać, termin 14 dni.
Odwołanie do SKO złożono w terminie.
Kontrakt socjalny podpisany, przegląd za 3 miesiące.
Wywiad środowiskowy przeprowadzono, brak przeszkód.
Plan pomocy: posiłek, opał, wizyta lekarska.
Zadłużenie za prąd ok. 900 zł, prośba o raty.
Opał na zimę: 1 tona, dowóz we wrześniu.
Pralka zepsuta, możliwy zasiłek celowy.
Wyprawka szkolna: plecak, buty, kurtka rozmiar 128.
Buty zimowe rozmiar 43 przekazano podczas patrolu.
Leki wykupiono, rachunek 86,40 zł do zwrotu.
Temperatura minus 8, osobę namówiono na ogrzewalnię.
Odmowa noclegu, kontakt ponowny jutro o 6:30.
Przekazano ulotkę w języku ukraińskim i angielskim.
Telefon osoby nie odpowiada, próba o 9:15 i 13:40.
SMS-a nie wysłano, osoba woli rozmowę na miejscu.
Proszę nie dzwonić, kontakt tylko przez dyżur PAL.
List zostawiono w skrzynce, odpowiedzi brak.
Wizyta wspólna z MOPS zaplanowana na wt. 24.11.
Przyjęto po terminie o 1 dr z powodu święta.
Zwrócono: proszę dopisać, jakiego efektu oczekuje osoba.
Uzupełniono: osoba chce zacząć od jednej rozmowy.
Nie przyjęto: brak miejsc, proponujemy listę oczekujących.
Domknięto: porada udzielona, osoba wie, co dalej.
Wynik znany wysyłającemu, sprawę można zamknąć.
Sprawa wraca po raz drugi, trafi na spotkanie koordynacyjne.
Wycofano na prośbę osoby, która zmieniła zdanie.
Wstrzymano do 15.01.2027, osoba przebywa w sanatorium.
Pilność podniesiono, bo zbliża się termin eksmisji.
Proszę o drugi patrol, osoba bywa tam po zmroku.
Streetworkerzy zostawili informację o godzinach przyjęć.
Streetworkerka rozmawiała z grupą przy boisku.
Koordynatorka sieci poprosiła o zestawienie za III kwartał.
Kierownik świetlicy zaprasza na dzień otwarty.
Prezes spółdzielni obiecał naprawę domofonu.
Radna dzielnicy pyta o liczbę miejsc dla seniorów.
Proboszcz udostępni salkę na spotkania grupy.
Dyrektor szkoły zgodził się na opłacenie obiadów.
Notatka z rozmowy: wszystko zgodnie z planem, kolejny kontakt w grudniu.
Ważne: osoba słabo słyszy, mówić głośno i wyraźnie.
Uwaga: pies na podwórku, dzwonić przed wejściem.
Osoba posługuje się językiem migowym, potrzebny tłumacz.
Osoba nie czyta i nie pisze, formularz wypełniamy razem.
Prosi o informację zwrotną do 30.11.2026.
Faktura 3/2026 opłacona ze środków programu.
Wydatek 1200 zł rozliczony w grudniu, pozycja 14.
Grant na lata 2026–2027, nabór do 31 stycznia.
Regulamin, § 4 ust. 2: zapis wymaga zgody rodzica.
Zmiana godzin: od 1.12 dyżur 9–13.
Okno życia przychodni: rejestracja w pok. 4, I piętro.
Wózek inwalidzki wypożyczono na 3 miesiące.
Balkonik i poręcze zamontuje spółdzielnia.
Winda nieczynna do odwołania, zakupy wnosi wolontariusz.
Zakupy raz w tygodniu, lista zostaje w kuchni.
Obiady dowozi catering, 5 razy w tygodniu.
Osoba chętnie poprowadzi warsztaty haftu.
Emerytowany stolarz naprawi ławki w ogrodzie.
Krawcowa z sąsiedztwa uczy szycia w soboty.
Nauczycielka na emeryturze pomoże w lekcjach.
Spacer nordic walking: zbiórka pod CAS o 9:30.
Wycieczka do Wieliczki, bilety dla 20 osób.
Kolęda, jasełka i opłatek w świetlicy 18 grudnia.
Andrzejki w klubie, zapraszamy z rodziną.
Mikołajki dla dzieci: paczki od TPD.
Sylwester samotnych w CAS, zapisy do 20 grudnia.
Dzień Kobiet i Dzień Matki w klubie seniora.
Święto ulicy na Azorach, 12 czerwca.
`

export const cleanSentences: readonly string[] = sentences.trim().split('\n')
