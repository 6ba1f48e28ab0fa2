import type { ResidentDetails } from '#domain/answers.ts'
import type { ChainId } from '#domain/ids.ts'
import { labelOf } from '../../text/label-of.ts'

/** The matters of a person by number: the oldest is 1 and keeps its number when another one begins. */
export type PersonMatters = {
  readonly chains: ResidentDetails['chains']
  /** The needs of each matter, in the same order. */
  readonly names: readonly string[]
  readonly numberOf: (referralId: string) => number | undefined
  readonly numberOfChain: (chainId: ChainId) => number | undefined
}

/** Numbers the matters; `noNeed` stands for the name of one whose need this worker is not told. */
export const personMatters = (given: ResidentDetails['chains'], noNeed: string): PersonMatters => {
  const chains = given.toSorted((one, other) => startOf(one) - startOf(other))
  const numbers = new Map(chains.flatMap(({ legs }, place) => legs.map(({ id }) => [String(id), place + 1])))
  const places = new Map(chains.map(({ chainId }, place) => [chainId, place + 1]))
  return {
    chains,
    names: chains.map(({ legs }) => {
      const needs = new Set(legs.flatMap(({ need }) => (need === null ? [] : [labelOf('need', need)])))
      return needs.size === 0 ? noNeed : [...needs].join(', ')
    }),
    numberOf: referralId => numbers.get(referralId),
    numberOfChain: chainId => places.get(chainId),
  }
}

const startOf = ({ legs }: ResidentDetails['chains'][number]): number =>
  Math.min(...legs.map(({ sentAt, draftedAt }) => sentAt ?? draftedAt))
