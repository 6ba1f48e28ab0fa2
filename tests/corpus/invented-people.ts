/** Invented people in the cases in which notes speak of them: nominative, genitive, dative, accusative, instrumental. */
const table = `
Anna Wolańska|Anny Wolańskiej|Annie Wolańskiej|Annę Wolańską|Anną Wolańską
Barbara Krzemień|Barbary Krzemień|Barbarze Krzemień|Barbarę Krzemień|Barbarą Krzemień
Katarzyna Dudziak|Katarzyny Dudziak|Katarzynie Dudziak|Katarzynę Dudziak|Katarzyną Dudziak
Agnieszka Mroczkowska|Agnieszki Mroczkowskiej|Agnieszce Mroczkowskiej|Agnieszkę Mroczkowską|Agnieszką Mroczkowską
Ewa Nowicka|Ewy Nowickiej|Ewie Nowickiej|Ewę Nowicką|Ewą Nowicką
Jadwiga Stępień|Jadwigi Stępień|Jadwidze Stępień|Jadwigę Stępień|Jadwigą Stępień
Maria Pawlak|Marii Pawlak|Marii Pawlak|Marię Pawlak|Marią Pawlak
Zofia Lewandowska|Zofii Lewandowskiej|Zofii Lewandowskiej|Zofię Lewandowską|Zofią Lewandowską
Danuta Kubicka|Danuty Kubickiej|Danucie Kubickiej|Danutę Kubicką|Danutą Kubicką
Oksana Szewczenko|Oksany Szewczenko|Oksanie Szewczenko|Oksanę Szewczenko|Oksaną Szewczenko
Jan Kowalczyk|Jana Kowalczyka|Janowi Kowalczykowi|Jana Kowalczyka|Janem Kowalczykiem
Piotr Zieliński|Piotra Zielińskiego|Piotrowi Zielińskiemu|Piotra Zielińskiego|Piotrem Zielińskim
Marek Gołąb|Marka Gołębia|Markowi Gołębiowi|Marka Gołębia|Markiem Gołębiem
Paweł Adamczyk|Pawła Adamczyka|Pawłowi Adamczykowi|Pawła Adamczyka|Pawłem Adamczykiem
Michał Wróbel|Michała Wróbla|Michałowi Wróblowi|Michała Wróbla|Michałem Wróblem
Jerzy Kaczmarek|Jerzego Kaczmarka|Jerzemu Kaczmarkowi|Jerzego Kaczmarka|Jerzym Kaczmarkiem
Antoni Ostrowski|Antoniego Ostrowskiego|Antoniemu Ostrowskiemu|Antoniego Ostrowskiego|Antonim Ostrowskim
Tomasz Duda|Tomasza Dudy|Tomaszowi Dudzie|Tomasza Dudę|Tomaszem Dudą
Wojciech Sobczak|Wojciecha Sobczaka|Wojciechowi Sobczakowi|Wojciecha Sobczaka|Wojciechem Sobczakiem
Stanisław Michalak|Stanisława Michalaka|Stanisławowi Michalakowi|Stanisława Michalaka|Stanisławem Michalakiem
Kacper Wesołowski|Kacpra Wesołowskiego|Kacprowi Wesołowskiemu|Kacpra Wesołowskiego|Kacprem Wesołowskim
Zbigniew Król|Zbigniewa Króla|Zbigniewowi Królowi|Zbigniewa Króla|Zbigniewem Królem
Andrij Bondarenko|Andrija Bondarenki|Andrijowi Bondarence|Andrija Bondarenkę|Andrijem Bondarenką
Grzegorz Mikołajczyk|Grzegorza Mikołajczyka|Grzegorzowi Mikołajczykowi|Grzegorza Mikołajczyka|Grzegorzem Mikołajczykiem
`

export type InventedPerson = readonly [string, string, string, string, string]

export const inventedPeople: readonly InventedPerson[] = table
  .trim()
  .split('\n')
  .map(line => {
    const [nominative = '', genitive = '', dative = '', accusative = '', instrumental = ''] = line.split('|')
    return [nominative, genitive, dative, accusative, instrumental]
  })

/** Sentences with a gap for a person, and the case that stands there. */
export const personFrames: readonly (readonly [string, number])[] = [
  ['@ prosi o pomoc w napisaniu wniosku.', 0],
  ['Wczoraj na dyżur przyszła osoba, to @ z trzeciego piętra.', 0],
  ['Zgłosiła się @, chce zapisać dziecko na zajęcia.', 0],
  ['Pismo dotyczy @ i zaległości w czynszu.', 1],
  ['Telefon od @ w sprawie obiadów, oddzwonić jutro.', 1],
  ['Nie zastano @, zostawiono kartkę w drzwiach.', 1],
  ['Przekazano @ listę dokumentów do złożenia.', 2],
  ['Pomagamy @ od września, potrzebny stały opiekun.', 2],
  ['Spotkaliśmy @ na przystanku po 20:00.', 3],
  ['Prosimy odwiedzić @ w tym tygodniu.', 3],
  ['Rozmowa z @ odbyła się spokojnie, zgoda na kontakt.', 4],
  ['Ustalono z @, że wniosek złoży do piątku.', 4],
]

export const shortNames: readonly string[] =
  'Kasią Zosią Basi Gosię Krzyśka Tomkiem Bartka Kubą Wojtkowi Staszkiem Zbyszka Maćkowi Grześkiem Olą Asię Jolą Anią Magdą Julią Lenie'.split(
    ' ',
  )
