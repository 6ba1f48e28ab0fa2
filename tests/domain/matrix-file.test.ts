import { describe, expect, test } from 'vitest'
import { InstitutionKey } from '#domain/ids.ts'
import type { MatrixView } from '#domain/matrix.ts'
import {
  computedCells,
  forOthers,
  type MatrixCounts,
  needMixOf,
  withinNetwork,
} from '#domain/matrix-figures.ts'
import { largestMatrixFile, readMatrixFile } from '#domain/matrix-file.ts'
import { networkColumns } from '#domain/matrix-networks.ts'
import { aMatrixFile } from '../support/matrix.ts'

const read = (raw: unknown) => readMatrixFile(typeof raw === 'string' ? raw : JSON.stringify(raw), ['Kalina'])
const [first] = aMatrixFile().institutions
const withText = (text: string): unknown => ({
  ...aMatrixFile(),
  institutions: [
    {
      ...first,
      described: {
        access: { kind: 'scale', level: 3, text, until: null },
        would_learn: { kind: 'text', text },
      },
    },
  ],
})

describe('the file of another network', () => {
  test('is read as it was written, with a byte order mark or without', () => {
    const text = JSON.stringify(aMatrixFile())
    expect(read(text)).toEqual({ ok: true, value: { file: aMatrixFile(), leftOut: 0 } })
    expect(read(`\uFEFF${text}`).ok).toBe(true)
  })

  test('is refused with the reason when it is none', () => {
    const fault = (raw: unknown) => {
      const answer = read(raw)
      return answer.ok ? 'taken' : answer.error
    }
    expect(fault('{"format": "sztafeta-ma')).toEqual({ type: 'notJson' })
    expect(fault([])).toEqual({ type: 'notMatrix' })
    expect(fault('null')).toEqual({ type: 'notMatrix' })
    expect(fault({ organizations: [] })).toEqual({ type: 'notMatrix' })
    expect(fault({ ...aMatrixFile(), version: 2 })).toEqual({ type: 'otherVersion', version: 2 })
    expect(fault({ ...aMatrixFile(), institutions: [] })).toEqual({ type: 'invalid', path: 'institutions' })
    expect(fault({ ...aMatrixFile(), institutions: [first, first] })).toMatchObject({ type: 'invalid' })
    expect(fault({ ...aMatrixFile(), residents: ['AZ'] })).toMatchObject({ type: 'invalid' })
    expect(fault({ ...aMatrixFile(), period: '2026-13' })).toEqual({ type: 'invalid', path: 'period' })
    expect(fault(' '.repeat(largestMatrixFile + 1))).toMatchObject({ type: 'tooLarge' })
  })

  test('is refused where a cell is not of its row', () => {
    const misfits = [
      { access: { kind: 'text', text: 'dyżury' } },
      { access: { kind: 'scale', level: 5, text: '', until: null } },
      { funding: { kind: 'choices', choices: ['older'], text: '' } },
      { partners: { kind: 'count', value: 3 } },
      { rank: { kind: 'count', value: 1 } },
    ]
    for (const described of misfits) {
      expect(read({ ...aMatrixFile(), institutions: [{ ...first, described }] })).toMatchObject({
        error: { type: 'invalid' },
      })
    }
  })

  test('is refused whole when it holds personal data, and loses the words that only look so', () => {
    expect(read(withText('pytać 44051401359'))).toMatchObject({ error: { type: 'personalData' } })
    const cleaned = read(withText('prowadzi Anna Kowalska'))
    expect(cleaned).toMatchObject({
      ok: true,
      value: {
        leftOut: 2,
        file: { institutions: [{ described: { access: { level: 3, text: '' } } }] },
      },
    })
    expect(JSON.stringify(cleaned)).not.toContain('Kowalska')
    // An alias of the own network is no name.
    expect(read(withText('uczyła Kalina'))).toMatchObject({ value: { leftOut: 0 } })
  })
})

