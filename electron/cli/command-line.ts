import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { reportEditions } from '#domain/kept-report.ts'
import { ReportPeriod } from '#domain/report-period.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { DemoOptions } from './demo.ts'
import { exitCodes, type Stop, stop } from './exit-codes.ts'
import type { ReportOptions } from './report.ts'
import { ReportFileKind } from './report-file-kind.ts'

type OnVault = { readonly vault: string; readonly as: string }

/** What somebody asked for, understood. */
export type Command =
  | { readonly name: 'demo'; readonly options: DemoOptions }
  | { readonly name: 'report'; readonly options: ReportOptions }
  | { readonly name: 'verify' | 'replay' | 'call'; readonly options: OnVault }
  | { readonly name: 'help' }

export const usage = `Sztafeta – wiersz poleceń

  demo    --dir D [--referrals N] [--seed S]     buduje sieć pokazową; hasło wypisuje na wyjściu
  report  --vault D --month 2026-11 --out F      sprawozdanie miesiąca, kwartału (2026-Q4), półrocza, roku:
          [--format xlsx] [--edition public]     F.pdf (wydruk), F.xlsx, F.docx, F.csv (te same strony do dalszej
          [--as NET-01]                          pracy) albo F.json (same liczby)
  verify  --vault D [--as NET-01]                sprawdza bazę i łańcuch skrótów dziennika
  replay  --vault D [--as NET-01]                odtwarza stan z dziennika i porównuje co do bitu
  call    --vault D --as SW-01                   czyta ze standardowego wejścia wiersze JSON
                                                 {"call": …, "input": …}, na każdy odpowiada jednym wierszem

Hasło: z ukrytego pytania w terminalu albo ze zmiennej SZTAFETA_PASSPHRASE, nigdy z argumentu.
Kody wyjścia: 0 zrobione, 1 coś jest nie tak z danymi, 2 niezrozumiałe polecenie, 3 nie otwarto magazynu,
4 nie zapisano pliku, 70 błąd programu.
`

const optionNames = {
  demo: ['dir', 'referrals', 'seed'],
  report: ['vault', 'as', 'month', 'edition', 'format', 'out'],
  verify: ['vault', 'as'],
  replay: ['vault', 'as'],
  call: ['vault', 'as'],
} as const
type Name = keyof typeof optionNames

const isName = (word: string | undefined): word is Name =>
  word !== undefined && Object.hasOwn(optionNames, word)

type Given = Readonly<Record<string, string | undefined>>

/** Reads the arguments after the program's name. Nothing is opened and nothing asked before all of them are understood. */
export const readCommand = (args: readonly string[]): Result<Command, Stop> => {
  if (args.some(isPassphraseArgument)) {
    return wrong(
      'Hasła nie podaje się w argumencie: zobaczyłby je każdy, kto widzi listę procesów. Wpisz je, gdy program zapyta, albo ustaw SZTAFETA_PASSPHRASE.',
    )
  }
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return ok({ name: 'help' })
  if (!isName(name)) return wrong(`Nie ma polecenia „${name}”.\n\n${usage}`)
  const given = readOptions(name, rest)
  if (!given.ok) return given
  return name === 'demo' ? demoCommand(given.value) : vaultCommand(name, given.value)
}

const isPassphraseArgument = (argument: string): boolean =>
  /^--?(passphrase|password|haslo|hasło)(=|$)/i.test(argument)

const readOptions = (name: Name, rest: readonly string[]): Result<Given, Stop> => {
  const options = Object.fromEntries(optionNames[name].map(option => [option, { type: 'string' as const }]))
  try {
    const { values } = parseArgs({ args: [...rest], options, strict: true, allowPositionals: false })
    return ok(values as Given)
  } catch {
    const known = optionNames[name].map(option => `--${option}`).join(', ')
    return wrong(`Polecenie „${name}” przyjmuje tylko: ${known}, każde z wartością.`)
  }
}

const demoCommand = ({ dir, referrals, seed }: Given): Result<Command, Stop> => {
  if (!dir) return wrong('Podaj folder: demo --dir D.')
  const count = wholeNumber('referrals', referrals, 50, 1_000_000)
  if (!count.ok) return count
  const start = wholeNumber('seed', seed, 0, Number.MAX_SAFE_INTEGER - 1)
  if (!start.ok) return start
  return ok({ name: 'demo', options: { dir, referrals: count.value, seed: start.value } })
}

const wholeNumber = (
  option: string,
  written: string | undefined,
  least: number,
  most: number,
): Result<number | undefined, Stop> => {
  if (written === undefined) return ok(undefined)
  const value = /^\d{1,16}$/.test(written) ? Number(written) : Number.NaN
  return value >= least && value <= most
    ? ok(value)
    : wrong(`--${option} to liczba całkowita od ${least} do ${most}.`)
}

const vaultCommand = (name: Exclude<Name, 'demo'>, given: Given): Result<Command, Stop> => {
  const { vault, as } = given
  if (!vault) return wrong(`Podaj magazyn: ${name} --vault D.`)
  if (name === 'call') {
    return as ? ok({ name, options: { vault, as } }) : wrong('Podaj, kto woła: call --vault D --as SW-01.')
  }
  const onVault = { vault, as: as ?? 'NET-01' }
  if (name !== 'report') return ok({ name, options: onVault })
  return reportCommand(onVault, given)
}

const reportCommand = (onVault: OnVault, { month, out, edition, format }: Given): Result<Command, Stop> => {
  if (!month || !out) return wrong('Podaj miesiąc i plik: report --vault D --month 2026-11 --out F.pdf.')
  const read = ReportPeriod.safeParse(month)
  if (!read.success)
    return wrong(
      `„${month}” to nie miesiąc ani inny okres. Napisz na przykład 2026-11, 2026-Q4, 2026-H2 albo 2026.`,
    )
  const asked = reportEditions.find(known => known === (edition ?? 'internal'))
  if (asked === undefined)
    return wrong(`Nie ma wydania „${edition}”. Są: „internal” (wewnętrzne) i „public” (do udostępnienia).`)
  const kind = ReportFileKind.safeParse((format ?? extname(out).slice(1)).toLowerCase())
  if (!kind.success) {
    const kinds = ReportFileKind.options.map(option => `.${option}`).join(', ')
    return wrong(
      format === undefined
        ? `Plik ${out} powinien mieć rozszerzenie: ${kinds}.`
        : `Nie ma formatu „${format}”. Są: ${kinds.replaceAll('.', '')}.`,
    )
  }
  const options = { ...onVault, period: read.data, edition: asked, kind: kind.data, out }
  return ok({ name: 'report', options })
}

const wrong = (sentence: string): Result<never, Stop> => err(stop(exitCodes.usage, sentence))
