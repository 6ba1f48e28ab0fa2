import { guardText } from '#domain/personal-data.ts'
import { wordAdvice } from '#domain/word-advice.ts'

/**
 * `npm run bench -- guard`: how long the guard reads, beside its budgets (5 ms for 300 characters, 20 ms for 10 kB made to
 * be slow). Nothing here is asserted by a test.
 */
const note =
  'Osoba zgłosiła się na dyżur 23.11.2026 o 10:30 i prosi o pomoc we wniosku; zaległość 1 450,00 zł. Rozmowa z Kaliną (MOPS-02), kontakt w CAS przy ul. Weissa w czwartek. Potrzebny termin do 27.11.2026, wcześniej proszę sprawdzić listę oczekujących i oddzwonić na dyżur. Wynik przekażemy w przyszłym tygodniu.'

const hostileSize = 10_000
const filled = (part: string): string =>
  part.repeat(Math.ceil(hostileSize / part.length)).slice(0, hostileSize)

const hostile: readonly (readonly [string, string])[] = [
  ['digits', filled('4')],
  ['digits and blanks', filled('1 ')],
  ['digits and dashes', filled('44-05-14-')],
  ['numbers of nine', filled('601 234 568 ')],
  ['at signs', filled('a@')],
  ['a local part without end', filled('a.')],
  ['letters without end', filled('a')],
  ['capitals and dots', filled('A.')],
  ['names', filled('Kowalskiego ')],
  ['capital words', filled('Pani Iksińska ')],
  ['spelt letters', filled('k o w ')],
  ['streets', filled('ul. ')],
  ['streets of words', filled('ul. Jana Pawła ')],
  ['blanks', filled(' ')],
  ['combining marks', filled('a\u0301\u0302\u0303')],
  ['zero width', filled('4\u200b')],
  ['full width', filled('４４０５１４ ')],
  ['emoji', filled('👩‍👩‍👧 ')],
  ['signatures', filled('III Nsm 12/')],
  ['offices', filled('MOPS.')],
  ['cards', filled('ABA 30000 ')],
  ['accounts', filled('PL61 1090 ')],
  ['all sorts', filled('ur. 12.05. Anna@K. ul. 4 PESEL 44051401 lat ')],
]

/** The quickest of many runs: what else the machine does is no work of the guard. */
const timeOf = (text: string, runs: number): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const begun = performance.now()
      guardText(text)
      wordAdvice(text)
      return performance.now() - begun
    }),
  )

const line = (what: string, ms: number, budget: number): string =>
  `${what.padEnd(34)} ${ms.toFixed(2).padStart(8)} ms   budget ${budget} ms   ${ms <= budget ? 'ok' : 'OVER'}`

const firstBegun = process.cpuUsage()
guardText(note)
const first = process.cpuUsage(firstBegun).user / 1000
process.stdout.write(`${line('the first text (reads the names)', first, 50)}\n`)
process.stdout.write(`${line('a note of 300 characters', timeOf(note, 200), 5)}\n`)
for (const [what, text] of hostile) {
  process.stdout.write(`${line(`10 kB of ${what}`, timeOf(text, 25), 20)}\n`)
}
