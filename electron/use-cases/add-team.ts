import { type ReadDb, readStatement } from '#db/database.ts'
import { keysOf } from '#db/stores/directory-store.ts'
import { folded } from '#domain/folded-words.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import { teamKeyFrom } from '#domain/institution-key.ts'
import { err, ok } from '#domain/result.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'
import { editInstitution } from './editing-directory.ts'

/** A new team of an institution; its key is made here. */
export const addTeam: UseCase<'addTeam'> = (acting, { institution, name }) =>
  editInstitution(acting, institution, 'everything', () => {
    if (isTeamNameTaken(acting.db, institution, name)) return err({ type: 'TeamNameTaken' })
    const team = teamKeyFrom(institution, keysOf(acting.db, 'teams'))
    recordNetworkEvent(acting, { type: 'TeamFormed', payload: { team, institution, name } })
    return ok({ team })
  })

export const isTeamNameTaken = (db: ReadDb, institution: InstitutionKey, name: string): boolean =>
  readStatement<{ name: string }>(db, 'SELECT name FROM teams WHERE institution = ?')
    .all(institution)
    .some(known => folded(known.name) === folded(name))
