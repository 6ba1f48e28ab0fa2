import { expect, test } from 'vitest'
import { meetingEventPayloads } from '#domain/meeting-events.ts'
import { networkEventPayloads } from '#domain/network-events.ts'
import { placeIssueEventPayloads } from '#domain/place-issue-events.ts'
import { referralEventPayloads } from '#domain/referral-events.ts'
import { reportEventPayloads } from '#domain/report-events.ts'
import { logFacts as english } from '#renderer/text/en/log-facts.ts'
import { logFacts as polish } from '#renderer/text/pl/log-facts.ts'

const types = Object.keys({
  ...referralEventPayloads,
  ...placeIssueEventPayloads,
  ...meetingEventPayloads,
  ...reportEventPayloads,
  ...networkEventPayloads,
})

test('whatever somebody did has a name in the list of their actions, in both languages', () => {
  expect(types.length).toBeGreaterThan(50)
  for (const names of [polish, english]) {
    expect(types.filter(type => names[type] === undefined)).toEqual([])
    expect(Object.values(names).filter(name => name.trim() === '')).toEqual([])
  }
  // And nothing is named that nobody can do.
  expect(Object.keys(english).toSorted()).toEqual(types.toSorted())
  expect(Object.keys(polish).toSorted()).toEqual(types.toSorted())
})
