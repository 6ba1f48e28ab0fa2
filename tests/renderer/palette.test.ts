import { expect, test } from 'vitest'
import { darkTokens, institutionHues, lightTokens } from '#renderer/app/palette.ts'

const channel = (value: number): number =>
  value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start =>
    channel(Number.parseInt(hex.slice(start, start + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const schemes = { light: lightTokens, dark: darkTokens }

for (const [name, tokens] of Object.entries(schemes)) {
  test(`in the ${name} scheme every text is read on page, surface and wash (WCAG 2.2 AA)`, () => {
    for (const ground of [tokens.page, tokens.surface, tokens.wash]) {
      for (const text of [tokens.ink, tokens['ink-2'], tokens['ink-3'], tokens['signal-text']]) {
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
      }
    }
    expect(contrast(tokens['signal-text'], tokens['signal-wash'])).toBeGreaterThanOrEqual(4.5)
    expect(contrast(tokens['on-ink'], tokens.ink)).toBeGreaterThanOrEqual(4.5)
  })

  test(`in the ${name} scheme every border, flag and bar stands out from page, surface and wash`, () => {
    const bar = name === 'light' ? 6 : 4
    const bars = Object.values(institutionHues).map(hue => hue[bar] ?? '')
    for (const ground of [tokens.page, tokens.surface, tokens.wash]) {
      for (const sign of [tokens.control, tokens.signal, ...bars]) {
        expect(contrast(sign, ground)).toBeGreaterThanOrEqual(3)
      }
    }
  })
}
