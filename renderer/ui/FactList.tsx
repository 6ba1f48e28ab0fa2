import type { ReactNode } from 'react'
import classes from './fact-list.module.css'

export interface Fact {
  readonly name: string
  readonly value: ReactNode
}

export interface FactListProps {
  readonly facts: readonly Fact[]
  /** `rows`: name left, value right, in a panel. `head`: side by side with larger values, at the top of a page. */
  readonly shape?: 'rows' | 'head'
}

/** Names and values of one thing. */
export function FactList({ facts, shape = 'rows' }: FactListProps) {
  return (
    <dl className={classes[shape]}>
      {facts.map(fact => (
        <div key={fact.name} className={classes.fact}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
