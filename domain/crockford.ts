/** Crockford's base 32: no I, L, O and U, so that a written symbol is never two things. */
export const crockfordSymbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Letters that are left out because they look like digits are taken for those digits. */
export const foldedSymbols = (typed: string): string => typed.replaceAll('O', '0').replaceAll(/[IL]/g, '1')

const powers: number[] = []
const logarithms: number[] = []
for (let exponent = 0, value = 1; exponent < 31; exponent += 1) {
  powers[exponent] = value
  logarithms[value] = exponent
  value <<= 1
  if (value & 32) value ^= 0b100101
}

/** αⁿ in GF(32), x⁵+x²+1: the field in which check symbols are computed. */
export const power = (exponent: number): number => powers[exponent % 31] ?? 0

/** The product of two symbols as elements of GF(32). */
export const multiply = (left: number, right: number): number =>
  left === 0 || right === 0 ? 0 : power((logarithms[left] ?? 0) + (logarithms[right] ?? 0))

/** The quotient of two symbols as elements of GF(32). The divisor is never zero. */
export const divide = (left: number, right: number): number =>
  left === 0 ? 0 : power((logarithms[left] ?? 0) + 31 - (logarithms[right] ?? 0))
