import type { ReadDb } from '#db/database.ts'
import { readStatement } from '#db/database.ts'
import { keysOf, namesOn } from '#db/stores/directory-store.ts'
import { folded } from '#domain/folded-words.ts'
import { InstitutionKey } from '#domain/ids.ts'
import { institutionKeyFrom } from '#domain/institution-key.ts'
import { err, ok } from '#domain/result.ts'
import { type LocalDay, localDayOf } from '#domain/time.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'
import { editNetwork } from './editing-directory.ts'

/** So many lanes and cards can still be told apart, and every screen stays quick. */
export const mostInstitutions = 400

/** A new institution of the network; its key is made of the short name and never changes. */
export const addInstitution: UseCase<'addInstitution'> = (acting, { names, takes, validFrom }) =>
  editNetwork(acting, () => {
    const { db } = acting
    const taken = keysOf(db, 'institutions')
    if (taken.size >= mostInstitutions) return err({ type: 'TooManyInstitutions', most: mostInstitutions })
    if (isNameTaken(db, names.short, localDayOf(acting.at))) {
      return err({ type: 'InstitutionNameTaken', short: names.short })
    }
    const institution = institutionKeyFrom(names.short, taken)
    const order = nextOrder(db)
    recordNetworkEvent(acting, {
      type: 'InstitutionJoined',
      payload: { institution, names, takes, order, validFrom },
    })
    return ok({ institution })
  })

/** Two institutions under one short name could not be told apart on a card. */
export const isNameTaken = (
  db: ReadDb,
  short: string,
  day: LocalDay,
  except: InstitutionKey | null = null,
): boolean =>
  [...keysOf(db, 'institutions')]
    .map(key => InstitutionKey.parse(key))
    .some(key => key !== except && folded(namesOn(db, key, day).short) === folded(short))

/** After all others. */
export const nextOrder = (db: ReadDb): number =>
  (readStatement<{ last: number | null }>(db, 'SELECT MAX("order") AS last FROM institutions').get()?.last ??
    -1) + 1
