import type { Page } from '@playwright/test'
import { describe, test } from 'vitest'
import codeLists from '#domain/code-lists.json' with { type: 'json' }
import { codeList } from '#domain/code-lists.ts'
import { english } from '#renderer/text/english.ts'
import { setLanguage } from '#renderer/text/language.ts'
import { polish } from '#renderer/text/polish.ts'
import { callAndExpect } from '../support/bridge-call.ts'
import { everyText, wordsIn } from '../support/every-text.ts'
import { lockByKey, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'

const labels = Object.values(codeLists.lists).flatMap(items =>
  items.map(item => ('pl' in item && 'en' in item ? { pl: item.pl, en: item.en } : { pl: '', en: '' })),
)
const englishWords = (): ReadonlySet<string> => {
  setLanguage('en')
  const said = everyText(english).flatMap(({ texts }) => texts)
  setLanguage('pl')
  const names = codeList('institution').flatMap(item => [item.en_name, item.en])
  return new Set([...said, ...names, ...labels.map(({ en }) => en)].flatMap(text => wordsIn(text)))
}

/** Words that stand in the Polish dictionary and labels, and in no English ones. */
const polishWords = ((): ReadonlySet<string> => {
  const both = englishWords()
  const words = [...everyText(polish).flatMap(({ texts }) => texts), ...labels.map(({ pl }) => pl)].flatMap(
    text => wordsIn(text),
  )
  return new Set(words.filter(word => !both.has(word)))
})()

/** Everything that the screen shows or says to a reader of it, but for the button that names the other language. */
const shownOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const seen: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest('script, style, button[lang]') === null) seen.push(node.nodeValue ?? '')
    for (const element of document.body.querySelectorAll('*'))
      for (const name of ['aria-label', 'aria-valuetext', 'aria-description', 'placeholder', 'title', 'alt'])
        seen.push(element.getAttribute(name) ?? '')
    return seen
  })

/** What people of the demo network wrote: it is never translated, so it may stand on an English screen. */
const wordsOfPeople = async (page: Page): Promise<ReadonlySet<string>> => {
  const { networkName } = await callAndExpect(page, 'sessionInfo', {})
  const { workers, institutions } = await callAndExpect(page, 'directory', {})
  const today = await callAndExpect(page, 'listToday', {})
  const places = await callAndExpect(page, 'listPlaceIssues', {
    filter: { side: 'all', statuses: [], kinds: [], zones: [], institutions: [], words: '' },
    sort: 'changed',
    descending: true,
    offset: 0,
    limit: 200,
  })
  const services = await Promise.all(
    institutions.map(({ key }) => callAndExpect(page, 'receiverServices', { institution: key })),
  )
  const ids = today.groups.flatMap(group => group.rows.map(({ id }) => id))
  const details = await Promise.all(ids.map(id => callAndExpect(page, 'referralDetails', { referralId: id })))
  const written = [
    networkName,
    JSON.stringify(workers.map(({ alias }) => alias)),
    JSON.stringify(institutions.map(({ capacity }) => capacity)),
    JSON.stringify(services),
    JSON.stringify(places),
    JSON.stringify(today),
    JSON.stringify(details),
  ]
  return new Set(written.flatMap(text => wordsIn(text)))
}

const polishLeftOn = async (page: Page, people: ReadonlySet<string>): Promise<readonly string[]> => {
  const shown = await shownOn(page)
  return shown.filter(text => wordsIn(text).some(word => polishWords.has(word) && !people.has(word)))
}

const go = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate(to => {
    location.hash = to
  }, hash)
}

