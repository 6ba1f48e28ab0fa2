import type { Language } from '#domain/code-lists.ts'
import type { TakenRules } from '#domain/rules-in-force.ts'

/** What the print page offers under these names, and what it is given. */
export type Printed = {
  readonly draw:
    | 'renderReport'
    | 'renderPublicReport'
    | 'renderMinutes'
    | 'renderResidentCards'
    | 'renderHandoffSlip'
    | 'renderRecoveryKey'
    | 'renderPassphraseSlip'
    | 'renderReview'
    | 'renderMatrix'
  readonly value: unknown
  /** Polish where nothing is said. */
  readonly language?: Language
  /** The names that hold on the day of which the page speaks; without them those that came with the app. */
  readonly rules?: TakenRules | undefined
}

/** JSON is a subset of JavaScript but for two line separators, which would end a line of a script. */
const asScriptLiteral = (value: unknown): string =>
  JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')

/** The same, and answers what was laid out as plain data (`PaperDocument`). */
export const readingScript = (printed: Printed): string =>
  `(async () => { await ${printScript(printed)}; return window.readPaper(${asScriptLiteral(printed.value)}, '${printed.language ?? 'pl'}') })()`

/** Waits until the page has drawn everything and holds every font, since a late font would move the lines. */
export const printScript = ({ draw, value, language = 'pl', rules }: Printed): string =>
  `(async () => { window.takeUpRules(${asScriptLiteral(rules ?? null)}); await window.${draw}(${asScriptLiteral(value)}, '${language}'); await document.fonts.ready; return true })()`
