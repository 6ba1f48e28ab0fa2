import type { Answer, DeskCall, Input, Reply } from '#domain/contract.ts'
import { desk } from '#domain/desk-calls.ts'
import { err, ok } from '#domain/result.ts'
import { speak } from './desk-language.ts'
import { exportReport } from './export-desk.ts'
import { printMatrix, saveMatrix } from './matrix-desk.ts'
import {
  printBlankCards,
  printHandoffSlip,
  printMinutes,
  printMonthReport,
  printPassphraseSlip,
  printPublicReport,
  printRecoveryKey,
  printResidentCard,
  printReview,
} from './printing-desk.ts'
import { saveTable } from './table-desk.ts'
import { chooseVault, tryDemo } from './vault-choice.ts'
import type { VaultLink } from './vault-link.ts'
import { openWindow } from './window.ts'

type Desk = { readonly [N in DeskCall]: (input: Input<N>) => Promise<Answer<N> | Reply<N>> }

const isDeskCall = (name: string): name is DeskCall => Object.hasOwn(desk, name)

const createDesk = (vault: VaultLink): Desk => ({
  lock: async () => {
    vault.lock()
    return ok(undefined)
  },
  openWindow: async () => {
    await openWindow()
    return ok(undefined)
  },
  speak: async ({ language }) => {
    speak(language)
    return ok(undefined)
  },
  chooseVault: ({ purpose }) => chooseVault(vault, purpose),
  tryDemo: () => tryDemo(vault),
  printMonthReport: input => printMonthReport(vault, input),
  printPublicReport: input => printPublicReport(vault, input),
  exportReport: input => exportReport(vault, input),
  printMinutes: input => printMinutes(vault, input),
  printResidentCard: input => printResidentCard(vault, input),
  printHandoffSlip: input => printHandoffSlip(vault, input),
  printBlankCards: input => printBlankCards(vault, input),
  printReview: input => printReview(vault, input),
  printMatrix: input => printMatrix(vault, input),
  saveMatrix: input => saveMatrix(vault, input),
  printRecoveryKey,
  printPassphraseSlip,
  saveTable,
})

const serve = async <N extends DeskCall>(served: Desk, name: N, raw: unknown): Promise<Reply<N>> => {
  const input = desk[name].input.safeParse(raw)
  if (!input.success)
    return err({ type: 'InvalidInput', paths: input.error.issues.map(issue => issue.path.join('.')) })
  return served[name](input.data as Input<N>)
}

/** The calls that main serves itself: windows, dialogs, printing, and the lock. */
export const openDesk = (
  vault: VaultLink,
): ((name: string) => ((input: unknown) => Promise<unknown>) | undefined) => {
  const served = createDesk(vault)
  return name => (isDeskCall(name) ? input => serve(served, name, input) : undefined)
}
