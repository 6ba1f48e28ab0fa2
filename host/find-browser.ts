import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { unpackBundledBrowser } from './bundled-browser.ts'

export type FoundBrowser = {
  readonly executablePath: string
  /** The bundled browser has no windows at all. */
  readonly headlessOnly: boolean
  readonly environment: Readonly<Record<string, string>>
}

const namesOnPath = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const windowsPaths = (): ReadonlyArray<string> =>
  ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .flatMap(name => process.env[name] ?? [])
    .flatMap(folder => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
    ])

const installedCandidates = (): ReadonlyArray<string> => {
  if (process.platform === 'win32') return windowsPaths()
  if (process.platform === 'darwin') return macPaths
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  return namesOnPath.flatMap(name => folders.map(folder => join(folder, name)))
}

const installed = (executablePath: string): FoundBrowser => ({
  executablePath,
  headlessOnly: false,
  environment: {},
})

/** The browser named by SZTAFETA_BROWSER (a path, or `bundled`), else an installed one, else the bundled one. */
export const findBrowser = async (): Promise<FoundBrowser> => {
  const wish = process.env.SZTAFETA_BROWSER ?? ''
  if (wish !== '' && wish !== 'bundled') {
    if (!existsSync(wish)) throw new Error(`SZTAFETA_BROWSER names ${wish}, and there is no such file`)
    return installed(wish)
  }
  const found = wish === 'bundled' ? undefined : installedCandidates().find(path => existsSync(path))
  if (found !== undefined) return installed(found)
  const bundled = await unpackBundledBrowser()
  return { ...bundled, headlessOnly: true }
}
