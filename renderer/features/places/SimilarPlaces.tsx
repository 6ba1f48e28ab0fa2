import type { PlaceKind, Zone } from '#domain/code-lists.ts'
import { useCall } from '../../api/use-call.ts'
import { hrefOf } from '../../app/routes.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { emptyPlaceFilter } from './place-question.ts'
import { placeTitle } from './place-title.ts'
import classes from './places.module.css'

/** Open matters of the same kind in the same part of the estate: perhaps this lamp is known already. */
export function SimilarPlaces({ kind, zone }: { readonly kind: PlaceKind; readonly zone: Zone }) {
  const t = useTexts()
  const { value } = useCall('listPlaceIssues', {
    filter: { ...emptyPlaceFilter, kinds: [kind], zones: [zone], statuses: ['reported', 'taken'] },
    sort: 'changed',
    descending: true,
    offset: 0,
    limit: 3,
  })
  if (value === undefined || value.rows.length === 0) return null
  return (
    <div className={classes.similar} role="status">
      {t.places.similar}
      <ul>
        {value.rows.map(row => (
          <li key={row.id}>
            <a href={hrefOf('place', { placeIssueId: row.id })}>{placeTitle(row)}</a>{' '}
            {labelOf('place_issue_status', row.status)}
          </li>
        ))}
      </ul>
    </div>
  )
}
