import { expect, test } from 'vitest'
import { demoPassphrase } from '#electron/vault/demo-passphrase.ts'
import { judgePassphrase } from '#electron/vault/passphrase-policy.ts'
import { suggestPassphrase } from '#electron/vault/passphrase-suggestion.ts'

test.each(['', 'żółwżółwżół', 'Kraków2026!'])('%s is too short for a passphrase', async words => {
  expect(await judgePassphrase(words, [])).toEqual({
    ok: false,
    error: { type: 'PassphraseTooShort', minimum: 12 },
  })
})

test.each(['haslohaslohaslo', 'qwertyuiopasdf', '123456789012', 'aaaaaaaaaaaaaaaaaaaa', 'katarzynanowak'])(
  '%s is too easily guessed',
  async words => {
    expect(await judgePassphrase(words, [])).toEqual({ ok: false, error: { type: 'PassphraseTooWeak' } })
  },
)

test.each(['Kropka-MOPS-01', 'kropka kropka kropka', 'Sztafeta Azory', 'Kropka1234567'])(
  '%s is made of words that the vault file itself shows',
  async words => {
    expect((await judgePassphrase(words, ['Kropka', 'MOPS-01', 'mops'])).ok).toBe(false)
  },
)

test('letters are counted as people see them, not as they are stored', async () => {
  expect((await judgePassphrase('żółwżółwżół'.normalize('NFD'), [])).ok).toBe(false)
})

test('a suggested passphrase is five Polish words, strong enough, and never the same', async () => {
  const suggested = await Promise.all(Array.from({ length: 50 }, suggestPassphrase))
  expect(new Set(suggested).size).toBe(50)
  for (const words of suggested) {
    expect(words).toMatch(/^([a-ząćęłńóśźż]{4,9} ){4}[a-ząćęłńóśźż]{4,9}$/)
    expect((await judgePassphrase(words, [])).ok).toBe(true)
  }
})

test('the passphrase of the demo is as good as any', async () => {
  expect((await judgePassphrase(demoPassphrase, [])).ok).toBe(true)
})
