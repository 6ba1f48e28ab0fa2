import type { MeetingDetails } from '#domain/meeting-answers.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import classes from './meeting.module.css'

const after = { unknown: 'present', present: 'absent', absent: 'unknown' } as const

/** Who is there: one digit for each institution turns not marked into present, absent, and back. */
export function PresenceStrip({ details }: { readonly details: MeetingDetails }) {
  const t = useTexts()
  const note = useCommand('notePresence', { asNotice: true })
  const { id: meetingId, presence, runs } = details
  const turn = ({ institution, presence: now }: (typeof presence)[number]): void => {
    if (!note.waiting) void note.run({ meetingId, institution, presence: after[now] })
  }
  const keys = presence.slice(0, 9).map((one, place) => [`${place + 1}`, () => turn(one)] as const)
  useKeys(Object.fromEntries(keys), { enabled: runs })
  return (
    <fieldset className={classes.presence}>
      <legend>{t.meeting.presence}</legend>
      {presence.map((one, place) => (
        <button
          key={one.institution}
          type="button"
          className={classes.present}
          data-presence={one.presence}
          disabled={!runs}
          onClick={() => turn(one)}
        >
          <InstitutionName institution={one.institution} size={10} />
          <span>{t.meeting.presenceOf[one.presence]}</span>
          {runs && place < 9 ? <KeyCap keys={`${place + 1}`} /> : null}
        </button>
      ))}
    </fieldset>
  )
}
