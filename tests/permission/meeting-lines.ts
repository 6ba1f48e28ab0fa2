import { ChainId, DecisionId, InstitutionKey } from '#domain/ids.ts'
import { LocalDay } from '#domain/time.ts'
import type { Subject } from '../support/permission-scene.ts'
import { byCoordinator, type Lines, type Mark, type Who } from './line.ts'

const oneMeeting = ({ meetingId }: Subject) => ({ meetingId })
const onItem = ({ meetingId, referralId }: Subject) => ({ meetingId, chainId: ChainId.parse(referralId) })
const decisionId = DecisionId.parse('01900000-0000-7000-8000-00000000dada')
const agreed = {
  what: 'Wspólna lista dyżurów na grudzień.',
  institution: InstitutionKey.parse('mops'),
  worker: null,
  dueOn: LocalDay.parse('2026-11-30'),
}

/** Leads read of meetings what their own rights show; the subject is about none of their items here. */
const byReaders = (...marks: readonly Mark[]): Who => ({
  sender: { worker: 'meeting_reader', lead: marks },
  receiver: { worker: 'meeting_reader', lead: marks },
  foreign: { worker: 'meeting_reader', lead: [] },
  coordinator: [],
  figures: 'meeting_reader',
})
/** Nothing like it is there for whoever may ask; everybody else hears who may. */
const ofCoordinatorButAbsent: Who = { ...byCoordinator, coordinator: 'not there' }

export const meetingLines = {
  listMeetings: { ask: () => ({}), ...byReaders() },
  meetingDetails: { ask: oneMeeting, at: 'sent', ...byReaders() },
  // The coordinator sees who holds it and when; of a restricted matter no more than that.
  agendaItem: {
    ask: onItem,
    at: 'sent',
    ...byReaders('id', 'code', 'need', 'text'),
    foreign: { worker: 'meeting_reader', lead: 'not there' },
    coordinator: ['id', 'code', 'need'],
    restricted: { coordinator: ['id'] },
  },
  // It runs still, so it has no minutes.
  meetingMinutes: {
    ask: oneMeeting,
    at: 'sent',
    sender: { worker: 'meeting_reader', lead: 'not there' },
    receiver: { worker: 'meeting_reader', lead: 'not there' },
    foreign: { worker: 'meeting_reader', lead: 'not there' },
    coordinator: 'not there',
    figures: 'meeting_reader',
  },
  notePresence: {
    ask: subject => ({ ...oneMeeting(subject), institution: agreed.institution, presence: 'present' }),
    ...byCoordinator,
  },
  discussItem: { ask: onItem, at: 'sent', ...ofCoordinatorButAbsent },
  putItemBack: { ask: onItem, at: 'sent', ...ofCoordinatorButAbsent },
  makeDecision: {
    ask: subject => ({ ...oneMeeting(subject), ...agreed, referralId: subject.referralId }),
    at: 'sent',
    ...byCoordinator,
    foreign: 'not there',
    figures: 'not there',
  },
  reviseDecision: {
    ask: subject => ({ ...oneMeeting(subject), ...agreed, decisionId }),
    ...ofCoordinatorButAbsent,
  },
  dropDecision: { ask: subject => ({ ...oneMeeting(subject), decisionId }), ...ofCoordinatorButAbsent },
  settleDecision: {
    ask: subject => ({ ...oneMeeting(subject), decisionId, done: true, remark: '' }),
    sender: 'not there',
    receiver: 'not there',
    foreign: 'not there',
    coordinator: 'not there',
    figures: 'not there',
  },
  keepDecisionDraft: { ask: subject => ({ ...oneMeeting(subject), draft: null }), ...byCoordinator },
  closeMeeting: { ask: subject => ({ ...oneMeeting(subject), nextOn: null }), ...byCoordinator },
  // After the closing: there is one meeting at a time.
  openMeeting: { ask: () => ({}), ...byCoordinator },
} satisfies Lines
