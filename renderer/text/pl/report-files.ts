/** What the exported copies of a report say of themselves, and the way to them. */
export const reportFiles = {
  editionName: 'Wydanie',
  edition: { internal: 'wewnętrzne', public: 'do udostępnienia' },
  hashName: 'Skrót danych (SHA-256)',
  mayBeUsed: {
    internal: 'Do użytku wewnętrznego: dane pseudonimowe, dokładne małe liczby. Nie przekazuj poza sieć.',
    public: 'Liczby zaokrąglone i z ochroną małych wartości. Można udostępniać.',
  },
  chartsOnPaper: 'Wykresy są na wydruku (PDF); ich liczby stoją w tabelach.',
  sheet: 'Sprawozdanie',
  tables: 'Spis tabel',
  heading: 'Do dalszej pracy',
  saving: 'Przygotowuję plik…',
  legend:
    'Te same strony co na wydruku; w Excelu liczby są liczbami, a tabele z Worda wkleisz do swojego formularza.',
}
