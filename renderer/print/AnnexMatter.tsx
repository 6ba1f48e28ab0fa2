import type { ReferralId } from '#domain/ids.ts'
import type { AnnexOverdue } from '#domain/report-sections.ts'
import { type ResidentCode, shownResidentCode } from '#domain/resident-code.ts'
import { hrefOf } from '../app/routes.ts'
import { useLanguage } from '../text/language.ts'
import { useTexts } from '../text/use-texts.ts'
import { usePaperMedium } from './paper-medium.ts'
import pieces from './report-sections.module.css'

/** The code of a person; on the screen it leads to the referral. */
export function AnnexCode({
  resident,
  referralId,
}: {
  readonly resident: ResidentCode | null
  readonly referralId: ReferralId
}) {
  const t = useTexts()
  const { onScreen } = usePaperMedium()
  const code = resident === null ? t.reportAnnex.noResident : shownResidentCode(resident)
  if (!onScreen) return <span className={pieces.code}>{code}</span>
  const href = hrefOf('referral', { referralId })
  return (
    <a href={href} data-figure={href} tabIndex={-1} className={pieces.code}>
      {code}
    </a>
  )
}

/** The need as it was called; a restricted one is not named. */
export function AnnexNeed({ matter }: { readonly matter: Pick<AnnexOverdue, 'need' | 'restricted'> }) {
  const t = useTexts()
  const language = useLanguage()
  if (matter.restricted) return t.reportAnnex.restricted
  return matter.need === null ? '·' : matter.need[language]
}
