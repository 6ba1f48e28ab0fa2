import { networkKey } from '#domain/ids.ts'
import type { Minutes, MinutesDecision } from '#domain/meeting-minutes.ts'
import type { Texts } from '../text/polish.ts'

/** The name that an institution had on that day. */
export const nameOnThatDay = (t: Texts, { institutions }: Minutes, key: string): string =>
  key === networkKey ? t.meeting.network : (institutions.find(one => one.key === key)?.short ?? key)

/** „MOPS, Wiąz (MOPS-03)”: who has to do it. */
export const whoOnThatDay = (
  t: Texts,
  minutes: Minutes,
  { institution, worker }: Pick<MinutesDecision, 'institution' | 'worker'>,
): string => {
  const name = nameOnThatDay(t, minutes, institution)
  return worker === null ? name : `${name}, ${worker.alias} (${worker.code})`
}
