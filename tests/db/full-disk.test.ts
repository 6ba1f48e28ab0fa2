import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { inTransaction } from '#db/database.ts'
import { appendEvents } from '#db/stores/event-store.ts'
import { verifyLog } from '#db/verify-log.ts'
import { isDiskFull } from '#db/world-failure.ts'
import { ok } from '#domain/result.ts'
import { openDoor } from '#electron/vault/door.ts'
import type { OpenVault } from '#electron/vault/open-vault.ts'
import { aFolder, aNote, aVault, bytesOf, noon, passphrase, reopened, worker } from '../support/a-vault.ts'

const mayMount =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

/** A file system of its own, of so many kilobytes. */
const aSmallDisk = (kilobytes: number): string => {
  const disk = join(aFolder(), 'disk')
  mkdirSync(disk)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk])
  if (mounted.status !== 0) throw new Error(mounted.stderr.toString())
  onTestFinished(() => {
    spawnSync('umount', ['--lazy', disk])
  })
  return disk
}

/** Appends until the disk refuses, and answers the last number that was acknowledged. */
const writeUntilFull = ({ db, log }: OpenVault): number => {
  for (;;) {
    const acknowledged = log.head.seq
    try {
      const by = { actor: worker, recordedAt: noon }
      inTransaction(db, tx => ok(appendEvents(tx, log, by, [aNote('x'.repeat(700))])))
    } catch (thrown) {
      expect(isDiskFull(thrown)).toBe(true)
      expect(log.head.seq).toBe(acknowledged)
      return acknowledged
    }
  }
}

// Only root may mount a small disk; elsewhere the page limit in crash.test.ts stands in for it.
test.runIf(mayMount)(
  'on a disk that is really full nothing acknowledged is lost, wherever it fills up',
  async () => {
    for (let size = 1300; size < 2500; size += 130) {
      const disk = aSmallDisk(size)
      const ballast = join(disk, 'ballast')
      writeFileSync(ballast, Buffer.alloc(50_000))
      const reserve = join(disk, 'reserve')
      writeFileSync(reserve, Buffer.alloc(100_000))
      const vault = await aVault(join(disk, 'vault'))
      const acknowledged = writeUntilFull(vault)
      expect(acknowledged).toBeGreaterThan(0)
      rmSync(ballast)
      const { db, log } = vault
      const goneOn = inTransaction(db, tx =>
        ok(appendEvents(tx, log, { actor: worker, recordedAt: noon }, [aNote('jest miejsce')])),
      )
      expect(goneOn.ok).toBe(true)
      vault.close()
      await reopened(join(disk, 'vault')).then(
        early => early.ok && early.value.close(),
        thrown => expect(isDiskFull(thrown)).toBe(true),
      )
      rmSync(reserve)
      const opened = await reopened(join(disk, 'vault'))
      if (!opened.ok) throw new Error(opened.error.type)
      expect(opened.value.log.head.seq).toBe(acknowledged + 1)
      const heads = new Map([[opened.value.log.origin, opened.value.log.head]])
      expect(verifyLog(opened.value.db, heads)).toEqual({ ok: true, value: { events: acknowledged + 1 } })
      opened.value.close()
    }
  },
)

test.runIf(mayMount)(
  'a vault that does not fit on the disk leaves nothing behind, and can be founded later',
  async () => {
    const disk = aSmallDisk(2000)
    const ballast = join(disk, 'ballast')
    const folder = join(disk, 'vault')
    for (let free = 8; free < 600; free += 40) {
      writeFileSync(ballast, Buffer.alloc((2000 - free) * 1000))
      let founded: OpenVault | undefined
      try {
        founded = await aVault(folder)
      } catch (thrown) {
        expect(isDiskFull(thrown)).toBe(true)
        expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])
      }
      founded?.close()
      rmSync(folder, { recursive: true, force: true })
    }
    rmSync(ballast)
    await aVault(folder)
  },
)

test.runIf(mayMount)(
  'a full disk is said at the door, and the vault opens when there is room again',
  async () => {
    const disk = aSmallDisk(1500)
    const ballast = join(disk, 'ballast')
    const door = () =>
      openDoor(join(disk, 'vault'), {
        clock: () => noon,
        reportDefect: () => 'abc123',
        changed: () => undefined,
      })
    const founding = { template: 'azory', name: 'Sieć próbna', coordinatorAlias: 'Kompas', passphrase }
    writeFileSync(ballast, Buffer.alloc(1_480_000))
    expect(await door()('createNetwork', founding)).toEqual({ ok: false, error: { type: 'DiskFull' } })
    rmSync(ballast)
    const vault = await aVault(join(disk, 'vault'))
    vault.close()
    const coming = { worker, passphrase }
    const fillers: string[] = []
    for (let size = 1_000_000; size >= 1; size = Math.floor(size / 4)) {
      const filler = join(disk, `filler${size}`)
      try {
        for (;;) writeFileSync(filler, Buffer.alloc(size), { flag: 'a' })
      } catch {
        fillers.push(filler)
      }
    }
    expect(await door()('unlock', coming)).toEqual({ ok: false, error: { type: 'DiskFull' } })
    for (const filler of fillers) rmSync(filler)
    const opened = await reopened(join(disk, 'vault'))
    if (!opened.ok) throw new Error(opened.error.type)
    opened.value.close()
  },
)

test.runIf(mayMount)('a disk that may only be read is said so, and no file is called damaged', async () => {
  const disk = aSmallDisk(3000)
  const folder = join(disk, 'vault')
  const vault = await aVault(folder)
  vault.close()
  mkdirSync(join(disk, 'other'))
  const before = bytesOf(folder)
  const remount = (as: 'ro' | 'rw') => spawnSync('mount', ['-o', `remount,${as}`, disk]).status
  expect(remount('ro')).toBe(0)
  expect(await reopened(folder)).toEqual({ ok: false, error: { type: 'NoAccess' } })
  const door = openDoor(join(disk, 'other'), {
    clock: () => noon,
    reportDefect: () => 'abc123',
    changed: () => undefined,
  })
  const founding = { template: 'azory', name: 'Sieć próbna', coordinatorAlias: 'Kompas', passphrase }
  expect(await door('createNetwork', founding)).toEqual({ ok: false, error: { type: 'NoAccess' } })
  expect(remount('rw')).toBe(0)
  expect(bytesOf(folder)).toEqual(before)
  const opened = await reopened(folder)
  expect(opened.ok).toBe(true)
  if (opened.ok) opened.value.close()
})
