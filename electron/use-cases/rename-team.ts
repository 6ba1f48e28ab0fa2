import { findTeam } from '#db/stores/directory-store.ts'
import { networkKey } from '#domain/ids.ts'
import { err, ok } from '#domain/result.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'
import { isTeamNameTaken } from './add-team.ts'
import { editNetwork } from './editing-directory.ts'

/** A new name of a team; its workers and everything that names it by key stay with it. */
export const renameTeam: UseCase<'renameTeam'> = (acting, { team, name }) =>
  editNetwork(acting, () => {
    const known = findTeam(acting.db, team)
    if (known === undefined || known.institution === networkKey)
      return err({ type: 'NotFound', what: 'team' })
    if (known.name === name) return err({ type: 'NothingChanged' })
    if (isTeamNameTaken(acting.db, known.institution, name)) return err({ type: 'TeamNameTaken' })
    recordNetworkEvent(acting, {
      type: 'TeamRenamed',
      payload: { team, institution: known.institution, name },
    })
    return ok(undefined)
  })
