import type { OfferedService } from '#domain/directory-answers.ts'
import type { LocalDay } from '#domain/time.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDate } from '../../ui/format-day.ts'
import classes from './directory.module.css'
import type { MayEdit } from './InstitutionScreen.tsx'
import { RoomWords } from './room-words.tsx'
import { forWhom, hoursWords, serviceName } from './service-words.ts'

export interface ServiceLineProps {
  readonly service: OfferedService
  readonly team: string | undefined
  readonly today: LocalDay
  readonly may: MayEdit
  readonly onEdit: (service: OfferedService) => void
  readonly onRoom: (service: OfferedService) => void
  readonly onEnd: (service: OfferedService) => void
  readonly onResume: () => void
}

/** One form of support as a row, with what may be changed of it. */
export function ServiceLine(props: ServiceLineProps) {
  const { service, team, today, may, onEdit, onRoom, onEnd, onResume } = props
  const t = useTexts()
  const { validFrom, endedOn, description } = service
  const isOver = endedOn !== null && endedOn < today
  const name = serviceName(service)
  const steps = [
    ...(may.upkeep && !isOver ? [{ label: t.directory.serviceRoom, act: () => onRoom(service) }] : []),
    ...(may.everything && !isOver ? [{ label: t.directory.edit, act: () => onEdit(service) }] : []),
    ...(may.everything && endedOn === null
      ? [{ label: t.directory.serviceEnd, act: () => onEnd(service) }]
      : []),
    ...(may.everything && endedOn !== null ? [{ label: t.directory.serviceResume, act: onResume }] : []),
  ]
  const when = [
    ...(validFrom > today ? [t.directory.offeredFrom(formatDate(validFrom))] : []),
    ...(endedOn === null
      ? []
      : [isOver ? t.directory.endedOn(formatDate(endedOn)) : t.directory.endsOn(formatDate(endedOn))]),
  ].join(', ')
  return (
    <tr data-over={isOver || undefined}>
      <th scope="row">
        {name}
        {description === '' ? null : <small className={classes.small}>{description}</small>}
        {team === undefined ? null : <small className={classes.small}>{team}</small>}
        {when === '' ? null : <small className={classes.small}>{when}</small>}
      </th>
      <td>{forWhom(t, service)}</td>
      <td>{hoursWords(t, service.hours)}</td>
      <td>
        <RoomWords capacity={service.capacity} />
      </td>
      {may.upkeep ? (
        <td className={classes.actionCell}>
          <span className={classes.rowActions}>
            {steps.map(({ label, act }) => (
              <button
                key={label}
                type="button"
                className={classes.link}
                aria-label={t.directory.ofService({ edit: label, name })}
                onClick={act}
              >
                {label}
              </button>
            ))}
          </span>
        </td>
      ) : null}
    </tr>
  )
}
