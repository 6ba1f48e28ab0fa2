import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { knownSchema } from '#db/migrate.ts'
import { unlock } from '#electron/vault/keyring.ts'
import { createVault, openVault } from '#electron/vault/open-vault.ts'
import {
  aFolder,
  aNewWorker,
  aNote,
  append,
  aVault,
  bytesOf,
  noon,
  passphrase,
  reopened,
  textFields,
  worker,
} from '../support/a-vault.ts'
import { rawConnection } from '../support/raw-connection.ts'

/** A closed vault with three notes in it. */
const aClosedVault = async () => {
  const vault = await aVault()
  append(vault, aNote('jeden'), aNote('dwa'))
  append(vault, aNote('trzy'))
  vault.close()
  const { folder, dek } = vault.unlocked
  return { folder, dek, database: join(folder, 'network.db'), heads: join(folder, 'heads.log') }
}

/** Opens, expects this refusal, and expects that no byte of the folder moved. */
const expectRefusal = async (folder: string, refusal: object): Promise<void> => {
  const before = bytesOf(folder)
  const opened = await reopened(folder)
  expect(opened).toEqual({ ok: false, error: refusal })
  expect(bytesOf(folder)).toEqual(before)
}

const flip = (path: string, offset: number): void => {
  const bytes = readFileSync(path)
  bytes[offset] = (bytes[offset] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

describe('opening a vault', () => {
  test('gives back what was written before it was closed', async () => {
    const { folder } = await aClosedVault()
    const opened = await reopened(folder)
    expect(opened.ok && opened.value.log.head.seq).toBe(3)
  })

  test('refuses a folder without a vault, and puts nothing into it', async () => {
    await expectRefusal(aFolder(), { type: 'VaultMissing' })
  })

  test('refuses a vault file that is not JSON', async () => {
    const { folder } = await aClosedVault()
    writeFileSync(join(folder, 'vault.json'), 'to nie jest sejf')
    await expectRefusal(folder, { type: 'VaultFileDamaged' })
  })

  test('refuses a vault file whose network name was changed, once the key shows the change', async () => {
    const { folder } = await aClosedVault()
    const path = join(folder, 'vault.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('Sieć próbna', 'Sieć obca'))
    await expectRefusal(folder, { type: 'VaultFileDamaged' })
  })

  test('refuses a missing database instead of making an empty one', async () => {
    const { folder, database } = await aClosedVault()
    rmSync(database)
    await expectRefusal(folder, { type: 'DatabaseMissing' })
    expect(existsSync(database)).toBe(false)
  })

  test('refuses a database that is not encrypted', async () => {
    const { folder, database } = await aClosedVault()
    rmSync(database)
    const plain = new Database(database)
    plain.exec('CREATE TABLE events (position INTEGER PRIMARY KEY)')
    plain.close()
    await expectRefusal(folder, { type: 'DatabasePlaintext' })
  })

  test.each([
    ['empty', (path: string) => truncateSync(path, 0)],
    ['cut in the middle of a page', (path: string) => truncateSync(path, 5000)],
    ['cut by one page', (path: string) => truncateSync(path, readFileSync(path).length - 4096)],
    ['changed by one bit in its first page', (path: string) => flip(path, 100)],
    ['another file altogether', (path: string) => writeFileSync(path, Buffer.alloc(8192, 7))],
  ])('refuses a database that is %s', async (_, damage) => {
    const { folder, database } = await aClosedVault()
    damage(database)
    await expectRefusal(folder, { type: 'DatabaseDamaged' })
  })

  test('refuses the database of another vault', async () => {
    const one = await aClosedVault()
    const other = await aClosedVault()
    copyFileSync(other.database, one.database)
    await expectRefusal(one.folder, { type: 'DatabaseDamaged' })
  })

  test('refuses the database of a newer version of the app', async () => {
    const { folder, dek, database } = await aClosedVault()
    const raw = rawConnection(database, dek)
    raw.pragma(`user_version = ${knownSchema + 1}`)
    raw.close()
    await expectRefusal(folder, { type: 'SchemaNewer', found: knownSchema + 1, known: knownSchema })
  })

  test('refuses a newer database left by a crash, and keeps its WAL as it was', async () => {
    const { folder, dek, database } = await aClosedVault()
    const script = `
      const { rawConnection } = await import(${JSON.stringify(join(import.meta.dirname, '../support/raw-connection.ts'))})
      const raw = rawConnection(${JSON.stringify(database)}, Buffer.from('${dek.toString('hex')}', 'hex'))
      raw.pragma('locking_mode = EXCLUSIVE')
      raw.pragma('user_version = ${knownSchema + 1}')
      process.kill(process.pid, 'SIGKILL')`
    spawnSync(process.execPath, ['--input-type=module', '-e', script])
    expect(readdirSync(folder)).toContain('network.db-wal')
    await expectRefusal(folder, { type: 'SchemaNewer', found: knownSchema + 1, known: knownSchema })
  })

  test('refuses a vault that another instance holds, and the holder goes on undisturbed', async () => {
    const holder = await aVault()
    append(holder, aNote('jeden'))
    await expectRefusal(holder.unlocked.folder, { type: 'VaultInUse' })
    append(holder, aNote('dwa'))
    expect(holder.log.head.seq).toBe(2)
  })

  test('refuses a database that was replaced by an older copy of itself', async () => {
    const vault = await aVault()
    const { folder } = vault.unlocked
    append(vault, aNote('jeden'))
    vault.close()
    const older = readFileSync(join(folder, 'network.db'))
    const later = await reopened(folder)
    if (!later.ok) throw new Error(later.error.type)
    append(later.value, aNote('dwa'))
    later.value.close()
    writeFileSync(join(folder, 'network.db'), older)
    await expectRefusal(folder, { type: 'HeadMismatch', recordedSeq: 2, foundSeq: 1 })
  })

  test('refuses a database to which an event was added while it was closed', async () => {
    const { folder, dek, database } = await aClosedVault()
    const raw = rawConnection(database, dek)
    raw.exec(`INSERT INTO events SELECT 4, id || 'x', origin, 4, type, version, aggregate, chain_id, payload, actor,
      happened_at, recorded_at, hlc, hash, prev_hash FROM events WHERE position = 3`)
    raw.close()
    await expectRefusal(folder, { type: 'HeadMismatch', recordedSeq: 3, foundSeq: 4 })
  })

  test('refuses a log whose last events were edited', async () => {
    const { folder, dek, database } = await aClosedVault()
    const raw = rawConnection(database, dek)
    raw.exec("DROP TRIGGER events_no_update; UPDATE events SET actor = 'CAS-01' WHERE position = 2")
    raw.close()
    await expectRefusal(folder, { type: 'LogDamaged', kind: 'edited', position: 2 })
  })

  test.each([
    ['missing', (path: string) => rmSync(path)],
    ['empty', (path: string) => truncateSync(path, 0)],
    ['not ours', (path: string) => writeFileSync(path, `3 ${'0'.repeat(64)} closed ${'0'.repeat(64)}\n`)],
  ])('refuses when the file of heads is %s', async (_, damage) => {
    const { folder, heads } = await aClosedVault()
    damage(heads)
    await expectRefusal(folder, { type: 'HeadsDamaged' })
  })

  test('a torn last line of the heads is passed over', async () => {
    const vault = await aVault()
    append(vault, aNote('jeden'))
    append(vault, aNote('dwa'))
    vault.close()
    const path = join(vault.unlocked.folder, 'heads.log')
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    writeFileSync(path, `${lines.slice(0, -1).join('\n')}\n${lines.at(-1)?.slice(0, 40)}`)
    const opened = await reopened(vault.unlocked.folder)
    expect(opened.ok).toBe(true)
  })
})

describe('founding a vault', () => {
  test('never happens over a vault or over any of its files', async () => {
    const { folder } = await aClosedVault()
    const again = { network: 'Inna', demo: true, workers: [aNewWorker()] }
    for (const left of ['vault.json', 'network.db', 'heads.log']) {
      const before = bytesOf(folder)
      expect(await createVault(folder, again, { textFields })).toEqual({
        ok: false,
        error: { type: 'FolderOccupied' },
      })
      expect(bytesOf(folder)).toEqual(before)
      rmSync(join(folder, left))
    }
    const founded = await createVault(folder, again, { textFields })
    expect(founded.ok).toBe(true)
    if (founded.ok) founded.value.close()
  })

  test('with a weak passphrase leaves the folder as it was', async () => {
    const folder = aFolder()
    const weak = { network: 'Sieć', demo: false, workers: [aNewWorker(worker, 'haslohaslohaslo')] }
    expect(await createVault(folder, weak, { textFields })).toEqual({
      ok: false,
      error: { type: 'PassphraseTooWeak' },
    })
    expect(readdirSync(folder)).toEqual([])
  })

  test('a real vault costs 256 MiB a guess, and opens', async () => {
    const folder = aFolder()
    const real = { network: 'Sieć', demo: false, workers: [aNewWorker()] }
    const founded = await createVault(folder, real, { textFields })
    if (!founded.ok) throw new Error(founded.error.type)
    founded.value.close()
    const unlocked = await unlock(folder, { worker, passphrase }, noon)
    if (!unlocked.ok) throw new Error(unlocked.error.type)
    expect(unlocked.value.file.slots[0]?.cost).toEqual({ memoryKiB: 262_144, passes: 3, lanes: 1 })
    const opened = openVault(unlocked.value, { textFields })
    expect(opened.ok).toBe(true)
    if (opened.ok) opened.value.close()
  })
})
