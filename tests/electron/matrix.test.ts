import { describe, expect, test } from 'vitest'
import { replayLog } from '#db/replay.ts'
import { InstitutionKey } from '#domain/ids.ts'
import { type MatrixFile, readMatrixFile } from '#domain/matrix-file.ts'
import { LongPeriod } from '#domain/report-period.ts'
import { LocalDay } from '#domain/time.ts'
import { aNetwork, type TestNetwork } from '../support/a-network.ts'
import { aDescription, aMatrixFile } from '../support/matrix.ts'
import { coordinator, outreach, outreachLead, social, socialLead } from '../support/workers.ts'

const quarter = LongPeriod.parse('2026-Q4')
const mops = InstitutionKey.parse('mops')
const sw = InstitutionKey.parse('sw')
const today = LocalDay.parse('2026-11-02')

const matrixOf = ({ done }: TestNetwork, period = quarter) => done(coordinator, 'matrix', { period })
const columnOf = (network: TestNetwork, key = mops) =>
  matrixOf(network).institutions.find(institution => institution.key === key)

describe('an institution describes itself', () => {
  test('by its own lead and the coordinator, row by row, and takes back what no longer holds', async () => {
    const network = await aNetwork()
    const { call, done, send } = network
    send(outreach)
    const access = { institution: mops, ...aDescription(), validFrom: today }
    for (const worker of [social, outreachLead]) {
      expect(call(worker, 'describeInstitution', access)).toEqual({
        ok: false,
        error: { type: 'NotPermitted', rule: 'own_lead_or_coordinator' },
      })
    }
    done(socialLead, 'describeInstitution', access)
    done(coordinator, 'describeInstitution', {
      ...access,
      ...aDescription({
        dimension: 'funding',
        level: null,
        choices: ['state_budget', 'city_budget'],
        text: '',
      }),
    })
    expect(columnOf(network)?.described).toEqual({
      access: { kind: 'scale', level: 2, text: 'wniosek, godziny urzędu', until: null },
      // In the order of the list, whatever the order of the ticks.
      funding: { kind: 'choices', choices: ['city_budget', 'state_budget'], text: '' },
    })
    expect(call(socialLead, 'describeInstitution', access)).toMatchObject({
      error: { type: 'NothingChanged' },
    })
    done(socialLead, 'describeInstitution', { ...access, level: null, text: '' })
    expect(columnOf(network)?.described).not.toHaveProperty('access')
    expect(replayLog(network.vault.db).different).toEqual([])
  })

  test('from a day on: a quarter that is over shows what was true then', async () => {
    const network = await aNetwork()
    network.send(outreach)
    const say = (level: 1 | 2 | 3 | 4, validFrom: string) =>
      network.done(socialLead, 'describeInstitution', {
        institution: mops,
        ...aDescription({ level }),
        validFrom: LocalDay.parse(validFrom),
      })
    say(3, '2026-10-01')
    say(4, '2027-01-01')
    expect(columnOf(network)?.described.access).toMatchObject({ level: 3 })
    network.pass(24 * 75)
    const next = matrixOf(network, LongPeriod.parse('2027-Q1'))
    expect(next.institutions.find(({ key }) => key === mops)?.described.access).toMatchObject({ level: 4 })
    expect(columnOf(network)?.described.access).toMatchObject({ level: 3 })
    const { descriptions } = network.done(social, 'institutionDetails', { institution: mops })
    expect(descriptions).toEqual([
      {
        dimension: 'access',
        cell: { kind: 'scale', level: 4, text: 'wniosek, godziny urzędu', until: null },
        validFrom: '2027-01-01',
      },
    ])
  })

  test('with what the row asks for, in words that fit and name nobody', async () => {
    const { call } = await aNetwork()
    const refused = (over: Parameters<typeof aDescription>[0], validFrom = today) =>
      call(socialLead, 'describeInstitution', { institution: mops, ...aDescription(over), validFrom })
    expect(refused({ level: null })).toMatchObject({
      error: { type: 'DescriptionIncomplete', lacks: 'level' },
    })
    expect(refused({ dimension: 'funding', choices: ['older'] })).toMatchObject({
      error: { type: 'DescriptionIncomplete', lacks: 'choice' },
    })
    expect(refused({ text: 'a'.repeat(121) })).toMatchObject({
      error: { type: 'DescriptionTooLong', most: 120 },
    })
    expect(refused({}, LocalDay.parse('2028-01-01'))).toMatchObject({ error: { type: 'DayTooFar' } })
    expect(refused({ text: 'pytać 44051401359' })).toMatchObject({ error: { type: 'PersonalDataFound' } })
    expect(refused({ text: 'prowadzi Anna Kowalska' })).toMatchObject({
      error: { type: 'PersonalDataSuspected' },
    })
  })
})

