import type { Today } from '#domain/answers.ts'
import { isPartyWorker } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { navigate } from '../../app/router.ts'
import { hrefOf } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import { useKeys } from '../../ui/use-keys.ts'
import classes from './today-screen.module.css'

/** One line: the matters of places that wait for this institution, and the way to them. */
export function WaitingPlaces({ places }: { readonly places: Today['places'] }) {
  const t = useTexts()
  const { worker } = useSession()
  // Not Z, which takes back: pressed a moment after a step it would undo that step instead.
  useKeys({ g: () => navigate('newPlace') }, { enabled: isPartyWorker(worker) })
  const { toTake, toConfirm } = places
  if (toTake + toConfirm === 0) return null
  const toTakeQuery = { side: 'in', statuses: 'reported' }
  const toConfirmQuery = { side: 'out', statuses: 'resolved,declined' }
  return (
    <p className={classes.places}>
      {t.places.title}:
      {toTake === 0 ? null : <a href={hrefOf('places', undefined, toTakeQuery)}>{t.places.toTake(toTake)}</a>}
      {toConfirm === 0 ? null : (
        <a href={hrefOf('places', undefined, toConfirmQuery)}>{t.places.toConfirm(toConfirm)}</a>
      )}
    </p>
  )
}
