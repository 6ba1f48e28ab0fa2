import { expect, test } from 'vitest'
import { referralDetails } from '#db/queries/referral-details.ts'
import { visitWords } from '#renderer/features/new-referral/visit-words.ts'
import { visitsOf } from '#renderer/features/new-referral/visits.ts'
import { polish } from '#renderer/text/polish.ts'
import { aNetwork, cas, later, monday, mops } from '../db/queries/a-network.ts'

test('where a chain has been is said with the day of the last visit and what came of it there', () => {
  const network = aNetwork()
  const refused = network.send(mops, monday)
  network.call(cas, later(monday, 1), 'refuseReferral', {
    referralId: refused,
    reason: 'no_places',
    justification: 'Grupa przedpołudniowa jest pełna do końca stycznia.',
    nextStep: 'Zajęcia otwarte w piątki bez zapisów.',
  })
  network.send(mops, later(monday, 2), { to: 'pal' }, refused)
  const details = referralDetails(network.db, mops, refused, later(monday, 3))
  if (details === undefined) throw new Error('not visible')
  expect(visitsOf(details.legs)).toEqual([
    { institution: 'mops', at: monday, how: 'began', reason: '' },
    {
      institution: 'cas',
      at: monday,
      how: 'received',
      reason: expect.stringMatching(/^nieprzyjęte.*, brak wolnych miejsc$/),
    },
    { institution: 'pal', at: later(monday, 2), how: 'received', reason: 'wysłane' },
  ])
  const [began, received] = visitsOf(details.legs).map(visit => visitWords(polish, visit))
  expect([began, received]).toEqual([
    expect.stringMatching(/^stąd sprawa wyszła \d/),
    expect.stringMatching(/^sprawa już tu była \d.*: nieprzyjęte.*, brak wolnych miejsc$/u),
  ])
})
