import { inTransaction } from '#db/database.ts'
import { isDiskFull } from '#db/world-failure.ts'
import { RoleKey } from '#domain/code-lists.ts'
import { type Answer, type DoorCall, door, type Input } from '#domain/contract.ts'
import { networkKey, WorkerCode } from '#domain/ids.ts'
import { err, ok } from '#domain/result.ts'
import { instant, localDayOf } from '#domain/time.ts'
import { foundNetwork, networkTeam } from '../use-cases/found-network.ts'
import { demoPassphrase } from './demo-passphrase.ts'
import { answerAny, type GateDeps, inputFailure } from './gate.ts'
import { chooseOwnPassphrase, renewPassphrase, type Unlocked, unlock, unlockWithRecovery } from './keyring.ts'
import { createVault, type LogOptions, openVault } from './open-vault.ts'
import { suggestPassphrase } from './passphrase-suggestion.ts'
import { type Session, signIn, stillSignedIn } from './session.ts'
import { textFieldsOf } from './text-fields.ts'
import { keepSlotsTrue } from './true-slots.ts'
import { readVaultFile } from './vault-files.ts'

export type DoorDeps = GateDeps & {
  readonly clock: () => number
  /** Hears when a session ended by itself: the process that held its key is no longer wanted. */
  readonly ended?: () => void
}

/** Answers every call to one vault: before anyone signed in those of the door, afterwards those of the contract. */
export type Door = (name: string, input: unknown) => Promise<unknown>

const logOptions: LogOptions = { textFields: textFieldsOf }

/** Opens nothing yet: the vault in this folder stays locked until `unlock`, and the process ends to lock it. */
export const openDoor = (folder: string, deps: DoorDeps): Door => {
  let session: Session | undefined
  let lastTry: Promise<unknown> = Promise.resolve()

  /** One try after the other: tries at once would each find the door, and the count of wrong ones, as before all of them. */
  const inTurn = (enterNow: () => Promise<unknown>): Promise<unknown> => {
    const tried = lastTry.then(enterNow)
    lastTry = tried.catch(() => undefined)
    return tried
  }

  const enter = (unlocked: Unlocked, worker: WorkerCode): Answer<'unlock'> => {
    const vault = openVault(unlocked, logOptions)
    if (!vault.ok) return vault
    try {
      const signedIn = signIn(vault.value, worker, deps.clock)
      if (signedIn.ok) session = signedIn.value
      else return signedIn
    } finally {
      // Else this process would hold the file, and the next try would find the vault in use by itself.
      if (session === undefined) vault.value.close()
    }
    keepSlotsTrue(vault.value, localDayOf(session.now()))
    // Every window learns of it: those at the door of the same vault go in as well.
    deps.changed?.(['session'])
    return ok(undefined)
  }

  /** Asked before each call: whoever left the network meanwhile is answered nothing more, and the key goes. */
  const sessionNow = (): Session | undefined => {
    if (session === undefined) return undefined
    const still = stillSignedIn(session)
    if (still === undefined) {
      session.vault.close()
      deps.changed?.(['session'])
      deps.ended?.()
    }
    session = still
    return session
  }

  const answers: { readonly [N in DoorCall]: (input: Input<N>) => Promise<Answer<N>> } = {
    vaultState: async () => stateOf(folder, session !== undefined),
    unlock: async by => {
      const unlocked = await unlock(folder, by, instant(deps.clock()))
      return unlocked.ok ? enter(unlocked.value, by.worker) : unlocked
    },
    recover: async ({ worker, recoveryKey, passphrase }) => {
      const unlocked = unlockWithRecovery(folder, recoveryKey)
      if (!unlocked.ok) return unlocked
      const renewed = await renewPassphrase(unlocked.value, worker, passphrase)
      return renewed.ok ? enter(renewed.value, worker) : renewed
    },
    chooseOwnPassphrase: async ({ worker, passphrase: from, chosen: to }) => {
      const chosen = await chooseOwnPassphrase(folder, { worker, from, to }, instant(deps.clock()))
      return chosen.ok ? enter(chosen.value, worker) : chosen
    },
    suggestPassphrase: async () => ok({ passphrase: await suggestPassphrase() }),
    createNetwork: async input => {
      const coordinator = {
        code: WorkerCode.parse('NET-01'),
        alias: input.coordinatorAlias,
        institution: networkKey,
        team: networkTeam,
        role: RoleKey.parse('network_coordinator'),
        lead: true,
      }
      const { passphrase, name } = input
      const workers = [{ ...coordinator, worker: coordinator.code, passphrase }]
      const founding = { name, demo: false, template: input.template, coordinator }
      const created = await createVault(
        folder,
        { network: name, demo: false, workers },
        {
          ...logOptions,
          found: vault => {
            inTransaction(vault.db, () => ok(foundNetwork({ ...vault, at: instant(deps.clock()) }, founding)))
          },
        },
      )
      if (!created.ok) return created
      const vault = created.value
      const signedIn = signIn(vault, coordinator.code, deps.clock)
      if (!signedIn.ok) throw new Error('the coordinator of a new network is unknown')
      // No window is told yet: the founder first reads the recovery key, which is shown this once.
      session = signedIn.value
      return ok({ recoveryKey: vault.recoveryKey, coordinator: coordinator.code })
    },
  }

  const answerDoor = async <N extends DoorCall>(name: N, raw: unknown): Promise<unknown> => {
    const input = door[name].input.safeParse(raw)
    if (!input.success) return err(inputFailure(input.error.issues))
    const known = input.data as Input<N>
    if (name === 'vaultState' || name === 'suggestPassphrase') return answers[name](known)
    return inTurn(async () => (session === undefined ? enterBy(name, known) : err({ type: 'VaultInUse' })))
  }

  const enterBy = async <N extends DoorCall>(name: N, input: Input<N>): Promise<unknown> => {
    try {
      return await answers[name](input)
    } catch (defect) {
      if (isDiskFull(defect)) return err({ type: 'DiskFull' })
      throw defect
    }
  }

  return async (name, input) => {
    if (Object.hasOwn(door, name)) return answerDoor(name as DoorCall, input)
    const current = sessionNow()
    return current === undefined ? err({ type: 'NotSignedIn' }) : answerAny(current, name, input, deps)
  }
}

/** No vault is a state, with an offer to found one; a damaged one is a failure, and nothing is founded over it. */
const stateOf = (folder: string, unlocked: boolean): Answer<'vaultState'> => {
  const file = readVaultFile(folder)
  if (!file.ok) return file.error.type === 'VaultMissing' ? ok({ state: 'none' }) : file
  const { network: networkName, demo, slots } = file.value
  return ok({
    state: unlocked ? 'unlocked' : 'locked',
    networkName,
    workers: slots.map(({ worker: code, alias, calledNow, institution }) => ({
      code,
      alias: calledNow ?? alias,
      institution,
    })),
    demoPassphrase: demo ? demoPassphrase : null,
  })
}
