/** What the command line answers to the shell; the sentence beside it is on standard error. */
export const exitCodes = {
  done: 0,
  /** The command ran, and what it found is not as it should be: a broken log, a report that is refused. */
  foundWanting: 1,
  /** The command was not understood. */
  usage: 2,
  /** The vault could not be opened or founded. */
  closed: 3,
  /** A file could not be written, or a page not printed. */
  notWritten: 4,
  defect: 70,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Why a command ended without doing its work: the sentence for the person and the code for the script. */
export type Stop = { readonly sentence: string; readonly code: ExitCode }

export const stop = (code: ExitCode, sentence: string): Stop => ({ code, sentence })
