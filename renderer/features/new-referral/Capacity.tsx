import type { ReactNode } from 'react'
import type { DirectoryInstitution } from '#domain/answers.ts'
import { isCapacityOld } from '#domain/capacity-age.ts'
import { localDayOf } from '#domain/time.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDayOfMonth } from '../../ui/format-day.ts'
import { useNow } from '../../ui/use-now.ts'
import classes from './receiver-cards.module.css'

const mostCells = 24

type Assured = NonNullable<DirectoryInstitution['capacity']>

/** How much room an institution has, as it last said and when; what was said long ago is marked. */
export function Capacity({ capacity }: { readonly capacity: DirectoryInstitution['capacity'] }) {
  const t = useTexts()
  const now = useNow()
  if (capacity === null) return <span>{t.newReferral.capacityUnknown}</span>
  const day = formatDayOfMonth(capacity.assuredOn)
  return (
    <Room capacity={capacity}>
      {isCapacityOld(capacity.assuredOn, localDayOf(now)) ? (
        <span className={classes.old}>{t.newReferral.assuredLongAgo(day)}</span>
      ) : (
        <span className={classes.assured}>{t.newReferral.assuredOn(day)}</span>
      )}
    </Room>
  )
}

/** Places are counted out where there are few enough to count. */
function Room({ capacity, children }: { readonly capacity: Assured; readonly children: ReactNode }) {
  const { state, places, taken, note } = capacity
  const t = useTexts()
  const words = note === '' ? t.newReferral.capacityStates[state] : note
  if (places === null || taken === null)
    return (
      <span>
        {words} {children}
      </span>
    )
  const free = Math.max(0, places - taken)
  return (
    <>
      <span>
        {free === 0 ? words : t.newReferral.places({ free, all: places })} {children}
      </span>
      {places > mostCells ? (
        <span
          className={classes.bar}
          role="img"
          aria-label={t.newReferral.placesTaken({ taken, all: places })}
        >
          <i style={{ width: `${(Math.min(taken, places) / places) * 100}%` }} />
        </span>
      ) : (
        <span
          className={classes.cells}
          role="img"
          aria-label={t.newReferral.placesTaken({ taken, all: places })}
        >
          {Array.from({ length: places }, (_, place) => place).map(place => (
            <i key={place} data-free={place >= taken || undefined} />
          ))}
        </span>
      )}
    </>
  )
}
