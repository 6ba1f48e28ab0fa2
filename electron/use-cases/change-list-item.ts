import { changeListItem as decide } from '#domain/decide-list.ts'
import { ok } from '#domain/result.ts'
import type { UseCase } from './acting.ts'
import { settle } from './settling.ts'

export const changeListItem: UseCase<'changeListItem'> = (acting, input) => {
  const settled = settle(acting, settling => decide(input, settling))
  return settled.ok ? ok(undefined) : settled
}
