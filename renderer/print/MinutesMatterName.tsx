import type { Minutes, MinutesMatter } from '#domain/meeting-minutes.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import { useTexts } from '../text/use-texts.ts'
import classes from './minutes.module.css'
import { nameOnThatDay } from './minutes-names.ts'

/** Which matter, as far as the minutes name it: the code and the way, or that it is restricted. */
export function MinutesMatterName({
  minutes,
  matter,
}: {
  readonly minutes: Minutes
  readonly matter: MinutesMatter | null
}) {
  const t = useTexts()
  if (matter === null) return t.minutes.general
  if (matter.restricted) return t.minutes.restricted
  const { from, to, hop, resident, need } = matter
  const route = t.minutes.route({
    from: nameOnThatDay(t, minutes, from),
    to: nameOnThatDay(t, minutes, to),
    hop,
  })
  return (
    <span>
      <b className={classes.code}>
        {resident !== null
          ? shownResidentCode(resident)
          : need === null
            ? t.minutes.ofOthers
            : t.minutes.noPerson}
      </b>
      <small className={classes.second}>{route}</small>
    </span>
  )
}