describe('a network beside another', () => {
  test('is one column: middle and spread of the degrees, words with who says them, figures of the whole', () => {
    const described = (level: 1 | 2 | 3 | 4, text: string) =>
      ({ access: { kind: 'scale', level, text: '', until: null }, learning: { kind: 'text', text } }) as const
    const view = {
      networkName: 'Azory',
      whole: { agreement_rate: { kind: 'share', percent: 80, part: 40, of: 50 } },
      institutions: [
        {
          key: InstitutionKey.parse('mops'),
          name: 'MOPS',
          english: '',
          described: described(1, 'zebrania'),
          computed: {},
        },
        {
          key: InstitutionKey.parse('cas'),
          name: 'CAS',
          english: '',
          described: described(4, 'ankiety'),
          computed: {},
        },
        {
          key: InstitutionKey.parse('pal'),
          name: 'PAL',
          english: '',
          described: described(2, 'nic'),
          computed: {},
        },
      ],
      neighbours: [{ fingerprint: 'f'.repeat(64), file: aMatrixFile() }],
    } as unknown as MatrixView
    const [own, other] = networkColumns(view)
    expect(own).toMatchObject({
      key: 'own',
      name: 'Azory',
      cells: {
        access: { kind: 'spread', level: 2, low: 1, high: 4 },
        learning: { kind: 'lines', lines: [{ of: 'MOPS', text: 'zebrania' }, { of: 'CAS' }, { of: 'PAL' }] },
        agreement_rate: { percent: 80 },
      },
    })
    expect(other).toMatchObject({
      name: 'Xarxa Bon Pastor',
      cells: { access: { level: 3 }, target_group: { choices: ['everyone'] }, time_to_accept: { value: 4 } },
    })
  })
})

describe('what is counted', () => {
  const [mops, sw, cas] = ['mops', 'sw', 'cas'].map(key => InstitutionKey.parse(key)) as [
    InstitutionKey,
    InstitutionKey,
    InstitutionKey,
  ]
  const sent = (need: string, count: number, over: object = {}) => ({
    sender: sw,
    receiver: mops,
    need: need as never,
    restricted: false,
    count,
    persons: count,
    agreed: count,
    ...over,
  })
  const counts = (over: Partial<MatrixCounts>): MatrixCounts => ({
    sent: [],
    accepted: [],
    closed: [],
    ...over,
  })

  test('names needs by their frequency, a restricted one never', () => {
    const of = counts({
      sent: [
        sent('food', 3),
        sent('debt', 9),
        sent('violence', 40, { restricted: true }),
        sent('housing', 1),
      ],
    })
    expect(computedCells(of, mops, withinNetwork).main_needs).toEqual({
      kind: 'needs',
      needs: ['debt', 'food'],
    })
    expect(computedCells(of, mops, forOthers).main_needs).toEqual({ kind: 'needs', needs: ['debt'] })
    expect(needMixOf(of, sw).counts.has('violence')).toBe(false)
  })

  test('counts consent among referrals of persons, by the sender', () => {
    const of = counts({
      sent: [sent('food', 10, { agreed: 7, persons: 8 }), sent('food', 90, { sender: cas, agreed: 0 })],
    })
    expect(computedCells(of, sw, withinNetwork).agreement_rate).toEqual({
      kind: 'share',
      percent: 88,
      part: 7,
      of: 8,
    })
    expect(computedCells(of, sw, forOthers).agreement_rate).toBeUndefined()
    expect(computedCells(of, null, forOthers).agreement_rate).toEqual({
      kind: 'share',
      percent: 5,
      part: null,
      of: null,
    })
  })

  test('takes the median of those accepted, and the share of results that the sender has seen', () => {
    const of = counts({
      accepted: [
        { receiver: mops, days: 1, count: 2 },
        { receiver: mops, days: 4, count: 3 },
        { receiver: cas, days: 9, count: 4 },
      ],
      closed: [{ sender: sw, count: 6, seen: 3 }],
    })
    expect(computedCells(of, mops, withinNetwork)).toEqual({
      time_to_accept: { kind: 'days', value: 4, of: 5 },
    })
    expect(computedCells(of, cas, withinNetwork)).toEqual({})
    expect(computedCells(of, sw, withinNetwork).loop_closed).toMatchObject({ percent: 50, part: 3, of: 6 })
    expect(computedCells(of, null, withinNetwork).time_to_accept).toMatchObject({ value: 4, of: 9 })
  })
})
