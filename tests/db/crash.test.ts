import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clientOf, inTransaction } from '#db/database.ts'
import { pageFaults } from '#db/open.ts'
import { appendEvents } from '#db/stores/event-store.ts'
import { verifyLog } from '#db/verify-log.ts'
import { isDiskFull } from '#db/world-failure.ts'
import { ok } from '#domain/result.ts'
import { aNote, append, aVault, noon, passphrase, reopened, worker } from '../support/a-vault.ts'

const rounds = 20

/** Lets the writer write for a while, kills it, and answers the last number that it acknowledged. */
const killedWhileWriting = (folder: string, afterMs: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [
      join(import.meta.dirname, 'crash-writer.ts'),
      folder,
      worker,
      passphrase,
    ])
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
      const complete = said.slice(0, said.lastIndexOf('\n'))
      const last = Number(complete.slice(complete.lastIndexOf('\n') + 1))
      if (complete === '') reject(new Error(complaint))
      else resolve(last)
    })
  })

test(`no acknowledged commit is lost in ${rounds} kills`, { timeout: 120_000 }, async () => {
  const vault = await aVault()
  const { folder } = vault.unlocked
  vault.close()
  for (let round = 0; round < rounds; round += 1) {
    const acknowledged = await killedWhileWriting(folder, (round * 37) % 120)
    const opened = await reopened(folder)
    if (!opened.ok) throw new Error(`round ${round}: ${opened.error.type}`)
    const { db, log } = opened.value
    expect(log.head.seq).toBeGreaterThanOrEqual(acknowledged)
    expect(verifyLog(db, new Map([[log.origin, log.head]])).ok).toBe(true)
    expect(pageFaults(db)).toEqual([])
    opened.value.close()
  }
})

test('a full disk refuses the write, keeps everything acknowledged, and writing goes on when there is room', async () => {
  const vault = await aVault()
  const { db, log } = vault
  const client = clientOf(db)
  const filling = () => aNote('x'.repeat(3000))
  let refused = 0
  for (let room = 0; room < 40; room += 1) {
    client.pragma(`max_page_count = ${Number(client.pragma('page_count', { simple: true })) + (room % 4)}`)
    const before = log.head
    try {
      inTransaction(db, tx => {
        appendEvents(tx, log, { actor: worker, recordedAt: noon }, [filling(), filling()])
        inTransaction(tx, inner =>
          ok(appendEvents(inner, log, { actor: worker, recordedAt: noon }, [filling()])),
        )
        return ok(undefined)
      })
    } catch (thrown) {
      expect(isDiskFull(thrown)).toBe(true)
      expect(log.head).toBe(before)
      refused += 1
    }
    client.pragma('max_page_count = 1000000')
    append(vault, aNote('jest miejsce'))
    expect(verifyLog(db, new Map([[log.origin, log.head]])).ok).toBe(true)
  }
  expect(refused).toBeGreaterThan(10)
  const { head } = log
  vault.close()
  const opened = await reopened(vault.unlocked.folder)
  expect(opened.ok && opened.value.log.head).toEqual(head)
})
