import { basename, join } from 'node:path'
import { app } from './app.ts'

export type DialogAnswer =
  | { readonly kind: 'save'; readonly filePath: string | null }
  | { readonly kind: 'open'; readonly filePaths: ReadonlyArray<string> }
  | { readonly kind: 'message'; readonly response: number }

type FileFilter = { name: string; extensions: string[] }

type SaveOptions = {
  readonly title?: string
  readonly defaultPath?: string
  readonly buttonLabel?: string
  readonly filters?: ReadonlyArray<FileFilter>
}

type OpenOptions = SaveOptions & {
  readonly properties?: ReadonlyArray<string>
}

type MessageOptions = {
  readonly message: string
  readonly detail?: string
  readonly type?: 'none' | 'info' | 'error' | 'question' | 'warning'
  readonly buttons?: ReadonlyArray<string>
  readonly defaultId?: number
  readonly cancelId?: number
}

const answers: DialogAnswer[] = []

export const answerNextDialog = (answer: DialogAnswer): void => {
  answers.push(answer)
}

const nextAnswer = <K extends DialogAnswer['kind']>(
  kind: K,
): Extract<DialogAnswer, { kind: K }> | undefined => {
  const position = answers.findIndex(answer => answer.kind === kind)
  if (position === -1) return undefined
  const [answer] = answers.splice(position, 1)
  return answer?.kind === kind ? (answer as Extract<DialogAnswer, { kind: K }>) : undefined
}

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** With the window that the dialog belongs to, or without. */
type Given<Options> = readonly [options: Options] | readonly [window: unknown, options: Options]

const optionsOf = <Options>(given: Given<Options>): Options => (given.length === 1 ? given[0] : given[1])

/** There are no native dialogs here: a test answers them, and a person gets the suggested name in the data folder. */
export const dialog = {
  showSaveDialog: async (...given: Given<SaveOptions>): Promise<{ canceled: boolean; filePath: string }> => {
    const scripted = nextAnswer('save')
    if (scripted !== undefined)
      return { canceled: scripted.filePath === null, filePath: scripted.filePath ?? '' }
    const filePath = join(app.getPath('userData'), basename(optionsOf(given).defaultPath ?? 'saved'))
    tell(`No save dialog in this window; saving to ${filePath}`)
    return { canceled: false, filePath }
  },

  showOpenDialog: async (
    ...given: Given<OpenOptions>
  ): Promise<{ canceled: boolean; filePaths: string[] }> => {
    const scripted = nextAnswer('open')
    const { defaultPath, properties } = optionsOf(given)
    if (scripted === undefined && defaultPath !== undefined && properties?.includes('createDirectory')) {
      tell(`No dialog for folders in this window; taking ${defaultPath}, or name another by --vault=…`)
      return { canceled: false, filePaths: [defaultPath] }
    }
    if (scripted === undefined)
      throw new Error('No dialog for opening in this window; name the folder by --vault=…')
    const filePaths = [...scripted.filePaths]
    return { canceled: filePaths.length === 0, filePaths }
  },

  showMessageBox: async (
    ...given: Given<MessageOptions>
  ): Promise<{ response: number; checkboxChecked: boolean }> => {
    const response = nextAnswer('message')?.response ?? optionsOf(given).cancelId ?? 0
    return { response, checkboxChecked: false }
  },

  showErrorBox: (title: string, content: string): void => tell(`${title}: ${content}`),
}
