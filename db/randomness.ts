import { randomFillSync } from 'node:crypto'

/** Where random bytes come from: the system's generator, or a seeded one where the demo network must be repeatable. */
export type Randomness = (size: number) => Buffer

const pool = Buffer.alloc(8192)
let used = pool.length

/** Random bytes of the system, drawn in larger portions because every event needs a few. */
export const systemRandomness: Randomness = size => {
  if (size > pool.length) return randomFillSync(Buffer.alloc(size))
  if (used + size > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const drawn = Buffer.from(pool.subarray(used, used + size))
  pool.fill(0, used, used + size)
  used += size
  return drawn
}
