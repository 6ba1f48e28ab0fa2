import { createSecretKey, type KeyObject } from 'node:crypto'
import type { Instant } from '#domain/time.ts'
import type { ReadDb, WriteDb } from '../database.ts'
import { clientOf, readStatement, writeStatement } from '../database.ts'
import type { Randomness } from '../randomness.ts'
import { followTransactions } from '../transactions.ts'

/** The key of a chain (as an object: a cipher starts four times faster with one than with bytes), and whether an older one was shredded: then some of its texts can no longer be opened. */
export type ChainKey = { readonly key: KeyObject | null; readonly shredded: boolean }
type Row = { readonly key: Buffer | null; readonly shreddedAt: number | null }

const caches = new WeakMap<object, Map<string, ChainKey>>()
/** Enough for the chains of the largest network: a replay comes back to each of them again and again. */
const mostCached = 150_000
const unknown: ChainKey = { key: null, shredded: false }

export const findChainKey = (db: ReadDb, chainId: string): ChainKey => {
  const cache = cacheOf(db)
  const cached = cache.get(chainId)
  if (cached !== undefined) return cached
  const row = readStatement<Row>(
    db,
    'SELECT key, shredded_at AS shreddedAt FROM chain_keys WHERE chain_id = ?',
  ).get(chainId)
  if (row === undefined) return unknown
  return remember(cache, chainId, {
    key: row.key === null ? null : createSecretKey(row.key),
    shredded: row.shreddedAt !== null,
  })
}

/**
 * The key for a new text of this chain; the first text makes it. A key just made is not kept in memory: a register
 * that is taken over makes two hundred thousand of them and comes back to none.
 */
export const chainKeyForSealing = (db: WriteDb, chainId: string, random: Randomness): KeyObject => {
  const found = findChainKey(db, chainId)
  if (found.key !== null) return found.key
  const bytes = random(32)
  writeStatement(
    db,
    'INSERT INTO chain_keys (chain_id, key) VALUES (?, ?) ON CONFLICT (chain_id) DO UPDATE SET key = excluded.key',
  ).run(chainId, bytes)
  cacheOf(db).delete(chainId)
  return createSecretKey(bytes)
}

/**
 * Makes every free text that the chain has so far unreadable for good; hashes and all coded facts stay. The pages
 * that held the key are overwritten, older backups are not: those are rotated (security §7).
 */
export const shredChain = (db: WriteDb, chainId: string, at: Instant): void => {
  writeStatement(
    db,
    `INSERT INTO chain_keys (chain_id, key, shredded_at) VALUES (?, NULL, ?)
     ON CONFLICT (chain_id) DO UPDATE SET key = NULL, shredded_at = excluded.shredded_at`,
  ).run(chainId, at)
  cacheOf(db).delete(chainId)
}

const remember = (cache: Map<string, ChainKey>, chainId: string, key: ChainKey): ChainKey => {
  if (cache.size >= mostCached) cache.clear()
  cache.set(chainId, key)
  return key
}

const cacheOf = (db: ReadDb): Map<string, ChainKey> => {
  const known = caches.get(db)
  if (known !== undefined) return known
  const cache = new Map<string, ChainKey>()
  caches.set(db, cache)
  // What a rolled-back transaction made or shredded never was.
  followTransactions(clientOf(db), { mark: () => () => cache.clear() })
  return cache
}
