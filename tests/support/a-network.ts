import { onTestFinished } from 'vitest'
import { inTransaction } from '#db/database.ts'
import type { ContractCall, Input, Reply, Topic } from '#domain/contract.ts'
import type { ReferralId } from '#domain/ids.ts'
import { ok } from '#domain/result.ts'
import { dayNumberOf, type Instant, instant, instantAt, LocalDay } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { recordNetworkEvent } from '#electron/use-cases/acting.ts'
import { foundNetwork } from '#electron/use-cases/found-network.ts'
import { answer } from '#electron/vault/gate.ts'
import type { GateCall } from '#electron/vault/handlers.ts'
import { createVault, type OpenVault } from '#electron/vault/open-vault.ts'
import { type Session, signIn } from '#electron/vault/session.ts'
import { textFieldsOf } from '#electron/vault/text-fields.ts'
import { aFolder, passphrase } from './a-vault.ts'
import { aContent } from './relay.ts'
import { coordinator, everyone } from './workers.ts'

/** Monday 2 November 2026, 9:00 in Kraków. */
export const mondayMorning = instantAt(dayNumberOf(LocalDay.parse('2026-11-02')), 9 * 60)

export type TestNetwork = {
  readonly folder: string
  readonly vault: OpenVault
  /** The clock of the computer; a test moves it. */
  readonly clock: { now: Instant }
  readonly changed: (readonly Topic[])[]
  readonly defects: unknown[]
  readonly sessionOf: (worker: Worker) => Session
  /** Makes a call as a worker and gives the whole reply. */
  readonly call: <N extends GateCall>(worker: Worker, name: N, input: Input<N>) => Reply<N>
  /** Makes a call that the test takes for granted. */
  readonly done: <N extends GateCall>(worker: Worker, name: N, input: Input<N>) => ValueOf<N>
  /** Lets time pass. */
  readonly pass: (hours: number) => void
  readonly draft: (by: Worker, over?: Parameters<typeof aContent>[0]) => ReferralId
  readonly send: (by: Worker, over?: Parameters<typeof aContent>[0]) => ReferralId
}

type ValueOf<N extends ContractCall> = Extract<Reply<N>, { ok: true }>['value']

/** A real encrypted vault of the Azory template with the workers of the tests, one gate, and a clock to move. */
export const aNetwork = async (
  options: { readonly demo?: boolean; readonly template?: 'azory' | 'empty' } = {},
): Promise<TestNetwork> => {
  const folder = aFolder()
  const demo = options.demo ?? false
  const clock = { now: mondayMorning }
  const workers = everyone.map(({ code, alias, institution }) => ({
    worker: code,
    alias,
    institution,
    passphrase,
  }))
  const cost = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 }
  const vaultOf = { network: 'Sieć próbna', demo, workers: workers.slice(0, 1) }
  const created = await createVault(folder, vaultOf, { textFields: textFieldsOf, cost })
  if (!created.ok) throw new Error(created.error.type)
  const vault = created.value
  onTestFinished(() => vault.close())
  inTransaction(vault.db, () => {
    const at = instant(mondayMorning - 86_400_000)
    foundNetwork(
      { ...vault, at },
      { name: 'Sieć próbna', demo, template: options.template ?? 'azory', coordinator },
    )
    for (const payload of everyone.filter(worker => worker !== coordinator)) {
      recordNetworkEvent({ ...vault, by: coordinator, at }, { type: 'WorkerJoined', payload })
    }
    return ok(undefined)
  })
  const changed: (readonly Topic[])[] = []
  const defects: unknown[] = []
  const deps = {
    changed: (topics: readonly Topic[]) => changed.push(topics),
    reportDefect: (_: string, defect: unknown) => {
      defects.push(defect)
      return 'abc123'
    },
  }
  const sessionOf = ({ code }: Worker): Session => {
    const signedIn = signIn(vault, code, () => clock.now)
    if (!signedIn.ok) throw new Error(signedIn.error.type)
    // The clock of a test is the test's, in a demo vault too.
    return { ...signedIn.value, now: () => clock.now }
  }
  const call: TestNetwork['call'] = (worker, name, input) => answer(sessionOf(worker), name, input, deps)
  const done: TestNetwork['done'] = (worker, name, input) => {
    const reply = call(worker, name, input)
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`, { cause: defects.at(-1) })
    return reply.value as never
  }
  const draft: TestNetwork['draft'] = (by, over) =>
    done(by, 'draftReferral', { continues: null, content: aContent(over) }).referralId
  return {
    folder,
    vault,
    clock,
    changed,
    defects,
    sessionOf,
    call,
    done,
    pass: hours => {
      clock.now = instant(clock.now + hours * 3_600_000)
    },
    draft,
    send: (by, over) =>
      done(by, 'sendReferral', { referralId: draft(by, over), revisitReason: '' }).referralId,
  }
}
