import { useSyncExternalStore } from 'react'
import { type TakenRules, takeUpRules } from '#domain/rules-in-force.ts'

/**
 * What the network settled, as this window shows it. Like the language it stands outside React, because labels,
 * deadlines and axes are worked out in plain functions; the root of the app follows it and draws everything anew.
 */
let taken: TakenRules | undefined
const listeners = new Set<() => void>()

/** From the next moment on this window speaks as the network does on this day. */
export function followRules(rules: TakenRules): void {
  if (!takeUpRules(rules.rows, rules.day)) return
  taken = rules
  for (const listener of listeners) listener()
}

/** What was taken up last; undefined before the first vault was opened. */
export const rulesTaken = (): TakenRules | undefined => taken

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Draws a component anew when the labels or rules of the network change. */
export const useRulesTaken = (): TakenRules | undefined =>
  useSyncExternalStore(subscribe, rulesTaken, rulesTaken)
