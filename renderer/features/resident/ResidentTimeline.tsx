import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { CodeEvent, Leg, ResidentDetails } from '#domain/answers.ts'
import type { WorkerCode } from '#domain/ids.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import type { Instant } from '#domain/time.ts'
import { useSession } from '../../api/session-context.ts'
import { useRemembered } from '../../app/use-remembered.ts'
import { useTexts } from '../../text/use-texts.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { institutionForms } from '../referral/institution-forms.ts'
import { LegHead } from '../referral/LegHead.tsx'
import { TimelineEvent } from '../referral/TimelineEvent.tsx'
import { TimelineOrder } from '../referral/TimelineOrder.tsx'
import timeline from '../referral/timeline.module.css'
import { itemsOf, type TimelineItem, timelineRuns } from '../referral/timeline-runs.ts'
import { workerAtInstitution, workerName } from '../referral/worker-names.ts'
import { codeSentence } from './code-sentence.ts'
import { MatterNumber } from './MatterNumber.tsx'
import type { PersonMatters } from './person-matters.ts'
import classes from './resident-screen.module.css'

export interface ResidentTimelineProps {
  readonly details: ResidentDetails
  readonly matters: PersonMatters
  readonly now: Instant
}

/** So much of a long life is shown at first. */
const shownAtFirst = 40

/** What happened in all matters of the person and to the codes, in one order of time, as this worker may read it. */
export function ResidentTimeline({ details, matters, now }: ResidentTimelineProps) {
  const t = useTexts()
  const { directory } = useSession()
  const [newestFirst, setNewestFirst] = useRemembered('newest-first', true)
  const [whole, setWhole] = useState(false)
  const items = useMemo(() => {
    const places = new Map(directory.workers.map(({ code, institution }) => [code, institution]))
    const words = {
      t,
      words: institutionForms(directory),
      worker: (code: WorkerCode) => workerName(directory, code),
      institutionOf: (code: WorkerCode) => places.get(code),
    }
    const legs = matters.chains.flatMap(chain => chain.legs)
    return [
      ...legs.flatMap(leg => itemsOf(leg, words)),
      ...details.history.map(event => itemOfCode(event, codeSentence(t, event))),
    ].toSorted((one, other) => one.at - other.at)
  }, [details, matters, directory, t])
  const part = newestFirst ? items.slice(-shownAtFirst) : items.slice(0, shownAtFirst)
  const runs = timelineRuns(whole ? items : part)
  const turned = <T,>(list: readonly T[]): readonly T[] => (newestFirst ? list.toReversed() : list)
  const many = matters.chains.length > 1
  const numberOf = (leg: Leg) => {
    const number = many ? matters.numberOf(leg.id) : undefined
    return number === undefined ? null : (
      <MatterNumber
        number={number}
        name={matters.names[number - 1] ?? ''}
        referralId={leg.access === 'track' ? undefined : leg.id}
      />
    )
  }
  return (
    <section className={timeline.timeline} aria-label={t.residents.page.timeline}>
      <SectionTitle
        count={items.length}
        aside={<TimelineOrder newestFirst={newestFirst} onTurn={() => setNewestFirst(!newestFirst)} />}
      >
        {t.residents.page.timeline}
      </SectionTitle>
      <ol className={timeline.list}>
        {turned(runs).map(({ key, leg, lines, opens }) => [
          <li key={key} className={timeline.leg}>
            {leg === undefined ? (
              t.residents.page.ofCodes
            ) : (
              <>
                {numberOf(leg)}
                <LegHead leg={leg} opens={opens} />
                {leg.resident === null || leg.resident === details.resident ? null : (
                  <span>{t.residents.page.underCode(shownResidentCode(leg.resident))}</span>
                )}
              </>
            )}
          </li>,
          ...turned(lines).map((line, place, inOrder) => (
            <TimelineEvent
              key={line.id}
              line={line}
              above={inOrder[place - 1]}
              now={now}
              by={line.actor === null ? '' : workerAtInstitution(directory, line.actor, line.at)}
              quotes={line.quotes}
              matter={leg === undefined ? null : numberOf(leg)}
            />
          )),
        ])}
      </ol>
      {whole || items.length <= shownAtFirst ? null : (
        <Button className={classes.more} variant="subtle" onClick={() => setWhole(true)}>
          {t.residents.page.allEvents(items.length)}
        </Button>
      )}
    </section>
  )
}

const itemOfCode = ({ id, at, actor }: CodeEvent, sentence: string): TimelineItem => ({
  at,
  leg: undefined,
  line: {
    id,
    at,
    actor,
    sentence,
    dayOnly: false,
    recordedAt: null,
    glyph: null,
    quotes: [],
    isHandoff: false,
    takenBackAt: null,
  },
})
