import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { replayLog } from '#db/replay.ts'
import { readHead } from '#db/stores/event-store.ts'
import { calls } from '#domain/contract.ts'
import { keptText } from '#domain/kept-text.ts'
import { filesHolding } from '../e2e/support/search-bytes.ts'
import { aNetwork } from '../support/a-network.ts'
import { pastedNumbers, strangeTexts, traces } from '../support/hostile-texts.ts'
import { aContent } from '../support/relay.ts'
import { outreach, social } from '../support/workers.ts'

/** Where a call takes any text at all: neither of a closed shape nor guarded. Each has its reason. */
const unguarded: Readonly<Record<string, string>> = {
  'listReferrals.filter.words': 'searched for and forgotten',
  'listServices.words': 'searched for and forgotten',
  'listPlaceIssues.filter.words': 'searched for and forgotten',
  'saveTable.csv': 'a table of the page itself, written to the file that the person names',
  'unlock.passphrase': 'stretched to a key and forgotten',
  'joinWorker.passphrase': 'stretched to a key and forgotten',
  'chooseOwnPassphrase.passphrase': 'stretched to a key and forgotten',
  'chooseOwnPassphrase.chosen': 'stretched to a key and forgotten',
  'changePassphrase.from': 'stretched to a key and forgotten',
  'changePassphrase.to': 'stretched to a key and forgotten',
  'issueRecoveryKey.passphrase': 'stretched to a key and forgotten',
  'createNetwork.passphrase': 'stretched to a key and forgotten',
  'recover.passphrase': 'stretched to a key and forgotten',
  'recover.recoveryKey': 'compared and forgotten',
  'printPassphraseSlip.passphrase': 'printed and forgotten',
  'printPassphraseSlip.networkName': 'printed and forgotten; the name was guarded when it was given',
  'printRecoveryKey.recoveryKey': 'printed and forgotten',
  'printRecoveryKey.networkName': 'printed and forgotten; the name was guarded when it was given',
}

const takes = (schema: z.ZodType, text: string): boolean => schema.safeParse(text).success

/** The paths of every string in an input. */
const stringsIn = (schema: z.ZodType, path: string): readonly (readonly [string, z.ZodType])[] => {
  if (schema instanceof z.ZodString) return [[path, schema]]
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, part]) =>
      stringsIn(part as z.ZodType, `${path}.${key}`),
    )
  if (schema instanceof z.ZodArray) return stringsIn(schema.element as z.ZodType, path)
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return stringsIn(schema.unwrap() as z.ZodType, path)
  return []
}

const everyString = Object.entries(calls).flatMap(([name, { input }]) => stringsIn(input, name))

describe('a text from outside', () => {
  test('is guarded in every field of every call, or must have a closed shape', () => {
    expect(everyString.length).toBeGreaterThan(40)
    const open = everyString.filter(([, schema]) => pastedNumbers.some(number => takes(schema, number)))
    expect(open.map(([path]) => path).toSorted()).toEqual(Object.keys(unguarded).toSorted())
  })

  test('of a hundred thousand characters is refused by every call in no time that adds up', () => {
    const paste = 'Prosi o rozmowę 44051401359. '.repeat(4000)
    const taken = everyString.filter(([, schema]) => takes(schema, paste))
    // A table of two hundred thousand refused rows is as long as that.
    expect(taken.map(([path]) => path)).toEqual(['saveTable.csv'])
  })

  test('is kept as it is but for characters that nobody types, and the log says the same when replayed', async () => {
    const { draft, send, done, vault } = await aNetwork()
    const referralId = send(outreach)
    for (const [name, text] of Object.entries(strangeTexts)) {
      const drafted = draft(outreach, { text, basisNote: text })
      const { referral } = done(outreach, 'referralDetails', { referralId: drafted })
      expect([referral.text, referral.basisNote], name).toEqual([keptText(text), keptText(text)])
      done(social, 'addNote', { referralId, text, shared: true })
    }
    const { legs } = done(social, 'referralDetails', { referralId })
    const notes =
      legs[0]?.entries.flatMap(entry => (entry.type === 'NoteAdded' ? [JSON.stringify(entry)] : [])) ?? []
    for (const text of Object.values(strangeTexts))
      expect(notes.some(note => note.includes(JSON.stringify(keptText(text)).slice(1, -1)))).toBe(true)
    expect(replayLog(vault.db).different).toEqual([])
  })

  test('with a number that may not be kept leaves no trace in any file, whatever hides its digits', async () => {
    const { send, call, done, vault, folder } = await aNetwork()
    const referralId = send(outreach)
    const before = readHead(vault.db, vault.log.origin).seq
    for (const number of pastedNumbers) {
      const text = `Osoba ${number} prosi o posiłek.`
      for (const reply of [
        call(social, 'addNote', { referralId, text, shared: true }),
        call(outreach, 'draftReferral', { continues: null, content: aContent({ basisNote: text }) }),
      ])
        expect(reply, JSON.stringify(number)).toMatchObject({
          ok: false,
          error: { type: 'PersonalDataFound' },
        })
    }
    expect(readHead(vault.db, vault.log.origin).seq).toBe(before)
    expect(traces.flatMap(trace => filesHolding(folder, trace))).toEqual([])
    done(social, 'addNote', { referralId, text: 'Prosi o posiłek.', shared: true })
  })

  test('turns nothing around it: of the marks of direction only those that stand for a letter are kept', () => {
    expect(keptText(strangeTexts.override ?? '')).toBe('Prosi o rozmowę dziś jutro')
    expect(keptText(strangeTexts.rightToLeft ?? '')).toBe(strangeTexts.rightToLeft)
    expect(keptText(strangeTexts.emoji ?? '')).toBe(strangeTexts.emoji)
    expect(keptText(strangeTexts.control ?? '')).toBe('Prosi o rozmowę[31m dziś\n.')
    expect(keptText(strangeTexts.loneSurrogate ?? '')).toBe('Prosi  o  rozmowę.')
    expect(keptText(strangeTexts.zalgo ?? '')).toBe('P\u0301\u0317\u0489rosi o rozmowę.')
  })
})
