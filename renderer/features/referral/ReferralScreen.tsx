import { useMemo, useState } from 'react'
import type { ReferralDetails } from '#domain/answers.ts'
import { ReferralId, type WorkerCode } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import type { Failure } from '../../api/client.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { useOpenedResident } from '../../app/opened-residents.ts'
import { goBack, navigate } from '../../app/router.ts'
import { useScreenActions } from '../../app/screen-actions.ts'
import { useRemembered, useScrollMemory } from '../../app/use-remembered.ts'
import { useLanguage } from '../../text/language.ts'
import { refusalSentence } from '../../text/refusal-sentence.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { notify } from '../../ui/notify.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { RelayTrack } from '../../ui/track/RelayTrack.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useNow } from '../../ui/use-now.ts'
import { ActionList } from './ActionList.tsx'
import { AgendaBlocks } from './AgendaBlocks.tsx'
import { actionKeys } from './action-order.ts'
import { ContactLog } from './ContactLog.tsx'
import { institutionForms } from './institution-forms.ts'
import { ReferralHead } from './ReferralHead.tsx'
import { RequestPanel } from './RequestPanel.tsx'
import classes from './referral-screen.module.css'
import { StandingBlocks } from './StandingBlocks.tsx'
import { Timeline, type TimelineScope } from './Timeline.tsx'
import { trackLegs } from './track-legs.ts'
import { useReferralActions } from './use-referral-actions.tsx'
import { useTakeBack } from './use-take-back.ts'
import { useTrackKeys } from './use-track-keys.ts'
import { WaitingBlocks } from './WaitingBlocks.tsx'
import { workerAtInstitution, workerName } from './worker-names.ts'

/** One referral by its address; one that is not there, or not for this worker to see, leads back to the list. */
export function ReferralScreen({ referralId }: { readonly referralId: string }) {
  const parsed = ReferralId.safeParse(referralId)
  useKeys({ escape: () => goBack('referrals') })
  return parsed.success ? (
    <KnownReferral key={parsed.data} referralId={parsed.data} />
  ) : (
    <NotThere failure={{ type: 'NotFound', what: 'referral' }} />
  )
}

function KnownReferral({ referralId }: { readonly referralId: ReferralId }) {
  const { value: details, failure } = useCall('referralDetails', { referralId })
  useOpenedResident(details?.referral.resident ?? null)
  if (failure !== undefined) return <NotThere failure={failure} />
  return details === undefined ? null : <ReferralPage details={details} />
}

function NotThere({ failure }: { readonly failure: Failure<'referralDetails'> }) {
  const t = useTexts()
  return (
    <div className={classes.page}>
      <PageTitle>{t.referral.windowTitle}</PageTitle>
      <EmptyLine large action={{ label: t.referral.backToList, onAct: () => navigate('referrals') }}>
        {refusalSentence(t, failure)}
      </EmptyLine>
    </div>
  )
}

