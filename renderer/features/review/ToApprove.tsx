import type { ReferralAction } from '#domain/permission.ts'
import type { ReviewRow } from '#domain/review-answers.ts'
import type { Instant } from '#domain/time.ts'
import { useSession } from '../../api/session-context.ts'
import { placeOfRow } from '../../app/place-of-row.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { formatRelativeDay } from '../../ui/format-relative-day.ts'
import { InstitutionRoute } from '../../ui/InstitutionRoute.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { Quote } from '../../ui/Quote.tsx'
import { ResidentCodeText } from '../../ui/ResidentCodeText.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { UrgencyBars } from '../../ui/UrgencyBars.tsx'
import classes from './to-approve.module.css'
import { proposalKey, type ReviewWalk } from './use-review-walk.ts'

export interface ToApproveProps {
  readonly rows: readonly ReviewRow[]
  readonly walk: ReviewWalk
  /** The one that the keys of the two answers speak of. */
  readonly current: ReviewRow | undefined
  readonly now: Instant
  readonly onAct: (action: ReferralAction, row: ReviewRow) => void
}

/** Refusals and closings that wait for the second key: the text in question, and the two answers. */
export function ToApprove({ rows, walk, current, now, onAct }: ToApproveProps) {
  const t = useTexts()
  return (
    <section aria-label={t.review.toApprove}>
      <SectionTitle rule="ink" count={rows.length}>
        {t.review.toApprove}
      </SectionTitle>
      {rows.length === 0 ? <EmptyLine>{t.review.nothingToApprove}</EmptyLine> : null}
      <ul>
        {rows.map(row => (
          <Proposed
            key={row.id}
            row={row}
            walk={walk}
            open={row.id === current?.id}
            now={now}
            onAct={onAct}
          />
        ))}
      </ul>
    </section>
  )
}

interface ProposedProps extends Omit<ToApproveProps, 'rows' | 'current'> {
  readonly row: ReviewRow
  readonly open: boolean
}

function Proposed({ row, walk, open, now, onAct }: ProposedProps) {
  const t = useTexts()
  const { directory, worker } = useSession()
  const { proposal } = row
  if (proposal === null) return null
  const key = proposalKey(row)
  const by = directory.workers.find(({ code }) => code === proposal.by)?.alias ?? proposal.by
  const may = row.actions.includes('approveProposal')
  return (
    <li
      className={classes.card}
      aria-current={walk.selected?.key === key || undefined}
      onPointerDown={() => walk.select(key)}
    >
      <p className={classes.head}>
        <a
          ref={walk.linkOf(key)}
          className={classes.link}
          href={placeOfRow(row)}
          onFocus={() => walk.select(key)}
        >
          {row.resident === null ? t.review.noPerson : <ResidentCodeText code={row.resident} />}
        </a>
        {row.to === null ? null : (
          <span className={classes.way}>
            <InstitutionRoute from={row.from} to={row.to} size={10} />
          </span>
        )}
      </p>
      <p className={classes.facts}>
        {row.urgency === null ? null : <UrgencyBars urgency={row.urgency} />} ·{' '}
        {proposal.kind === 'refusal'
          ? t.review.refusal(labelOf('refusal_reason', proposal.reason))
          : t.review.closure(labelOf('outcome', proposal.outcome))}{' '}
        · {by} · {formatRelativeDay(t, proposal.at, now)}
      </p>
      {open ? (
        <>
          <Quote marks>{proposal.kind === 'refusal' ? proposal.justification : proposal.feedback}</Quote>
          {proposal.kind === 'refusal' ? (
            <p className={classes.next}>{t.timeline.nextStep(proposal.nextStep)}</p>
          ) : null}
          {may ? (
            <div className={classes.answers}>
              <button
                type="button"
                className={classes.approve}
                data-filled
                aria-keyshortcuts="A"
                onClick={() => onAct('approveProposal', row)}
              >
                {t.review.approve} <KeyCap keys="a" />
              </button>
              <button
                type="button"
                className={classes.back}
                aria-keyshortcuts="R"
                onClick={() => onAct('sendBackProposal', row)}
              >
                {t.review.sendBack} <KeyCap keys="r" />
              </button>
            </div>
          ) : (
            <p className={classes.next}>
              {proposal.by === worker.code ? t.review.ownProposal : t.review.noKeyHere}
            </p>
          )}
        </>
      ) : null}
    </li>
  )
}
