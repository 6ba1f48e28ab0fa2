import { z } from 'zod'
import { command, query } from './call.ts'
import {
  hsdsRowsPerPortion,
  InstitutionRow,
  mostHsdsInstitutions,
  type RowFault,
  ServiceRow,
} from './hsds-rows.ts'
import { ImportId } from './ids.ts'
import type { Refusal } from './refusal.ts'

/** What a row of a published directory would do here. */
export type RowVerdict = {
  readonly row: number
  readonly verdict: 'new' | 'changed' | 'same' | 'refused'
  readonly faults: readonly RowFault[]
}

const oneImport = z.strictObject({ importId: ImportId })

/**
 * Taking over a published directory: its rows are brought in portions and judged against the network as they come;
 * one transaction writes all that were not refused, or none. Locking forgets what was brought.
 */
export const hsdsCalls = {
  /** The whole directory as the text of an HSDS file. */
  exportDirectory: query(z.strictObject({})).answers<{ readonly json: string }, Refusal>(),
  /** Announces a directory by its institutions; what was brought of an earlier one is forgotten. */
  beginDirectory: command(
    z.strictObject({ institutions: z.array(InstitutionRow).max(mostHsdsInstitutions) }),
  ).answers<{ readonly importId: ImportId; readonly verdicts: readonly RowVerdict[] }, Refusal>(),
  bringServices: command(oneImport.extend({ services: z.array(ServiceRow).max(hsdsRowsPerPortion) })).answers<
    { readonly verdicts: readonly RowVerdict[] },
    Refusal
  >(),
  /** Stops the writing, of which nothing stays, or forgets what was brought. */
  cancelDirectory: command(z.strictObject({})).answers<void, Refusal>(),
  /** All or nothing of what was not refused. */
  commitDirectory: command(oneImport).answers<
    { readonly institutions: number; readonly services: number; readonly changed: number },
    Refusal
  >(),
} as const
