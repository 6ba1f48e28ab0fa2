import { describe, expect, test } from 'vitest'
import { linkedYear, singleTable } from './attacked-cases.ts'
import { type Attack, attack } from './attacker.ts'

/** `SZTAFETA_ATTACKS=1000` attacks that many tables; without it a sample that every run can afford. */
const asked = Number(process.env.SZTAFETA_ATTACKS ?? 60)

const none: Attack = { tables: 0, hidden: 0, judged: 0, exact: 0, narrow: 0 }
const together = (one: Attack, other: Attack): Attack => ({
  tables: one.tables + other.tables,
  hidden: one.hidden + other.hidden,
  judged: one.judged + other.judged,
  exact: one.exact + other.exact,
  narrow: one.narrow + other.narrow,
})

describe('an attacker with the printed papers, one institution’s own numbers and a solver', () => {
  test('pins down no small count of single tables', { timeout: 3_600_000 }, async ({ annotate }) => {
    let all = none
    for (let seed = 0; seed < asked; seed++) {
      const { attacked, truth } = singleTable(seed)
      all = together(all, await attack(attacked, truth))
    }
    await annotate(`single tables: ${JSON.stringify(all)}`)
    expect(all.judged).toBeGreaterThan(asked * 100)
    expect(all).toMatchObject({ tables: asked, exact: 0, narrow: 0 })
  })

  test('pins down no small count of four quarters and their year', { timeout: 3_600_000 }, async ({
    annotate,
  }) => {
    let all = none
    const sets = Math.ceil(asked / 40)
    for (let seed = 0; seed < sets; seed++) {
      const { attacked, truth } = linkedYear(seed)
      all = together(all, await attack(attacked, truth))
    }
    await annotate(`linked years: ${JSON.stringify(all)}`)
    expect(all).toMatchObject({ tables: 5 * sets, exact: 0, narrow: 0 })
    expect(all.judged).toBeGreaterThan(0)
  })

  test('does pin down a count that is hidden by the rule alone', async () => {
    // 26 and 1 make 27. Whoever knows the 26 reads "25" as at most 27, and the asterisk as 1.
    const careless = {
      name: 'q',
      institutions: ['a', 'b', 'c'],
      cells: [
        [null, 25, '*'],
        [0, null, 0],
        [0, 0, null],
      ],
      sent: [25, 0, 0],
      received: [0, 25, '*'],
      total: 25,
    } as const
    const truth = new Map([
      ['q/a>b', 26],
      ['q/a>c', 1],
      ['q/a>all', 27],
      ['q/all>b', 26],
      ['q/all>c', 1],
      ['q/all', 27],
    ])
    expect((await attack({ papers: [careless], made: [], adding: 'sum' }, truth)).exact).toBeGreaterThan(0)
  })
})
