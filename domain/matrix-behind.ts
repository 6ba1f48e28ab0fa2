import type { NeedKey } from './code-lists.ts'
import type { InstitutionKey } from './ids.ts'
import type { ComputedKey } from './matrix-dimensions.ts'
import type { FigureQuestion } from './network-figures.ts'
import type { LocalDay } from './time.ts'

/** What a list is asked to show the referrals behind a counted cell; `institutions` names either side. */
export type CellQuestion = FigureQuestion & { readonly institutions?: InstitutionKey[] }

/**
 * The referrals behind one counted cell of an institution: those of which a share, a median or a need was counted.
 * Undefined for partners, which are institutions, and for closed loops, for which no list asks.
 */
export const questionBehind = (
  row: ComputedKey,
  institution: InstitutionKey,
  days: { readonly from: LocalDay; readonly to: LocalDay },
  need?: NeedKey,
): CellQuestion | undefined => {
  switch (row) {
    case 'main_needs':
      return need === undefined
        ? undefined
        : { institutions: [institution], needs: [need], happened: { what: 'sent', ...days } }
    case 'time_to_accept':
      return { receiver: institution, happened: { what: 'accepted', ...days } }
    case 'agreement_rate':
      return { sender: institution, happened: { what: 'sent', ...days } }
    default:
      return undefined
  }
}
