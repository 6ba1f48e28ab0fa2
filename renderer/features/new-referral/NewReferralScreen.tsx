import { useMemo } from 'react'
import { ReferralId } from '#domain/ids.ts'
import { isPartyWorker } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { navigate } from '../../app/router.ts'
import type { Query } from '../../app/routes.ts'
import { refusalSentence } from '../../text/refusal-sentence.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { ReferralFormPage } from './ReferralFormPage.tsx'
import { emptyForm, formOfContinuation, formOfDraft } from './referral-form.ts'
import classes from './referral-form-page.module.css'
import { visitsOf } from './visits.ts'

const idIn = (text: string | undefined): ReferralId | null => ReferralId.safeParse(text).data ?? null

/** Nowe skierowanie: an empty page, a draft that is opened again, or the next leg of a chain. */
export function NewReferralScreen({ query }: { readonly query: Query }) {
  const t = useTexts()
  const { worker } = useSession()
  const draftId = idIn(query.draft)
  const continues = idIn(query.continues)
  const earlier = draftId ?? continues
  if (!isPartyWorker(worker)) {
    return (
      <div className={classes.form}>
        <PageTitle>{t.newReferral.title}</PageTitle>
        <EmptyLine large action={{ label: t.newReferral.backToToday, onAct: () => navigate('today') }}>
          {t.newReferral.notParty}
        </EmptyLine>
      </div>
    )
  }
  if (earlier === null) {
    return (
      <ReferralFormPage
        title={t.newReferral.title}
        first={{ ...emptyForm, code: query.code ?? '' }}
        place={{ draftId: null, continues: null }}
        visits={[]}
      />
    )
  }
  return <EarlierReferral draftId={draftId} continues={continues} earlier={earlier} />
}

type EarlierReferralProps = {
  readonly draftId: ReferralId | null
  readonly continues: ReferralId | null
  readonly earlier: ReferralId
}

function EarlierReferral({ draftId, continues, earlier }: EarlierReferralProps) {
  const t = useTexts()
  const { value: details, failure } = useCall('referralDetails', { referralId: earlier })
  const isDraft = draftId !== null
  // The page keeps what is written: news about the referral itself must not put old words back.
  const first = useMemo(
    () => (details === undefined ? undefined : isDraft ? formOfDraft(details) : formOfContinuation(details)),
    [details, isDraft],
  )
  if (failure !== undefined || (isDraft && details !== undefined && details.referral.status !== 'draft')) {
    return (
      <div className={classes.form}>
        <PageTitle>{t.newReferral.title}</PageTitle>
        <EmptyLine large action={{ label: t.newReferral.backToToday, onAct: () => navigate('today') }}>
          {failure === undefined ? t.newReferral.notFound : refusalSentence(t, failure)}
        </EmptyLine>
      </div>
    )
  }
  if (details === undefined || first === undefined) return null
  return (
    <ReferralFormPage
      title={isDraft ? t.newReferral.titleDraft : t.newReferral.titleContinued}
      first={first}
      place={{ draftId, continues }}
      visits={visitsOf(details.legs)}
    />
  )
}
