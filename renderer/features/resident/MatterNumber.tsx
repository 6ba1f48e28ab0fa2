import type { ReferralId } from '#domain/ids.ts'
import { hrefOf } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import classes from './resident-screen.module.css'

export interface MatterNumberProps {
  readonly number: number
  readonly name: string
  /** The referral it leads to; without it the number stands alone, for what may not be opened. */
  readonly referralId?: ReferralId | undefined
}

/** Which of several matters something belongs to: the number that stands on the track. */
export function MatterNumber({ number, name, referralId }: MatterNumberProps) {
  const t = useTexts()
  const words = t.residents.page.ofMatter({ number, name })
  return referralId === undefined ? (
    <span className={classes.number} title={words}>
      {number}
    </span>
  ) : (
    <a className={classes.number} href={hrefOf('referral', { referralId })} title={words} aria-label={words}>
      {number}
    </a>
  )
}
