import type { CSSVariablesResolver } from '@mantine/core'
import { darkTokens, institutionHues, lightTokens, type NeutralToken } from './palette.ts'

const neutral = (tokens: Record<NeutralToken, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--${name}`, value]))

/** Mantine's own names, pointed at the tokens, so that no component brings a colour of its own. */
const mantineNames = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--ink)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--control)',
  '--mantine-color-default-hover': 'var(--wash)',
  '--mantine-color-disabled': 'var(--wash)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-color-error': 'var(--signal-text)',
  '--mantine-primary-color-filled': 'var(--ink)',
  '--mantine-primary-color-contrast': 'var(--on-ink)',
  '--mantine-primary-color-light-hover': 'var(--wash)',
}

const lightHues = Object.fromEntries(
  Object.entries(institutionHues).flatMap(([key, hue]) => [
    [`--${key}`, hue[6]],
    [`--${key}-text`, hue[7]],
    [`--${key}-wash`, hue[0]],
  ]),
)

const darkHues = Object.fromEntries(
  Object.entries(institutionHues).flatMap(([key, hue]) => [
    [`--${key}`, hue[4]],
    [`--${key}-text`, hue[3]],
    [`--${key}-wash`, `color-mix(in srgb, ${hue[4]} 14%, ${darkTokens.page})`],
  ]),
)

/** The tokens of both schemes as custom properties: `--page`, `--ink`, `--signal`, … and `--<institution>[-text|-wash]`. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...neutral(lightTokens),
    ...lightHues,
    ...mantineNames,
    '--shadow': '0 8px 24px rgb(0 0 0 / .14)',
  },
  dark: { ...neutral(darkTokens), ...darkHues, ...mantineNames, '--shadow': '0 8px 24px rgb(0 0 0 / .5)' },
})
