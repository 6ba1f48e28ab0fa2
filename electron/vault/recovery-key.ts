import { randomBytes } from 'node:crypto'
import type { RecoveryFailure } from '#domain/open-failure.ts'
import type { Result } from '#domain/result.ts'
import { err, ok } from '#domain/result.ts'

/** Crockford's base32: no I, L, O or U, so that what was printed can be read aloud and typed. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 8
const weights = [1, 3, 5, 7]

export const newRecoverySecret = (): Buffer => randomBytes(20)

/** 160 bits as eight groups of four symbols, each with a fifth that checks the group and its place. */
export const showRecoveryKey = (secret: Buffer): string => {
  const bits = BigInt(`0x${secret.toString('hex')}`)
  const values = Array.from({ length: groups * 4 }, (_, i) => Number((bits >> BigInt(5 * (31 - i))) & 31n))
  return Array.from({ length: groups }, (_, group) => {
    const own = values.slice(group * 4, group * 4 + 4)
    return [...own, checkValue(own, group)].map(value => alphabet[value]).join('')
  }).join('-')
}

/** What a person typed, in any case, with any spaces or dashes, and the usual look-alikes. */
export const readRecoveryKey = (typed: string): Result<Buffer, RecoveryFailure> => {
  const symbols = typed
    .toUpperCase()
    .replaceAll(/[\s\-–—]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  let bits = 0n
  for (let group = 0; group < groups; group += 1) {
    const values = [...symbols.slice(group * 5, group * 5 + 5)].map(symbol => alphabet.indexOf(symbol))
    const own = values.slice(0, 4)
    if (values.length !== 5 || values.includes(-1) || checkValue(own, group) !== values[4])
      return err({ type: 'RecoveryKeyMistyped', group: group + 1 })
    for (const value of own) bits = (bits << 5n) | BigInt(value)
  }
  if (symbols.length !== groups * 5) return err({ type: 'RecoveryKeyMistyped', group: groups })
  return ok(Buffer.from(bits.toString(16).padStart(40, '0'), 'hex'))
}

/** Odd weights: any one wrong symbol changes the sum, and so does a group in another group's place. */
const checkValue = (values: readonly number[], group: number): number =>
  values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), group * 9 + 1) % 32
