import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { describe, test } from 'vitest'
import { networkKey, TeamKey } from '#domain/ids.ts'
import type {} from '#renderer/api/client.ts'
import { callAndExpect, callBridge } from '../support/bridge-call.ts'
import { listeningPorts } from '../support/listening-ports.ts'
import { findInFamily } from '../support/process-family.ts'
import { type RunningApp, startApp } from './support/app.ts'

const passphrase = 'sześć latawców nad osiedlem'

const startWithNetwork = async (): Promise<RunningApp> => {
  const app = await startApp()
  await callAndExpect(app.page(), 'createNetwork', {
    template: 'azory',
    name: 'Azory',
    coordinatorAlias: 'Wilga',
    passphrase,
  })
  return app
}

const unlock = async (page: Page): Promise<void> => {
  const state = await callAndExpect(page, 'vaultState', {})
  if (state.state === 'none' || state.workers[0] === undefined) throw new Error('There is no vault')
  await callAndExpect(page, 'unlock', { worker: state.workers[0].code, passphrase })
}

const formTeam = (page: Page, key: string): Promise<void> =>
  callAndExpect(page, 'formTeam', {
    team: TeamKey.parse(key),
    institution: networkKey,
    name: `Zespół ${key}`,
  })

const teamKeys = async (page: Page): Promise<ReadonlyArray<string>> =>
  (await callAndExpect(page, 'directory', {})).teams.map(team => team.key)

/** What a page hears from now on, on one of the two kinds of news. */
const listen = async (page: Page, kind: 'onChanged' | 'onLocked'): Promise<() => Promise<unknown>> => {
  const name = `heard-${kind}`
  await page.evaluate(
    ([property, method]) => {
      const heard = new Promise(done =>
        Reflect.apply(window.bridge[method], undefined, [(news: unknown) => done(news ?? true)]),
      )
      Object.defineProperty(window, property, { value: heard })
    },
    [name, kind] as const,
  )
  return () => page.evaluate(property => Reflect.get(window, property), name)
}

