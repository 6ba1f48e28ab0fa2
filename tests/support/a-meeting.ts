import type { Input } from '#domain/contract.ts'
import { InstitutionKey, type MeetingId } from '#domain/ids.ts'
import { LocalDay } from '#domain/time.ts'
import { aNetwork, type TestNetwork } from './a-network.ts'
import { coordinator, outreach } from './workers.ts'

const mops = InstitutionKey.parse('mops')
const day = (text: string) => LocalDay.parse(text)

/** An open meeting in a network with one overdue referral of the streetworkers to MOPS; the clock stands at Monday, 16 November. */
export const aMeeting = async (over: Parameters<TestNetwork['send']>[1] = {}) => {
  const network = await aNetwork()
  const referralId = network.send(outreach, over)
  network.pass(14 * 24)
  const { meetingId } = network.done(coordinator, 'openMeeting', {})
  const decide = (input: Partial<Input<'makeDecision'>> = {}) =>
    network.call(coordinator, 'makeDecision', {
      meetingId,
      what: 'MOPS odbierze sprawę jeszcze dziś.',
      institution: mops,
      worker: null,
      dueOn: day('2026-11-18'),
      referralId: null,
      ...input,
    })
  const details = (by = coordinator) => network.done(by, 'meetingDetails', { meetingId })
  return { ...network, meetingId, referralId, decide, details }
}

/** Closes it, the next one in mid-December. */
export const closeMeeting = ({ done }: Pick<TestNetwork, 'done'>, meetingId: MeetingId) =>
  done(coordinator, 'closeMeeting', { meetingId, nextOn: day('2026-12-14') })
