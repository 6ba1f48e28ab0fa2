import { describe, expect, test } from 'vitest'
import { clientOf, inTransaction, readStatement } from '#db/database.ts'
import { canonicalJson } from '#db/event-hash.ts'
import { nextReading } from '#db/hybrid-clock.ts'
import { shredChain } from '#db/stores/chain-keys.ts'
import { appendEvents, eachEvent, loadEvents, readHead } from '#db/stores/event-store.ts'
import { verifyLog } from '#db/verify-log.ts'
import { EventId } from '#domain/ids.ts'
import { err, ok } from '#domain/result.ts'
import { instant } from '#domain/time.ts'
import type { OpenVault } from '#electron/vault/open-vault.ts'
import { aChain, aNote, append, aVault, noon, worker } from '../support/a-vault.ts'

const by = { actor: worker, recordedAt: noon }
const isWhole = ({ db, log }: OpenVault): boolean => verifyLog(db, new Map([[log.origin, log.head]])).ok

describe('the event log', () => {
  test('gives back what was appended, in order, and only what is about the thing asked for', async () => {
    const vault = await aVault()
    const [first] = append(vault, aNote('jeden', 'referral:1'), aNote('dwa', 'referral:2'))
    append(vault, aNote('trzy', 'referral:1'))
    const loaded = loadEvents(vault.db, 'referral:1')
    expect(loaded.map(event => event.payload)).toEqual([
      { text: 'jeden', shared: true },
      { text: 'trzy', shared: true },
    ])
    expect(loaded[0]).toEqual(first)
    expect(loaded.map(event => event.seq)).toEqual([1, 3])
    expect(EventId.safeParse(loaded[0]?.id).success).toBe(true)
  })

  test('is read whole in the order of arrival, and can be written to while it is read', async () => {
    const vault = await aVault()
    append(vault, ...Array.from({ length: 25 }, (_, i) => aNote(`${i}`)))
    const seen: unknown[] = []
    for (const { payload } of eachEvent(vault.db, { portion: 10 })) {
      seen.push(payload.text)
      if (payload.text === '5') append(vault, aNote('w trakcie'))
    }
    expect(seen).toEqual([...Array.from({ length: 25 }, (_, i) => `${i}`), 'w trakcie'])
  })

  test('stores the texts of people sealed and the coded facts open', async () => {
    const vault = await aVault()
    append(vault, aNote('Pani prosi o telefon rano'))
    const row = readStatement<{ payload: string }>(vault.db, 'SELECT payload FROM events').get()
    expect(JSON.parse(row?.payload ?? '')).toEqual({ shared: true, text: { sealed: expect.any(String) } })
  })

  test('a shredded chain keeps its facts and its hashes, and loses its texts for good', async () => {
    const vault = await aVault()
    append(vault, aNote('do usunięcia'))
    inTransaction(vault.db, tx => ok(shredChain(tx, aChain, noon)))
    append(vault, aNote('po usunięciu'))
    expect(loadEvents(vault.db, 'referral:1').map(event => event.payload)).toEqual([
      { shared: true, text: null },
      { shared: true, text: 'po usunięciu' },
    ])
    expect(isWhole(vault)).toBe(true)
  })

  test('a shredding that was rolled back did not happen', async () => {
    const vault = await aVault()
    append(vault, aNote('zostaje'))
    inTransaction(vault.db, tx => {
      shredChain(tx, aChain, noon)
      return err('no')
    })
    expect(loadEvents(vault.db, 'referral:1')[0]?.payload).toEqual({ shared: true, text: 'zostaje' })
  })

  test('a key of a chain that was rolled back is made anew', async () => {
    const vault = await aVault()
    inTransaction(vault.db, tx => {
      appendEvents(tx, vault.log, by, [aNote('cofnięte')])
      return err('no')
    })
    append(vault, aNote('zapisane'))
    expect(loadEvents(vault.db, 'referral:1')[0]?.payload).toEqual({ shared: true, text: 'zapisane' })
  })

  test('numbers have no gap after refusals inside and outside of savepoints', async () => {
    const vault = await aVault()
    const { db, log } = vault
    append(vault, aNote('jeden'))
    inTransaction(db, tx => {
      appendEvents(tx, log, by, [aNote('dwa')])
      inTransaction(tx, inner => {
        appendEvents(inner, log, by, [aNote('nie')])
        return err('no')
      })
      appendEvents(tx, log, by, [aNote('trzy')])
      return ok(undefined)
    })
    inTransaction(db, tx => {
      appendEvents(tx, log, by, [aNote('nie')])
      return err('no')
    })
    append(vault, aNote('cztery'))
    expect(loadEvents(db, 'referral:1').map(event => event.seq)).toEqual([1, 2, 3, 4])
    expect(readHead(db, log.origin)).toEqual(log.head)
    expect(isWhole(vault)).toBe(true)
  })

  test('takes no event outside a transaction, and no text without a chain', async () => {
    const { db, log } = await aVault()
    expect(() => appendEvents(db, log, by, [aNote('x')])).toThrow('inside a transaction')
    const { chainId: _, ...chainless } = aNote('x')
    expect(() => inTransaction(db, tx => ok(appendEvents(tx, log, by, [chainless])))).toThrow('no chain')
    expect(log.head.seq).toBe(0)
  })

  test('is never edited nor deleted', async () => {
    const vault = await aVault()
    append(vault, aNote('x'))
    const client = clientOf(vault.db)
    expect(() => client.exec("UPDATE events SET actor = 'CAS-01'")).toThrow('never edited')
    expect(() => client.exec('DELETE FROM events')).toThrow('never deleted')
    expect(() => client.exec('REPLACE INTO events SELECT * FROM events')).toThrow('never deleted')
  })

  test('keeps its order by a clock that does not follow the computer back', async () => {
    const vault = await aVault()
    append(vault, aNote('przed'))
    const earlier = { actor: worker, recordedAt: instant(noon - 3_600_000) }
    inTransaction(vault.db, tx => ok(appendEvents(tx, vault.log, earlier, [aNote('po cofnięciu')])))
    const [first, second] = loadEvents(vault.db, 'referral:1')
    expect((second?.hlc ?? '') > (first?.hlc ?? '')).toBe(true)
    expect(second?.recordedAt).toBe(noon - 3_600_000)
  })
})

test('the clock of the log counts within one millisecond, and moves on when it runs out of numbers', () => {
  expect(nextReading('0000000000ff-0000', instant(255))).toBe('0000000000ff-0001')
  expect(nextReading('0000000000ff-ffff', instant(255))).toBe('000000000100-0000')
  expect(nextReading('0000000000ff-0007', instant(256))).toBe('000000000100-0000')
})

test('equal payloads have equal bytes, whatever the order of their keys', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'ż' }], a: undefined, A: true })).toBe(
    '{"A":true,"b":[1,{"c":"ż","d":null}]}',
  )
  expect(() => canonicalJson({ a: Number.NaN })).toThrow('cannot hold')
})
