import { expect, test } from 'vitest'
import { hrefOf, placeOf } from '#renderer/app/routes.ts'

test('an address leads to the screen it was made for', () => {
  expect(placeOf(hrefOf('today'))).toEqual({ name: 'today', params: {}, query: {} })
  expect(placeOf(hrefOf('referral', { referralId: 'a/b?c' }))).toEqual({
    name: 'referral',
    params: { referralId: 'a/b?c' },
    query: {},
  })
  expect(placeOf(hrefOf('referrals', undefined, { status: 'sent', text: 'ławka & ogród' }))).toEqual({
    name: 'referrals',
    params: {},
    query: { status: 'sent', text: 'ławka & ogród' },
  })
})

test('an address that nothing answers to leads to Dziś', () => {
  expect(placeOf('#/nowhere/at/all').name).toBe('today')
  expect(placeOf('').name).toBe('today')
})
