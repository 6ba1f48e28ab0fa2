import type { Texts } from '../../text/polish.ts'
import type { FileFault } from './register-file.ts'

/** Why a file is no register, and what to do with it. */
export const fileSentence = (fault: FileFault, t: Texts): string => {
  switch (fault.type) {
    case 'tooLarge':
      return t.register.file.tooLarge(Math.ceil(fault.bytes / 1_000_000))
    case 'brokenQuotes':
      return t.register.file.brokenQuotes(fault.line)
    case 'tooManyLines':
      return t.register.file.tooManyLines(fault.most)
    case 'tooManyColumns':
      return t.register.file.tooManyColumns(fault.most)
    default:
      return t.register.file[fault.type]
  }
}
