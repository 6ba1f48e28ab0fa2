export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const short = (value: number): string => String(Math.round(value * 10) / 10)

/** Slanted strokes across a box as one path, cut at its edges: no pattern, no id, and sharp in print. */
export function hatchPath({ x, y, width, height }: Box, step: number, rising = true): string {
  const right = x + width
  const bottom = y + height
  const strokes: string[] = []
  for (let start = x - height + step / 2; start < right; start += step) {
    const from = Math.max(start, x)
    const to = Math.min(start + height, right)
    if (to - from < 0.4) continue
    const low = rising ? bottom - (from - start) : y + (from - start)
    const high = rising ? bottom - (to - start) : y + (to - start)
    strokes.push(`M${short(from)} ${short(low)}L${short(to)} ${short(high)}`)
  }
  return strokes.join('')
}

/** The sawtooth under the part of a bar that lies after the deadline. */
export function sawtoothPath(from: number, to: number, y: number, depth: number, width: number): string {
  const teeth = Math.max(1, Math.round((to - from) / width))
  const step = (to - from) / teeth
  const points = Array.from({ length: teeth }, (_, tooth) => {
    const x = from + tooth * step
    return `L${short(x + step / 2)} ${short(y + depth)}L${short(x + step)} ${short(y)}`
  })
  return `M${short(from)} ${short(y)}${points.join('')}`
}
