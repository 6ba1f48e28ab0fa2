import { inTransaction } from '#db/database.ts'
import { appendEvents } from '#db/stores/event-store.ts'
import { WorkerCode } from '#domain/ids.ts'
import { ok } from '#domain/result.ts'
import { instant } from '#domain/time.ts'
import { unlock } from '#electron/vault/keyring.ts'
import { openVault } from '#electron/vault/open-vault.ts'

/** Appends until it is killed, and says each number only after its commit: the acknowledgement of a real app. */
const [folder = '', worker = '', passphrase = ''] = process.argv.slice(2)
const actor = WorkerCode.parse(worker)
const now = instant(Date.now())
const unlocked = await unlock(folder, { worker: actor, passphrase }, now)
if (!unlocked.ok) throw new Error(unlocked.error.type)
const opened = openVault(unlocked.value, { textFields: () => [] })
if (!opened.ok) throw new Error(opened.error.type)
const { db, log } = opened.value
for (;;) {
  const events = Array.from({ length: 1 + (log.head.seq % 3) }, () => ({
    type: 'Counted',
    version: 1,
    aggregate: 'network',
    payload: { filling: 'x'.repeat(500) },
    happenedAt: now,
  }))
  inTransaction(db, tx => ok(appendEvents(tx, log, { actor, recordedAt: now }, events)))
  process.stdout.write(`${log.head.seq}\n`)
}
