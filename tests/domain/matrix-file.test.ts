import { describe, expect, test } from 'vitest'
import { InstitutionKey, WorkerCode } from '#domain/ids.ts'
import type { MatrixInstitution } from '#domain/matrix.ts'
import { MatrixFingerprint } from '#domain/matrix-events.ts'
import {
  computedCells,
  forOthers,
  type MatrixCounts,
  needMixOf,
  withinNetwork,
} from '#domain/matrix-figures.ts'
import { largestMatrixFile, readMatrixFile } from '#domain/matrix-file.ts'
import { networkColumns } from '#domain/matrix-networks.ts'
import { instant } from '#domain/time.ts'
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
    const institution = (name: string, level: 1 | 2 | 3 | 4, text: string): MatrixInstitution => ({
      key: InstitutionKey.parse(name.toLowerCase()),
      name,
      english: '',
      described: {
        access: { kind: 'scale', level, text: '', until: null },
        learning: { kind: 'text', text },
      },
      computed: {},
    })
    const view = {
      networkName: 'Azory',
      whole: { agreement_rate: { kind: 'share', percent: 80, part: 40, of: 50 } as const },
      institutions: [
        institution('MOPS', 1, 'zebrania'),
        institution('CAS', 4, 'ankiety'),
        institution('PAL', 2, 'nic'),
      ],
      neighbours: [
        {
          fingerprint: MatrixFingerprint.parse('f'.repeat(64)),
          takenAt: instant(0),
          takenBy: WorkerCode.parse('NET-01'),
          file: aMatrixFile(),
        },
      ],
    }
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
