import { useMemo, useState } from 'react'
import type { MeetingDetails } from '#domain/meeting-answers.ts'
import { localDayOf } from '#domain/time.ts'
import { isCoordinator } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { useCommand } from '../../api/use-command.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { navigate } from '../../app/router.ts'
import { hrefOf } from '../../app/routes.ts'
import { useScreenActions } from '../../app/screen-actions.ts'
import { useRemembered } from '../../app/use-remembered.ts'
import { useTexts } from '../../text/use-texts.ts'
import { ActionRow } from '../../ui/ActionRow.tsx'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useNow } from '../../ui/use-now.ts'
import { CloseDialog } from './CloseDialog.tsx'
import { DecisionFormPanel } from './DecisionFormPanel.tsx'
import { DecisionText } from './DecisionText.tsx'
import { type DecisionForm, formAbout, formOfDecision, formOfDraft } from './decision-form.ts'
import { MadeDecisions } from './MadeDecisions.tsx'
import { MatterPanel } from './MatterPanel.tsx'
import classes from './meeting.module.css'
import { PresenceStrip } from './PresenceStrip.tsx'
import { SettleDialog } from './SettleDialog.tsx'
import { StopList } from './StopList.tsx'
import { isDealtWith, type Stop, stopsOf } from './stops.ts'

