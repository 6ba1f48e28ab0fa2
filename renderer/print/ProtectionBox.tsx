import { useTexts } from '../text/use-texts.ts'
import classes from './public-report.module.css'
import chart from './report.module.css'

const unit = 4.5
const left = 2
const steps = [10, 15, 20, 25, 30] as const
const xOf = (count: number): number => left + count * unit

/** The rule as a ruler: which true number is printed as what. */
export function ProtectionBox() {
  const t = useTexts()
  return (
    <div className={classes.box}>
      <h3>{t.publicReport.protection}</h3>
      <div className={classes.rulerWord}>{t.publicReport.printedAs}</div>
      <svg className={chart.chart} viewBox="0 0 157 13" role="img" aria-label={t.publicReport.ruler}>
        <defs>
          <pattern
            id="hidden-hatch"
            width="1.2"
            height="1.2"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className={classes.hatchLine} x1="0" y1="0" x2="0" y2="1.2" />
          </pattern>
        </defs>
        <text x={xOf(0)} y="4.4" textAnchor="middle">
          –
        </text>
        <rect
          className={classes.hiddenBar}
          x={xOf(0.5)}
          y="1"
          width={7 * unit}
          height="5"
          fill="url(#hidden-hatch)"
        />
        <rect className={classes.paper} x={xOf(4) - 3} y="1.4" width="6" height="4.2" />
        <text className={chart.strongText} x={xOf(4)} y="4.9" textAnchor="middle">
          *
        </text>
        {steps.map(step => (
          <g key={step}>
            <rect
              className={classes.step}
              x={xOf(step - 2.5) + 0.2}
              y="1"
              width={5 * unit - 0.4}
              height="5"
            />
            <text className={chart.strongText} x={xOf(step)} y="4.5" textAnchor="middle">
              {step}
            </text>
          </g>
        ))}
        {[0, 1, 7, ...steps.flatMap(step => [step - 2, step + 2])].map(count => (
          <text key={count} className={chart.axisText} x={xOf(count)} y="10" textAnchor="middle">
            {count}
          </text>
        ))}
      </svg>
      <div className={classes.rulerWord}>{t.publicReport.truth}</div>
      <p>{t.publicReport.protectionRule}</p>
    </div>
  )
}
