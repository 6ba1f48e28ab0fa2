import type { DirectoryInstitution, ReferralRow, ResidentSummary } from '#domain/answers.ts'
import { dueAfter } from '#domain/deadline.ts'
import { useSession } from '../../api/session-context.ts'
import { hrefOf } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FactList } from '../../ui/FactList.tsx'
import { formatRelativeDay } from '../../ui/format-relative-day.ts'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { institutionWords } from '../../ui/institution-words.ts'
import { RelayTrack } from '../../ui/track/RelayTrack.tsx'
import { useNow } from '../../ui/use-now.ts'
import { institutionForms } from '../referral/institution-forms.ts'
import { DuePreview } from './DuePreview.tsx'
import { personWords } from './person-words.ts'
import { plannedLeg } from './planned-leg.ts'
import type { MissingThing, ReferralForm } from './referral-form.ts'
import { SendButtons } from './SendButtons.tsx'
import classes from './send-panel.module.css'
import type { useDraft } from './use-draft.ts'

export interface SendPanelProps {
  readonly form: ReferralForm
  readonly receiver: DirectoryInstitution | undefined
  readonly known: ResidentSummary | undefined
  readonly similar: readonly ReferralRow[]
  readonly missing: readonly MissingThing[]
  readonly draft: ReturnType<typeof useDraft>
  readonly touched: boolean
  readonly onMissing: (thing: MissingThing) => void
}

/** What sending will mean: the deadline, who holds the baton, what comes then; and the sending itself. */
export function SendPanel({
  form,
  receiver,
  known,
  similar,
  missing,
  draft,
  touched,
  onMissing,
}: SendPanelProps) {
  const t = useTexts()
  const now = useNow()
  const { worker, directory } = useSession()
  const promise = receiver?.promises[form.urgency]
  const due = promise === undefined ? undefined : dueAfter(now, promise.accept)
  const person = personWords(known?.attributes)
  const facts = [
    {
      name: t.newReferral.sends,
      value: (
        <>
          <InstitutionName institution={worker.institution} />{' '}
          <span className={classes.quiet}>
            {worker.alias} <span className={classes.whole}>({worker.code})</span>
          </span>
        </>
      ),
    },
    ...(receiver === undefined
      ? []
      : [
          {
            name: t.newReferral.receives,
            value: (
              <>
                <InstitutionName institution={receiver.key} />{' '}
                <span className={classes.quiet}>{institutionForms(directory)(receiver.key).full}</span>
              </>
            ),
          },
          {
            name: t.newReferral.baton,
            value: t.newReferral.batonStays({
              from: institutionWords(worker.institution).at,
              at: institutionWords(receiver.key).at,
            }),
          },
        ]),
    ...(promise === undefined
      ? []
      : [
          {
            name: t.newReferral.afterwards,
            value:
              promise.firstContact.days === 0
                ? t.newReferral.thenContactSameDay
                : t.newReferral.thenContact(promise.firstContact),
          },
        ]),
    ...(person === '' ? [] : [{ name: t.newReferral.person, value: person }]),
    ...(known === undefined || form.need === null
      ? []
      : [
          {
            name: t.newReferral.repeats,
            value:
              similar.length === 0
                ? t.newReferral.noRepeats
                : similar.map(({ id, to, sentAt }) => (
                    <a key={id} href={hrefOf('referral', { referralId: id })} className={classes.repeat}>
                      {t.newReferral.repeat({
                        to: to === null ? '' : institutionWords(to).to,
                        when: sentAt === null ? '' : formatRelativeDay(t, sentAt, now),
                      })}
                    </a>
                  )),
          },
        ]),
  ]
  return (
    <aside className={classes.panel}>
      <DuePreview due={due} promised={promise?.accept} to={receiver?.key} now={now} />
      {receiver === undefined || due === undefined ? null : (
        <RelayTrack legs={[plannedLeg(worker.institution, receiver.key, now, due)]} now={now} size="card" />
      )}
      <div className={classes.facts}>
        <FactList facts={facts} />
      </div>
      <SendButtons
        form={form}
        to={receiver?.key}
        missing={missing}
        draft={draft}
        touched={touched}
        onMissing={onMissing}
      />
      <p className={classes.working}>{t.newReferral.working}</p>
    </aside>
  )
}
