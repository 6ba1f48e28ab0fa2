import type { ServiceKey } from '#domain/code-lists.ts'
import type { OfferedService } from '#domain/directory-answers.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import { useCall } from '../../api/use-call.ts'
import { useTexts } from '../../text/use-texts.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import { RoomWords } from '../directory/room-words.tsx'
import { forWhom, serviceName } from '../directory/service-words.ts'
import classes from './receiver-cards.module.css'

export interface ReceiverServicesProps {
  readonly institution: InstitutionKey
  /** The expected form of support stands first. */
  readonly service: ServiceKey | null
}

/** So many are read at a glance; the rest stands on the page of the institution. */
const mostShown = 6

/** What the chosen receiver offers today, for whom, and how much room each of it has. */
export function ReceiverServices({ institution, service }: ReceiverServicesProps) {
  const t = useTexts()
  const { value = [] } = useCall('receiverServices', { institution }, { keepPrevious: true })
  const ofReceiver = value.filter(offered => offered.institution === institution)
  if (ofReceiver.length === 0) return null
  const isExpected = ({ key }: OfferedService): boolean => service !== null && key === service
  const ordered = ofReceiver.toSorted((one, other) => Number(isExpected(other)) - Number(isExpected(one)))
  return (
    <section
      className={classes.services}
      aria-label={t.newReferral.servicesAt(institutionWords(institution).at)}
    >
      <p className={classes.name}>{t.newReferral.servicesAt(institutionWords(institution).at)}</p>
      <ul className={classes.serviceList}>
        {ordered.slice(0, mostShown).map(offered => (
          <li key={offered.service} data-expected={isExpected(offered) || undefined}>
            <span className={classes.serviceName}>{serviceName(offered)}</span>
            <span className={classes.serviceFor}>{forWhom(t, offered)}</span>
            <span>
              <RoomWords capacity={offered.capacity} />
            </span>
          </li>
        ))}
      </ul>
      {ordered.length <= mostShown ? null : (
        <p className={classes.name}>{t.newReferral.moreServices(ordered.length - mostShown)}</p>
      )}
    </section>
  )
}
