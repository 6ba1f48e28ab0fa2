import { type DemoFailure, makeDemo } from '#seeds/demo-folder.ts'
import { azorySeed } from '#seeds/plan-azory.ts'
import { demoPassphrase } from '../vault/demo-passphrase.ts'
import { exitCodes, type Stop, stop } from './exit-codes.ts'
import { stopOfOpening } from './failure-sentences.ts'

export type DemoOptions = {
  readonly dir: string
  readonly referrals: number | undefined
  readonly seed: number | undefined
}

/** Builds the demo network; standard output carries the passphrase alone, for scripts to read. */
export const demo = async ({ dir, referrals, seed }: DemoOptions): Promise<Stop | undefined> => {
  const begun = performance.now()
  const built = await makeDemo(dir, {
    seed: seed ?? azorySeed,
    ...(referrals === undefined ? {} : { referrals }),
    progress: sayProgress(),
  })
  if (!built.ok) return stopOfDemo(built.error, dir)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  process.stderr.write(
    `\rSieć pokazowa jest w folderze ${dir}: ${built.value.referrals} skierowań, ${seconds} s.\n`,
  )
  process.stdout.write(`passphrase: ${demoPassphrase}\n`)
  return undefined
}

const sayProgress = (): ((share: number) => void) => {
  const inPlace = process.stderr.isTTY
  let said = -1
  return share => {
    const percent = Math.floor(share * (inPlace ? 100 : 10)) * (inPlace ? 1 : 10)
    if (percent === said) return
    said = percent
    process.stderr.write(
      inPlace ? `\rBuduję sieć pokazową: ${percent} %` : `Buduję sieć pokazową: ${percent} %\n`,
    )
  }
}

const stopOfDemo = (failure: DemoFailure, folder: string): Stop => {
  switch (failure.type) {
    case 'DiskFull':
      return stop(
        exitCodes.notWritten,
        'Na dysku zabrakło miejsca na sieć pokazową. Zwolnij miejsce i spróbuj ponownie.',
      )
    case 'CannotWriteFolder':
      return stop(exitCodes.notWritten, `W miejscu ${folder} nie można utworzyć folderu. Wskaż inne.`)
    default:
      return stopOfOpening(failure, folder)
  }
}
