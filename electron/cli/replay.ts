import { replayLog } from '#db/replay.ts'
import { exitCodes, type Stop, stop } from './exit-codes.ts'
import { signedIn } from './signed-in.ts'

/** Builds every state table anew from the log, and says whether the rows came out the same, bit for bit. */
export const replay = (options: { readonly vault: string; readonly as: string }): Promise<Stop | undefined> =>
  signedIn(options, ({ vault }) => {
    const { events, rows, took, different } = replayLog(vault.db)
    const seconds = took / 1000
    const speed = Math.round(events / seconds)
    process.stdout.write(
      `Odtworzono ${events} zdarzeń w ${seconds.toFixed(1)} s (${speed} na sekundę); skierowań: ${rows}.\n`,
    )
    if (different.length > 0) {
      return stop(
        exitCodes.foundWanting,
        `Te tabele wyszły inne niż przed odtworzeniem: ${different.join(', ')}. Zapisano stan odtworzony z dziennika.`,
      )
    }
    process.stdout.write('Wszystkie wiersze są takie same, co do bitu.\n')
    return undefined
  })
