import { Button, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { InstitutionDetails, OfferedService } from '#domain/directory-answers.ts'
import { localDayOf } from '#domain/time.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { notify } from '../../ui/notify.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { useNow } from '../../ui/use-now.ts'
import { WordsField } from '../../ui/WordsField.tsx'
import classes from './directory.module.css'
import type { MayEdit } from './InstitutionScreen.tsx'
import { ServiceLine } from './ServiceLine.tsx'

export interface ServiceTableProps {
  readonly details: InstitutionDetails
  readonly may: MayEdit
  readonly onEdit: (service: OfferedService) => void
  readonly onRoom: (service: OfferedService) => void
  readonly onEnd: (service: OfferedService) => void
}

const perStep = 50
const mostShown = 200
/** Fewer than this are seen at once; a field for words would only stand in the way. */
const worthSearching = 8

/** What the institution offers: for whom, when, with how much room. What ended is one button away. */
export function ServiceTable({ details, may, onEdit, onRoom, onEnd }: ServiceTableProps) {
  const t = useTexts()
  const today = localDayOf(useNow())
  const [words, setWords] = useState('')
  const [ended, setEnded] = useState(false)
  const [limit, setLimit] = useState(perStep)
  const { value } = useCall(
    'listServices',
    { institution: details.institution.key, ended, words, offset: 0, limit },
    { keepPrevious: true },
  )
  const resume = useCommand('resumeService', {
    asNotice: true,
    onDone: () => notify({ text: t => t.directory.done.resumed }),
  })
  const { offered, ended: endedCount } = details.services
  const rows = value?.rows ?? []
  return (
    <section>
      <SectionTitle
        count={ended ? endedCount : offered}
        aside={
          endedCount === 0 ? undefined : (
            <button type="button" className={classes.link} onClick={() => setEnded(!ended)}>
              {ended ? t.directory.servicesOffered : t.directory.servicesEnded(endedCount)}
            </button>
          )
        }
      >
        {t.directory.services}
      </SectionTitle>
      {offered + endedCount < worthSearching ? null : (
        <search className={classes.bar}>
          <WordsField label={t.directory.serviceWords} words={words} onChange={setWords} />
        </search>
      )}
      {value === undefined ? null : rows.length === 0 ? (
        <EmptyLine>{words === '' ? t.directory.noServicesYet : t.directory.noServicesFound}</EmptyLine>
      ) : (
        <div className={classes.scroll}>
          <table className={classes.table} aria-label={t.directory.services}>
            <thead>
              <tr>
                <th scope="col">{t.directory.columnService}</th>
                <th scope="col">{t.directory.columnFor}</th>
                <th scope="col">{t.directory.columnHours}</th>
                <th scope="col">{t.directory.capacity}</th>
                {may.upkeep ? (
                  <th scope="col">
                    <VisuallyHidden>{t.directory.edit}</VisuallyHidden>
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {rows.map(service => (
                <ServiceLine
                  key={service.service}
                  service={service}
                  team={details.teams.find(({ key }) => key === service.team)?.name}
                  today={today}
                  may={may}
                  onEdit={onEdit}
                  onRoom={onRoom}
                  onEnd={onEnd}
                  onResume={() => void resume.run({ service: service.service })}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {value === undefined || value.total <= rows.length ? null : (
        <p className={classes.foot}>
          {t.directory.showing({ shown: rows.length, total: value.total })}
          {limit >= mostShown ? null : (
            <Button size="xs" onClick={() => setLimit(Math.min(mostShown, limit + perStep))}>
              {t.directory.showMore}
            </Button>
          )}
        </p>
      )}
    </section>
  )
}
