import { addListItem as decide } from '#domain/decide-list.ts'
import { ok } from '#domain/result.ts'
import type { UseCase } from './acting.ts'
import { settle } from './settling.ts'

/** Answers the key under which the item stands from now on. */
export const addListItem: UseCase<'addListItem'> = (acting, input) => {
  const settled = settle(acting, settling => decide(input, settling))
  if (!settled.ok) return settled
  if (settled.value.type !== 'ListItemAdded') throw new Error('an addition that adds nothing')
  return ok({ key: settled.value.payload.key })
}