describe('the matrix of a period', () => {
  test('counts by the institution that sent or accepted, and says nothing of too few', async () => {
    const network = await aNetwork()
    const { done, send } = network
    for (let sent = 0; sent < 5; sent += 1) {
      const referralId = send(outreach)
      done(social, 'acknowledgeReferral', { referralId })
      if (sent < 4) continue
      done(coordinator, 'voidReferral', { referralId, justification: 'Wpisano dwa razy to samo, pomyłka.' })
    }
    // A voided one counts nowhere: four are too few for a share, and enough for a partner.
    expect(columnOf(network, sw)?.computed).toEqual({ partners: { kind: 'count', value: 1 } })
    send(outreach)
    expect(columnOf(network, sw)?.computed).toEqual({
      partners: { kind: 'count', value: 1 },
      main_needs: { kind: 'needs', needs: [expect.any(String)] },
      agreement_rate: { kind: 'share', percent: 100, part: 5, of: 5 },
    })
    expect(columnOf(network)?.computed).not.toHaveProperty('agreement_rate')
    expect(matrixOf(network).running).toBe(true)
  })

  test('is not there before the first referral, in the future, and for whoever may not see all figures', async () => {
    const { call, send } = await aNetwork()
    expect(call(coordinator, 'matrix', { period: quarter })).toMatchObject({ error: { type: 'NoMatrixYet' } })
    send(outreach)
    expect(call(coordinator, 'matrix', { period: quarter }).ok).toBe(true)
    for (const period of ['2026-Q3', '2027-Q1', '2027'])
      expect(call(coordinator, 'matrix', { period: LongPeriod.parse(period) })).toMatchObject({
        error: { type: 'NoMatrixYet' },
      })
    expect(call(socialLead, 'matrix', { period: quarter })).toMatchObject({ error: { type: 'NotPermitted' } })
  })

  test('stands beside that of another network, which was brought in a file and can be removed', async () => {
    const network = await aNetwork()
    const { call, done, send } = network
    send(outreach)
    const file = aMatrixFile()
    const { fingerprint } = done(coordinator, 'takeMatrix', { file })
    expect(matrixOf(network).neighbours).toMatchObject([{ fingerprint, file, takenBy: coordinator.code }])
    expect(call(coordinator, 'takeMatrix', { file })).toMatchObject({ error: { type: 'MatrixTakenBefore' } })
    // A corrected one of the same period takes its place.
    const corrected = aMatrixFile({ preparedOn: LocalDay.parse('2026-10-09') })
    done(coordinator, 'takeMatrix', { file: corrected })
    expect(matrixOf(network).neighbours.map(taken => taken.file)).toEqual([corrected])
    expect(call(coordinator, 'takeMatrix', { file: aMatrixFile({ network: 'sieć PRÓBNA' }) })).toMatchObject({
      error: { type: 'MatrixIsOwn' },
    })
    for (const place of ['Turyn', 'Lipsk', 'Porto', 'Brno', 'Gandawa']) {
      done(coordinator, 'takeMatrix', { file: aMatrixFile({ network: place }) })
    }
    expect(call(coordinator, 'takeMatrix', { file: aMatrixFile({ network: 'Siódma' }) })).toMatchObject({
      error: { type: 'TooManyMatrices', most: 6 },
    })
    for (const taken of matrixOf(network).neighbours) {
      done(coordinator, 'removeMatrix', { fingerprint: taken.fingerprint })
    }
    expect(matrixOf(network).neighbours).toEqual([])
    expect(replayLog(network.vault.db).different).toEqual([])
  })

  test('goes to another network in a file that it can read, with figures only of many', async () => {
    const network = await aNetwork()
    const { done, send } = network
    for (let sent = 0; sent < 7; sent += 1) send(outreach)
    done(socialLead, 'describeInstitution', { institution: mops, ...aDescription(), validFrom: today })
    const { json } = done(coordinator, 'exportMatrix', { period: quarter })
    const read = readMatrixFile(json, [])
    expect(read).toMatchObject({ ok: true, value: { leftOut: 0 } })
    const file = JSON.parse(json) as MatrixFile
    const outreachThere = file.institutions.find(({ key }) => key === sw)
    // Seven referrals: their need is not named, and no share is told of fewer than forty.
    expect(outreachThere?.computed).toEqual({ partners: { kind: 'count', value: 1 } })
    expect(json).not.toMatch(/[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}|MOPS-\d\d|"of"|"part"/)
    send(outreach)
    expect(done(coordinator, 'exportMatrix', { period: quarter }).json).toContain('"needs"')
  })
})
