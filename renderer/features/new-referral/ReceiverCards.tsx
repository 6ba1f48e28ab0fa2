import type { Ref } from 'react'
import type { DirectoryInstitution } from '#domain/answers.ts'
import type { Urgency } from '#domain/code-lists.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDayOfMonth } from '../../ui/format-day.ts'
import { hueStyle } from '../../ui/hue-style.ts'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { Capacity } from './Capacity.tsx'
import classes from './receiver-cards.module.css'

export interface ReceiverCardsProps {
  readonly receivers: readonly DirectoryInstitution[]
  readonly value: InstitutionKey | null
  readonly urgency: Urgency
  /** A matter without a person may go where no persons are taken. */
  readonly withoutPerson: boolean
  readonly onChange: (to: InstitutionKey) => void
  readonly ref?: Ref<HTMLDivElement>
}

/** Whether this matter can be sent there at all. */
export const takesThis = (receiver: DirectoryInstitution, withoutPerson: boolean): boolean =>
  receiver.takes === 'persons' || (receiver.takes === 'no_persons' && withoutPerson)

/** Where to: each institution with its promise for this urgency and the room it has. */
export function ReceiverCards(props: ReceiverCardsProps) {
  const { receivers, value, urgency, withoutPerson, onChange, ref } = props
  const t = useTexts()
  return (
    <div
      className={classes.cards}
      role="radiogroup"
      aria-label={t.newReferral.to}
      {...(ref === undefined ? {} : { ref })}
    >
      {receivers.map((receiver, place) => {
        const { accept } = receiver.promises[urgency]
        const open = takesThis(receiver, withoutPerson)
        const chosen = receiver.key === value
        return (
          <label
            key={receiver.key}
            className={classes.card}
            data-chosen={chosen || undefined}
            data-closed={!open || undefined}
            style={hueStyle(receiver.key)}
          >
            <input
              type="radio"
              name="receiver"
              className={classes.input}
              checked={chosen}
              disabled={!open}
              onChange={() => onChange(receiver.key)}
            />
            <span className={classes.head}>
              <InstitutionName institution={receiver.key} />
              {place < 9 ? <KeyCap keys={String(place + 1)} /> : null}
            </span>
            <span className={classes.name}>{t.newReferral.promise}</span>
            <span>{accept.days === 0 ? t.newReferral.promiseSameDay : t.newReferral.promiseIn(accept)}</span>
            <span className={classes.name}>{t.newReferral.capacity}</span>
            {open ? (
              <Capacity capacity={receiver.capacity} />
            ) : (
              <span>
                {receiver.takes === 'nothing' ? t.newReferral.takesNothing : t.newReferral.takesNoPersons}
              </span>
            )}
            {receiver.closed === null ? null : <ClosedLine closed={receiver.closed} />}
          </label>
        )
      })}
    </div>
  )
}

function ClosedLine({ closed }: { readonly closed: NonNullable<DirectoryInstitution['closed']> }) {
  const t = useTexts()
  const { from, to, substitute } = closed
  return (
    <span className={classes.shut}>
      {from < to ? `${t.newReferral.closedFrom(formatDayOfMonth(from))} ` : null}
      {t.newReferral.closedUntil(formatDayOfMonth(to))}
      {substitute === '' ? null : `; ${t.newReferral.substitute(substitute)}`}
    </span>
  )
}
