import type { NeedKey } from '#domain/code-lists.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { InstitutionRoute } from '../../ui/InstitutionRoute.tsx'
import { ResidentCodeText } from '../../ui/ResidentCodeText.tsx'
import { RestrictedTag } from '../../ui/RestrictedTag.tsx'
import classes from './meeting.module.css'

export interface MatterNameProps {
  readonly matter: {
    readonly from: InstitutionKey
    readonly to: InstitutionKey
    readonly resident: ResidentCode | null
    readonly need: NeedKey | null
    readonly restricted: boolean
  }
  /** On a screen that the whole room sees, a restricted matter has neither code nor route. */
  readonly covered: boolean
}

/** Which matter: the code of the person, the way it goes, and what it is about as far as the viewer may know. */
export function MatterName({ matter, covered }: MatterNameProps) {
  const t = useTexts()
  const { from, to, resident, need, restricted } = matter
  if (restricted && covered) return <span className={classes.matter}>{t.meeting.restrictedMatter}</span>
  return (
    <span className={classes.matter}>
      {resident === null ? null : <ResidentCodeText code={resident} />}
      <InstitutionRoute from={from} to={to} size={10} />
      {need === null ? null : <span>{labelOf('need', need)}</span>}
      {restricted ? <RestrictedTag /> : null}
    </span>
  )
}
