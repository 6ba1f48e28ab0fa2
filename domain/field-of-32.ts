/**
 * Arithmetic in the field of 32 elements, x⁵+x²+1 over GF(2): a symbol of Crockford's base 32 is an element of it.
 * Addition and subtraction are both XOR.
 */
const order = 31

const powers: number[] = []
const logarithms: number[] = []
for (let exponent = 0, value = 1; exponent < order; exponent += 1) {
  powers[exponent] = value
  logarithms[value] = exponent
  value <<= 1
  if (value & 32) value ^= 0b100101
}

/** α to a power that is not negative. */
export const power = (exponent: number): number => powers[exponent % order] ?? 0

export const multiply = (left: number, right: number): number =>
  left === 0 || right === 0 ? 0 : power((logarithms[left] ?? 0) + (logarithms[right] ?? 0))

/** The divisor is never zero: whoever divides here divides by a power of α or a sum of two different ones. */
export const divide = (left: number, right: number): number =>
  left === 0 ? 0 : power((logarithms[left] ?? 0) + order - (logarithms[right] ?? 0))
