import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readStatement } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import { seededRandom } from '#seeds/seeded-random.ts'
import { firstWorker, openSession, takeDemoVault, unlockDemo, workingCopyOf } from './bench-vault.ts'
import { bundled } from './bundle.ts'
import { measureCommits } from './commits.ts'
import type { FreshOpen } from './fresh-open.ts'
import type { Measured } from './measure.ts'
import { plainCopyOf } from './plain-copy.ts'
import { measureScreens } from './screens.ts'
import { type Budget, type Line, lineOf, lineOfFigure, tableOf } from './verdicts.ts'

/**
 * `npm run bench [-- --referrals N] [-- --vault folder]`: the budgets of DESIGN §8 that need no window, on a generated
 * network, each beside the same work by hand on a plain SQLite file, in turns. Nothing here is asserted by a test.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { vault: { type: 'string' }, referrals: { type: 'string', default: '100000' } },
})

// The guard of personal data needs no network: `npm run bench -- guard`.
if (positionals.includes('guard')) {
  await import('./guard.ts')
  process.exit(0)
}

const screen: Budget = { p95: 50, ratio: 1.5 }
const budgets: Readonly<Record<string, Budget>> = {
  send: { p95: 25, ratio: 3 },
  accept: { p95: 25, ratio: 3 },
  close: { p95: 25, ratio: 3 },
  "a chain's timeline": { p95: 5, ratio: 2 },
  "a chain's timeline, first read": { p95: 5, ratio: 2 },
  // The ratio of a search is a promise for warm pages (DESIGN §8).
  'a resident by code, first read': { p95: 50 },
  "a month's report (figures)": { p95: 250, ratio: 1.5 },
  "a year's report (figures)": { ratio: 1.5 },
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`)
const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0

const made = await takeDemoVault(values.vault, Number(values.referrals), share =>
  say(`Making the network … ${(share * 100).toFixed(0)} %`),
)
const folder = workingCopyOf(made)

const [loadBefore = 0] = loadavg()

say('Opening in fresh processes …')
const script = await bundled('fresh-open')
const fresh = Array.from({ length: 5 }, () => {
  return JSON.parse(execFileSync(process.execPath, [script, folder], { encoding: 'utf8' })) as FreshOpen
})

say('Copying the network to a plain file …')
const unlocked = await unlockDemo(folder)
const plain = plainCopyOf(unlocked)
const session = openSession(unlocked, firstWorker(unlocked))
const countOf = (table: string): number =>
  readStatement<{ count: number }>(session.vault.db, `SELECT count(*) AS count FROM ${table}`).get()?.count ??
  0
const size = { referrals: countOf('referrals'), events: countOf('events') }

say(`Measuring on ${size.referrals} referrals and ${size.events} events …`)
const measured: readonly Measured[] = [
  ...measureScreens(session, plain, seededRandom(2026)),
  ...measureCommits(session, plain),
]
plain.close()

say('Replaying the log …')
const { events: replayed, took: replayTime, different } = replayLog(session.vault.db)
session.vault.close()
if (different.length > 0) say(`The replay gives other rows in: ${different.join(', ')}`)

const mebibyte = 1_048_576
const figures: readonly (readonly [string, number, string, Budget])[] = [
  ['replay of the whole log', (replayed / replayTime) * 1000, 'events/s', { atLeast: 50_000 }],
  ['from the derived key to Today', middle(fresh.map(one => one.firstAnswer)), 'ms', { atMost: 400 }],
  ['memory, vault just opened', middle(fresh.map(one => one.rssOpened)) / mebibyte, 'MB', { atMost: 350 }],
  [
    'memory, after a morning of work',
    middle(fresh.map(one => one.rssWorked)) / mebibyte,
    'MB',
    { atMost: 350 },
  ],
]
const lines: readonly Line[] = [
  ...measured.map(one => lineOf(one, budgets[one.what] ?? screen)),
  ...figures.map(([what, value, unit, budget]) => lineOfFigure({ what, value, unit }, budget)),
]

say(`\n${tableOf(lines)}`)
const record = {
  machine: `${cpus().length} cores`,
  // Above the number of cores, others were at work on the machine as well.
  load: { before: Number(loadBefore.toFixed(1)), after: Number((loadavg()[0] ?? 0).toFixed(1)) },
  node: process.versions.node,
  ...size,
  replayDiffers: different,
  measured,
  figures: figures.map(([what, value, unit]) => ({ what, value, unit })),
  verdicts: lines.map(({ what, budget, verdict }) => ({ what, budget, verdict })),
}
writeFileSync(join(import.meta.dirname, 'latest.json'), `${JSON.stringify(record, null, 2)}\n`)
