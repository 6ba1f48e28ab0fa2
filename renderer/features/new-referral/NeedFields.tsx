import { isRestrictedNeed, NeedKey, offeredItems, ServiceKey } from '#domain/code-lists.ts'
import { type InstitutionKey, networkKey } from '#domain/ids.ts'
import { usualServices } from '#domain/typical-flows.ts'
import { useCall } from '../../api/use-call.ts'
import { isRetired, labelOf, optionsOf } from '../../text/label-of.ts'
import type { Texts } from '../../text/polish.ts'
import { useTexts } from '../../text/use-texts.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import { SearchSelect } from '../../ui/SearchSelect.tsx'
import { RetiredLine } from './RetiredLine.tsx'
import classes from './referral-form-page.module.css'

export interface NeedFieldsProps {
  readonly id: string
  readonly need: NeedKey | null
  readonly service: ServiceKey | null
  readonly to: InstitutionKey | null
  readonly onChange: (part: { need?: NeedKey | null; service?: ServiceKey | null }) => void
}

/** What is needed, and what form of support is hoped for; the usual ones of the need and the receiver come first. */
export function NeedFields({ id, need, service, to, onChange }: NeedFieldsProps) {
  const t = useTexts()
  const { value = [] } = useCall(
    'receiverServices',
    { institution: to ?? networkKey },
    { enabled: to !== null },
  )
  const offered = new Set(value.flatMap(({ key }) => key ?? []))
  return (
    <>
      <div className={classes.pair}>
        <SearchSelect
          id={id}
          data={optionsOf('need', need)}
          error={isRetired('need', need)}
          value={need}
          placeholder={t.newReferral.needPlaceholder}
          onChange={key => onChange({ need: key === null ? null : NeedKey.parse(key) })}
        />
        <label className={classes.between} htmlFor={`${id}-service`}>
          {t.newReferral.expected}
        </label>
        <SearchSelect
          id={`${id}-service`}
          data={servicesFor(t, { to, need, chosen: service, described: offered })}
          error={isRetired('service', service)}
          value={service}
          clearable
          placeholder={t.newReferral.servicePlaceholder}
          onChange={key => onChange({ service: key === null ? null : ServiceKey.parse(key) })}
        />
      </div>
      <RetiredLine list="need" chosen={need} />
      <RetiredLine list="service" chosen={service} />
      {need === 'domestic_abuse' ? (
        <p className={classes.notice} role="alert">
          {t.newReferral.abuse}
        </p>
      ) : null}
      {need !== null && isRestrictedNeed(need) ? (
        <p className={classes.remark}>{t.newReferral.restrictedNeed}</p>
      ) : null}
    </>
  )
}

type ServiceQuestion = {
  readonly to: InstitutionKey | null
  readonly need: NeedKey | null
  readonly chosen: ServiceKey | null
  readonly described: ReadonlySet<string>
}

/** First what is usual with this need, then what this receiver offers by the directory, then the rest; each once. */
function servicesFor(t: Texts, { to, need, chosen, described }: ServiceQuestion) {
  const all = offeredItems('service')
  const forNeed: readonly string[] = usualServices(to, need)
  const offered = ({ key, typ_inst }: { key: string; typ_inst: string }): boolean =>
    to !== null &&
    (described.size > 0 ? described.has(key) : typ_inst === 'wszyscy' || typ_inst.split(', ').includes(to))
  const rest = all.filter(({ key }) => !forNeed.includes(key))
  const option = (key: string) => ({ value: key, label: labelOf('service', key) })
  return [
    { group: t.phrases.forThisNeed, items: forNeed.map(option) },
    {
      group: to === null ? '' : t.newReferral.typicalFor(institutionWords(to).at),
      items: rest.filter(offered).map(({ key }) => option(key)),
    },
    {
      group: t.newReferral.otherServices,
      items: [
        ...rest.filter(item => !offered(item)).map(({ key }) => option(key)),
        ...(chosen !== null && isRetired('service', chosen) ? [option(chosen)] : []),
      ],
    },
  ].filter(({ items }) => items.length > 0)
}
