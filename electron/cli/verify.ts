import { pageFaults } from '#db/open.ts'
import { verifyLog } from '#db/verify-log.ts'
import { exitCodes, type Stop, stop } from './exit-codes.ts'
import { stopOfOpening } from './failure-sentences.ts'
import { signedIn } from './signed-in.ts'

/** Checks every page of the database, every hash of the log, and its end against the witness outside. */
export const verify = (options: { readonly vault: string; readonly as: string }): Promise<Stop | undefined> =>
  signedIn(options, ({ vault }) => {
    const faults = pageFaults(vault.db)
    if (faults.length > 0) {
      return stop(
        exitCodes.foundWanting,
        `Baza jest uszkodzona: ${faults.length} ${faults.length === 1 ? 'usterka' : 'usterek'} stron. Przywróć ją z kopii.`,
      )
    }
    const verified = verifyLog(vault.db, new Map([[vault.log.origin, vault.log.head]]))
    if (!verified.ok) return stopOfOpening(verified.error, options.vault)
    process.stdout.write(
      `Dziennik jest cały: ${verified.value.events} zdarzeń, każdy skrót się zgadza, koniec zgodny z plikiem heads.log.\n`,
    )
    return undefined
  })