/** F8, and the screen is English: nothing Polish is left but what people wrote. Back again, and it is Polish. */
const switchAndLook = async (
  page: Page,
  people: ReadonlySet<string>,
  inEnglish: () => Promise<void>,
): Promise<void> => {
  await page.keyboard.press('F8')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await inEnglish()
  expect(await polishLeftOn(page, people)).toEqual([])
  await page.keyboard.press('F8')
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl')
  expect((await polishLeftOn(page, people)).length).toBeGreaterThan(3)
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

describe('the language', () => {
  test('the door is English at once, keeps who was chosen, and the choice outlives a restart', async () => {
    const app = await startOnDemo()
    const page = app.page()
    await page.getByRole('combobox', { name: 'Kto' }).fill('MOPS-02')
    await page.getByRole('option', { name: 'MOPS-02' }).click()
    await page.getByLabel('Hasło', { exact: true }).fill('nie to')
    const demo = new Set(wordsIn('Sieć wsparcia osiedle Azory biegną razem nie to Jarzębina'))
    await switchAndLook(page, demo, async () => {
      await expect(page.getByRole('combobox', { name: 'Who' })).toHaveValue(/MOPS-02/)
      await expect(page.getByLabel('Passphrase', { exact: true })).toHaveValue('nie to')
      await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible()
    })
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Unlock' }).click()
    await expect(page.getByText('The passphrase does not fit.')).toBeVisible()
    await page.keyboard.press('F8')
    await expect(page.getByText('Hasło nie pasuje.')).toBeVisible()
    await page.keyboard.press('F8')
    for (const [open, back] of [
      ['I have forgotten my passphrase', 'Back'],
      ['Found a new network', 'Back'],
    ] as const) {
      await page.getByRole('button', { name: open }).click()
      await expect(page.getByRole('button', { name: back })).toBeVisible()
      expect(await polishLeftOn(page, demo)).toEqual([])
      await page.getByRole('button', { name: back }).click()
    }
    await app.restart()
    await expect(app.page().getByRole('combobox', { name: 'Who' })).toBeVisible()
    await expect(app.page().locator('html')).toHaveAttribute('lang', 'en')
  }, 120_000)

  test('changes on every screen of a worker while a form stands half filled, and nothing typed is lost', async () => {
    const app = await startOnDemo()
    const page = app.page()
    await unlockAs(page, 'MOPS-02')
    const people = await wordsOfPeople(page)
    await expect(page.locator('li[aria-current]')).toBeVisible()
    await switchAndLook(page, people, () =>
      expect(page.getByRole('heading', { name: 'Overdue' })).toBeVisible(),
    )

    await go(page, '#/referrals')
    await page.getByLabel('Początek kodu').fill('0')
    await page.getByRole('button', { name: 'Potrzeba' }).first().click()
    await switchAndLook(page, people, async () => {
      await expect(heading(page, 'Referrals')).toBeVisible()
      await expect(page.getByLabel('Start of the code')).toHaveValue('0')
      await expect(page.getByRole('checkbox', { name: 'homelessness' })).toBeVisible()
    })
    await page.keyboard.press('Escape')
    await page.getByLabel('Początek kodu').fill('')
    const list = page.getByRole('table', { name: 'Lista skierowań' })
    await expect(list.getByRole('row').nth(8)).toBeVisible()
    const scrolled = await scrollDown(page)
    await page.keyboard.press('F8')
    await expect(page.getByRole('table', { name: 'List of referrals' })).toBeVisible()
    expect(await scrollTops(page)).toEqual(scrolled)
    expect(await polishLeftOn(page, people)).toEqual([])
    await page.keyboard.press('F8')

    await fillReferral(page)
    await switchAndLook(page, people, async () => {
      await expect(heading(page, 'New referral')).toBeVisible()
      await expect(page.getByRole('textbox', { name: 'Description' })).toHaveValue('Chce zacząć od rozmowy.')
      await expect(page.getByRole('combobox', { name: 'Need' })).toHaveValue('loneliness and isolation')
      await expect(page.getByRole('radio', { name: 'Yes, we have talked about it' })).toBeChecked()
      await expect(page.getByRole('radio', { name: /^CAS/ })).toBeChecked()
    })
    await expect(page.getByRole('combobox', { name: 'Potrzeba' })).toHaveValue('samotność i izolacja')
    await page.keyboard.press('F3')
    await expect(page.getByRole('dialog')).toBeVisible()
    await switchAndLook(page, people, () =>
      expect(page.getByRole('dialog').getByRole('button', { name: 'Issue the code' })).toBeVisible(),
    )
    await page.keyboard.press('Escape')

    await go(page, '#/residents')
    await page.getByLabel('Początek kodu').fill('C')
    await switchAndLook(page, people, () => expect(page.getByLabel('Start of the code')).toHaveValue('C'))
    await go(page, '#/slip')
    await switchAndLook(page, people, () => expect(page.locator('h1')).toBeVisible())

    await go(page, '#/places')
    await switchAndLook(page, people, () => expect(heading(page, 'Place issues')).toBeVisible())
    await page.getByRole('table').getByRole('link').first().click()
    await expect(page.getByRole('heading', { name: 'Co możesz zrobić' })).toBeVisible()
    await switchAndLook(page, people, () =>
      expect(page.getByRole('heading', { name: 'What you can do' })).toBeVisible(),
    )
    await go(page, '#/places/new')
    await page.getByRole('textbox', { name: 'Co się dzieje' }).fill('Brak ławki przy skwerze.')
    await switchAndLook(page, people, () =>
      expect(page.getByRole('textbox', { name: 'What is wrong' })).toHaveValue('Brak ławki przy skwerze.'),
    )

    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').fill('sk')
    await switchAndLook(page, people, async () => {
      await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('sk')
    })
    await page.getByRole('dialog').getByRole('combobox').fill('')
    await switchAndLook(page, people, () =>
      expect(page.getByRole('option', { name: 'Switch to Polish' })).toBeVisible(),
    )
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await go(page, '#/')
    await expect(page.locator('li[aria-current]')).toBeVisible()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await switchAndLook(page, people, () => expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible())
  }, 240_000)

  test('every step with a referral says its words in the language of the moment', async () => {
    const app = await startOnDemo()
    const page = app.page()
    await unlockAs(page, 'MOPS-02')
    const people = await wordsOfPeople(page)
    const { groups } = await callAndExpect(page, 'listToday', {})
    const opened = new Set<string>()
    for (const { id } of groups.flatMap(group => group.rows)) {
      const { actions } = await callAndExpect(page, 'referralDetails', { referralId: id })
      const fresh = actions.filter(
        action => !opened.has(action) && polish.referralActions.label[action].includes('…'),
      )
      if (fresh.length === 0) continue
      await go(page, `#/referrals/${id}`)
      await expect(page.getByRole('slider', { name: 'Tor sztafety' })).toBeAttached()
      await switchAndLook(page, people, () =>
        expect(page.getByRole('heading', { name: 'What you can do' })).toBeVisible(),
      )
      for (const action of fresh) {
        opened.add(action)
        if (action === 'reviseDraft') continue
        await page.getByRole('button', { name: polish.referralActions.label[action] }).first().click()
        const dialog = page.getByRole('dialog')
        await expect(dialog).toBeVisible()
        const text = dialog.locator('textarea').first()
        const asksForText = (await text.count()) > 0
        if (asksForText) await text.fill('Lubi szachy.')
        await switchAndLook(page, people, async () => {
          await expect(dialog.getByRole('button', { name: 'Back', exact: true })).toBeVisible()
          if (asksForText) await expect(text).toHaveValue('Lubi szachy.')
        })
        await page.keyboard.press('Escape')
        const leave = page.getByRole('button', { name: 'Zamknij bez zapisania' })
        if (asksForText) await leave.click()
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
    }
    expect(opened.size).toBeGreaterThan(9)
  }, 240_000)

  test('the lead of an institution brings in a register in English', async () => {
    const app = await startOnDemo()
    const page = app.page()
    await unlockAs(page, 'CAS-01')
    const people = await wordsOfPeople(page)
    await go(page, '#/import')
    await expect(page.locator('h1')).toBeVisible()
    await switchAndLook(page, people, () => expect(heading(page, 'Moving in from Excel')).toBeVisible())
  }, 120_000)

  test('the coordinator reads the report in English, and both windows speak one language', async () => {
    const app = await startOnDemo()
    const page = app.page()
    await unlockAs(page, 'NET-01')
    const people = await wordsOfPeople(page)
    await switchAndLook(page, people, () => expect(page.getByRole('link', { name: 'Reports' })).toBeVisible())
    await go(page, '#/reports?month=2026-11')
    await expect(
      page.getByRole('region', { name: 'Liczby za listopad 2026' }).getByRole('table').first(),
    ).toBeVisible()
    await switchAndLook(page, people, () =>
      expect(page.getByRole('region', { name: 'Figures for November 2026' })).toBeVisible(),
    )
    const second = await app.nextWindow(() => callAndExpect(page, 'openWindow', {}))
    await expect(second.locator('html')).toHaveAttribute('lang', 'pl')
    await page.keyboard.press('F8')
    await expect(second.locator('html')).toHaveAttribute('lang', 'en')
    await second.keyboard.press('F8')
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl')
    await lockByKey(page)
  }, 120_000)
})

const scrollDown = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    for (const box of document.querySelectorAll('main *')) box.scrollTop = 200
    return [...document.querySelectorAll('main *')].map(box => box.scrollTop).filter(top => top > 0)
  })

const scrollTops = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')].map(box => box.scrollTop).filter(top => top > 0),
  )

const fillReferral = async (page: Page): Promise<void> => {
  await go(page, '#/new')
  await page.getByRole('radio', { name: /^CAS/ }).check({ force: true })
  await page.getByRole('combobox', { name: 'Potrzeba' }).fill('samotność')
  await page.getByRole('option', { name: 'samotność i izolacja' }).click()
  await page.getByRole('radio', { name: 'Tak, rozmawialiśmy o tym' }).check()
  await page.getByRole('textbox', { name: 'Opis' }).fill('Chce zacząć od rozmowy.')
}
