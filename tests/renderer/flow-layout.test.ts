import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InstitutionKey } from '#domain/ids.ts'
import { type Flow, flowMeasures } from '#domain/network-view.ts'
import { gapOfNodes, layFlows } from '#renderer/features/network/flow-layout.ts'

const order = Array.from({ length: 12 }, (_, number) => InstitutionKey.parse(`institution_${number}`))
const nothing = Object.fromEntries(flowMeasures.map(measure => [measure, 0])) as Omit<Flow, 'from' | 'to'>
const flows = fc
  .array(
    fc.record({ from: fc.constantFrom(...order), to: fc.constantFrom(...order), sent: fc.nat({ max: 900 }) }),
    { maxLength: 60 },
  )
  .map(all => [
    ...new Map(
      all
        .filter(({ from, to }) => from !== to)
        .map((flow): [string, Flow] => [`${flow.from} ${flow.to}`, { ...nothing, ...flow }]),
    ).values(),
  ])

test('labels of the flows never meet, however small or many the flows are', () => {
  fc.assert(
    fc.property(flows, all => {
      const { senders, receivers } = layFlows(all, 'sent', order)
      for (const side of [senders, receivers]) {
        for (const [place, node] of side.entries()) {
          const next = side[place + 1]
          if (next === undefined) continue
          const middles = next.y + next.height / 2 - (node.y + node.height / 2)
          expect(middles).toBeGreaterThanOrEqual(gapOfNodes)
        }
      }
    }),
  )
})

test('ribbons fill the bars at both of their ends, and institutions keep their order', () => {
  fc.assert(
    fc.property(flows, all => {
      const { senders, receivers, ribbons } = layFlows(all, 'sent', order)
      for (const [side, end] of [
        [senders, 'from'],
        [receivers, 'to'],
      ] as const) {
        const places = side.map(({ institution }) => order.indexOf(institution))
        expect(places).toEqual(places.toSorted((one, other) => one - other))
        for (const { institution, count, height } of side) {
          const its = ribbons.filter(ribbon => ribbon[end] === institution)
          expect(its.reduce((sum, ribbon) => sum + ribbon.count, 0)).toBe(count)
          expect(its.reduce((sum, { thickness }) => sum + thickness, 0)).toBeCloseTo(height, 6)
        }
      }
    }),
  )
})

test('a network without flows has no ribbons and still a height', () => {
  expect(layFlows([], 'sent', order)).toMatchObject({ senders: [], receivers: [], ribbons: [] })
})
