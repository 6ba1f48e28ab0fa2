import type { ContactGroup } from '#domain/report-contacts.ts'
import type { Instant } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'

/**
 * A contact counts when it happened, unless it was taken back or its referral was entered in error. The plus strips
 * the id of its column type, which the indexed expression does not have: else the index would be read whole.
 */
const counted = `FROM events AS e INDEXED BY events_contact
  CROSS JOIN referrals AS r ON r.id = substr(e.aggregate, 10)
  WHERE e.type = 'ContactRecorded' AND e.happened_at >= :from AND e.happened_at < :to AND r.status <> 'void'
    AND NOT EXISTS (SELECT 1 FROM events AS u INDEXED BY events_undone
      WHERE u.type = 'StepUndone' AND u.payload ->> '$.undone' = +e.id)`

export const contactStatements = {
  // By number: a name in GROUP BY means the column of the log before it means the one that is selected.
  groups: `SELECT e.payload ->> '$.contactType' AS type, e.payload ->> '$.result' AS result, count(*) AS count
    ${counted} GROUP BY 1, 2`,
  residents: `SELECT DISTINCT r.resident AS resident ${counted} AND r.resident IS NOT NULL`,
} as const

/** The contacts of a period in groups of one type and one result. */
export const contactsIn = (
  db: ReadDb,
  bounds: { readonly from: Instant; readonly to: Instant },
): readonly ContactGroup[] => readStatement<ContactGroup>(db, contactStatements.groups).all(bounds)
