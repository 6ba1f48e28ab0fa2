import type { HsdsFileFault } from '#domain/hsds-file.ts'
import type { RowFault } from '#domain/hsds-rows.ts'
import type { Texts } from '../../text/polish.ts'
import { formatNumber } from '../../ui/format-number.ts'
import type { ShownRow } from './use-hsds-import.ts'

/** Why a file was not read, and what to do about it. */
export const hsdsFault = (t: Texts, fault: HsdsFileFault | { readonly type: 'broken' }): string => {
  switch (fault.type) {
    case 'tooLarge':
      return t.hsds.faults.tooLarge(formatNumber(Math.ceil(fault.bytes / 1_000_000)))
    case 'wrongVersion':
      return t.hsds.faults.wrongVersion(fault.version)
    case 'tooManyServices':
    case 'tooManyInstitutions':
      return t.hsds.faults[fault.type]({
        count: formatNumber(fault.count),
        most: formatNumber(fault.most),
      })
    default:
      return t.hsds.faults[fault.type]
  }
}

const faultWords = (t: Texts, fault: RowFault): string =>
  'field' in fault ? t.hsds.rowFaults[fault.type](fault.field) : t.hsds.rowFaults[fault.type]

/** Why a row is refused, or what of it is left behind. */
export const rowWords = (t: Texts, { faults, marks }: Pick<ShownRow, 'faults' | 'marks'>): string =>
  [...faults.map(fault => faultWords(t, fault)), ...marks.map(mark => t.hsds.marks[mark])].join('; ')
