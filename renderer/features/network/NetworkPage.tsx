import { Button } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import { type FlowMeasure, flowMeasures, loadFigures, type NetworkView } from '#domain/network-view.ts'
import { isCoordinator } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { useRememberedRef } from '../../app/use-remembered.ts'
import { useTexts } from '../../text/use-texts.ts'
import { DefinitionTip } from '../../ui/DefinitionTip.tsx'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { formatDate, formatDateTime } from '../../ui/format-day.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { AgeTable } from './AgeTable.tsx'
import { FigureStrip } from './FigureStrip.tsx'
import { FlowMatrix } from './FlowMatrix.tsx'
import { FlowPicture } from './FlowPicture.tsx'
import { FlowTable } from './FlowTable.tsx'
import { FigureContext } from './figure-context.ts'
import { flowCount } from './flow-count.ts'
import { KeyedChoice } from './KeyedChoice.tsx'
import { LoadTable } from './LoadTable.tsx'
import classes from './network-screen.module.css'

export interface NetworkPageProps {
  readonly view: NetworkView
  readonly measure: FlowMeasure
  readonly asTable: boolean
  readonly onMeasure: (measure: FlowMeasure) => void
  readonly onTable: (table: boolean) => void
}

/** All figures of the network; the one that had the focus has it again on the way back. */
export function NetworkPage({ view, measure, asTable, onMeasure, onTable }: NetworkPageProps) {
  const t = useTexts()
  const { worker } = useSession()
  const page = useRef<HTMLDivElement>(null)
  const focused = useRememberedRef<string | undefined>('figure', undefined)
  const definitions = useDefinitions(view)
  const leadsDown = isCoordinator(worker)
  const hold = useMemo(
    () => ({
      leadsDown,
      onFocus: (figure: string) => {
        focused.current = figure
      },
    }),
    [leadsDown, focused],
  )
  useEffect(() => {
    if (focused.current === undefined) return
    const figure = page.current?.querySelector(`[data-figure="${CSS.escape(focused.current)}"]`)
    if (figure instanceof HTMLElement || figure instanceof SVGElement) figure.focus()
  }, [focused])
  const isEmpty = view.flows.length === 0
  return (
    <FigureContext value={hold}>
      <DefinitionTip definitions={definitions}>
        <div ref={page} className={classes.parts}>
          <FigureStrip total={view.total} />
          <section>
            <SectionTitle rule="ink">{t.network.flows}</SectionTitle>
            {isEmpty ? (
              <EmptyLine large>{t.network.nothingSent}</EmptyLine>
            ) : (
              <>
                <div className={classes.controls}>
                  <KeyedChoice
                    keys="m"
                    name={t.network.measure}
                    chosen={measure}
                    options={flowMeasures.map(value => ({ value, label: t.network.measures[value] }))}
                    onChoose={onMeasure}
                  />
                  <Button
                    size="xs"
                    rightSection={<KeyCap keys="t" />}
                    aria-keyshortcuts="t"
                    aria-pressed={asTable}
                    onClick={() => onTable(!asTable)}
                  >
                    {t.network.asTable}
                  </Button>
                </div>
                <div className={classes.pair} data-wide={view.institutions.length > 8 || undefined}>
                  <FlowMatrix view={view} measure={measure} />
                  <div className={classes.twin}>
                    {asTable ? (
                      <FlowTable view={view} />
                    ) : flowCount(view.flows, measure, {}) === 0 ? (
                      <EmptyLine>{t.network.noneOfThese}</EmptyLine>
                    ) : (
                      <FlowPicture view={view} measure={measure} />
                    )}
                  </div>
                  <section className={classes.ages}>
                    <SectionTitle rule="ink" aside={t.network.agesLegend}>
                      {t.network.ages}
                    </SectionTitle>
                    <AgeTable ages={view.ages} />
                  </section>
                </div>
              </>
            )}
          </section>
          <section>
            <SectionTitle rule="ink" aside={t.network.loadLegend}>
              {t.network.standing}
            </SectionTitle>
            <LoadTable view={view} />
          </section>
        </div>
      </DefinitionTip>
    </FigureContext>
  )
}

/** What each kind of figure means, and since when it counts. */
function useDefinitions({ days, asOf }: NetworkView): Readonly<Record<string, string>> {
  const t = useTexts()
  return useMemo(() => {
    const within = t.network.within({ from: formatDate(days.from), to: formatDate(days.to) })
    const now = t.network.asOf(formatDateTime(asOf))
    const { define } = t.network
    return Object.fromEntries([
      ...flowMeasures.map(kind => [kind, `${define[kind]} ${kind === 'open' ? now : within}`]),
      ...loadFigures.map(kind => [kind, `${define[kind]} ${now}`]),
      ...(['age', 'ageWaiting', 'ageAccepted'] as const).map(kind => [kind, `${define[kind]} ${now}`]),
      ['own', define.own],
      ['coverage', define.coverage],
    ])
  }, [t, days, asOf])
}
