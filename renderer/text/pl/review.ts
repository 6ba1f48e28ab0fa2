/** Przegląd of an institution, reminders, and what the clock calls for. */
export const review = {
  reminded: ({ count, day }: { count: number; day: string }) =>
    count === 1 ? `przypomniano ${day}` : `przypomniano ${count} razy, ostatnio ${day}`,
  remindedUs: ({ from, count, day }: { from: string; count: number; day: string }) =>
    count === 1 ? `przypomnienie ${from}, ${day}` : `${count} przypomnienia ${from}, ostatnie ${day}`,
  fromCoordination: 'z koordynacji sieci',
  escalation: {
    coordinator: 'u koordynatora',
    coordinator_and_lead: 'u koordynatora i osoby kierującej',
    meeting: 'na listę spotkania',
  },
  remind: {
    text: 'Zdanie do przypomnienia (nieobowiązkowo)',
    about: (at: string) => `Zobaczą je na ekranie Dziś ${at}. Terminy się nie zmieniają.`,
    before: (words: string) => `Wcześniej: ${words}.`,
    submit: 'Przypomnij',
  },
  remindersTitle: (count: number) => (count === 1 ? 'Przypomnienie czeka' : 'Przypomnienia czekają'),
  reminderLine: ({ from, to, at }: { from: string; to: string; at: string }) =>
    `Przypomnienie ${from} ${to}, ${at}`,
  clockTitle: {
    coordinator: 'Bez odpowiedzi: wie o tym koordynator',
    coordinator_and_lead: 'Bez odpowiedzi: wiedzą koordynator i osoba kierująca',
    meeting: 'Bez odpowiedzi: na najbliższe spotkanie',
  },
  clockAbout: {
    coordinator: (day: string) =>
      `Od ${day} ta sprawa stoi na ekranie koordynatora, bo minął czas na ruch. Treści nie widzi, dopóki nikt nie powiadomi go krokiem „Powiadom koordynatora”.`,
    coordinator_and_lead: (day: string) =>
      `Minął czas na ruch (${day}) i jeszcze jeden dzień roboczy: sprawa stoi u koordynatora i w przeglądzie osoby kierującej. Treści koordynator nie widzi, dopóki nikt go nie powiadomi.`,
    meeting: (day: string) =>
      `Termin minął ${day}. Sprawa planowa trafia na listę najbliższego spotkania koordynacyjnego.`,
  },
}
