type Sheet = { readonly sheet: number; readonly of: number }

/** The printed cards with a code, and what stands on the sheet around them. */
export const residentCards = {
  title: 'Karta osoby',
  blankSheet: ({ sheet, of }: Sheet) => `Puste karty, arkusz ${sheet} z ${of}`,
  cutting: 'Drukuj w skali 100%, najlepiej na sztywnym papierze, i wytnij po znakach.',
  blankAdvice:
    'Tych kodów nie ma jeszcze w sieci: kod wejdzie do niej z pierwszym skierowaniem. Jedna karta to jedna osoba.',
  what: 'Ten kod to pseudonim: zastępuje Twoje imię i nazwisko, a instytucja sieci po nim znajdzie Twoją sprawę.',
  square: (text: string) => `Kod QR: ${text}`,
}
