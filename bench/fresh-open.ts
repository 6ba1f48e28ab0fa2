import { isPartyWorker } from '#domain/worker.ts'
import { seededRandom } from '#seeds/seeded-random.ts'
import { firstWorker, openSession, unlockDemo, workersOf } from './bench-vault.ts'
import { callAs, listInput } from './screens.ts'

/** What a process that has just begun measures of itself; times in milliseconds, memory in bytes. */
export type FreshOpen = {
  readonly firstAnswer: number
  readonly rssOpened: number
  readonly rssWorked: number
}

/**
 * Run in a process of its own: from the derived key to the first Today, then the memory at that moment and after a
 * morning of lists, days and referrals.
 */
const freshOpen = async (folder: string): Promise<FreshOpen> => {
  const unlocked = await unlockDemo(folder)
  const start = performance.now()
  const session = openSession(unlocked, firstWorker(unlocked))
  const parties = workersOf(session).filter(isPartyWorker)
  const { pick, uniform } = seededRandom(7)
  callAs({ ...session, worker: pick(parties) }, 'listToday', {})
  const firstAnswer = performance.now() - start
  const rssOpened = process.memoryUsage.rss()
  for (let round = 0; round < 300; round += 1) {
    const mine = { ...session, worker: pick(parties) }
    callAs(mine, 'listToday', {})
    const listed = callAs(mine, 'listReferrals', listInput({}, Math.floor(uniform() * 20_000)))
    const { rows } = listed as { readonly rows: readonly { readonly id: string }[] }
    for (const { id } of rows) callAs(mine, 'referralDetails', { referralId: id })
  }
  const rssWorked = process.memoryUsage.rss()
  session.vault.close()
  return { firstAnswer, rssOpened, rssWorked }
}

const [folder] = process.argv.slice(2)
if (import.meta.main && folder !== undefined) {
  process.stdout.write(JSON.stringify(await freshOpen(folder)))
}
