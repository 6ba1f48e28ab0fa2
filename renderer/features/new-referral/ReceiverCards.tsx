import type { DirectoryInstitution } from '#domain/answers.ts'
import type { Urgency } from '#domain/code-lists.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import { hrefOf } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import { hueStyle } from '../../ui/hue-style.ts'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { Capacity } from './Capacity.tsx'
import { ClosedLine } from './ClosedLine.tsx'
import classes from './receiver-cards.module.css'
import { visitWords } from './visit-words.ts'
import type { Visit } from './visits.ts'

export interface ReceiverCardsProps {
  readonly receivers: readonly DirectoryInstitution[]
  readonly value: InstitutionKey | null
  readonly urgency: Urgency
  /** A matter without a person may go where no persons are taken. */
  readonly withoutPerson: boolean
  /** Where this chain has been already. */
  readonly visits: readonly Visit[]
  /** Where this need usually goes. */
  readonly usual: ReadonlySet<InstitutionKey>
  readonly onChange: (to: InstitutionKey) => void
}

/** A published directory may have brought hundreds that take nothing: they stand in Sieć. */
const mostClosedShown = 3

/** Whether this matter can be sent there at all. */
export const takesThis = (receiver: DirectoryInstitution, withoutPerson: boolean): boolean =>
  receiver.takes === 'persons' || (receiver.takes === 'no_persons' && withoutPerson)

/** Where to: each institution with its promise for this urgency and its room; below, those that cannot take this. */
export function ReceiverCards(props: ReceiverCardsProps) {
  const { receivers, value, urgency, withoutPerson, visits, usual, onChange } = props
  const t = useTexts()
  const numbered = receivers.map((receiver, place) => ({ receiver, keys: String(place + 1) }))
  const shut = numbered.filter(({ receiver }) => !takesThis(receiver, withoutPerson))
  const takeNothing = shut.filter(({ receiver }) => receiver.takes === 'nothing')
  const closed = shut.filter(one => !takeNothing.includes(one) || takeNothing.indexOf(one) < mostClosedShown)
  return (
    <div role="radiogroup" aria-label={t.newReferral.to}>
      <div className={classes.cards}>
        {numbered
          .filter(({ receiver }) => takesThis(receiver, withoutPerson))
          .map(({ receiver, keys }) => (
            <OpenCard
              key={receiver.key}
              receiver={receiver}
              keys={keys}
              urgency={urgency}
              visit={visits.find(({ institution }) => institution === receiver.key)}
              usual={usual.has(receiver.key)}
              chosen={receiver.key === value}
              onChoose={() => onChange(receiver.key)}
            />
          ))}
      </div>
      {closed.length === 0 ? null : (
        <div className={classes.closed}>
          {closed.map(({ receiver }) => (
            <label key={receiver.key} className={classes.shutCard}>
              <input
                type="radio"
                name="receiver"
                className={classes.input}
                disabled
                checked={false}
                readOnly
              />
              <InstitutionName institution={receiver.key} size={10} />{' '}
              <span>
                {receiver.takes === 'places' ? (
                  <a href={hrefOf('newPlace', undefined, { to: receiver.key })}>
                    {t.newReferral.takesPlaces}
                  </a>
                ) : receiver.takes === 'nothing' ? (
                  t.newReferral.takesNothing
                ) : (
                  t.newReferral.takesNoPersons
                )}
              </span>
            </label>
          ))}
        </div>
      )}
    </div>
  )
}

type OpenCardProps = {
  readonly receiver: DirectoryInstitution
  readonly keys: string
  readonly urgency: Urgency
  readonly visit: Visit | undefined
  readonly usual: boolean
  readonly chosen: boolean
  readonly onChoose: () => void
}

function OpenCard({ receiver, keys, urgency, visit, usual, chosen, onChoose }: OpenCardProps) {
  const t = useTexts()
  const { accept } = receiver.promises[urgency]
  return (
    <label className={classes.card} data-chosen={chosen || undefined} style={hueStyle(receiver.key)}>
      <input type="radio" name="receiver" className={classes.input} checked={chosen} onChange={onChoose} />
      <span className={classes.head}>
        <InstitutionName institution={receiver.key} />
        <KeyCap keys={keys} />
      </span>
      <span className={classes.name}>{t.newReferral.promise}</span>
      <span>{accept.days === 0 ? t.newReferral.promiseSameDay : t.newReferral.promiseIn(accept)}</span>
      <span className={classes.name}>{t.newReferral.capacity}</span>
      <Capacity capacity={receiver.capacity} />
      {receiver.closed === null ? null : <ClosedLine closed={receiver.closed} accept={accept} />}
      {visit === undefined ? null : <span className={classes.visit}>{visitWords(t, visit)}</span>}
      {usual ? <span className={classes.usual}>{t.phrases.usualHere}</span> : null}
    </label>
  )
}
