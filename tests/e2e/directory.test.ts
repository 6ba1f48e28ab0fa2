import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { lockByKey, tabTo, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'

describe('the directory of the network', () => {
  test('opens the Centrum Społeczne by the keyboard alone, and a worker refers a person there', async () => {
    const app = await startOnDemo()
    const page = app.page()
    const { keyboard } = page
    const dialog = page.getByRole('dialog')
    await unlockAs(page, 'NET-01')
    await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Sieć' }))
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Sieć' })).toBeVisible()
    await keyboard.press('s')
    await keyboard.type('centrum spol')
    await expect(page.getByText('Znaleziono 1 instytucję')).toBeVisible()
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Centrum Społeczne' })).toBeVisible()

    await keyboard.press('t')
    await expect(dialog.getByRole('textbox', { name: 'Nazwa zespołu' })).toBeFocused()
    await keyboard.type('Recepcja')
    await keyboard.press('Control+Enter')
    await expect(page.getByText('Dodano: Recepcja.')).toBeVisible()
    await expect(dialog).toHaveCount(0)

    await keyboard.press('f')
    await expect(dialog.getByRole('textbox', { name: 'Nazwa', exact: true })).toBeFocused()
    await keyboard.type('Punkt pierwszego kontaktu')
    await keyboard.press('Control+Enter')
    await expect(page.getByRole('table').getByText('Punkt pierwszego kontaktu').first()).toBeVisible()
    await expect(dialog).toHaveCount(0)

    await keyboard.press('o')
    const days = dialog.getByRole('textbox', { name: 'Przyjęcie w dniach' })
    await tabTo(page, days)
    await keyboard.press('Control+a')
    await keyboard.type('0')
    await keyboard.press('Control+Enter')
    await expect(dialog.getByText('0 dni można obiecać tylko przy pilności natychmiastowej')).toBeVisible()
    await keyboard.press('Control+a')
    await keyboard.type('3')
    await keyboard.press('Control+Enter')
    await expect(dialog).toHaveCount(0)

    await keyboard.press('c')
    await expect(dialog).toBeVisible()
    await keyboard.press('1')
    await keyboard.press('Control+Enter')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByText('skierowania osób').first()).toBeVisible()

    await lockByKey(page)
    await unlockAs(page, 'MOPS-02')
    await expect(page.getByRole('heading', { level: 1, name: /listopada/ })).toBeVisible()
    await keyboard.press('n')
    await expect(page.getByRole('heading', { level: 1, name: 'Nowe skierowanie' })).toBeVisible()
    const card = page.getByRole('radio', { name: /^Centrum Społeczne/ })
    for (let place = 1; place < 10 && !(await card.isChecked()); place += 1)
      await keyboard.press(`Alt+${place}`)
    await expect(card).toBeChecked()
    await expect(page.getByText('przyjęcie w 3 dni robocze').first()).toBeVisible()
    await expect(page.getByText('Punkt pierwszego kontaktu')).toBeVisible()
  })

  test('goes out as HSDS, comes back as a preview that changes nothing, and tells a cut file from a foreign one', async () => {
    const app = await startOnDemo()
    const page = app.page()
    const { keyboard } = page
    await unlockAs(page, 'NET-01')
    const json = await page.evaluate(async () => {
      const reply = await window.bridge.call('exportDirectory', {})
      return reply.ok ? reply.value.json : ''
    })
    const folder = mkdtempSync(join(tmpdir(), 'sztafeta-hsds-'))
    const file = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    }
    await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Sieć' }))
    await keyboard.press('Enter')
    await keyboard.press('i')
    await expect(page.getByRole('heading', { level: 1, name: 'Katalog z pliku HSDS' })).toBeVisible()
    const chosen = page.locator('input[type=file]')
    await chosen.setInputFiles(file('cut.json', json.slice(0, -200)))
    await expect(page.getByText('Plik urywa się w środku')).toBeVisible()
    await chosen.setInputFiles(file('two.json', '{"content":[{"id":"1","name":"x"}]}'))
    await expect(page.getByText('a program czyta HSDS 3')).toBeVisible()
    await chosen.setInputFiles(file('same.json', json))
    await expect(page.getByText('Nowych: 0, zmienionych: 0')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Wczytaj 0 wierszy' })).toBeDisabled()
    const club = {
      organizations: [
        { id: '0b0e0000-0000-4000-8000-000000000001', name: 'Youth Club North', description: 'A club.' },
      ],
      services: [
        {
          id: '0b0e0000-0000-4000-8000-000000000002',
          organization_id: '0b0e0000-0000-4000-8000-000000000001',
          name: 'Homework Club',
          status: 'active',
        },
        { id: '17', name: 'No number', status: 'active' },
      ],
    }
    await chosen.setInputFiles(file('club.json', JSON.stringify(club)))
    await expect(page.getByText('Nowych: 2, zmienionych: 0, bez zmian: 0, odrzuconych: 1.')).toBeVisible()
    await expect(page.getByText('id nie jest numerem UUID')).toBeVisible()
    await keyboard.press('Control+Enter')
    await expect(page.getByText('Wczytano: 1 instytucja, 1 forma wsparcia')).toBeVisible()
  })
})
