import { once } from 'node:events'
import { WorkerCode } from '#domain/ids.ts'
import { instant } from '#domain/time.ts'
import { demoPassphrase } from '#electron/vault/demo-passphrase.ts'
import { unlock } from '#electron/vault/keyring.ts'
import { openVault } from '#electron/vault/open-vault.ts'
import { textFieldsOf } from '#electron/vault/text-fields.ts'

// Another process that has a demo vault open: says so on standard output, and lets go when its input ends.
const folder = process.argv[2] ?? ''
const by = { worker: WorkerCode.parse('NET-01'), passphrase: demoPassphrase }
const unlocked = await unlock(folder, by, instant(Date.now()))
if (!unlocked.ok) throw new Error(unlocked.error.type)
const opened = openVault(unlocked.value, { textFields: textFieldsOf })
if (!opened.ok) throw new Error(opened.error.type)
process.stdout.write('held\n')
await once(process.stdin.resume(), 'end')
opened.value.close()
