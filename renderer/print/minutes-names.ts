import { networkKey } from '#domain/ids.ts'
import type { Minutes } from '#domain/meeting-minutes.ts'
import type { Texts } from '../text/polish.ts'

/** The name that an institution had on that day. */
export const nameOnThatDay = (t: Texts, { institutions }: Minutes, key: string): string =>
  key === networkKey ? t.meeting.network : (institutions.find(one => one.key === key)?.short ?? key)
