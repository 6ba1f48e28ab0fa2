import type { DirectoryInstitution } from '#domain/answers.ts'
import { useTexts } from '../../text/use-texts.ts'
import classes from './receiver-cards.module.css'

const mostCells = 24

/** How much room an institution has, as it last said; places are counted out where there are few enough to count. */
export function Capacity({ capacity }: { readonly capacity: DirectoryInstitution['capacity'] }) {
  const t = useTexts()
  if (capacity === null) return <span>{t.newReferral.capacityUnknown}</span>
  const { state, places, taken, note } = capacity
  if (places === null || taken === null) {
    return <span>{note === '' ? t.newReferral.capacityStates[state] : note}</span>
  }
  const free = Math.max(0, places - taken)
  return (
    <>
      <span>
        {free === 0
          ? note === ''
            ? t.newReferral.capacityStates[state]
            : note
          : t.newReferral.places({ free, all: places })}
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
