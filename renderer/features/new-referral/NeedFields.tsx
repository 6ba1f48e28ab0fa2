import { Select } from '@mantine/core'
import { codeList, isRestrictedNeed, NeedKey, ServiceKey } from '#domain/code-lists.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import { labelOf, optionsOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import { foldedFilter } from './folded-filter.ts'
import classes from './referral-form-page.module.css'

export interface NeedFieldsProps {
  readonly id: string
  readonly need: NeedKey | null
  readonly service: ServiceKey | null
  readonly to: InstitutionKey | null
  readonly onChange: (part: { need?: NeedKey | null; service?: ServiceKey | null }) => void
}

/** What is needed, and what form of support is hoped for; the usual ones of the receiver come first. */
export function NeedFields({ id, need, service, to, onChange }: NeedFieldsProps) {
  const t = useTexts()
  return (
    <>
      <div className={classes.pair}>
        <Select
          id={id}
          data={optionsOf('need')}
          value={need}
          searchable
          selectFirstOptionOnChange
          filter={foldedFilter}
          placeholder={t.newReferral.needPlaceholder}
          nothingFoundMessage={t.newReferral.nothingFound}
          onChange={key => onChange({ need: key === null ? null : NeedKey.parse(key) })}
        />
        <label className={classes.between} htmlFor={`${id}-service`}>
          {t.newReferral.expected}
        </label>
        <Select
          id={`${id}-service`}
          data={servicesFor(to, t.newReferral.otherServices, at => t.newReferral.typicalFor(at))}
          value={service}
          searchable
          clearable
          selectFirstOptionOnChange
          filter={foldedFilter}
          placeholder={t.newReferral.servicePlaceholder}
          nothingFoundMessage={t.newReferral.nothingFound}
          onChange={key => onChange({ service: key === null ? null : ServiceKey.parse(key) })}
        />
      </div>
      {need === 'domestic_abuse' ? <p className={classes.notice}>{t.newReferral.abuse}</p> : null}
      {need !== null && isRestrictedNeed(need) ? (
        <p className={classes.remark}>{t.newReferral.restrictedNeed}</p>
      ) : null}
    </>
  )
}

function servicesFor(to: InstitutionKey | null, others: string, typical: (at: string) => string) {
  const services = codeList('service')
  const option = ({ key }: { key: string }) => ({ value: key, label: labelOf('service', key) })
  if (to === null) return services.map(option)
  const isUsual = (offered: string): boolean => offered === 'wszyscy' || offered.split(', ').includes(to)
  return [
    {
      group: typical(institutionWords(to).at),
      items: services.filter(({ typ_inst }) => isUsual(typ_inst)).map(option),
    },
    { group: others, items: services.filter(({ typ_inst }) => !isUsual(typ_inst)).map(option) },
  ]
}
