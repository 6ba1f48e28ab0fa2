/** The slip with a one-time passphrase, for one person alone. */
export const passphraseSlip = {
  title: 'Hasło jednorazowe',
  what: 'Ta kartka jest dla jednej osoby. Hasło działa raz: przy pierwszym odblokowaniu program poprosi o własne.',
  who: 'Dla kogo',
  passphrase: 'Hasło',
  useTitle: 'Co zrobić',
  use: {
    unlock: 'Na ekranie odblokowania wybierz siebie i wpisz hasło z odstępami, małymi literami.',
    own: 'Wybierz własne hasło: cztery lub pięć niezwiązanych słów. Nie mów go nikomu.',
    destroy:
      'Zniszcz tę kartkę. Zgubioną zgłoś osobie koordynującej: wyda następne, a to przestanie działać.',
  },
}
