/** Repeatable chance: the same seed gives the same network on every machine. Never used where secrecy matters. */
export type SeededRandom = {
  /** At least 0, less than 1. */
  readonly uniform: () => number
  readonly between: (from: number, to: number) => number
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(items: readonly T[]) => T
  readonly weighted: <T>(items: readonly (readonly [item: T, weight: number])[]) => T
  readonly logNormal: (median: number, sigma: number) => number
  readonly poisson: (mean: number) => number
  readonly shuffle: <T>(items: readonly T[]) => T[]
  readonly bytes: (size: number) => Buffer
}

export const seededRandom = (seed: number): SeededRandom => {
  const word = smallFastCounter(seed)
  const uniform = (): number => word() / 4_294_967_296
  const between = (from: number, to: number): number => from + uniform() * (to - from)
  const whole = (from: number, to: number): number => Math.floor(between(from, to + 1))
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  return {
    uniform,
    between,
    whole,
    chance: probability => uniform() < probability,
    pick: items => present(items[whole(0, items.length - 1)]),
    weighted: items => {
      let left = uniform() * items.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of items) {
        left -= weight
        if (left < 0) return item
      }
      return present(items.at(-1))[0]
    },
    logNormal: (median, sigma) => median * Math.exp(sigma * normal()),
    poisson: mean => poisson(mean, uniform, normal),
    shuffle: items => {
      const mixed = [...items]
      for (let place = mixed.length - 1; place > 0; place -= 1) {
        const other = whole(0, place)
        const moved = present(mixed[place])
        mixed[place] = present(mixed[other])
        mixed[other] = moved
      }
      return mixed
    },
    bytes: size => {
      const drawn = Buffer.alloc(size)
      for (let place = 0; place < size; place += 1) drawn[place] = word() & 255
      return drawn
    },
  }
}

/** Draws from a shuffled pack until it is empty: shares come out as given, without runs of luck. */
export const packOf = <T>(
  random: SeededRandom,
  shares: readonly (readonly [item: T, count: number])[],
): (() => T) => {
  const full = shares.flatMap(([item, count]) => Array.from({ length: count }, () => item))
  let left: T[] = []
  return () => {
    if (left.length === 0) left = random.shuffle(full)
    return present(left.pop())
  }
}

/** Chris Doty-Humphrey's sfc32, warmed up. */
const smallFastCounter = (seed: number): (() => number) => {
  let a = 0
  let b = Math.floor(seed / 4_294_967_296) | 0
  let c = seed | 0
  let counter = 1
  const word = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let round = 0; round < 15; round += 1) word()
  return word
}

const poisson = (mean: number, uniform: () => number, normal: () => number): number => {
  if (mean > 200) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = uniform(); product > limit; product *= uniform()) count += 1
  return count
}

const present = <T>(item: T | undefined): T => {
  if (item === undefined) throw new Error('nothing to draw from')
  return item
}
