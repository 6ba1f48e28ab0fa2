import { hashRaw } from '@node-rs/argon2'
import { z } from 'zod'

/**
 * The cost of one guess. Below the floor (OWASP's minimum, several times over) a stolen file is too cheap to
 * attack; above the ceiling a forged file could exhaust the computer that reads it.
 */
export const KdfCost = z.strictObject({
  memoryKiB: z
    .number()
    .int()
    .min(64 * 1024)
    .max(1024 * 1024),
  passes: z.number().int().min(3).max(6),
  lanes: z.number().int().min(1).max(4),
})
export type KdfCost = z.output<typeof KdfCost>

export const fullCost: KdfCost = { memoryKiB: 256 * 1024, passes: 3, lanes: 1 }
/** For the demo network, whose passphrase is published, and for tests. */
export const floorCost: KdfCost = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 }

/** The library's own name for it is a const enum, which a single-file compiler cannot see. */
const argon2id = 2

/** Argon2id over the passphrase in one Unicode form: „ż” typed as one sign or as two is the same letter. */
export const passphraseKey = (passphrase: string, salt: Buffer, cost: KdfCost): Promise<Buffer> =>
  hashRaw(passphrase.normalize('NFKC'), {
    algorithm: argon2id,
    memoryCost: cost.memoryKiB,
    timeCost: cost.passes,
    parallelism: cost.lanes,
    outputLen: 32,
    salt,
  })
