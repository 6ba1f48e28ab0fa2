import { Fragment, useEffect, useId, useRef } from 'react'
import { useTexts } from '../../text/use-texts.ts'
import { MatterName } from './MatterName.tsx'
import classes from './meeting.module.css'
import { groupOf, isDealtWith, type Stop } from './stops.ts'

export interface StopListProps {
  readonly stops: readonly Stop[]
  readonly place: number
  readonly covered: boolean
  readonly onChoose: (stop: Stop) => void
}

/** The agenda as one list that arrows walk: earlier decisions, then matters under their strongest reason. */
export function StopList({ stops, place, covered, onChoose }: StopListProps) {
  const t = useTexts()
  const name = useId()
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    const row = box.current?.querySelector(`[data-place="${place}"]`)
    row?.scrollIntoView({ block: 'nearest' })
    // Whoever walks from within the list stays in it.
    if (box.current?.contains(document.activeElement) === true) row?.querySelector('input')?.focus()
  }, [place])
  const titleOf = (stop: Stop): string => {
    const group = groupOf(stop)
    return group === 'earlier' ? t.meeting.earlier : t.meeting.reasonTitles[group]
  }
  return (
    <fieldset className={classes.stops} aria-label={t.meeting.agenda} ref={box}>
      {stops.map((stop, at) => {
        const before = stops[at - 1]
        const opens = before === undefined || groupOf(before) !== groupOf(stop)
        return (
          <Fragment key={stop.id}>
            {opens ? <p className={classes.group}>{titleOf(stop)}</p> : null}
            <label
              className={classes.stop}
              data-place={at}
              data-chosen={at === place || undefined}
              data-done={isDealtWith(stop) || undefined}
            >
              <input
                type="radio"
                className={classes.radio}
                name={name}
                checked={at === place}
                onChange={() => onChoose(stop)}
              />
              <span className={classes.number}>{at + 1}</span>
              <StopName stop={stop} covered={covered} />
              {isDealtWith(stop) ? (
                <span className={classes.tick}>
                  {stop.kind === 'matter' ? t.meeting.wasDiscussed : t.meeting.states[stop.decision.state]}
                </span>
              ) : null}
            </label>
          </Fragment>
        )
      })}
    </fieldset>
  )
}

function StopName({ stop, covered }: { readonly stop: Stop; readonly covered: boolean }) {
  const t = useTexts()
  if (stop.kind === 'matter') return <MatterName matter={stop.item} covered={covered} />
  const { what, about, hidden } = stop.decision
  const isCovered = covered && about?.restricted === true
  return (
    <span className={classes.words}>
      {isCovered ? t.meeting.restrictedMatter : hidden ? t.meeting.ofOthers : what}
    </span>
  )
}
