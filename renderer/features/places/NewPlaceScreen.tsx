import { InstitutionKey, PlaceIssueId } from '#domain/ids.ts'
import { isPartyWorker } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { navigate } from '../../app/router.ts'
import type { Query } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { NewPlaceForm } from './NewPlaceForm.tsx'
import { emptyPlaceForm } from './place-form.ts'
import classes from './places.module.css'

/** A new matter of a place; `like` repeats one that was declined, for somebody else. */
export function NewPlaceScreen({ query }: { readonly query: Query }) {
  const t = useTexts()
  const { worker } = useSession()
  const like = PlaceIssueId.safeParse(query.like)
  if (!isPartyWorker(worker)) {
    return (
      <div className={classes.page}>
        <EmptyLine large action={{ label: t.places.toList, onAct: () => navigate('places') }}>
          {t.places.reportedByInstitutions}
        </EmptyLine>
      </div>
    )
  }
  const to = InstitutionKey.safeParse(query.to)
  if (like.success) return <RepeatedPlace placeIssueId={like.data} />
  return <NewPlaceForm first={to.success ? { ...emptyPlaceForm, to: to.data } : emptyPlaceForm} />
}

function RepeatedPlace({ placeIssueId }: { readonly placeIssueId: PlaceIssueId }) {
  const { value, failure } = useCall('placeIssueDetails', { placeIssueId })
  if (failure !== undefined) return <NewPlaceForm first={emptyPlaceForm} />
  if (value === undefined) return null
  const { kind, zone, place, text } = value.issue
  return <NewPlaceForm first={{ ...emptyPlaceForm, kind, zone, place, text }} />
}
