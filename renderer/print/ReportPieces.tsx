import type { ReactNode } from 'react'
import type { MetricKey } from '../text/metric-key.ts'
import { useTexts } from '../text/use-texts.ts'
import { InstitutionMark } from '../ui/InstitutionMark.tsx'
import { useIncomplete } from './incomplete-data.ts'
import { Metric } from './Metric.tsx'
import classes from './report.module.css'

/** The heading of a section, with its number hanging before the title. */
export function SectionHead({
  number,
  children,
}: {
  readonly number: number | string
  readonly children: string
}) {
  return (
    <h2 className={classes.sectionHead}>
      <span>{number}</span>
      {children}
    </h2>
  )
}

export interface TableProps {
  readonly number: number
  readonly title: string
  readonly remark?: string
  readonly className?: string | undefined
  /** What follows belongs to the table: no space between. */
  readonly close?: boolean
  /** Longer than a page may be: it flows, its head is repeated, no row is split. */
  readonly long?: boolean
  readonly children: ReactNode
}

/** A table with its number and title above it; the two are never parted. */
export function NumberedTable(props: TableProps) {
  const { number, title, remark, className, close = false, long = false, children } = props
  const t = useTexts()
  return (
    <div className={long ? classes.longBlock : close ? classes.closeBlock : classes.block}>
      <table className={className === undefined ? classes.table : `${classes.table} ${className}`}>
        <caption className={classes.caption}>
          <b>{t.report.table(number)}</b> {title}
          {remark !== undefined && <span className={classes.remark}> {remark}</span>}
        </caption>
        {children}
      </table>
    </div>
  )
}

export interface NumberedFigureProps {
  readonly number: number
  readonly finding: string
  readonly remark: string
  readonly children: ReactNode
}

/** A chart with its number and one sentence below it. */
export function NumberedFigure({ number, finding, remark, children }: NumberedFigureProps) {
  const t = useTexts()
  return (
    <figure className={classes.figure}>
      {children}
      <figcaption>
        <b>{t.report.chart(number)}</b> {finding} <span className={classes.remark}>{remark}</span>
      </figcaption>
    </figure>
  )
}

export interface ColumnHeadProps {
  readonly of: MetricKey
  readonly className?: string | undefined
  readonly children: string
}

/** The head of a column of figures. */
export function ColumnHead({ of, className, children }: ColumnHeadProps) {
  return (
    <th className={className} scope="col">
      <Metric of={of}>{children}</Metric>
    </th>
  )
}

/** The mark and the name that the institution had in that month. */
export function ReportInstitutionName({
  institution,
  name,
}: {
  readonly institution: string
  readonly name: string
}) {
  const incomplete = useIncomplete().has(institution)
  return (
    <span className={classes.institution}>
      <InstitutionMark institution={institution} />
      {name}
      {incomplete && <IncompleteMark />}
    </span>
  )
}

/** Text inside a chart where `**x**` is the figure: SVG knows no elements of HTML. */
export function ChartText({
  x,
  y,
  children,
}: {
  readonly x: number
  readonly y: number
  readonly children: string
}) {
  let place = 0
  return (
    <text x={x} y={y}>
      {children.split(/(\*\*[^*]+\*\*)/).map(part => {
        place += part.length
        const strong = part.startsWith('**')
        return (
          <tspan key={place} className={strong ? classes.strongText : undefined}>
            {strong ? part.slice(2, -2) : part}
          </tspan>
        )
      })}
    </text>
  )
}

/** Beside every figure that rests on data which may still be completed; page 1 says what it means. */
export function IncompleteMark() {
  const t = useTexts()
  return <b title={t.report.summary.incomplete}>†</b>
}

/** The sum of all institutions, marked when the data of one of them are not complete. */
export function TotalName({ children }: { readonly children?: string }) {
  const t = useTexts()
  const incomplete = useIncomplete().size > 0
  return (
    <>
      {children ?? t.report.total}
      {incomplete && (
        <>
          {' '}
          <IncompleteMark />
        </>
      )}
    </>
  )
}
