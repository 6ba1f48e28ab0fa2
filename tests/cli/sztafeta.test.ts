import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aNetwork } from '../support/a-network.ts'
import { bytesOf, passphrase } from '../support/a-vault.ts'
import { outreach } from '../support/workers.ts'
import { startSztafeta, sztafeta } from './run-sztafeta.ts'

const home = mkdtempSync(join(tmpdir(), 'sztafeta-cli-'))
const demo = join(home, 'demo')
let built: Awaited<ReturnType<typeof sztafeta>>

beforeAll(async () => {
  built = await sztafeta('demo', '--dir', demo, '--referrals', '100', '--seed', '11')
}, 120_000)
afterAll(() => rmSync(home, { recursive: true, force: true }))

const attributes = { ageBand: '60_74', household: 'single', housing: 'street', zone: 'az_n' }
const copyOfDemo = (name: string): string => {
  const folder = join(home, name)
  cpSync(demo, folder, { recursive: true })
  return folder
}

describe('sztafeta demo', () => {
  test('prints the passphrase as the only line of its output, and tells people the rest on the side', () => {
    expect(built.code).toBe(0)
    expect(built.out).toMatch(/^passphrase: \S.*\n$/)
    expect(built.said).toContain(demo)
    expect(readdirSync(demo).sort()).toEqual(['heads.log', 'network.db', 'vault.json'])
  })

  test('replaces an older demo, and touches no folder that holds anything else', async () => {
    const again = await sztafeta('demo', '--dir', demo, '--referrals', '100', '--seed', '11')
    expect(again.code).toBe(0)
    const foreign = join(home, 'papers')
    mkdirSync(foreign)
    writeFileSync(join(foreign, 'letter.txt'), 'moje')
    const refused = await sztafeta('demo', '--dir', foreign)
    expect(refused.code).toBe(3)
    expect(refused.out).toBe('')
    expect(refused.said).toContain('nie jest pusty')
    const beside = copyOfDemo('demo-and-more')
    writeFileSync(join(beside, 'letter.txt'), 'moje')
    expect((await sztafeta('demo', '--dir', beside)).code).toBe(3)
    expect(readFileSync(join(beside, 'letter.txt'), 'utf8')).toBe('moje')
    expect((await sztafeta('demo', '--dir', join(foreign, 'letter.txt', 'demo'))).code).toBe(4)
  }, 120_000)
})

test('a demo whose building was killed is not there, and is built anew the next time', async () => {
  const folder = join(home, 'killed')
  const killed = startSztafeta(['demo', '--dir', folder, '--referrals', '5000'])
  await killed.hear('%')
  killed.kill()
  await killed.finish()
  expect(existsSync(folder)).toBe(false)
  expect((await sztafeta('demo', '--dir', folder, '--referrals', '50')).code).toBe(0)
  expect(readdirSync(folder).sort()).toEqual(['heads.log', 'network.db', 'vault.json'])
  expect(existsSync(`${folder}.unfinished`)).toBe(false)
}, 120_000)

describe('sztafeta verify', () => {
  test('finds a whole log whole', async () => {
    const { code, out } = await sztafeta('verify', '--vault', demo)
    expect(code).toBe(0)
    expect(out).toMatch(/\d+ zdarzeń/)
  })

  test('says what was broken, with the code for it, and leaves the files as they were', async () => {
    const folder = copyOfDemo('cut')
    const older = readFileSync(join(folder, 'heads.log'), 'latin1')
    const running = startSztafeta(['call', '--vault', folder, '--as', 'SW-01'])
    running.write(JSON.stringify({ call: 'issueResidentCode', input: attributes }))
    expect(JSON.parse(await running.line()).ok).toBe(true)
    await running.finish()
    const newer = readFileSync(join(folder, 'heads.log'), 'latin1')
    expect(newer).not.toBe(older)
    // The database of before under the witness of after: the last event is gone.
    cpSync(join(demo, 'network.db'), join(folder, 'network.db'))
    const before = bytesOf(folder)
    const { code, said } = await sztafeta('verify', '--vault', folder)
    expect(code).toBe(1)
    expect(said).toContain('obcięto albo podmieniono')
    expect(bytesOf(folder)).toEqual(before)
  })

  test('finds a damaged page', async () => {
    const folder = copyOfDemo('damaged')
    const bytes = readFileSync(join(folder, 'network.db'))
    bytes.fill(7, 100 * 4096 + 100, 100 * 4096 + 200)
    writeFileSync(join(folder, 'network.db'), bytes)
    const { code, said } = await sztafeta('verify', '--vault', folder)
    expect(code).toBe(1)
    expect(said).toContain('uszkodzona')
  })
})

test('sztafeta replay finds every row identical', async () => {
  const { code, out } = await sztafeta('replay', '--vault', demo)
  expect(code).toBe(0)
  expect(out).toContain('co do bitu')
  expect((await sztafeta('verify', '--vault', demo)).code).toBe(0)
})

