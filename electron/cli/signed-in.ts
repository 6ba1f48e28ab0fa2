import { WorkerCode } from '#domain/ids.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { instant } from '#domain/time.ts'
import { unlock } from '../vault/keyring.ts'
import { openVault } from '../vault/open-vault.ts'
import { type Session, signIn } from '../vault/session.ts'
import { textFieldsOf } from '../vault/text-fields.ts'
import { readVaultFile } from '../vault/vault-files.ts'
import { exitCodes, type Stop, stop } from './exit-codes.ts'
import { stopOfOpening } from './failure-sentences.ts'
import { askPassphrase } from './passphrase-prompt.ts'

/**
 * Opens a vault as a worker, with the passphrase from SZTAFETA_PASSPHRASE or from a hidden prompt, does the work and
 * closes the vault again, whatever happens.
 */
export const signedIn = async (
  { vault: folder, as }: { readonly vault: string; readonly as: string },
  work: (session: Session) => Stop | undefined | Promise<Stop | undefined>,
): Promise<Stop | undefined> => {
  const code = WorkerCode.safeParse(as)
  if (!code.success) return stop(exitCodes.usage, `„${as}” nie jest kodem osoby. Kod wygląda tak: MOPS-02.`)
  // What the folder says without a key is said before anyone is asked for theirs.
  const file = readVaultFile(folder)
  if (!file.ok) return stopOfOpening(file.error, folder)
  if (file.value.slots.every(slot => slot.worker !== code.data))
    return stopOfOpening({ type: 'UnknownWorker' }, folder)
  const passphrase = await passphraseFor(code.data)
  if (!passphrase.ok) return passphrase.error
  const unlocked = await unlock(
    folder,
    { worker: code.data, passphrase: passphrase.value },
    instant(Date.now()),
  )
  if (!unlocked.ok) return stopOfOpening(unlocked.error, folder)
  const vault = openVault(unlocked.value, { textFields: textFieldsOf })
  if (!vault.ok) return stopOfOpening(vault.error, folder)
  try {
    const session = signIn(vault.value, code.data, Date.now)
    return session.ok ? await work(session.value) : stopOfOpening(session.error, folder)
  } finally {
    vault.value.close()
  }
}

const passphraseFor = async (worker: WorkerCode): Promise<Result<string, Stop>> => {
  const given = process.env.SZTAFETA_PASSPHRASE
  if (given !== undefined && given !== '') return ok(given)
  const asked = await askPassphrase(`Hasło osoby ${worker}: `)
  return asked === undefined
    ? err(
        stop(
          exitCodes.closed,
          'Nie podano hasła. Wpisz je w terminalu albo ustaw zmienną środowiska SZTAFETA_PASSPHRASE.',
        ),
      )
    : ok(asked)
}
