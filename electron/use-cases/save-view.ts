import { inTransaction } from '#db/database.ts'
import { addView, listViews, replaceView } from '#db/stores/view-store.ts'
import { folded } from '#domain/folded-words.ts'
import type { ViewId } from '#domain/ids.ts'
import type { Refusal } from '#domain/refusal.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { UseCase } from './acting.ts'

/** More would be no help in finding one. */
const mostViews = 40

/** Keeps a question of the list for whoever asks it. Names differ by more than letters' case; there are at most 40. */
export const saveView: UseCase<'saveView'> = ({ db, by }, { viewId, name: typed, question, columns }) =>
  inTransaction(db, (): Result<{ readonly viewId: ViewId }, Refusal> => {
    const name = typed.trim()
    const others = listViews(db, by.code).filter(view => view.viewId !== viewId)
    if (others.some(view => folded(view.name) === folded(name))) return err({ type: 'ViewNameTaken' })
    if (viewId !== null) {
      const replaced = replaceView(db, by.code, { viewId, name, question, columns })
      return replaced ? ok({ viewId }) : err({ type: 'NotFound', what: 'view' })
    }
    if (others.length >= mostViews) return err({ type: 'TooManyViews', most: mostViews })
    return ok({ viewId: addView(db, by.code, { name, question, columns }) })
  })
