import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readStatement } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import { findReport } from '#db/stores/report-store.ts'
import { verifyLog } from '#db/verify-log.ts'
import { LocalMonth } from '#domain/time.ts'
import { unlock } from '#electron/vault/keyring.ts'
import { openVault } from '#electron/vault/open-vault.ts'
import { textFieldsOf } from '#electron/vault/text-fields.ts'
import { aNetwork } from '../support/a-network.ts'
import { passphrase } from '../support/a-vault.ts'
import { coordinator, everyone, outreach } from '../support/workers.ts'

const november = LocalMonth.parse('2026-11')
/** The worker of the tests who has a key of the vault. */
const holder = everyone[0]?.code ?? coordinator.code
const rounds = 6

/** Lets the writer close and correct for a while, kills it, and answers the last version that it acknowledged. */
const killedWhileFreezing = (folder: string, at: number, afterMs: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const writer = join(import.meta.dirname, 'freezing-writer.ts')
    const given = [writer, folder, holder, coordinator.code, passphrase, String(at), november]
    const child = spawn(process.execPath, given)
    let said = ''
    let complaint = ''
    child.stdout.on('data', (chunk: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
      said += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', () => {
      if (!said.startsWith('begun')) reject(new Error(complaint))
      const complete = said.slice(0, said.lastIndexOf('\n')).split('\n')
      resolve(Number(complete.at(-1)) || 0)
    })
  })

test(`${rounds} kills while a month is closed and corrected leave whole versions, and none that was acknowledged is lost`, {
  timeout: 120_000,
}, async () => {
  const network = await aNetwork()
  network.send(outreach)
  network.pass(31 * 24)
  const { folder, clock, vault } = network
  vault.close()
  for (let round = 0; round < rounds; round += 1) {
    const acknowledged = await killedWhileFreezing(folder, clock.now, (round * 23) % 90)
    const unlocked = await unlock(folder, { worker: holder, passphrase }, clock.now)
    if (!unlocked.ok) throw new Error(unlocked.error.type)
    const opened = openVault(unlocked.value, { textFields: textFieldsOf })
    if (!opened.ok) throw new Error(opened.error.type)
    const { db, log } = opened.value
    const versions = findReport(db, november)?.versions ?? []
    expect(versions.length).toBeGreaterThanOrEqual(acknowledged)
    for (const { content, hash } of versions) {
      expect(createHash('sha256').update(content).digest('hex')).toBe(hash)
    }
    const facts = readStatement<{ count: number }>(
      db,
      "SELECT count(*) AS count FROM events WHERE type IN ('ReportFrozen', 'ReportCorrected')",
    ).get()
    expect(facts?.count).toBe(versions.length)
    expect(verifyLog(db, new Map([[log.origin, log.head]])).ok).toBe(true)
    expect(replayLog(db).different).toEqual([])
    opened.value.close()
  }
})
