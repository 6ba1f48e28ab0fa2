import type { Leg } from '#domain/answers.ts'
import type { WorkerCode } from '#domain/ids.ts'
import { isOpen, type Status } from '#domain/referral.ts'
import type { Instant } from '#domain/time.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatListShortDay, formatTime } from '../../ui/format-day.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import classes from './panels.module.css'

export interface ContactLogProps {
  readonly legs: readonly Leg[]
  readonly nameOf: (code: WorkerCode) => string
  readonly status: Status
  readonly now: Instant
}

/** The contacts of the whole matter that this worker may see, newest first. Nothing where none can come any more. */
export function ContactLog({ legs, nameOf, status, now }: ContactLogProps) {
  const t = useTexts()
  const contacts = legs
    .flatMap(leg => leg.entries.flatMap(entry => (entry.type === 'ContactRecorded' ? [entry] : [])))
    .toSorted((left, right) => right.at - left.at)
  if (contacts.length === 0 && !isOpen(status)) return null
  const isUndecided = status === 'sent' || status === 'acknowledged' || status === 'needs_info'
  return (
    <section className={classes.panel}>
      <SectionTitle aside={contacts.length === 0 ? undefined : t.referral.contactCount(contacts.length)}>
        {t.referral.contacts}
      </SectionTitle>
      {contacts.length === 0 ? (
        <p className={classes.empty}>{isUndecided ? t.referral.noContactsYet : t.referral.noContacts}</p>
      ) : (
        <table className={classes.contacts}>
          <thead>
            <tr>
              <th scope="col">{t.referral.contactWhen}</th>
              <th scope="col" className={classes.type}>
                {t.referral.contactType}
              </th>
              <th scope="col">{t.referral.contactResult}</th>
            </tr>
          </thead>
          <tbody>
            {contacts.map(({ id, at, actor, payload }) => (
              <tr key={id}>
                <td className={classes.when}>
                  {formatListShortDay(at, now)} <small>{formatTime(at)}</small>
                </td>
                <td>
                  {labelOf('contact_type', payload.contactType)}{' '}
                  <small className={classes.signed}>{nameOf(actor)}</small>
                </td>
                <td>
                  {labelOf('contact_result', payload.result)}
                  {payload.note === '' ? null : <small>{payload.note}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
