/** The sheet with the recovery key, which is printed once and kept in a safe. */
export const recoverySheet = {
  title: 'Klucz odzyskiwania',
  what: 'Tym kluczem otwiera się dane sieci, gdy ktoś zapomni hasła. Kto ma ten klucz i plik danych, przeczyta wszystko.',
  keepTitle: 'Jak przechowywać',
  keep: {
    paper: 'Tylko na papierze: bez zdjęć, skanów i przepisywania do komputera lub telefonu.',
    safe: 'W zamkniętej kopercie, w sejfie lub szafie pancernej, z dala od komputera z danymi.',
    two: 'Najlepiej dwa egzemplarze w dwóch miejscach; miejsca zna koordynator i jedna osoba więcej.',
    used: 'Po użyciu klucza ustal nowe hasło i odłóż kartę do koperty z datą i podpisem.',
  },
  useTitle: 'Jak użyć',
  use: 'Na ekranie odblokowania wybierz „Nie pamiętam hasła”, przepisz klucz grupami i ustal nowe hasło.',
  noOther: 'Programu nie da się otworzyć inaczej: tego klucza nie zna nikt poza posiadaczami tej karty.',
  placeTitle: 'Miejsce przechowania',
  dateTitle: 'Data i podpis',
  key: 'Klucz',
}
