const pesel = '44051401359'
const fullWidth = [...pesel].map(digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')

/** One PESEL with a valid check, in the shapes that people and programs paste. None of them may be kept. */
export const pastedNumbers: readonly string[] = [
  pesel,
  '440514 01359',
  '44.05.14-01359',
  '4 4 0 5 1 4 0 1 3 5 9',
  fullWidth,
  `PESEL:${pesel}`,
  `44051\u200b401359`,
  `44051\u0000401359`,
  `44051\u202e401359`,
]

/** What the rejected number looks like anywhere on the disk, however it was written. */
export const traces: readonly string[] = [pesel, fullWidth, '440514 01359']

/** Texts that programs choke on and people paste; none of them holds personal data. */
export const strangeTexts: Readonly<Record<string, string>> = {
  emoji: 'Lubi koty 👩‍👩‍👧‍👦 i 🏳️‍🌈, prosi o kontakt.',
  rightToLeft: 'Mówi po arabsku: مرحبا بك في كراكوف i po polsku.',
  override: 'Prosi \u202eo rozmowę\u202d dziś \u2067jutro',
  control: 'Prosi\u0000 o \u0007rozmowę\u001b[31m dziś\u0085.',
  loneSurrogate: 'Prosi \ud83d o \ude00 rozmowę.',
  formula: '=HYPERLINK("http://example.invalid";"kliknij")',
  script: '<script>globalThis.broken = true</script><img src=x onerror="globalThis.broken = true">',
  quotes: `'; DROP TABLE referrals; -- " \` \\`,
  template: ['{{7*7}} $', '{7*7} %s %n %x ../../etc'].join(''),
  longWord: 'Konstantynopolitańczykowianeczka'.repeat(12),
  zalgo: `P${'\u0301\u0317\u0489'.repeat(40)}rosi o rozmowę.`,
  lines: 'Jeden\r\nDwa\n\n\n\n\tTrzy\u2028Cztery',
}
