import { changeRule as decide } from '#domain/decide-rule.ts'
import { ok } from '#domain/result.ts'
import type { UseCase } from './acting.ts'
import { settle } from './settling.ts'

export const changeRule: UseCase<'changeRule'> = (acting, input) => {
  const settled = settle(acting, settling => decide(input, settling))
  return settled.ok ? ok(undefined) : settled
}
