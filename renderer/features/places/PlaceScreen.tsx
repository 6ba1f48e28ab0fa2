import { useMemo, useState } from 'react'
import type { PlaceIssueDetails } from '#domain/answers.ts'
import { PlaceIssueId } from '#domain/ids.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { goBack, navigate } from '../../app/router.ts'
import { hrefOf } from '../../app/routes.ts'
import { useScrollMemory } from '../../app/use-remembered.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { FactList } from '../../ui/FactList.tsx'
import { formatDay } from '../../ui/format-day.ts'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { InstitutionRoute } from '../../ui/InstitutionRoute.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { Quote } from '../../ui/Quote.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { workerName } from '../referral/worker-names.ts'
import { PlaceActions } from './PlaceActions.tsx'
import { type DialogStep, PlaceDialog } from './PlaceDialog.tsx'
import { PlaceTimeline } from './PlaceTimeline.tsx'
import { placeTitle } from './place-title.ts'
import classes from './places.module.css'

/** One matter of a place: what is wrong, who has it now, since when, what happens next, and what happened so far. */
export function PlaceScreen({ placeIssueId }: { readonly placeIssueId: string }) {
  const t = useTexts()
  const parsed = PlaceIssueId.safeParse(placeIssueId)
  useKeys({ escape: () => goBack('places') })
  return parsed.success ? <KnownPlace placeIssueId={parsed.data} /> : <NoPlace text={t.places.notHere} />
}

function NoPlace({ text }: { readonly text: string }) {
  const t = useTexts()
  return (
    <div className={classes.page}>
      <PageTitle>{t.places.title}</PageTitle>
      <EmptyLine large action={{ label: t.places.toList, onAct: () => navigate('places') }}>
        {text}
      </EmptyLine>
    </div>
  )
}

function KnownPlace({ placeIssueId }: { readonly placeIssueId: PlaceIssueId }) {
  const t = useTexts()
  const { value, failure } = useCall('placeIssueDetails', { placeIssueId })
  if (failure !== undefined) return <NoPlace text={t.places.notHere} />
  return value === undefined ? null : <PlacePage details={value} />
}

function PlacePage({ details }: { readonly details: PlaceIssueDetails }) {
  const t = useTexts()
  const { directory } = useSession()
  const [step, setStep] = useState<DialogStep>()
  const scroll = useScrollMemory<HTMLDivElement>()
  const { issue, receiverIsAbsent, entries } = details
  const hints = useMemo(() => [{ keys: 'escape', label: t.places.title }], [t])
  useKeyHints(hints)
  return (
    <div className={classes.page} ref={scroll}>
      <PageTitle
        crumb={<a href={hrefOf('places')}>{t.places.title}</a>}
        lead={`${labelOf('place_kind', issue.kind)} · ${labelOf('zone', issue.zone)}`}
        aside={
          <FactList
            shape="head"
            facts={[
              { name: t.places.columnState, value: labelOf('place_issue_status', issue.status) },
              { name: t.places.columnSince, value: formatDay(issue.statusSince) },
              { name: t.places.columnHolder, value: <InstitutionName institution={issue.heldBy} /> },
              ...(issue.turn === null
                ? []
                : [{ name: t.places.turn, value: <InstitutionName institution={issue.turn} /> }]),
            ]}
          />
        }
      >
        {placeTitle(issue)}
      </PageTitle>
      <div className={classes.columns}>
        <div className={classes.main}>
          <Quote size="large">{issue.text}</Quote>
          {issue.answer === '' ? null : (
            <div className={classes.answer}>
              <p className={classes.name}>{t.places.answerNames[issue.status]}</p>
              <Quote size="medium">{issue.answer}</Quote>
            </div>
          )}
          {issue.nextStep === '' ? null : (
            <div className={classes.answer}>
              <p className={classes.name}>{t.places.nextStep}</p>
              <Quote size="medium">{issue.nextStep}</Quote>
            </div>
          )}
          <FactList
            facts={[
              { name: t.places.columnRoute, value: <InstitutionRoute from={issue.from} to={issue.to} /> },
              { name: t.places.reporter, value: workerName(directory, issue.author) },
              ...(issue.worker === null
                ? []
                : [{ name: t.places.worker, value: workerName(directory, issue.worker) }]),
            ]}
          />
        </div>
        <div className={classes.side}>
          <PlaceActions details={details} onStep={setStep} />
          <PlaceTimeline entries={entries} />
        </div>
      </div>
      {step === undefined ? null : (
        <PlaceDialog
          step={step}
          issue={issue}
          receiverIsAbsent={receiverIsAbsent}
          onClose={() => setStep(undefined)}
        />
      )}
    </div>
  )
}
