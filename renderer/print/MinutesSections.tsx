import type { ReactNode } from 'react'
import type { FrozenMinutes, Minutes, MinutesDecision } from '#domain/meeting-minutes.ts'
import { currentLanguage } from '../text/language.ts'
import { useTexts } from '../text/use-texts.ts'
import { formatDate, formatDay } from '../ui/format-day.ts'
import { FlowingTable } from './FlowingTable.tsx'
import { MinutesMatterName } from './MinutesMatterName.tsx'
import classes from './minutes.module.css'
import { nameOnThatDay } from './minutes-names.ts'
import { PresenceFacts } from './PresenceFacts.tsx'
import { SectionHead } from './ReportPieces.tsx'
import head from './report-head.module.css'

export interface MinutesSectionsProps extends FrozenMinutes {
  /** On paper the head stands above; on screen only who was there is told again. */
  readonly headless?: boolean
}

/** What was talked about, what was decided, and what became of earlier decisions. */
export function MinutesSections({ minutes, headless = false }: MinutesSectionsProps) {
  const t = useTexts()
  const { matters, decisions, settled, standing, left } = minutes
  let number = 0
  const next = (): number => {
    number += 1
    return number
  }
  let table = 0
  const nextTable = (): number => {
    table += 1
    return table
  }
  return (
    <>
      {headless ? null : (
        <table className={head.facts}>
          <tbody>
            <PresenceFacts minutes={minutes} />
          </tbody>
        </table>
      )}
      <section>
        <SectionHead number={next()}>{t.minutes.sections.matters}</SectionHead>
        {matters.length === 0 ? (
          <p>{t.minutes.noMatters}</p>
        ) : (
          <FlowingTable
            number={nextTable()}
            title={t.minutes.tables.matters}
            heads={[t.minutes.number, t.minutes.matter, t.minutes.need, t.minutes.reason]}
            shares={[6, 32, 28, 34]}
            rows={matters.map(({ matter, reasons }, place) =>
              row(place, [
                `${place + 1}`,
                <MinutesMatterName key="matter" minutes={minutes} matter={matter} />,
                matter.restricted ? '·' : (matter.need?.[currentLanguage()] ?? '·'),
                reasons.map(reason => t.meeting.reasons[reason]).join('; '),
              ]),
            )}
          />
        )}
        {left === 0 ? null : <p className={classes.remark}>{t.minutes.left(left)}</p>}
      </section>
      <section>
        <SectionHead number={next()}>{t.minutes.sections.decisions}</SectionHead>
        {decisions.length === 0 ? (
          <p>{t.minutes.noDecisions}</p>
        ) : (
          <FlowingTable
            number={nextTable()}
            title={t.minutes.tables.decisions}
            heads={[t.minutes.number, t.minutes.what, t.minutes.who, t.minutes.due, t.minutes.matter]}
            shares={[6, 38, 18, 16, 22]}
            rows={decisions.map((decision, place) =>
              row(place, [
                `${place + 1}`,
                <What key="what" text={decision.what} />,
                <Who key="who" minutes={minutes} decision={decision} />,
                formatDay(decision.dueOn),
                <MinutesMatterName key="matter" minutes={minutes} matter={decision.matter} />,
              ]),
            )}
          />
        )}
      </section>
      {settled.length === 0 ? null : (
        <section>
          <SectionHead number={next()}>{t.minutes.sections.settled}</SectionHead>
          <FlowingTable
            number={nextTable()}
            title={t.minutes.tables.settled}
            heads={[t.minutes.decided, t.minutes.what, t.minutes.who, t.minutes.due, t.minutes.outcome]}
            shares={[13, 34, 18, 13, 22]}
            rows={settled.map((one, place) =>
              row(place, [
                formatDate(one.decidedOn),
                <What key="what" text={one.what} />,
                <Who key="who" minutes={minutes} decision={one} />,
                formatDate(one.dueOn),
                <span key="outcome">
                  {t.minutes.settledOn({
                    outcome: one.done ? t.minutes.done : t.minutes.notDone,
                    day: one.settledOn,
                  })}
                  {one.remark === '' ? null : <small className={classes.second}>„{one.remark}”</small>}
                </span>,
              ]),
            )}
          />
        </section>
      )}
      {standing.length === 0 ? null : (
        <section>
          <SectionHead number={next()}>{t.minutes.sections.standing}</SectionHead>
          <FlowingTable
            number={nextTable()}
            title={t.minutes.tables.standing}
            heads={[t.minutes.decided, t.minutes.what, t.minutes.who, t.minutes.due, t.minutes.matter]}
            shares={[13, 34, 18, 13, 22]}
            rows={standing.map((one, place) =>
              row(place, [
                formatDate(one.decidedOn),
                <What key="what" text={one.what} />,
                <Who key="who" minutes={minutes} decision={one} />,
                formatDate(one.dueOn),
                <MinutesMatterName key="matter" minutes={minutes} matter={one.matter} />,
              ]),
            )}
          />
        </section>
      )}
    </>
  )
}

/** Frozen rows never change their order: their number is their name. */
const row = (place: number, cells: readonly ReactNode[]) => ({ key: `${place}`, cells })

/** Who has to do it; the person stands under the institution. */
function Who({ minutes, decision }: { readonly minutes: Minutes; readonly decision: MinutesDecision }) {
  const t = useTexts()
  const { institution, worker } = decision
  return (
    <span>
      {nameOnThatDay(t, minutes, institution)}
      {worker === null ? null : (
        <small className={classes.second}>{`${worker.alias} (${worker.code})`}</small>
      )}
    </span>
  )
}

/** What was decided; empty about a restricted matter, or where the reader has no right to it. */
function What({ text }: { readonly text: string }) {
  const t = useTexts()
  return text === '' ? (
    <span className={classes.hidden}>{t.minutes.restrictedWhat}</span>
  ) : (
    <span className={classes.said}>{text}</span>
  )
}
