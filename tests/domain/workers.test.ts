import { expect, test } from 'vitest'
import { azoryInstitutions } from '#domain/azory-template.ts'
import { InstitutionKey, networkKey, WorkerCode } from '#domain/ids.ts'
import { Worker } from '#domain/worker.ts'
import { suggestAlias, suggestCode } from '#domain/worker-suggestions.ts'
import { aWorker, everyone } from '../support/workers.ts'

const mops = InstitutionKey.parse('mops')

test('the next code goes on after the highest that was ever given, with the letters of the institution', () => {
  expect(suggestCode(mops, everyone)).toBe('MOPS-05')
  expect(suggestCode(networkKey, everyone)).toBe('NET-03')
  expect(suggestCode(InstitutionKey.parse('community_hub'), everyone)).toBe('COMMUNIT-01')
  const other = aWorker('KLUB-11', { institution: InstitutionKey.parse('zzm') })
  expect(suggestCode(InstitutionKey.parse('zzm'), [other])).toBe('KLUB-12')
  for (const { institution } of azoryInstitutions)
    expect(WorkerCode.safeParse(suggestCode(institution, [])).success).toBe(true)
})

test('an alias is proposed from the kind of names in use there, and none that anyone bears or bore', () => {
  expect(suggestAlias(mops, everyone)).toBe('Jawor')
  expect(suggestAlias(InstitutionKey.parse('sw'), everyone)).toBe('Jerzyk')
  expect(suggestAlias(networkKey, everyone)).toBe('Busola')
  expect(suggestAlias(mops, everyone, ['Jawor', 'Olcha'])).toBe('Jarzębina')
  const taken: string[] = []
  for (;;) {
    const alias = suggestAlias(mops, [], taken)
    if (alias === undefined) break
    expect(Worker.shape.alias.safeParse(alias).success).toBe(true)
    expect(taken).not.toContain(alias)
    taken.push(alias)
  }
  expect(taken.length).toBeGreaterThan(70)
})
