import type { Locator, Page } from '@playwright/test'
import type { RouteName } from '#renderer/app/routes.ts'
import type { Texts } from '#renderer/text/polish.ts'
import { actionViews } from './action-views.ts'
import { busyResident, freshCode } from './demo-people.ts'
import { meetingsViews, meetingViews } from './meeting-views.ts'
import { expect } from './patient-expect.ts'
import { newPlaceViews, placesViews, placeViews } from './place-views.ts'
import { reportsViews } from './report-views.ts'
import { logViews, workersViews } from './worker-views.ts'

/** A screen in one of its states. */
export type View = {
  readonly name: string
  readonly hash: string
  /** From the screen, read and standing, to the state. */
  readonly reach?: (page: Page, t: Texts) => Promise<unknown>
  /** Stands there when the screen has read its data. */
  readonly ready?: (page: Page, t: Texts) => Locator
}

const title = (page: Page): Locator => page.getByRole('heading', { level: 1 })

/** Opens a view from anywhere, with nothing left of what stood before. */
export const openView = async (page: Page, t: Texts, view: View): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.evaluate(hash => {
    location.hash = hash
  }, view.hash)
  await page.reload()
  await expect(view.ready?.(page, t) ?? title(page)).toBeVisible()
  await view.reach?.(page, t)
}

const dialog = (page: Page): Locator => page.getByRole('dialog')

const press =
  (keys: string, shown: (page: Page) => Locator = dialog) =>
  async (page: Page): Promise<void> => {
    await page.keyboard.press(keys)
    await expect(shown(page)).toBeVisible()
  }

