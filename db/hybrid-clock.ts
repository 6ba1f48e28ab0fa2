import type { Instant } from '#domain/time.ts'

/** Before the first event. */
export const clockStart = '000000000000-0000'

/**
 * The next reading of a hybrid logical clock, after Kulkarni et al. 2014: 12 hexadecimal digits of milliseconds and
 * 4 that count within one. It never runs backwards, even when the clock of the computer is set back.
 */
export const nextReading = (last: string, at: Instant): string => {
  const now = at.toString(16).padStart(12, '0')
  if (now > last.slice(0, 12)) return `${now}-0000`
  const count = Number.parseInt(last.slice(13), 16) + 1
  if (count <= 0xffff) return `${last.slice(0, 12)}-${count.toString(16).padStart(4, '0')}`
  return `${(Number.parseInt(last.slice(0, 12), 16) + 1).toString(16).padStart(12, '0')}-0000`
}
