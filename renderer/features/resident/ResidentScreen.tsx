import { useMemo, useState } from 'react'
import type { ResidentDetails } from '#domain/answers.ts'
import { ResidentCode } from '#domain/resident-code.ts'
import type { Instant } from '#domain/time.ts'
import { useCall } from '../../api/use-call.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { useOpenedResident } from '../../app/opened-residents.ts'
import { goBack, navigate } from '../../app/router.ts'
import { hrefOf } from '../../app/routes.ts'
import { useScrollMemory } from '../../app/use-remembered.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { ResidentCodeText } from '../../ui/ResidentCodeText.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useNow } from '../../ui/use-now.ts'
import { useTrackKeys } from '../referral/use-track-keys.ts'
import { CodeHistory } from './CodeHistory.tsx'
import { LinkCodeDialog } from './LinkCodeDialog.tsx'
import { personMatters } from './person-matters.ts'
import { ResidentActions } from './ResidentActions.tsx'
import { ResidentFacts } from './ResidentFacts.tsx'
import { ResidentReferrals } from './ResidentReferrals.tsx'
import { ResidentTimeline } from './ResidentTimeline.tsx'
import { ResidentTrack } from './ResidentTrack.tsx'
import classes from './resident-screen.module.css'
import { UnlinkCodeDialog } from './UnlinkCodeDialog.tsx'

/** Osoba: one person by the code; a code that this institution does not use leads on from here. */
export function ResidentScreen({ code }: { readonly code: string }) {
  const t = useTexts()
  const parsed = ResidentCode.safeParse(code)
  useKeys({ escape: () => goBack('residents') })
  return parsed.success ? (
    <KnownResident key={parsed.data} resident={parsed.data} />
  ) : (
    <div className={classes.page}>
      <PageTitle>{t.residents.page.windowTitle}</PageTitle>
      <EmptyLine large action={{ label: t.residents.page.toRegister, onAct: () => navigate('residents') }}>
        {t.residents.page.wrongCode}
      </EmptyLine>
    </div>
  )
}

function KnownResident({ resident }: { readonly resident: ResidentCode }) {
  const t = useTexts()
  const { value: details, failure } = useCall('residentDetails', { resident })
  useOpenedResident(details === undefined ? null : resident)
  if (failure === undefined) return details === undefined ? null : <ResidentPage details={details} />
  return (
    <div className={classes.page}>
      <PageTitle
        windowTitle={t.residents.page.windowTitle}
        crumb={<a href={hrefOf('residents')}>{t.residents.title}</a>}
      >
        <ResidentCodeText code={resident} size="title" />
      </PageTitle>
      <EmptyLine
        large
        action={{
          label: t.residents.page.referWithCode,
          onAct: () => navigate('newReferral', undefined, { code: resident }),
        }}
      >
        {t.residents.page.notHere}
      </EmptyLine>
    </div>
  )
}

function ResidentPage({ details }: { readonly details: ResidentDetails }) {
  const t = useTexts()
  const [open, setOpen] = useState<'link' | 'unlink'>()
  const scroll = useScrollMemory<HTMLDivElement>()
  const track = useTrackKeys()
  const { resident, attributes, chains } = details
  const matters = useMemo(() => personMatters(chains, t.residents.page.noNeed), [chains, t])
  const clock = useNow()
  // The clock of the screen steps once a minute; what was done just now is not in the future.
  const changes = chains.flatMap(({ legs }) => legs.map(({ changedAt }) => changedAt))
  const now = Math.max(clock, ...changes) as Instant
  const close = (): void => setOpen(undefined)
  const hints = useMemo(
    () => [
      { keys: 'escape', label: t.residents.page.keyBack },
      { keys: 'arrowleft arrowright', label: t.residents.page.keyTrack },
      { keys: 'plus - 0', label: t.track.scaleKeys },
      { keys: 'l', label: t.referral.trackList },
      { keys: 'o', label: t.timeline.keyOrder },
    ],
    [t],
  )
  useKeyHints(hints)
  return (
    <div className={classes.page} ref={scroll}>
      <PageTitle
        windowTitle={t.residents.page.windowTitle}
        crumb={<a href={hrefOf('residents')}>{t.residents.title}</a>}
        {...(attributes === null
          ? {}
          : {
              lead: [
                labelOf('age_band', attributes.ageBand),
                labelOf('household', attributes.household),
                labelOf('housing_status', attributes.housing),
                labelOf('zone', attributes.zone),
              ].join(' · '),
            })}
        aside={<ResidentFacts details={details} />}
      >
        <ResidentCodeText code={resident} size="title" />
      </PageTitle>
      <div className={classes.track} ref={track}>
        <ResidentTrack matters={matters} now={now} />
      </div>
      <div className={classes.columns}>
        <div className={classes.matters}>
          <ResidentReferrals referrals={details.referrals} resident={resident} matters={matters} />
          <ResidentTimeline details={details} matters={matters} now={now} />
        </div>
        <div className={classes.side}>
          <ResidentActions
            details={details}
            onLink={() => setOpen('link')}
            onUnlink={() => setOpen('unlink')}
          />
          <CodeHistory history={details.history} />
        </div>
      </div>
      {open === 'link' ? <LinkCodeDialog resident={resident} onClose={close} /> : null}
      {open === 'unlink' ? <UnlinkCodeDialog details={details} onClose={close} /> : null}
    </div>
  )
}