/** Who has the baton, whose move it is, what happened, and what this worker may do now. */
function ReferralPage({ details }: { readonly details: ReferralDetails }) {
  const t = useTexts()
  // The clock of the screen steps once a minute; what was done just now is not in the future.
  const now = Math.max(useNow(), details.referral.changedAt) as Instant
  const language = useLanguage()
  const { worker, directory } = useSession()
  const { take, dialog } = useReferralActions()
  const [newestFirst, setNewestFirst] = useRemembered('newest-first', true)
  const [scope, setScope] = useRemembered<TimelineScope>('timeline-scope', 'chain')
  const [opened, setOpened] = useState<string>()
  const scroll = useScrollMemory<HTMLDivElement>()
  const track = useTrackKeys()
  const { referral, legs, actions } = details
  const leg = legs.find(({ id }) => id === referral.id)
  const words = useMemo(() => institutionForms(directory), [directory])
  const institutionOf = useMemo(() => {
    const places = new Map(directory.workers.map(({ code, institution }) => [code, institution]))
    return (code: WorkerCode): string | undefined => places.get(code)
  }, [directory])
  const onTrack = useMemo(() => trackLegs(legs, institutionOf, language), [legs, institutionOf, language])
  const nameOf = (code: WorkerCode): string => workerName(directory, code)
  const openEvent = (eventId: string): void => {
    if (leg?.entries.every(({ id }) => id !== eventId) === true) setScope('chain')
    setOpened(eventId)
  }
  const isParty = worker.institution === referral.from || worker.institution === referral.to
  const isUndecided = referral.status === 'sent' || referral.status === 'acknowledged'
  // Who has not decided yet answers or redirects; everyone else of the two sides may go on with the matter.
  const mayContinue =
    isParty &&
    referral.status !== 'draft' &&
    referral.status !== 'void' &&
    !(isUndecided && worker.institution === referral.to)
  const letterFree = !actions.includes('acknowledgeReferral')
  const isChain = legs.length > 1
  const hints = useMemo(
    () => [
      { keys: 'escape', label: t.referral.toList },
      { keys: 'arrowleft arrowright', label: t.referral.trackEvents },
      { keys: 'plus - 0', label: t.track.scaleKeys },
      { keys: 'l', label: t.referral.trackList },
      ...(isChain ? [{ keys: 'c', label: t.timeline.keyScope }] : []),
      ...(letterFree ? [{ keys: 'o', label: t.timeline.keyOrder }] : []),
    ],
    [t, isChain, letterFree],
  )
  useKeyHints(hints)
  const takeBack = useTakeBack()
  const undoable = details.undo
  const undo =
    undoable === null
      ? undefined
      : {
          type: undoable.type,
          onUndo: () => takeBack({ referralId: referral.id, step: undoable.step }),
        }
  const mayPrint = isParty && referral.sentAt !== null && referral.status !== 'void'
  const print = useCommand('printHandoffSlip', {
    asNotice: true,
    onDone: ({ path }) => {
      if (path !== null) notify({ text: t => t.handoffSlip.printed(path) })
    },
  })
  const printSlip = (): void => {
    if (!print.waiting) void print.run({ referralId: referral.id })
  }
  const goOn = (): void => navigate('newReferral', undefined, { continues: referral.id })
  useScreenActions('here', [
    ...actions.map(action => ({
      id: `${action} ${referral.id}`,
      label: t.referralActions.label[action],
      keys: actionKeys[action],
      act: () => take(action, referral),
    })),
    ...(undo === undefined
      ? []
      : [
          {
            id: `undo ${referral.id}`,
            label: t.referralActions.undo(t.referralActions.step[undo.type]),
            keys: 'z',
            act: undo.onUndo,
          },
        ]),
    ...(mayContinue
      ? [{ id: `goOn ${referral.id}`, label: t.referralActions.continueChain, act: goOn }]
      : []),
    ...(mayPrint
      ? [{ id: `slip ${referral.id}`, label: t.handoffSlip.print, keys: 'ctrl+p', act: printSlip }]
      : []),
  ])
  const request = (
    <RequestPanel
      referral={referral}
      attributes={details.attributes}
      title={
        worker.institution === referral.from ? t.referral.ask : t.referral.askOf(words(referral.from).from)
      }
      nameOf={nameOf}
    />
  )
  const contacts = <ContactLog legs={legs} nameOf={nameOf} status={referral.status} now={now} />
  return (
    <div className={classes.page} ref={scroll}>
      <ReferralHead details={details} leg={leg} />
      <div className={classes.track} ref={track}>
        <RelayTrack legs={onTrack} now={now} size="full" onOpenEvent={openEvent} />
      </div>
      <div className={classes.columns}>
        <Timeline
          legs={legs}
          currentId={referral.id}
          now={now}
          words={{ t, words, worker: nameOf, institutionOf }}
          signedBy={(code, at) => workerAtInstitution(directory, code, at)}
          scope={scope}
          onScope={setScope}
          newestFirst={newestFirst}
          onTurn={() => setNewestFirst(!newestFirst)}
          letterFree={letterFree}
          opened={opened}
        />
        <div className={classes.middle}>
          <StandingBlocks
            referral={referral}
            leg={leg}
            words={words}
            nameOf={nameOf}
            mayConfirm={actions.includes('confirmOutcome')}
          />
          {isUndecided || referral.status === 'draft' ? request : contacts}
          <WaitingBlocks referral={referral} leg={leg} words={words} now={now} />
          <AgendaBlocks referral={referral} leg={leg} />
          {isUndecided || referral.status === 'draft' ? contacts : request}
        </div>
        <ActionList
          referral={referral}
          actions={actions}
          words={words}
          turnOfOther={
            referral.turn === null || referral.turn === worker.institution
              ? undefined
              : words(referral.turn).at
          }
          onTake={action => take(action, referral)}
          onContinue={mayContinue ? goOn : undefined}
          undo={undo}
          onPrint={mayPrint ? printSlip : undefined}
        />
      </div>
      {dialog}
    </div>
  )
}
