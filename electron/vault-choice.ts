import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { replaceFile } from '#db/durable-file.ts'
import type { Answer } from '#domain/contract.ts'
import { err, ok } from '#domain/result.ts'
import { buildDemo } from './demo-link.ts'
import { deskWords } from './desk-language.ts'
import { startSwitches } from './start-switches.ts'
import type { VaultLink } from './vault-link.ts'

const memoryFile = (): string => join(app.getPath('userData'), 'last-vault.txt')

const remember = (folder: string): void => {
  mkdirSync(app.getPath('userData'), { recursive: true })
  replaceFile(memoryFile(), folder)
}

/** The vault to start with: the one named on the command line, the one opened last, or the usual place. */
export const firstVaultFolder = (): string => {
  if (startSwitches.vaultFolder !== undefined) return startSwitches.vaultFolder
  try {
    const folder = readFileSync(memoryFile(), 'utf8').trim()
    if (folder !== '') return folder
  } catch {
    // Nothing was opened yet.
  }
  return usualFolder()
}

const usualFolder = (): string => join(app.getPath('userData'), 'vault')

/** A damaged vault is a vault: the door says what is wrong with it, and nothing is founded over it. */
const holdsVault = async (vault: VaultLink): Promise<boolean> => {
  const reply = await vault.call('vaultState', {})
  return !reply.ok || reply.value.state !== 'none'
}

type Chosen = { readonly canceled: boolean; readonly filePaths: readonly string[] }

/** Undefined where no dialog can be shown: in a plain browser window, or when the desktop refuses one. */
const askForFolder = async (purpose: 'open' | 'create'): Promise<Chosen | undefined> => {
  try {
    return await dialog.showOpenDialog({
      title: purpose === 'open' ? deskWords().openNetwork : deskWords().foundNetwork,
      ...(purpose === 'open'
        ? { properties: ['openDirectory'] as const }
        : { properties: ['openDirectory', 'createDirectory'] as const, defaultPath: usualFolder() }),
    })
  } catch {
    return undefined
  }
}

/** Lets the person choose a folder, and keeps the old one where the chosen folder does not fit the purpose. */
export const chooseVault = async (
  vault: VaultLink,
  purpose: 'open' | 'create',
): Promise<Answer<'chooseVault'>> => {
  const choice = await askForFolder(purpose)
  if (choice === undefined) return err({ type: 'NoFolderDialog' })
  const [folder] = choice.filePaths
  if (choice.canceled || folder === undefined) return ok({ chosen: false })
  const before = vault.folder()
  vault.openFolder(folder)
  if ((await holdsVault(vault)) !== (purpose === 'open')) {
    vault.openFolder(before)
    return err({ type: purpose === 'open' ? 'VaultMissing' : 'FolderOccupied' })
  }
  remember(folder)
  return ok({ chosen: true })
}

const buildAndOpenDemo = async (vault: VaultLink): Promise<Answer<'tryDemo'>> => {
  const folder = join(app.getPath('userData'), 'demo')
  if (!(await buildDemo(join(import.meta.dirname, 'demo.js'), folder))) return err({ type: 'FolderOccupied' })
  vault.openFolder(folder)
  return (await holdsVault(vault)) ? ok(undefined) : err({ type: 'VaultMissing' })
}

let building: Promise<Answer<'tryDemo'>> | undefined

/**
 * The demo lives beside the real vault and is never taken for it at the next start. A second try while it is being
 * built waits for the same one.
 */
export const tryDemo = (vault: VaultLink): Promise<Answer<'tryDemo'>> => {
  building ??= buildAndOpenDemo(vault).finally(() => {
    building = undefined
  })
  return building
}
