import { columnLetters, type RegisterColumns } from '#domain/register-columns.ts'
import type { RegisterFault } from '#domain/register-fault.ts'
import type { Texts } from '../../text/polish.ts'

export type FaultWords = {
  /** The letter of the column, where the fault is of one cell. */
  readonly letter: string | null
  readonly where: string | null
  readonly reason: string
  readonly step: string
}

/** What is wrong with a line and what to do about it; what stands in the cell is not repeated. */
export const faultWords = (fault: RegisterFault, columns: RegisterColumns, t: Texts): FaultWords => {
  const column = 'field' in fault ? columns[fault.field] : null
  const letter = column === null ? null : columnLetters(column)
  return {
    letter,
    where:
      letter === null || !('field' in fault)
        ? null
        : t.register.preview.faultIn({ letter, field: fault.field }),
    reason: reasonOf(fault, t),
    step: stepOf(fault, t),
  }
}

const reasonOf = (fault: RegisterFault, t: Texts): string => {
  switch (fault.type) {
    case 'personal':
      return t.register.faults.personal(fault.kinds)
    case 'suspected':
      return t.register.faults.suspected(fault.kinds)
    case 'tooLong':
      return t.register.faults.tooLong(fault.maximum)
    case 'repeated':
      return t.register.faults.repeated(fault.line)
    default:
      return t.register.faults[fault.type]
  }
}

const stepOf = (fault: RegisterFault, t: Texts): string => t.register.faults[`${fault.type}Step`]
