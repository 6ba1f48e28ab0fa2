import type { Page } from '@playwright/test'
import type { Texts } from '#renderer/text/polish.ts'
import { callAndExpect } from '../../support/bridge-call.ts'
import { expect } from './patient-expect.ts'
import type { Desk, View } from './views.ts'

export const meetingsViews: readonly View[] = [
  {
    name: 'Spotkania',
    hash: '#/meetings',
    ready: (page, t) => page.getByRole('list', { name: t.meeting.listName }),
  },
  {
    name: 'Spotkania, settling a decision',
    hash: '#/meetings',
    reach: async (page, t) => {
      await page.getByRole('button', { name: t.meeting.settle }).first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
]

const agenda = (page: Page, t: Texts) => page.getByRole('group', { name: t.meeting.agenda })

/** The minutes of the closed meeting, and a running one with its form and its dialogs. */
export const meetingViews = async ({ page }: Desk): Promise<readonly View[]> => {
  const { meetings } = await callAndExpect(page, 'listMeetings', {})
  const closed = meetings.find(({ closedAt }) => closedAt !== null)
  const running = meetings.find(({ closedAt }) => closedAt === null)
  const open = running?.id ?? (await callAndExpect(page, 'openMeeting', {})).meetingId
  const room = { hash: `#/meetings/${open}`, ready: agenda }
  const press =
    (keys: string): NonNullable<View['reach']> =>
    async at => {
      await at.keyboard.press(keys)
      await expect(at.getByRole('dialog').or(at.locator('form')).first()).toBeVisible()
    }
  return [
    {
      name: 'Protokół spotkania',
      hash: `#/meetings/${closed?.id ?? ''}`,
      ready: at => at.getByRole('main').getByRole('table').first(),
    },
    {
      name: 'Spotkanie, not there',
      hash: '#/meetings/0',
      ready: at => at.getByRole('main').getByRole('button'),
    },
    { name: 'Spotkanie', ...room },
    { name: 'Spotkanie, decision', ...room, reach: press('g') },
    {
      name: 'Spotkanie, last matter, uncovered',
      ...room,
      reach: async (at, t) => {
        await at.keyboard.press('h')
        await at.keyboard.press('End')
        await expect(agenda(at, t).getByRole('radio', { checked: true })).toBeVisible()
      },
    },
    { name: 'Spotkanie, closing', ...room, reach: press('x') },
  ]
}
