import type Database from 'better-sqlite3'
import { migrations } from './migrations.ts'

/** The schema version that this application writes; a newer one in a file is refused. */
export const knownSchema = migrations.length

export const schemaOf = (client: Database.Database): number =>
  Number(client.pragma('user_version', { simple: true }))

/** Brings an opened database to the known schema, each step in its own transaction: all of it or nothing. */
export const migrate = (client: Database.Database): void => {
  for (let version = schemaOf(client); version < knownSchema; version += 1) {
    client.exec(
      `BEGIN IMMEDIATE;\n${migrations[version]?.sql ?? ''}\nPRAGMA user_version = ${version + 1};\nCOMMIT;`,
    )
  }
}
