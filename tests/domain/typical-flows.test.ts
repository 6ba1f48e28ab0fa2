import { expect, test } from 'vitest'
import { NeedKey } from '#domain/code-lists.ts'
import { InstitutionKey } from '#domain/ids.ts'
import { guardText } from '#domain/personal-data.ts'
import { fittingFlows, typicalFlows, usualReceivers, usualServices } from '#domain/typical-flows.ts'

const [mops, cas, pal, streets] = ['mops', 'cas', 'pal', 'sw'].map(key => InstitutionKey.parse(key))
const need = (key: string): NeedKey => NeedKey.parse(key)
const ids = (flows: readonly { readonly id: string }[]): readonly string[] => flows.map(({ id }) => id)

test('there are forty-seven typical referrals, and their shares make a whole', () => {
  expect(typicalFlows).toHaveLength(47)
  expect(new Set(ids(typicalFlows)).size).toBe(47)
  expect(typicalFlows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100)
})

test('no phrase that the form offers would be stopped or asked about by the guard', () => {
  for (const { phrase } of typicalFlows) {
    const { blocked, suspected } = guardText(phrase)
    expect([...blocked, ...suspected], phrase).toEqual([])
    expect(phrase.length).toBeLessThanOrEqual(500)
  }
})

test('with a need, the own habits come before those of others, and the chosen receiver before both', () => {
  if (mops === undefined || cas === undefined || pal === undefined) throw new Error('no institution')
  const lonely = need('loneliness')
  expect(ids(fittingFlows({ from: mops, to: null, need: lonely }))).toEqual(['F11', 'F19', 'F33', 'F07'])
  expect(ids(fittingFlows({ from: pal, to: null, need: lonely }))[0]).toBe('F33')
  expect(ids(fittingFlows({ from: pal, to: cas, need: lonely })).slice(0, 3)).toEqual(['F33', 'F11', 'F07'])
})

test('without a need only what the institution itself writes is offered, to the chosen receiver alone', () => {
  if (mops === undefined || streets === undefined) throw new Error('no institution')
  expect(ids(fittingFlows({ from: mops, to: streets, need: null }))).toEqual(['F17', 'F18'])
  expect(fittingFlows({ from: mops, to: null, need: null }).every(({ from }) => from === mops)).toBe(true)
})

test('nothing is ever suggested to be sent to the institution that writes', () => {
  for (const { from } of typicalFlows)
    for (const { need: any } of typicalFlows)
      expect(fittingFlows({ from, to: null, need: any }).filter(({ to }) => to === from)).toEqual([])
})

test('a need knows where it usually goes and what is hoped for there', () => {
  if (mops === undefined || cas === undefined || streets === undefined) throw new Error('no institution')
  expect([...usualReceivers(mops, need('homelessness'))]).toEqual([streets])
  expect([...usualReceivers(cas, need('parenting'))]).toEqual(['tpd', 'pal'])
  expect(usualServices(cas, need('loneliness'))).toEqual(['senior_activities', 'senior_peer_contact'])
  expect(usualServices(mops, need('loneliness'))).toEqual([])
  expect(usualReceivers(mops, null).size).toBe(0)
})
