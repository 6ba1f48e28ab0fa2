import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { describe, test } from 'vitest'
import { knownSchema } from '#db/migrate.ts'
import { WorkerCode } from '#domain/ids.ts'
import { instant } from '#domain/time.ts'
import { demoPassphrase } from '#electron/vault/demo-passphrase.ts'
import { unlock } from '#electron/vault/keyring.ts'
import { bytesOf } from '../support/a-vault.ts'
import { rawConnection } from '../support/raw-connection.ts'
import { startApp } from './support/app.ts'
import { lockByKey, tabTo, unlockAs } from './support/at-the-keyboard.ts'
import { aDemoVault } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'

const good = 'siedem szpaków nad stawem'

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** What the files of a vault hold, but for the count of wrong passphrases, which is there to change. */
const vaultFiles = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...bytesOf(folder)].flatMap(([name, bytes]) =>
      name === 'attempts.json' ? [] : [[name, digest(bytes)] as const],
    ),
  )

/** Types a passphrase at the door of the demo and reads why nobody was let in; no file may have moved. */
const refusedAtTheDoor = async (
  page: Page,
  folder: string,
  words: string,
  sentence: string,
  wayOut: string,
): Promise<void> => {
  const before = vaultFiles(folder)
  const word = page.getByLabel('Hasło', { exact: true })
  await word.fill(words)
  await word.press('Enter')
  const alert = page.getByRole('alert').filter({ hasText: sentence })
  await expect(alert).toBeVisible()
  await expect(alert.getByRole('button', { name: wayOut })).toBeVisible()
  expect(vaultFiles(folder)).toEqual(before)
}

const keyOf = async (folder: string): Promise<Buffer> => {
  const by = { worker: WorkerCode.parse('NET-01'), passphrase: demoPassphrase }
  const unlocked = await unlock(folder, by, instant(Date.now()))
  if (!unlocked.ok) throw new Error(unlocked.error.type)
  return unlocked.value.dek
}

/** Another process opens the vault; to read its files here would not disturb it. Answers how it lets go. */
const holdElsewhere = async (folder: string): Promise<() => Promise<void>> => {
  const script = join(import.meta.dirname, 'support/hold-vault.ts')
  const holder = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  await once(holder.stdout, 'data')
  return async () => {
    const ended = once(holder, 'exit')
    holder.stdin.end()
    await ended
  }
}