describe('the processes of the app', () => {
  test('tell every window of a change that one of them made', async () => {
    const app = await startWithNetwork()
    const first = app.page()
    const second = await app.nextWindow(() => callAndExpect(first, 'openWindow', {}))
    const heard = await listen(second, 'onChanged')
    await formTeam(first, 'noc')
    expect(await heard()).toEqual({ topics: expect.arrayContaining(['directory']) })
    expect(await teamKeys(second)).toContain('noc')
  })

  test('forget the key in every window when one of them locks', async () => {
    const app = await startWithNetwork()
    const first = app.page()
    const second = await app.nextWindow(() => callAndExpect(first, 'openWindow', {}))
    const heard = await listen(second, 'onLocked')
    await callAndExpect(first, 'lock', {})
    expect(await heard()).toBe(true)
    expect(await callBridge(second, 'directory', {})).toEqual({ ok: false, error: { type: 'NotSignedIn' } })
    await unlock(second)
    expect(await teamKeys(first)).toContain('net')
  })

  test('lock after five minutes without a hand on the machine, and when its screen is locked', async () => {
    const app = await startWithNetwork()
    await app.pretendIdle(301)
    await expect
      .poll(async () => (await callAndExpect(app.page(), 'vaultState', {})).state, { timeout: 20_000 })
      .toBe('locked')
    await app.pretendIdle(0)
    await unlock(app.page())
    await app.lockScreen()
    await expect.poll(async () => (await callAndExpect(app.page(), 'vaultState', {})).state).toBe('locked')
  })

  test('keep what they acknowledged when the app is killed', async () => {
    const app = await startWithNetwork()
    await formTeam(app.page(), 'noc')
    await app.restart('kill')
    await unlock(app.page())
    expect(await teamKeys(app.page())).toContain('noc')
  })

  test.runIf(process.platform === 'linux')('go on, locked, when the vault process dies', async () => {
    const app = await startWithNetwork()
    await formTeam(app.page(), 'noc')
    const heard = await listen(app.page(), 'onLocked')
    const [vaultProcess] = findInFamily(app.processId(), 'vault.js')
    if (vaultProcess === undefined) throw new Error('There is no vault process')
    process.kill(vaultProcess, 'SIGKILL')
    expect(await heard()).toBe(true)
    await unlock(app.page())
    expect(await teamKeys(app.page())).toContain('noc')
  })

  test('refuse a call that nobody declared and an input that does not fit, on either side', async () => {
    const page = (await startWithNetwork()).page()
    const ask = (name: string, input: unknown) =>
      page.evaluate(
        ([callName, callInput]) => Reflect.apply(window.bridge.call, undefined, [callName, callInput]),
        [name, input] as const,
      )
    expect(await ask('dropEverything', {})).toMatchObject({ ok: false, error: { type: 'UnknownCall' } })
    expect(await ask('toString', {})).toMatchObject({ ok: false, error: { type: 'UnknownCall' } })
    expect(await ask('directory', { more: 1 })).toMatchObject({ ok: false, error: { type: 'InvalidInput' } })
    expect(await ask('lock', { more: 1 })).toMatchObject({ ok: false, error: { type: 'InvalidInput' } })
  })

  test.runIf(process.platform === 'linux')('listen on no port', async () => {
    const app = await startWithNetwork()
    expect(listeningPorts(app.processId())).toEqual([])
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    expect(listeningPorts(process.pid)).toHaveLength(1)
    server.close()
  })

  test('open another vault only where there is one, and found one only where there is none', async () => {
    const app = await startWithNetwork()
    const empty = join(app.folder, 'empty')
    mkdirSync(empty)
    const choose = async (folder: string, purpose: 'open' | 'create') => {
      await app.answerDialog({ kind: 'open', filePaths: [folder] })
      return callBridge(app.page(), 'chooseVault', { purpose })
    }
    expect(await choose(empty, 'open')).toEqual({ ok: false, error: { type: 'VaultMissing' } })
    // The stand-in has no dialogs: whoever presses the button is told so.
    if (process.env.SZTAFETA_ELECTRON !== '1')
      expect(await callBridge(app.page(), 'chooseVault', { purpose: 'open' })).toEqual({
        ok: false,
        error: { type: 'NoFolderDialog' },
      })
    expect(await choose(app.vaultFolder, 'create')).toEqual({ ok: false, error: { type: 'FolderOccupied' } })
    expect(await choose(app.vaultFolder, 'open')).toEqual({ ok: true, value: { chosen: true } })
    expect(await choose(empty, 'create')).toEqual({ ok: true, value: { chosen: true } })
    expect((await callAndExpect(app.page(), 'vaultState', {})).state).toBe('none')
  })

  test('build the demo network on request, once, and open it locked', async () => {
    const page = (await startApp()).page()
    const [first, second] = await Promise.all([
      callBridge(page, 'tryDemo', {}),
      callBridge(page, 'tryDemo', {}),
    ])
    expect([first, second]).toEqual([
      { ok: true, value: undefined },
      { ok: true, value: undefined },
    ])
    const vault = await callAndExpect(page, 'vaultState', {})
    if (vault.state !== 'locked' || vault.demoPassphrase === null) throw new Error('This is no demo vault')
    const [worker] = vault.workers
    if (worker === undefined) throw new Error('Nobody works in the demo network')
    await callAndExpect(page, 'unlock', { worker: worker.code, passphrase: vault.demoPassphrase })
    expect((await callAndExpect(page, 'sessionInfo', {})).demo).toBe(true)
  })

  test('print to the file that the person names, and to none when they change their mind', async () => {
    const app = await startApp()
    const sheet = { recoveryKey: '0123 4567 89AB CDEF 0123 4567 89AB CDEF', networkName: 'Azory' }
    const file = join(app.folder, 'klucz.pdf')
    await app.answerDialog({ kind: 'save', filePath: file })
    expect(await callAndExpect(app.page(), 'printRecoveryKey', sheet)).toEqual({ path: file })
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
    await app.answerDialog({ kind: 'save', filePath: null })
    expect(await callAndExpect(app.page(), 'printRecoveryKey', sheet)).toEqual({ path: null })
    await app.answerDialog({ kind: 'save', filePath: join(app.folder, 'no-such-folder', 'klucz.pdf') })
    expect(await callBridge(app.page(), 'printRecoveryKey', sheet)).toEqual({
      ok: false,
      error: { type: 'CannotWriteFile' },
    })
    expect(existsSync(`${file}.tmp`)).toBe(false)
    // A destroyed window is gone when the browser has closed its page.
    await expect.poll(() => app.pages().length).toBe(1)
  })
})
