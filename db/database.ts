import type Database from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Result } from '#domain/result.ts'
import { begin, release, roll } from './transactions.ts'

declare const reading: unique symbol
declare const writing: unique symbol

type Orm = BetterSQLite3Database<Record<string, never>>
type Reads = 'select' | 'selectDistinct' | 'with' | '$count' | 'get' | 'all' | 'values'

/** The database as queries see it. */
export type ReadDb = Pick<Orm, Reads> & { readonly [reading]: true }

/** The database as stores see it; it can stand wherever a `ReadDb` is asked for. */
export type WriteDb = Orm & ReadDb & { readonly [writing]: true }

type Connection = { readonly client: Database.Database; readonly statements: Map<string, Statement> }
type Statement = Database.Statement<unknown[], unknown>

const connections = new WeakMap<object, Connection>()

/** Wraps an opened and keyed connection; only `openDatabase` and `createDatabase` have one to give. */
export const databaseOver = (client: Database.Database): WriteDb => {
  const db = drizzle(client) as Orm as WriteDb
  connections.set(db, { client, statements: new Map() })
  return db
}

/** A prepared statement that only reads, kept for the life of the connection: for SQL that must be fast. */
export const readStatement = <Row>(db: ReadDb, sql: string): Database.Statement<unknown[], Row> => {
  const statement = prepared(connectionOf(db), sql)
  if (!statement.readonly) throw new Error(`a query tried to write: ${sql}`)
  return statement as Database.Statement<unknown[], Row>
}

/** A prepared statement that may write, kept for the life of the connection. */
export const writeStatement = (db: WriteDb, sql: string): Statement => prepared(connectionOf(db), sql)

/**
 * Runs the work in one transaction (inside another one: in a savepoint). A refusal rolls everything back and is
 * returned, a throw rolls everything back and goes on; only an `ok` is committed, durably when outermost.
 */
export const inTransaction = <T, E>(db: WriteDb, work: (tx: WriteDb) => Result<T, E>): Result<T, E> => {
  const { client } = connectionOf(db)
  const transaction = begin(client)
  let outcome: Result<T, E>
  try {
    outcome = work(db)
    if (outcome.ok) release(client, transaction)
  } catch (defect) {
    roll(client, transaction)
    throw defect
  }
  if (!outcome.ok) roll(client, transaction)
  return outcome
}

/**
 * The same for work of minutes: it yields after each slice, and `pause` lets the process hear what was sent to it.
 * Whoever calls keeps every other use of the database waiting until it ends.
 */
export const inSlicedTransaction = async <T, E>(
  db: WriteDb,
  work: (tx: WriteDb) => Generator<void, Result<T, E>>,
  pause: () => Promise<void>,
): Promise<Result<T, E>> => {
  const { client } = connectionOf(db)
  const transaction = begin(client)
  try {
    const slices = work(db)
    let slice = slices.next()
    while (slice.done !== true) {
      await pause()
      slice = slices.next()
    }
    if (slice.value.ok) release(client, transaction)
    else roll(client, transaction)
    return slice.value
  } catch (defect) {
    roll(client, transaction)
    throw defect
  }
}

export const isInTransaction = (db: WriteDb): boolean => connectionOf(db).client.inTransaction

export const isOpen = (db: ReadDb): boolean => connectionOf(db).client.open

/** The connection itself, for what lies below tables: pragmas, transactions, closing. Stores have no need of it. */
export const clientOf = (db: ReadDb): Database.Database => connectionOf(db).client

/** Closes the file; the WAL is folded into it and disappears. Closing twice does nothing. */
export const closeDatabase = (db: ReadDb): void => {
  connectionOf(db).client.close()
}

const connectionOf = (db: object): Connection => {
  const connection = connections.get(db)
  if (connection === undefined) throw new Error('not a database of ours')
  return connection
}

const prepared = ({ client, statements }: Connection, sql: string): Statement => {
  const known = statements.get(sql)
  if (known !== undefined) return known
  const statement: Statement = client.prepare(sql)
  statements.set(sql, statement)
  return statement
}
