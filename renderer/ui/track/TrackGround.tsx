import classes from './track.module.css'
import type { TrackLayout } from './track-layout.ts'

/** What lies under the bars: free days, the ruler with its dates, and the dotted lanes. */
export function TrackGround({ layout, card }: { readonly layout: TrackLayout; readonly card: boolean }) {
  const { rulerBottom, chartBottom, left, right } = layout
  return (
    <>
      {layout.offHours.map(span => (
        <rect
          key={span.x}
          className={classes.free}
          x={span.x}
          y={rulerBottom}
          width={span.width}
          height={chartBottom - rulerBottom}
        />
      ))}
      {layout.hourLines.map(x => (
        <path key={x} className={classes.tick} d={`M${Math.round(x) + 0.5} ${rulerBottom}v4`} />
      ))}
      {layout.days.map(day =>
        day.free ? (
          <rect
            key={day.day}
            className={classes.free}
            x={day.x}
            y={rulerBottom}
            width={day.width}
            height={chartBottom - rulerBottom}
          />
        ) : (
          <path
            key={day.day}
            className={classes.tick}
            d={`M${Math.round(day.x) + 0.5} ${rulerBottom}${day.busy && !card ? `V${chartBottom}` : 'v4'}`}
          />
        ),
      )}
      {card ? null : <path className={classes.axis} d={`M${left} ${rulerBottom}H${right}`} />}
      {layout.lanes.map(lane => (
        <path key={lane.y} className={classes.lane} d={`M${left} ${lane.y}H${right}`} />
      ))}
      {layout.ruler.map(label => (
        <text
          key={label.key}
          x={label.x}
          y={rulerBottom - 6}
          className={`${classes.date} ${label.today ? classes.today : ''} ${label.hour ? classes.weekday : ''}`}
        >
          {label.weekday === '' ? null : <tspan className={classes.weekday}>{label.weekday}</tspan>}
          {label.date}
        </text>
      ))}
    </>
  )
}