const todayViews: readonly View[] = [
  { name: 'Dziś', hash: '#/', ready: page => page.locator('li[aria-current]') },
  { name: 'key help', hash: '#/', reach: press('?') },
  {
    name: 'palette',
    hash: '#/',
    reach: async page => {
      await press('Control+k')(page)
      await page.keyboard.type('sk')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  },
  {
    name: 'menu of the worker',
    hash: '#/',
    reach: async page => {
      await page.getByRole('banner').getByRole('button').last().click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'own passphrase',
    hash: '#/',
    reach: async (page, t) => {
      await page.getByRole('banner').getByRole('button').last().click()
      await page.getByRole('menuitem', { name: t.workers.own.menu }).click()
      await expect(dialog(page)).toBeVisible()
    },
  },
]

const formOf = (page: Page): Locator => page.locator('form').first()

const newReferralViews: readonly View[] = [
  { name: 'Nowe skierowanie', hash: '#/new', ready: formOf },
  { name: 'new code', hash: '#/new', ready: formOf, reach: press('F3') },
  {
    name: 'Nowe skierowanie, suspected text',
    hash: '#/new',
    ready: formOf,
    reach: async (page, t) => {
      const text = page.getByRole('textbox', { name: t.newReferral.text, exact: true })
      await text.fill('Prosi o rozmowę. Mieszka przy ul. Wymyślonej 7.')
      await expect(page.getByRole('alert').getByRole('combobox')).toBeVisible()
    },
  },
  {
    name: 'Nowe skierowanie, filled, refused text, immediate',
    hash: '#/new',
    ready: formOf,
    reach: async (page, t) => {
      await page.getByRole('radio', { name: /^CAS/ }).check({ force: true })
      await page.locator('input[name=urgency]').last().check({ force: true })
      await page.getByRole('combobox', { name: t.newReferral.code }).fill('12345-67890')
      await page.getByRole('radio', { name: t.newReferral.basisByLaw }).check()
      await page
        .getByRole('textbox', { name: t.newReferral.text, exact: true })
        .fill('Numer 44051401359, pijaczka; prosimy o rozmowę.')
      await page.keyboard.press('Control+Enter')
      await expect(page.getByRole('alert').first()).toBeVisible()
    },
  },
  {
    name: 'Nowe skierowanie, throwing away',
    hash: '#/new',
    ready: formOf,
    reach: async (page, t) => {
      await page.getByRole('textbox', { name: t.newReferral.text, exact: true }).fill('Prosi o rozmowę.')
      await page.getByRole('button', { name: t.newReferral.discard }).click()
      await expect(dialog(page)).toBeVisible()
    },
  },
]

const rows = (page: Page): Locator => page.getByRole('table').getByRole('row').nth(2)

const filterViews = (['state', 'need', 'institution', 'time'] as const).map(
  (filter): View => ({
    name: `Skierowania, ${filter}`,
    hash: '#/referrals',
    ready: rows,
    reach: async (page, t) => {
      await page.getByRole('search').getByRole('button', { name: t.referrals[filter], exact: true }).click()
      await expect(dialog(page).getByRole('checkbox').first()).toBeVisible()
    },
  }),
)

const referralsViews: readonly View[] = [
  { name: 'Skierowania', hash: '#/referrals', ready: rows },
  ...filterViews,
  {
    name: 'Skierowania, nothing found',
    hash: '#/referrals?statuses=withdrawn&words=zzzzz&overdue=1&direction=in',
    ready: (page, t) => page.getByRole('search').getByRole('textbox', { name: t.referrals.words }),
  },
  {
    name: 'Skierowania, name of a view',
    hash: '#/referrals?direction=in',
    ready: rows,
    reach: async (page, t) => {
      await page.getByRole('button', { name: t.views.save }).click()
      await expect(dialog(page)).toBeVisible()
    },
  },
]

const residentsViews: readonly View[] = [
  { name: 'Osoby', hash: '#/residents', ready: rows },
  { name: 'Osoby, nobody found', hash: '#/residents?code=ZZZZZ' },
  { name: 'Osoby, blank cards', hash: '#/residents', ready: rows, reach: press('d') },
]

const residentViews = async ({ page }: Desk): Promise<readonly View[]> => {
  const hash = `#/residents/${await busyResident(page)}`
  return [
    { name: 'Osoba', hash },
    { name: 'Osoba, second code', hash, reach: press('p') },
    { name: 'Osoba, fresh code', hash: `#/residents/${await freshCode(page)}` },
    {
      name: 'Osoba, no code',
      hash: '#/residents/ABC',
      ready: at => at.getByRole('main').getByRole('button'),
    },
  ]
}

const referralViews = async (desk: Desk): Promise<readonly View[]> => [
  ...(await actionViews(desk)),
  ...(desk.worker === 'MOPS-02'
    ? [
        {
          name: 'Skierowanie, not there',
          hash: '#/referrals/0',
          ready: (at: Page) => at.getByRole('main').getByRole('button'),
        },
      ]
    : []),
]

const handoffCodeViews: readonly View[] = [
  { name: 'Kod z kartki', hash: '#/slip' },
  {
    name: 'Kod z kartki, a slip of the ear',
    hash: '#/slip?code=ABC',
    ready: page => page.getByRole('main').locator('[aria-invalid=true]'),
  },
]

const ofTable = (page: Page): Locator => page.getByRole('main').getByRole('table').first()
const networkViews: readonly View[] = [
  { name: 'Przegląd sieci', hash: '#/network?span=days30', ready: ofTable },
  { name: 'Przegląd sieci, table of flows', hash: '#/network?span=year&flows=table', ready: ofTable },
  {
    name: 'Skierowania of a figure',
    hash: '#/referrals?sender=sw&receiver=mops&happened=sent.2026-11-01.2026-11-30&sort=sent&back=network',
    ready: rows,
  },
]

const matrixViews: readonly View[] = [
  { name: 'Macierz', hash: '#/matrix?period=2026-Q3', ready: ofTable },
  { name: 'Macierz, turned', hash: '#/matrix?period=2026-Q4&turned=1', ready: ofTable },
  { name: 'Macierz, networks', hash: '#/matrix?period=2026-Q3&compared=networks', ready: ofTable },
]

const walkedLine = (page: Page): Locator => page.getByRole('main').locator('tr[aria-current]')

const rulesViews: readonly View[] = [
  { name: 'Listy i zasady', hash: '#/rules', ready: walkedLine },
  { name: 'Listy i zasady, new need', hash: '#/rules', ready: walkedLine, reach: press('d') },
  { name: 'Listy i zasady, another name', hash: '#/rules', ready: walkedLine, reach: press('Enter') },
  { name: 'Listy i zasady, retiring', hash: '#/rules?section=service', ready: walkedLine, reach: press('w') },
  {
    name: 'Listy i zasady, another order',
    hash: '#/rules?section=outcome',
    ready: walkedLine,
    reach: press('Alt+ArrowDown', page => page.getByRole('main').getByRole('status')),
  },
  { name: 'Terminy i czas pracy', hash: '#/rules?section=agreed', ready: walkedLine },
  {
    name: 'Terminy i czas pracy, changing',
    hash: '#/rules?section=agreed',
    ready: walkedLine,
    reach: press('Enter'),
  },
  { name: 'free day', hash: '#/rules?section=agreed', ready: walkedLine, reach: press('d') },
  { name: 'history of rules', hash: '#/rules?section=history' },
]

const directoryViews: readonly View[] = [
  { name: 'Sieć', hash: '#/directory', ready: rows },
  { name: 'Sieć, nothing found', hash: '#/directory?words=zzzzz' },
  { name: 'Sieć, new institution', hash: '#/directory', ready: rows, reach: press('d') },
]

const services = (page: Page): Locator => page.getByRole('table').first().getByRole('row').nth(1)

const institutionViews: readonly View[] = [
  { name: 'Instytucja', hash: '#/directory/tpd', ready: services },
  { name: 'Instytucja, not there', hash: '#/directory/nowhere' },
  {
    name: 'Instytucja, own financing in the matrix',
    hash: '#/directory/tpd?describe=stability',
    ready: services,
    reach: async page => expect(dialog(page)).toBeVisible(),
  },
  {
    name: 'Instytucja, target group in the matrix',
    hash: '#/directory/tpd?describe=target_group',
    ready: services,
    reach: async page => expect(dialog(page)).toBeVisible(),
  },
  ...(['p', 'k', 'f', 'c', 'o', 't', 'w'] as const).map(
    (key): View => ({
      name: `Instytucja, ${key}`,
      hash: '#/directory/tpd',
      ready: services,
      reach: press(key),
    }),
  ),
]

const reviewViews: readonly View[] = [
  { name: 'Przegląd', hash: '#/review', ready: page => page.getByRole('table').getByRole('row').nth(1) },
  {
    name: 'Przegląd, nothing for these filters',
    hash: '#/review?show=silent&needs=food&urgencies=immediate&days=900',
    ready: (page, t) => page.getByText(t.referrals.noneForFilters),
  },
  {
    name: 'Przegląd, marked, reminding',
    hash: '#/review?direction=out',
    ready: page => page.getByRole('table').getByRole('row').nth(1),
    reach: async page => {
      await page.keyboard.press('Home')
      await page.keyboard.press('Shift+ArrowDown')
      await press('j')(page)
    },
  },
]

/** A signed-in worker, in whose name screens are visited. */
export type Desk = {
  readonly page: Page
  readonly t: Texts
  readonly worker: string
  /** The states, and the steps by their dialogs, that were met already, at this desk or another. */
  readonly met: Set<string>
}

/** The workers who together meet every screen and every dialog. */
export const desks = ['MOPS-02', 'MOPS-04', 'CAS-01', 'SW-01', 'NET-01'] as const

const onlyAt =
  (worker: (typeof desks)[number], views: (desk: Desk) => Promise<readonly View[]>) => async (desk: Desk) =>
    desk.worker === worker ? views(desk) : []

/** Every screen that has an address, with its states. */
export const viewsOfRoutes: Readonly<Record<RouteName, (desk: Desk) => Promise<readonly View[]>>> = {
  today: async ({ worker }) =>
    worker === 'MOPS-02'
      ? todayViews
      : worker === 'NET-01'
        ? [{ name: 'Dziś of the network', hash: '#/' }]
        : [],
  newReferral: onlyAt('MOPS-02', async () => newReferralViews),
  referrals: onlyAt('MOPS-02', async () => referralsViews),
  referral: referralViews,
  importRegister: async ({ worker }) =>
    worker === 'MOPS-02' || worker === 'MOPS-04' ? [{ name: 'Przenoszenie z Excela', hash: '#/import' }] : [],
  places: onlyAt('MOPS-02', async () => placesViews),
  newPlace: onlyAt('MOPS-02', async () => newPlaceViews),
  place: placeViews,
  handoffCode: onlyAt('MOPS-02', async () => handoffCodeViews),
  residents: onlyAt('MOPS-02', async () => residentsViews),
  resident: onlyAt('MOPS-02', residentViews),
  reports: reportsViews,
  matrix: onlyAt('NET-01', async () => matrixViews),
  workers: workersViews,
  log: logViews,
  network: onlyAt('NET-01', async () => networkViews),
  meetings: onlyAt('NET-01', async () => meetingsViews),
  meeting: onlyAt('NET-01', meetingViews),
  review: onlyAt('MOPS-04', async () => reviewViews),
  rules: onlyAt('NET-01', async () => rulesViews),
  directory: onlyAt('NET-01', async () => directoryViews),
  institution: onlyAt('NET-01', async () => institutionViews),
  hsds: onlyAt('NET-01', async () => [{ name: 'Katalog z pliku HSDS', hash: '#/hsds' }]),
}

/** All views of this desk. */
export const viewsOf = async (desk: Desk): Promise<readonly View[]> => {
  const views: View[] = []
  for (const route of Object.values(viewsOfRoutes)) views.push(...(await route(desk)))
  return views
}
