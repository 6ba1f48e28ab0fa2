import { ruleEffects as query } from '#db/queries/rule-effects.ts'
import { err, ok } from '#domain/result.ts'
import { isCoordinator } from '#domain/worker.ts'
import type { UseCase } from './acting.ts'

/** Counts over the whole network, restricted needs among them: for whoever may change the rule. */
export const ruleEffects: UseCase<'ruleEffects'> = ({ db, by }, { about }) =>
  isCoordinator(by) ? ok(query(db, about)) : err({ type: 'NotPermitted', rule: 'coordinator' })
