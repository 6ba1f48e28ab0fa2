import type { SaidNo } from './pl/refusals.ts'
import type { Texts } from './polish.ts'

/** The sentence for a refusal or a failure: what happened, what is safe, what to do next. */
export function refusalSentence(t: Texts, no: SaidNo): string {
  const sentence = t.refusals[no.type]
  // The table is keyed by `type`, so the sentence found takes exactly this refusal; TypeScript cannot follow that.
  return typeof sentence === 'string' ? sentence : (sentence as (said: SaidNo) => string)(no)
}