describe('at the door', () => {
  test('a first run offers a new network, an existing one and the demo, and founding shows the recovery key once', async () => {
    const app = await startApp()
    const page = app.page()
    await expect(page.getByRole('button', { name: /^Załóż sieć/ })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Otwórz istniejącą/ })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Wypróbuj na danych przykładowych/ })).toBeVisible()
    await page.keyboard.press('1')
    await expect(page.getByRole('heading', { level: 1, name: 'Załóż sieć' })).toBeVisible()
    const folder = join(app.folder, 'nowa sieć')
    mkdirSync(folder)

    const word = page.getByLabel('Hasło', { exact: true })
    await tabTo(page, page.getByRole('textbox', { name: 'Twój pseudonim' }))
    await page.keyboard.type('Wilga')
    const found = async (words: string): Promise<void> => {
      await app.answerDialog({ kind: 'open', filePaths: [folder] })
      await word.fill(words)
      await word.press('Enter')
    }
    await found('za krótkie')
    await expect(page.getByRole('alert')).toContainText(
      'Hasło jest za krótkie: potrzeba co najmniej 12 znaków.',
    )
    await found('azory123azory123')
    await expect(page.getByRole('alert')).toContainText('To hasło łatwo odgadnąć.')
    expect(bytesOf(folder).size).toBe(0)

    await found(good)
    await expect(page.getByRole('heading', { level: 1, name: 'Klucz odzyskiwania' })).toBeVisible()
    const key = (await page.locator('[translate=no] > span').allTextContents()).map(group => group.trim())
    expect(key).toHaveLength(8)
    for (const group of key) expect(group).toMatch(/^[0-9A-Z]{5}$/)
    const confirm = page.getByRole('textbox', { name: 'Przepisz ostatnią grupę' })
    await confirm.fill(key.at(-1) === '00000' ? '11111' : '00000')
    await expect(page.getByText('To nie jest ostatnia grupa tego klucza.')).toBeVisible()
    await confirm.fill(key.at(-1) ?? '')
    await confirm.press('Enter')
    await expect(page.getByText('Nic na Ciebie nie czeka.')).toBeVisible()
    await page.reload()
    await expect(page.getByText('Nic na Ciebie nie czeka.')).toBeVisible()
    await expect(page.getByText(key[0] ?? '')).toHaveCount(0)
    await lockByKey(page)

    await unlockAs(page, 'NET-01', good)
    await lockByKey(page)

    // A wrong passphrase is told; the key from the safe lets in and sets a new one.
    await refusedAtTheDoor(page, folder, 'inne hasło niż to', 'Hasło nie pasuje.', 'Nie pamiętam hasła')
    await page.getByRole('alert').getByRole('button', { name: 'Nie pamiętam hasła' }).click()
    await page.getByRole('combobox', { name: 'Kto' }).fill('NET-01')
    await page.getByRole('option', { name: 'NET-01' }).click()
    await page.getByRole('textbox', { name: 'Klucz odzyskiwania' }).fill(key.join(' ').toLowerCase())
    await page.getByLabel('Nowe hasło', { exact: true }).fill('osiem dudków pod mostem')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Nic na Ciebie nie czeka.')).toBeVisible()
    await lockByKey(page)
    await unlockAs(page, 'NET-01', 'osiem dudków pod mostem')
  }, 120_000)

  test('a vault that cannot be opened says why and what to do, and no file of it moves', async () => {
    const damaged = aDemoVault()
    const keys = join(damaged, 'vault.json')
    writeFileSync(keys, readFileSync(keys).subarray(0, 900))
    const before = vaultFiles(damaged)
    const app = await startApp({ vaultFolder: damaged })
    const page = app.page()
    await expect(page.getByRole('alert')).toContainText('Pliku kluczy (vault.json) nie da się odczytać.')
    expect(vaultFiles(damaged)).toEqual(before)

    // The way out leads to another folder.
    const folder = aDemoVault()
    await app.answerDialog({ kind: 'open', filePaths: [folder] })
    await page.getByRole('button', { name: 'Wskaż inny folder' }).click()
    await unlockAs(page, 'NET-01')
    await lockByKey(page)
    expect(vaultFiles(damaged)).toEqual(before)

    const database = join(folder, 'network.db')
    const dek = await keyOf(folder)
    // What the coordinator saw on Dziś was written down, and may still stand beside the database.
    const settled = rawConnection(database, dek)
    settled.pragma('wal_checkpoint(TRUNCATE)')
    settled.close()
    const whole = readFileSync(database)
    await refusedAtTheDoor(page, folder, 'nie to hasło', 'Hasło nie pasuje.', 'Nie pamiętam hasła')

    const otherFolder = 'Wskaż inny folder'
    rmSync(database)
    await refusedAtTheDoor(page, folder, demoPassphrase, 'Brakuje pliku bazy danych.', otherFolder)

    const plain = new Database(database)
    plain.exec('CREATE TABLE events (position INTEGER PRIMARY KEY)')
    plain.close()
    await refusedAtTheDoor(page, folder, demoPassphrase, 'Plik bazy nie jest zaszyfrowany', otherFolder)

    writeFileSync(database, whole.subarray(0, whole.length - 100))
    await refusedAtTheDoor(page, folder, demoPassphrase, 'Plik bazy jest uszkodzony.', otherFolder)

    writeFileSync(database, whole)
    const newer = rawConnection(database, dek)
    newer.pragma(`user_version = ${knownSchema + 1}`)
    newer.close()
    await refusedAtTheDoor(page, folder, demoPassphrase, 'Ten magazyn zapisała nowsza wersja', otherFolder)

    writeFileSync(database, whole)
    const letGo = await holdElsewhere(folder)
    await refusedAtTheDoor(
      page,
      folder,
      demoPassphrase,
      'Ten magazyn jest otwarty w innym oknie programu.',
      'Spróbuj ponownie',
    )
    await letGo()
    await page.getByRole('button', { name: 'Spróbuj ponownie' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.getByLabel('Hasło', { exact: true }).press('Enter')
    await expect(page.getByRole('banner').getByText('NET-01')).toBeVisible()
  }, 120_000)
})
