import type { PlaceIssueRow } from '#domain/answers.ts'
import { callAndExpect } from '../../support/bridge-call.ts'
import { expect } from './patient-expect.ts'
import type { Desk, View } from './views.ts'

const listOf = async ({ page }: Desk): Promise<readonly PlaceIssueRow[]> => {
  const filter = { side: 'all' as const, statuses: [], kinds: [], zones: [], institutions: [], words: '' }
  const list = { filter, sort: 'changed', descending: true, offset: 0, limit: 60 } as const
  return (await callAndExpect(page, 'listPlaceIssues', list)).rows
}

/** A matter of a place in every state, and each dialog of its steps, but for those met at another desk before. */
export const placeViews = async (desk: Desk): Promise<readonly View[]> => {
  const { page, met } = desk
  const views: View[] = []
  const perState = new Map<string, number>()
  for (const { id, status } of await listOf(desk)) {
    if ((perState.get(status) ?? 0) > 3) continue
    perState.set(status, (perState.get(status) ?? 0) + 1)
    const hash = `#/places/${id}`
    const { actions } = await callAndExpect(page, 'placeIssueDetails', { placeIssueId: id })
    if (!met.has(`place ${status}`)) views.push({ name: `Sprawa miejsca, ${status}`, hash })
    met.add(`place ${status}`)
    for (const action of actions) {
      // What was seen is seen: the confirmation has no dialog.
      if (met.has(action) || action === 'confirmPlaceIssue') continue
      met.add(action)
      views.push({
        name: `Sprawa miejsca, ${action}`,
        hash,
        reach: async (at, t) => {
          const steps = at.getByRole('region', { name: t.places.actions })
          const label = at.getByText(t.places.steps[action])
          await steps.getByRole('button').filter({ has: label }).first().click()
          await expect(at.getByRole('dialog')).toBeVisible()
        },
      })
    }
  }
  return views
}

export const placesViews: readonly View[] = [
  { name: 'Miejsca', hash: '#/places', ready: page => page.getByRole('table').getByRole('row').nth(2) },
  { name: 'Miejsca, nothing found', hash: '#/places?words=zzzzz' },
]

export const newPlaceViews: readonly View[] = [
  { name: 'Nowa sprawa miejsca', hash: '#/places/new' },
  {
    name: 'Nowa sprawa miejsca, refused text',
    hash: '#/places/new',
    reach: async (page, t) => {
      await page
        .getByRole('textbox', { name: t.places.text, exact: true })
        .fill('Numer 44051401359 na ławce.')
      await expect(page.getByRole('alert').first()).toBeVisible()
    },
  },
]
