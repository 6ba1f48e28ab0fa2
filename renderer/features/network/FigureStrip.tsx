import { loadQuestion } from '#domain/network-figures.ts'
import type { NetworkView } from '#domain/network-view.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatNumber } from '../../ui/format-number.ts'
import { Figure } from './Figure.tsx'
import classes from './figure-strip.module.css'

const asked = ['lateDecision', 'lateContact', 'silent', 'unseen', 'circling'] as const
const late: ReadonlySet<string> = new Set(['lateDecision', 'lateContact'])

/** The network in six numbers, as it stands now. */
export function FigureStrip({ total }: Pick<NetworkView, 'total'>) {
  const t = useTexts()
  return (
    <ul className={classes.strip} aria-label={t.network.nowName}>
      <li>
        <Figure
          name="now/open"
          kind="open"
          count={total.open}
          question={{ standing: 'open' }}
          className={classes.figure}
        >
          <b>{formatNumber(total.open)}</b>
          <span>{t.network.now.open}</span>
        </Figure>
      </li>
      {asked.map(figure => (
        <li key={figure}>
          <Figure
            name={`now/${figure}`}
            kind={figure}
            count={total[figure]}
            question={loadQuestion(figure)}
            className={classes.figure}
            late={late.has(figure)}
          >
            <b>{formatNumber(total[figure])}</b>
            <span>{t.network.now[figure]}</span>
          </Figure>
        </li>
      ))}
    </ul>
  )
}
