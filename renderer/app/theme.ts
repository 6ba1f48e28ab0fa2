import { createTheme, rem } from '@mantine/core'
import { ink, institutionHues, signal } from './palette.ts'

const plex = '"IBM Plex Sans", system-ui, sans-serif'
const overlay = { backgroundOpacity: 0.4, blur: 0 }
const opening = { duration: 180, timingFunction: 'cubic-bezier(.2, 0, 0, 1)' }
/** The head of a dialog is not the banner of the page. */
const plainHeader = { header: { role: 'none' } }
const menu = { transitionProps: opening, radius: 'sm', shadow: 'md' }

/** Ink on paper: the chrome has no colour of its own. Sizes are rem so that text zoom works. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 9, dark: 1 },
  autoContrast: true,
  luminanceThreshold: 0.4,
  colors: { ink, signal, ...institutionHues },
  white: '#ffffff',
  black: '#1b1d20',
  fontFamily: plex,
  fontFamilyMonospace: plex,
  fontSizes: { xxs: rem(11), xs: rem(12), sm: rem(13), md: rem(14), lg: rem(16), xl: rem(19) },
  lineHeights: { xxs: '1.35', xs: '1.34', sm: '1.39', md: '1.43', lg: '1.4', xl: '1.27' },
  headings: {
    fontFamily: '"Brygada 1918", Georgia, serif',
    fontWeight: '500',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: rem(32), lineHeight: rem(38) },
      h2: { fontSize: rem(23), lineHeight: rem(30) },
      h3: { fontSize: rem(19), lineHeight: rem(24), fontWeight: '600' },
      h4: { fontSize: rem(16), lineHeight: rem(20), fontWeight: '600' },
    },
  },
  spacing: { xxs: rem(4), xs: rem(8), sm: rem(12), md: rem(16), lg: rem(20), xl: rem(28), xxl: rem(44) },
  radius: { xs: rem(2), sm: rem(4), md: rem(6) },
  defaultRadius: 'sm',
  shadows: { md: 'var(--shadow)' },
  breakpoints: { sm: '62.5em', md: '75em', lg: '90em' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm', variant: 'default' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 28 } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm', visibilityToggleFocusable: true } },
    NumberInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', comboboxProps: menu } },
    Autocomplete: { defaultProps: { size: 'sm', comboboxProps: menu } },
    MultiSelect: { defaultProps: { size: 'sm', comboboxProps: menu } },
    // The first item takes the focus: the placeholder that would take it is no part of a menu.
    Menu: { defaultProps: { transitionProps: opening, shadow: 'md', withInitialFocusPlaceholder: false } },
    Modal: {
      defaultProps: {
        // It stands at once, so that no key pressed after the one that opened it can miss it.
        transitionProps: { ...opening, duration: 0, exitDuration: opening.duration },
        radius: 'md',
        overlayProps: overlay,
        shadow: 'md',
        centered: true,
        attributes: plainHeader,
      },
    },
    Drawer: {
      defaultProps: {
        transitionProps: opening,
        overlayProps: overlay,
        shadow: 'md',
        attributes: plainHeader,
      },
    },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 120 } } },
    Table: { defaultProps: { verticalSpacing: 5, horizontalSpacing: 10, withRowBorders: true } },
    Paper: { defaultProps: { radius: 'md' } },
    Alert: { defaultProps: { variant: 'light', color: 'signal' } },
  },
})
