import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { WorkerCode } from '#domain/ids.ts'
import { isCoordinator, isPartyWorker, type Worker } from '#domain/worker.ts'
import { type DrivenApp, driveApp } from '#host/drive.ts'
import { callAndExpect } from '../tests/support/bridge-call.ts'

type Place = { readonly name: string; readonly hash: string; readonly dark?: boolean }

const settle = async (page: Page): Promise<void> => {
  await page.waitForLoadState('load')
  await page.evaluate('document.fonts.ready.then(() => true)')
  await page.waitForTimeout(700)
}

const takePicture = async (page: Page, folder: string, place: Place): Promise<string> => {
  await page.emulateMedia({ colorScheme: place.dark === true ? 'dark' : 'light' })
  await page.evaluate(hash => {
    const location: { hash: string } = Reflect.get(globalThis, 'location')
    location.hash = hash
  }, place.hash)
  await settle(page)
  const file = join(folder, `${place.name}.png`)
  await page.screenshot({ path: file })
  return file
}

const signIn = async (page: Page, worker: WorkerCode, passphrase: string): Promise<void> => {
  await callAndExpect(page, 'lock', {})
  await callAndExpect(page, 'unlock', { worker, passphrase })
  await page.reload()
  await settle(page)
}

const firstReferral = async (page: Page): Promise<string | undefined> => {
  const today = await callAndExpect(page, 'listToday', {})
  return today.groups.flatMap(group => group.rows)[0]?.id
}

const placesOfWorker = async (page: Page): Promise<ReadonlyArray<Place>> => {
  const referralId = await firstReferral(page)
  return [
    { name: '2-dzis', hash: '#/' },
    { name: '3-nowe-skierowanie', hash: '#/new' },
    { name: '4-skierowania', hash: '#/referrals' },
    ...(referralId === undefined
      ? []
      : [
          { name: '5-skierowanie', hash: `#/referrals/${referralId}` },
          { name: '6-skierowanie-ciemne', hash: `#/referrals/${referralId}`, dark: true },
        ]),
  ]
}

const printLastMonth = async (app: DrivenApp, page: Page, folder: string): Promise<string> => {
  const months = (await callAndExpect(page, 'reportMonths', {})).map(({ month }) => month).sort()
  // The demo stands on the last day of its year: this is the month that its people would print next.
  const month = months.at(-1)
  if (month === undefined) throw new Error('The demo network has no month to report')
  const file = join(folder, `sprawozdanie-${month}.pdf`)
  await app.ask({ ask: 'answerDialog', answer: { kind: 'save', filePath: file } })
  await callAndExpect(page, 'printMonthReport', { period: month })
  return file
}

/** Walks a windowless app through the demo network; answers the files that it made. */
export const takeDemoPictures = async (options: {
  readonly userData: string
  readonly vaultFolder: string
  readonly pictures: string
}): Promise<ReadonlyArray<string>> => {
  mkdirSync(options.pictures, { recursive: true })
  const app = await driveApp([`--user-data-dir=${options.userData}`, `--vault=${options.vaultFolder}`])
  try {
    const [page] = app.context.pages()
    if (page === undefined) throw new Error('The app opened no window')
    const files = [await takePicture(page, options.pictures, { name: '1-odblokuj', hash: '#/' })]
    const vault = await callAndExpect(page, 'vaultState', {})
    if (vault.state === 'none' || vault.demoPassphrase === null) throw new Error('This is no demo vault')
    const passphrase = vault.demoPassphrase
    const [anyone] = vault.workers
    if (anyone === undefined) throw new Error('Nobody works in the demo network')
    await signIn(page, anyone.code, passphrase)
    const { workers } = await callAndExpect(page, 'directory', {})
    const codeOf = (fits: (worker: Worker) => boolean): WorkerCode =>
      workers.find(worker => worker.active && fits(worker))?.code ?? anyone.code

    await signIn(page, codeOf(isPartyWorker), passphrase)
    for (const place of await placesOfWorker(page))
      files.push(await takePicture(page, options.pictures, place))
    await signIn(page, codeOf(isCoordinator), passphrase)
    files.push(await takePicture(page, options.pictures, { name: '7-sprawozdania', hash: '#/reports' }))
    files.push(await printLastMonth(app, page, options.pictures))
    return files
  } finally {
    await app.end('SIGTERM')
  }
}
