import type { EventEmitter } from 'node:events'
import type * as Real from 'electron'
import type * as Host from './electron.ts'

// Never run: compiled in electron/tsconfig.json, where the real types of the runtime live. Each member that the
// stand-in offers must exist there and be usable where the real one is; host/tsconfig.json checks the other way
// round, that the app uses nothing the stand-in lacks.

/** Event methods are overloaded by event name in the real types; the others take or hand out further objects. */
type Apart =
  | keyof EventEmitter
  | 'webContents'
  | 'defaultSession'
  | 'webRequest'
  | 'parent'
  | 'handle'
  | 'setPermissionRequestHandler'
  | 'fork'
  | 'setWindowOpenHandler'
  | 'onBeforeRequest'
/** What the stand-in needs for itself, beside what it stands in for. */
type OwnMember = 'answer' | 'page' | 'mayPass' | 'noteActivity' | 'pretendIdle' | 'itemCount'

type Common<H, R> = Exclude<keyof H & keyof R, Apart>
type Fits<H, R> = Pick<H, Common<H, R>> extends Pick<R, Common<H, R>> ? true : false
type Invented<H, R> = Exclude<keyof H, keyof R | OwnMember>

type Checked<H, R> = readonly [fits: Fits<H, R>, invented: Invented<H, R>]
type Good = readonly [fits: true, invented: never]

export type Conformance = {
  readonly app: Checked<typeof Host.app, typeof Real.app>
  readonly browserWindow: Checked<Host.BrowserWindow, Real.BrowserWindow>
  readonly dialog: Checked<typeof Host.dialog, typeof Real.dialog>
  readonly ipcMain: Checked<typeof Host.ipcMain, typeof Real.ipcMain>
  readonly menu: Checked<Host.Menu, Real.Menu>
  readonly nativeTheme: Checked<typeof Host.nativeTheme, typeof Real.nativeTheme>
  readonly powerMonitor: Checked<typeof Host.powerMonitor, typeof Real.powerMonitor>
  readonly protocol: Checked<typeof Host.protocol, typeof Real.protocol>
  readonly session: Checked<Host.Session, Real.Session>
  readonly sessions: Checked<typeof Host.session, typeof Real.session>
  readonly webRequest: Checked<Host.Session['webRequest'], Real.WebRequest>
  readonly utilityProcess: Checked<typeof Host.utilityProcess, typeof Real.utilityProcess>
  readonly child: Checked<Host.UtilityProcess, Real.UtilityProcess>
  readonly webContents: Checked<Host.WebContents, Real.WebContents>
  readonly frame: Checked<Host.WebFrameMain, Real.WebFrameMain>
}

/** A member that does not conform is named by the compiler here. */
export const conformance = (checked: Conformance): Record<keyof Conformance, Good> => checked
