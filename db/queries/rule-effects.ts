import type { InstitutionKey } from '#domain/ids.ts'
import type { EditableList } from '#domain/network-rules.ts'
import type { RuleEffects } from '#domain/rules-answers.ts'
import type { ChangeSubject } from '#domain/rules-calls.ts'
import { dayNumberOf, instantAt } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'

/** Where a referral names an item of a list; other lists are named by events alone, which are past. */
const columnOf: Partial<Readonly<Record<EditableList, string>>> = {
  need: 'need',
  service: 'service',
  intake_source: 'intake',
  share_basis: 'basis',
}

const none: RuleEffects = { open: 0, drafts: 0, views: 0, promisedOtherwise: [], dueThen: 0 }

/** What stands in the records now that a change of lists or rules is about. */
export const ruleEffects = (db: ReadDb, about: ChangeSubject): RuleEffects => {
  switch (about.kind) {
    case 'item': {
      if (about.list === 'place_kind') return { ...none, open: openPlaces(db, about.key) }
      const column = columnOf[about.list]
      if (column === undefined) return none
      const views = about.list === 'need' ? viewsAsking(db, about.key) : 0
      return { ...none, ...standing(db, `${column} = ?`, about.key), views }
    }
    case 'promise':
      return {
        ...none,
        ...standing(db, 'urgency = ?', about.urgency),
        promisedOtherwise: promisers(db, about.urgency),
      }
    case 'freeDay': {
      const day = dayNumberOf(about.day)
      const { due } = readStatement<{ due: number }>(
        db,
        'SELECT count(*) AS due FROM referrals WHERE due_at >= ? AND due_at < ?',
      ).get(instantAt(day, 0), instantAt(day + 1, 0)) ?? { due: 0 }
      return { ...none, dueThen: due }
    }
    default:
      return { ...none, ...standing(db, '1 = ?', 1) }
  }
}

/** Only what is somebody's turn is read: ended matters, however many, cost nothing. */
const standing = (
  db: ReadDb,
  where: string,
  value: string | number,
): { readonly open: number; readonly drafts: number } =>
  readStatement<{ open: number; drafts: number }>(
    db,
    `SELECT coalesce(sum(status <> 'draft' AND ended_at IS NULL), 0) AS open,
       coalesce(sum(status = 'draft'), 0) AS drafts
     FROM referrals INDEXED BY referrals_turn WHERE turn > '' AND ${where}`,
  ).get(value) ?? { open: 0, drafts: 0 }

const openPlaces = (db: ReadDb, kind: string): number =>
  readStatement<{ open: number }>(
    db,
    "SELECT count(*) AS open FROM place_issues WHERE kind = ? AND status IN ('reported', 'taken')",
  ).get(kind)?.open ?? 0

const viewsAsking = (db: ReadDb, need: string): number =>
  readStatement<{ views: number }>(
    db,
    `SELECT count(DISTINCT saved_views.id) AS views
     FROM saved_views, json_each(question, '$.filter.needs') WHERE json_each.value = ?`,
  ).get(need)?.views ?? 0

const promisers = (db: ReadDb, urgency: string): readonly InstitutionKey[] =>
  readStatement<{ institution: InstitutionKey }>(
    db,
    'SELECT DISTINCT institution FROM promises WHERE urgency = ? ORDER BY institution',
  )
    .all(urgency)
    .map(({ institution }) => institution)
