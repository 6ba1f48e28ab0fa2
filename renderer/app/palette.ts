import type { MantineColorsTuple } from '@mantine/core'

/** Ten shades per hue, light to dark. Bars and marks use shade 6 (light scheme) and 4 (dark), text shade 7 and 3. */
export const ink: MantineColorsTuple = [
  '#f7f5f0',
  '#ebe8e1',
  '#d9d5cc',
  '#bdb9b0',
  '#979590',
  '#73736f',
  '#55575a',
  '#3d4044',
  '#2a2d31',
  '#1b1d20',
]
export const signal: MantineColorsTuple = [
  '#fff1ee',
  '#fee0da',
  '#fec4b8',
  '#ff9a86',
  '#f26f57',
  '#dd4d34',
  '#c3321a',
  '#a51a01',
  '#821200',
  '#5a0800',
]

/** Hues stay out of the red sector, which belongs to lateness alone. */
export const institutionHues = {
  mops: [
    '#eff5fe',
    '#dbe9fe',
    '#bed6fa',
    '#96bbf1',
    '#6795d8',
    '#4a7cc5',
    '#3565ac',
    '#235091',
    '#1e447b',
    '#132d54',
  ],
  cas: [
    '#fef0f7',
    '#fadfed',
    '#f2c5dd',
    '#e4a2c6',
    '#d280af',
    '#bc6398',
    '#a34d81',
    '#893a6a',
    '#6b2952',
    '#491a37',
  ],
  pal: [
    '#eef7ef',
    '#dcedde',
    '#bfdec4',
    '#98c7a0',
    '#77b484',
    '#589d68',
    '#428653',
    '#2e6e40',
    '#1b522b',
    '#11371b',
  ],
  tpd: [
    '#fbf3e9',
    '#f4e6d2',
    '#e8d0af',
    '#d7b27e',
    '#cfa05b',
    '#b98634',
    '#a16f16',
    '#875b02',
    '#5e3e00',
    '#402900',
  ],
  sw: [
    '#ebf7f9',
    '#d7edf0',
    '#b6dce2',
    '#89c5ce',
    '#57a8b4',
    '#2e919e',
    '#067a87',
    '#03626d',
    '#034f57',
    '#00353b',
  ],
  mowis: [
    '#f6f2fe',
    '#ebe4fa',
    '#d9cdf3',
    '#c1ade7',
    '#ac92db',
    '#9577c7',
    '#7e61ae',
    '#684c94',
    '#4e3771',
    '#34244d',
  ],
  zzm: [
    '#f3f6ec',
    '#e5ebd8',
    '#cfd9b9',
    '#b1c18f',
    '#9bae6d',
    '#82964e',
    '#6c7f37',
    '#576925',
    '#3e4c12',
    '#29320a',
  ],
  hub: [
    '#f8f3f0',
    '#efe6e0',
    '#e1d1c7',
    '#ccb4a4',
    '#b59884',
    '#9e7f6a',
    '#876954',
    '#705441',
    '#563f30',
    '#3a2a1f',
  ],
} satisfies Record<string, MantineColorsTuple>

/** Names of the paper-and-ink tokens; each becomes the custom property `--<name>`. */
export type NeutralToken =
  | 'page'
  | 'surface'
  | 'wash'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'control'
  | 'line'
  | 'on-ink'
  | 'signal'
  | 'signal-text'
  | 'signal-wash'

export const lightTokens: Record<NeutralToken, string> = {
  page: '#faf8f4',
  surface: '#ffffff',
  wash: '#f2efe8',
  ink: '#1b1d20',
  'ink-2': '#494c51',
  'ink-3': '#676964',
  control: '#86847d',
  line: '#dfdbd2',
  'on-ink': '#ffffff',
  signal: '#c3321a',
  'signal-text': '#b02a14',
  'signal-wash': '#fdeee9',
}

export const darkTokens: Record<NeutralToken, string> = {
  page: '#161719',
  surface: '#1e1f22',
  wash: '#232528',
  ink: '#edebe6',
  'ink-2': '#bcbab4',
  'ink-3': '#96948e',
  control: '#7b7a77',
  line: '#323437',
  'on-ink': '#161719',
  signal: '#f26f57',
  'signal-text': '#ff9a86',
  'signal-wash': '#341d19',
}