describe('sztafeta report', () => {
  test('writes the figures of a month that balance', async () => {
    const out = join(home, 'november.json')
    expect((await sztafeta('report', '--vault', demo, '--month', '2026-11', '--out', out)).code).toBe(0)
    const { period, balance } = JSON.parse(readFileSync(out, 'utf8'))
    const { openAtStart, sent, closed, refused, redirected, withdrawn, openAtEnd } = balance.network
    expect(period).toBe('2026-11')
    expect(openAtStart.total + sent - closed - refused - redirected - withdrawn).toBe(openAtEnd.total)
  })

  test.each([
    [['--month', '2019-01', '--out', 'f.json'], 1, '2019-01'],
    [['--month', '2026-11', '--out', 'f.json', '--as', 'SW-01'], 1, 'NET-01'],
    [['--month', '2026-11', '--out', join(home, 'no', 'such', 'folder', 'f.json')], 4, 'zapisać'],
  ])('refuses %j', async (args, code, hint) => {
    const ran = await sztafeta('report', '--vault', demo, ...args)
    expect(ran.code).toBe(code)
    expect(ran.said).toContain(hint)
    expect(ran.out).toBe('')
  })
})

describe('sztafeta call', () => {
  test('answers each line before the next is written, and goes on after one that is malformed', async () => {
    const running = startSztafeta(['call', '--vault', demo, '--as', 'SW-01'])
    const ask = async (line: unknown) => {
      running.write(typeof line === 'string' ? line : JSON.stringify(line))
      return JSON.parse(await running.line())
    }
    expect(await ask({ call: 'sessionInfo', input: {} })).toMatchObject({ ok: true, value: { demo: true } })
    expect(await ask('{"call":')).toEqual({ ok: false, error: { type: 'InvalidInput', paths: [''] } })
    expect(await ask({ call: 'fly', input: {} })).toEqual({ ok: false, error: { type: 'UnknownCall' } })
    expect(await ask({ call: 'directory', input: {}, and: 1 })).toMatchObject({
      error: { type: 'InvalidInput' },
    })
    expect(await ask({ call: 'directory', input: { and: 1 } })).toMatchObject({
      error: { type: 'InvalidInput' },
    })
    const issued = await ask({
      call: 'issueResidentCode',
      input: attributes,
      at: '2026-11-30T12:00:00+01:00',
    })
    expect(issued).toMatchObject({ ok: true, value: { resident: expect.stringMatching(/^[0-9A-Z]{10}$/) } })
    expect(await ask({ call: 'issueResidentCode', input: attributes, at: 'jutro' })).toEqual({
      ok: false,
      error: { type: 'InvalidInput', paths: ['at'] },
    })
    const { code, said } = await running.finish()
    expect(code).toBe(0)
    expect(said).toBe('')
  })

  test('lets nobody set the time of a real vault', async () => {
    const network = await aNetwork()
    network.vault.close()
    const folder = network.folder
    const running = startSztafeta(['call', '--vault', folder, '--as', outreach.code], passphrase)
    running.write(JSON.stringify({ call: 'sessionInfo', input: {}, at: Date.now() }))
    const { out, said } = await running.finish()
    expect(JSON.parse(out || 'null'), said).toEqual({
      ok: false,
      error: { type: 'InvalidInput', paths: ['at'] },
    })
  })

  test('says why nobody is let in, each with a sentence and its code', async () => {
    const call = (as: string, words: string | null, folder = demo) =>
      startSztafeta(['call', '--vault', folder, '--as', as], words).finish()
    const wrong = await call('SW-02', 'nie to hasło')
    expect([wrong.code, wrong.said]).toEqual([3, expect.stringContaining('Hasło')])
    const missing = await call('SW-02', null)
    expect([missing.code, missing.said]).toEqual([3, expect.stringContaining('SZTAFETA_PASSPHRASE')])
    expect((await call('SW-99', 'x')).code).toBe(3)
    expect((await call('sowa', 'x')).code).toBe(2)
    const nowhere = await call('SW-02', 'x', join(home, 'nowhere'))
    expect([nowhere.code, nowhere.said]).toEqual([3, expect.stringContaining('vault.json')])
    expect(existsSync(join(home, 'nowhere'))).toBe(false)
  })

  test('finds the vault taken while another command has it open', async () => {
    const running = startSztafeta(['call', '--vault', demo, '--as', 'SW-01'])
    running.write(JSON.stringify({ call: 'sessionInfo', input: {} }))
    await running.line()
    const second = await sztafeta('verify', '--vault', demo)
    expect([second.code, second.said]).toEqual([3, expect.stringContaining('otwarty')])
    expect((await sztafeta('demo', '--dir', demo)).code).toBe(3)
    expect((await running.finish()).code).toBe(0)
  })
})
