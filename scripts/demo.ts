import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { demoPassphrase } from '#electron/vault/demo-passphrase.ts'
import { readVaultFile } from '#electron/vault/vault-files.ts'
import { takeDemoPictures } from './demo-pictures.ts'
import { build, projectFolder, runStep } from './run-step.ts'
import { hasDisplay, openApp } from './runtime.ts'

// npm run demo [-- --dir FOLDER] [--referrals N] [--fresh] [--pictures]
const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    referrals: { type: 'string' },
    fresh: { type: 'boolean' },
    pictures: { type: 'boolean' },
  },
})
const folder = resolve(values.dir ?? join(projectFolder, 'demo'))
const vaultFolder = join(folder, values.referrals === undefined ? 'vault' : `vault-${values.referrals}`)
const userData = join(folder, 'user-data')

const say = (line: string) => process.stdout.write(`${line}\n`)

const buildDemoVault = async (): Promise<number> => {
  if (values.fresh === true) rmSync(vaultFolder, { recursive: true, force: true })
  if (existsSync(join(vaultFolder, 'vault.json'))) return 0
  const size = values.referrals === undefined ? [] : ['--referrals', values.referrals]
  return runStep([join(projectFolder, 'electron/cli/sztafeta.ts'), 'demo', '--dir', vaultFolder, ...size])
}

const nameWorkers = (): void => {
  const vault = readVaultFile(vaultFolder)
  if (!vault.ok) return
  const byInstitution = Map.groupBy(vault.value.slots, slot => String(slot.institution))
  say(`Sign in with the passphrase "${demoPassphrase}" as any of these invented people:`)
  for (const [institution, slots] of byInstitution)
    say(`  ${institution}: ${slots.map(({ alias, worker }) => `${alias} (${worker})`).join(', ')}`)
}

const showInPictures = async (): Promise<void> => {
  const files = await takeDemoPictures({ userData, vaultFolder, pictures: join(folder, 'pictures') })
  say(`The demo network is in ${vaultFolder}; its screens and its monthly report are in:`)
  for (const file of files) say(`  ${file}`)
  say(
    'To see the window itself, run "npm run demo" on a computer with a screen, or "xvfb-run npm run demo" on an invisible one.',
  )
}

const run = async (): Promise<number> => {
  const built = (await build('out/demo')) || (await buildDemoVault())
  if (built !== 0) return built
  nameWorkers()
  if (hasDisplay() && values.pictures !== true)
    return openApp([`--user-data-dir=${userData}`, `--vault=${vaultFolder}`])
  await showInPictures()
  return 0
}

process.exitCode = await run()
