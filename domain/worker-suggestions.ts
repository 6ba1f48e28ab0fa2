import { type InstitutionKey, networkKey, type WorkerCode } from './ids.ts'
import type { Worker } from './worker.ts'

type Known = Pick<Worker, 'code' | 'alias' | 'institution'>

/** Names that the network uses in place of people's: trees, herbs, birds, and what lights the way for its office. */
const lists = {
  trees:
    'Jawor Kalina Olcha Dąb Jarzębina Leszczyna Wierzba Brzoza Lipa Modrzew Klon Grab Wiąz Topola Buk Jesion Cis Sosna Świerk Jodła Osika Głóg Czeremcha Dereń Jałowiec Platan Kasztan Kruszyna Tarnina Rokitnik Berberys Trzmielina',
  herbs:
    'Lawenda Malwa Nagietek Rumianek Szałwia Mięta Tymianek Melisa Dziewanna Chaber Krwawnik Żywokost Macierzanka Rozmaryn Arnika Pierwiosnek Fiołek Konwalia Zawilec Przylaszczka',
  birds:
    'Sowa Żuraw Jerzyk Wilga Kos Szpak Gil Zięba Sikora Kowalik Czapla Bocian Drozd Słowik Pliszka Rudzik Kulik Czyżyk Raniuszek Dudek',
  office: 'Kompas Latarnia Busola Kotwica Ster Maszt Boja Żagiel Przystań Drogowskaz',
} as const

const names = Object.values(lists).map(list => list.split(' '))

/**
 * An alias that nobody bears or bore, from the kind of names that the institution uses already; undefined when all of
 * them are taken, and somebody has to think of one.
 */
export const suggestAlias = (
  institution: InstitutionKey,
  workers: readonly Known[],
  formerAliases: readonly string[] = [],
): string | undefined => {
  const taken = new Set([...workers.map(({ alias }) => alias), ...formerAliases])
  const own = new Set(workers.filter(worker => worker.institution === institution).map(({ alias }) => alias))
  const usual = institution === networkKey ? names.length - 1 : 0
  const liking = (list: readonly string[], place: number): number =>
    list.filter(name => own.has(name)).length + (place === usual ? 0.5 : 0)
  return names
    .map((list, place) => ({ list, liking: liking(list, place) }))
    .toSorted((one, other) => other.liking - one.liking)
    .flatMap(({ list }) => list)
    .find(name => !taken.has(name))
}

/** The next code of an institution: its letters and the number after the highest that was ever given. */
export const suggestCode = (institution: InstitutionKey, workers: readonly Known[]): WorkerCode => {
  const own = workers.filter(worker => worker.institution === institution).map(({ code }) => lettersOf(code))
  const letters = own.at(-1) ?? lettersFor(institution)
  const numbers = workers
    .filter(({ code }) => lettersOf(code) === letters)
    .map(({ code }) => Number(code.slice(letters.length + 1)))
  return `${letters}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}` as WorkerCode
}

const lettersOf = (code: WorkerCode): string => code.slice(0, code.indexOf('-'))

const lettersFor = (institution: InstitutionKey): string => {
  if (institution === networkKey) return 'NET'
  return institution
    .toUpperCase()
    .replaceAll(/[^A-Z]/g, '')
    .padEnd(2, 'X')
    .slice(0, 8)
}
