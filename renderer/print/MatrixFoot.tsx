import type { MatrixSheet } from '#domain/matrix-sheet.ts'
import { type OverlapWord, overlapWords } from '#domain/need-overlap.ts'
import { RichText } from '../text/RichText.tsx'
import { useTexts } from '../text/use-texts.ts'
import { formatDate } from '../ui/format-day.ts'
import classes from './matrix.module.css'
import { columnName } from './matrix-words.ts'

/** Under the table: whose needs are alike, in words, and how to read the signs. */
export function MatrixFoot({ sheet }: { readonly sheet: MatrixSheet }) {
  const t = useTexts()
  const { view, layout, leftOut } = sheet
  const ofNetworks = layout.compared === 'networks'
  const period = `${formatDate(view.firstDay)}–${formatDate(view.lastDay)}`
  return (
    <div className={classes.foot}>
      {ofNetworks ? <p>{t.matrix.legendNetworks}</p> : <NeedOverlap sheet={sheet} />}
      <div>
        <p>
          <RichText>{t.matrix.legend(period)}</RichText>
        </p>
        {leftOut.length === 0 ? null : <p>{t.matrix.onA3(leftOut.join(', '))}</p>}
      </div>
    </div>
  )
}

function NeedOverlap({ sheet: { view, columns } }: { readonly sheet: MatrixSheet }) {
  const t = useTexts()
  const nameOf = (key: string): string => {
    const column = columns.find(known => known.key === key)
    return column === undefined ? key : columnName(column)
  }
  const pairsOf = (word: OverlapWord): readonly string[] =>
    view.needPairs
      .filter(({ overlap }) => overlap === word)
      .map(({ pair: [first, second] }) => t.matrix.pair({ first: nameOf(first), second: nameOf(second) }))
  const told = overlapWords.filter(word => word !== 'small' && pairsOf(word).length > 0)
  return (
    <p>
      <b>{t.matrix.overlap}</b> ({t.matrix.overlapAbout}):{' '}
      {view.needPairs.length === 0 ? t.matrix.overlapNone : null}
      {told.map(word => (
        <span key={word}>
          <b>{t.matrix.overlaps[word]}</b>: {pairsOf(word).join(', ')};{' '}
        </span>
      ))}
      {pairsOf('small').length > 0 ? t.matrix.overlapRest : null}
    </p>
  )
}
