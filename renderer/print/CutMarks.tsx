import classes from './resident-card-sheets.module.css'

/** In millimetres: a payment card (ISO/IEC 7810 ID-1), the length of a mark, and its distance from the card. */
const card = { width: 85.6, height: 54 }
const mark = { length: 4, gap: 1.6 }
const room = mark.length + mark.gap

/** Short lines around a block of cards, at every edge to cut along; none crosses a card. */
export function CutMarks({ columns, rows }: { readonly columns: number; readonly rows: number }) {
  const width = columns * card.width
  const height = rows * card.height
  const across = Array.from({ length: columns + 1 }, (_, place) => place * card.width)
  const down = Array.from({ length: rows + 1 }, (_, place) => place * card.height)
  const path = [
    ...across.flatMap(x => [`M${x} ${-room}v${mark.length}`, `M${x} ${height + mark.gap}v${mark.length}`]),
    ...down.flatMap(y => [`M${-room} ${y}h${mark.length}`, `M${width + mark.gap} ${y}h${mark.length}`]),
  ].join('')
  return (
    <svg
      className={classes.marks}
      viewBox={`${-room} ${-room} ${width + 2 * room} ${height + 2 * room}`}
      width={`${width + 2 * room}mm`}
      height={`${height + 2 * room}mm`}
      aria-hidden="true"
    >
      <path d={path} fill="none" stroke="#15202b" strokeWidth="0.2" />
    </svg>
  )
}