/** The meeting while it runs: arrows walk the agenda, D types a decision, digits note who is there. */
export function MeetingRoom({ details }: { readonly details: MeetingDetails }) {
  const t = useTexts()
  const today = localDayOf(useNow())
  const { worker } = useSession()
  const { id: meetingId, runs, draft } = details
  const stops = useMemo(() => stopsOf(details), [details])
  const [chosen, setChosen] = useRemembered<string | undefined>('stop', undefined)
  // Covered from the start: the screen is the whole room's. A lead's own screen shows what is the lead's.
  const [covered, setCovered] = useRemembered('covered', isCoordinator(worker))
  const [form, setForm] = useState<DecisionForm | undefined>(draft === null ? undefined : formOfDraft(draft))
  const [dialog, setDialog] = useState<'settle' | 'close'>()
  const found = stops.findIndex(({ id }) => id === (chosen ?? stopOfDraft(stops, form)?.id))
  const firstOpen = stops.findIndex(stop => !isDealtWith(stop))
  const place = found >= 0 ? found : Math.max(0, firstOpen)
  const stop = stops[place]
  const item = stop?.kind === 'matter' ? stop.item : undefined
  const decision = stop?.kind === 'decision' ? stop.decision : undefined
  const walk = (step: number) => (): void => {
    const next = stops[Math.max(0, Math.min(stops.length - 1, place + step))]
    if (next !== undefined) setChosen(next.id)
  }
  const discuss = useCommand('discussItem', { asNotice: true, onDone: walk(1) })
  const putBack = useCommand('putItemBack', { asNotice: true })
  const mark = (): void => {
    if (item === undefined || discuss.waiting || putBack.waiting) return
    const input = { meetingId, chainId: item.chainId }
    if (item.discussedAt === null) void discuss.run(input)
    else void putBack.run(input)
  }
  const decide = (): void => setForm(formAbout(item, today))
  const referralId =
    item?.referralId ?? (decision?.about?.opens === true ? decision.about.referralId : undefined)
  const isCovered = covered && (item?.restricted ?? decision?.about?.restricted ?? false)
  const openReferral = (): void => {
    if (referralId !== undefined && !isCovered) navigate('referral', { referralId })
  }
  useKeys({
    arrowdown: walk(1),
    arrowup: walk(-1),
    home: walk(-stops.length),
    end: walk(stops.length),
    enter: openReferral,
  })
  const hints = useMemo(
    () => [
      { keys: 'arrowup arrowdown', label: t.meeting.keyWalk },
      ...(runs
        ? [
            { keys: 'd', label: t.meeting.keyDecide },
            { keys: 'o', label: t.meeting.keyDiscussed },
            { keys: 's', label: t.meeting.keySettle },
            { keys: '1', label: t.meeting.keyPresence },
          ]
        : []),
      { keys: 'enter', label: t.meeting.keyOpen },
    ],
    [t, runs],
  )
  useKeyHints(hints)
  useScreenActions(
    'here',
    runs ? [{ id: 'close', label: t.meeting.closeMeeting, keys: 'x', act: () => setDialog('close') }] : [],
  )
  const done = stops.filter(isDealtWith).length
  return (
    <div className={classes.room}>
      <PageTitle
        crumb={<a href={hrefOf('meetings')}>{t.meeting.title}</a>}
        aside={
          <div className={classes.head}>
            <p className={classes.progress} aria-live="polite">
              {stops.length === 0 ? null : t.meeting.progress({ place: place + 1, total: stops.length })}
              <small>{t.meeting.progressDone(done)}</small>
            </p>
            {runs ? (
              <KeyButton keys="x" onAct={() => setDialog('close')}>
                {t.meeting.closeMeeting}
              </KeyButton>
            ) : null}
          </div>
        }
      >
        {t.meeting.heading(details.openedAt)}
      </PageTitle>
      <PresenceStrip details={details} />
      <div className={classes.columns}>
        {stops.length === 0 ? (
          <EmptyLine>{runs ? t.meeting.agendaEmpty : t.meeting.agendaEmptyReader}</EmptyLine>
        ) : (
          <StopList stops={stops} place={place} covered={covered} onChoose={({ id }) => setChosen(id)} />
        )}
        <div className={classes.main}>
          {item === undefined ? null : <MatterPanel meetingId={meetingId} item={item} covered={covered} />}
          {decision === undefined ? null : (
            <div className={classes.current}>
              <DecisionText decision={decision} covered={covered} dated />
            </div>
          )}
          {form === undefined ? (
            <div className={classes.actions}>
              {runs && item !== undefined ? (
                <>
                  {/* A restricted matter is uncovered before anybody types about it in front of the room. */}
                  {isCovered ? null : <ActionRow label={t.meeting.decide} keys="d" primary onAct={decide} />}
                  <ActionRow
                    label={item.discussedAt === null ? t.meeting.markDiscussed : t.meeting.putBack}
                    keys="o"
                    onAct={mark}
                  />
                </>
              ) : null}
              {decision?.maySettle === true && !isCovered ? (
                <ActionRow label={t.meeting.settle} keys="s" primary onAct={() => setDialog('settle')} />
              ) : null}
              {runs ? (
                <ActionRow
                  label={t.meeting.decideGeneral}
                  keys="g"
                  onAct={() => setForm(formAbout(undefined, today))}
                />
              ) : null}
              {stops.some(isRestricted) ? (
                <ActionRow
                  label={covered ? t.meeting.showRestricted : t.meeting.hideRestricted}
                  keys="h"
                  onAct={() => setCovered(!covered)}
                />
              ) : null}
              {referralId === undefined || isCovered ? null : (
                <a className={classes.open} href={hrefOf('referral', { referralId })}>
                  {t.meeting.openReferral}
                </a>
              )}
            </div>
          ) : (
            <DecisionFormPanel
              key={`${form.decisionId} ${form.referralId}`}
              meetingId={meetingId}
              first={form}
              institutions={details.presence.map(({ institution }) => institution)}
              onClose={() => setForm(undefined)}
              onDone={() => {
                const isNewOfMatter = form.decisionId === null && form.referralId !== null
                setForm(undefined)
                if (isNewOfMatter) walk(1)()
              }}
            />
          )}
          <MadeDecisions
            details={details}
            covered={covered}
            onChange={changed => setForm(formOfDecision(changed))}
          />
        </div>
      </div>
      {dialog === 'settle' && decision !== undefined ? (
        <SettleDialog
          decision={decision}
          covered={covered}
          onClose={() => setDialog(undefined)}
          onDone={walk(1)}
        />
      ) : null}
      {dialog === 'close' ? <CloseDialog details={details} onClose={() => setDialog(undefined)} /> : null}
    </div>
  )
}

const isRestricted = (stop: Stop): boolean =>
  stop.kind === 'matter' ? stop.item.restricted : stop.decision.about?.restricted === true

/** What was being typed when the window was closed is found at its matter again. */
const stopOfDraft = (stops: readonly Stop[], form: DecisionForm | undefined): Stop | undefined =>
  form?.referralId == null
    ? undefined
    : stops.find(stop => stop.kind === 'matter' && stop.item.referralId === form.referralId)
