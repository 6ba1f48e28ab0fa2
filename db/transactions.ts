import type Database from 'better-sqlite3'

/** Something held in memory beside the database that must follow it: the head of the log, a cache of keys. */
export type Follower = {
  /** Called when a transaction or savepoint begins; what it returns is called if that one is rolled back. */
  readonly mark: () => () => void
  /** Called after the outermost commit, when everything is durable. */
  readonly committed?: () => void
}

type Transaction = { readonly depth: number; readonly undo: ReadonlyArray<() => void> }
type State = { depth: number; readonly followers: Set<Follower> }

const states = new WeakMap<Database.Database, State>()

const stateOf = (client: Database.Database): State => {
  const known = states.get(client)
  if (known !== undefined) return known
  const state: State = { depth: 0, followers: new Set() }
  states.set(client, state)
  return state
}

export const followTransactions = (client: Database.Database, follower: Follower): void => {
  stateOf(client).followers.add(follower)
}

/** The outermost one takes the write lock at once, so that a busy file is noticed before any work is done. */
export const begin = (client: Database.Database): Transaction => {
  const state = stateOf(client)
  client.exec(state.depth === 0 ? 'BEGIN IMMEDIATE' : `SAVEPOINT level${state.depth}`)
  const transaction = { depth: state.depth, undo: [...state.followers].map(follower => follower.mark()) }
  state.depth += 1
  return transaction
}

export const release = (client: Database.Database, { depth }: Transaction): void => {
  const state = stateOf(client)
  client.exec(depth === 0 ? 'COMMIT' : `RELEASE level${depth}`)
  state.depth = depth
  if (depth === 0) for (const { committed } of state.followers) committed?.()
}

export const roll = (client: Database.Database, { depth, undo }: Transaction): void => {
  stateOf(client).depth = depth
  for (const restore of undo) restore()
  // On a full disk or a failed write SQLite has already rolled back by itself.
  if (!client.inTransaction) return
  client.exec(depth === 0 ? 'ROLLBACK' : `ROLLBACK TO level${depth}; RELEASE level${depth}`)
}
