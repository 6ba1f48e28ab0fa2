import { residentChoice } from '#db/queries/resident-choice.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import type { Acting } from './acting.ts'

/** Who the person is can be said by an institution that gave out or uses one of the codes, not by a stranger to both. */
export const knowsOneOf = ({ db, by }: Acting, codes: readonly ResidentCode[]): boolean =>
  codes.some(code => residentChoice(db, by, code) !== undefined)
