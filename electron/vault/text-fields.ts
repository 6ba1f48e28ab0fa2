import { meetingTextFields } from '#domain/meeting-events.ts'
import { placeIssueTextFields } from '#domain/place-issue-events.ts'
import { referralTextFields } from '#domain/referral-events.ts'
import { reportTextFields } from '#domain/report-events.ts'

const fieldsByType: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ...referralTextFields,
    ...placeIssueTextFields,
    ...meetingTextFields,
    ...reportTextFields,
  }),
)

/** Which payload fields of an event people wrote. The facts of the network carry none. */
export const textFieldsOf = (type: string): readonly string[] => fieldsByType.get(type) ?? []
