import { RoleKey } from '#domain/code-lists.ts'
import { InstitutionKey, TeamKey, WorkerCode } from '#domain/ids.ts'
import { LocalDay } from '#domain/time.ts'
import { passphrase } from '../support/a-vault.ts'
import { outreach, social, socialLead } from '../support/workers.ts'
import { byCoordinator, byEveryone, type Lines } from './line.ts'

const newcomer = {
  code: WorkerCode.parse('MOPS-77'),
  alias: 'Głóg',
  institution: InstitutionKey.parse('mops'),
  team: TeamKey.parse('mops-r'),
  role: RoleKey.parse('social_worker'),
  lead: false,
}
/** Whoever has left long ago, or was never here: those who may, are told that there is none. */
const nobody = WorkerCode.parse('MOPS-99')
const { alias, team, role, lead } = social

export const workerLines = {
  listWorkers: { ask: () => ({}), ...byCoordinator },
  // Own actions; those of the own institution for its lead; all of them, without any content, for the officer.
  workerActions: {
    ask: () => ({ worker: outreach.code, before: null, limit: 200 }),
    at: 'sent',
    sender: ['id', 'code'],
    receiver: 'log_reader',
    foreign: 'log_reader',
    coordinator: 'log_reader',
    figures: 'log_reader',
    officer: [],
  },
  joinWorker: { ask: () => ({ ...newcomer, passphrase }), ...byCoordinator },
  addWorker: {
    ask: () => ({ ...newcomer, code: WorkerCode.parse('MOPS-78'), alias: 'Jesion' }),
    ...byCoordinator,
  },
  changeWorker: { ask: () => ({ worker: social.code, alias, team, role, lead }), ...byCoordinator },
  removeWorker: {
    ask: () => ({ worker: nobody, on: LocalDay.parse('2026-12-01'), successor: socialLead.code }),
    ...byCoordinator,
    coordinator: 'not there',
  },
  bringBackWorker: { ask: () => ({ worker: nobody }), ...byCoordinator, coordinator: 'not there' },
  replacePassphrase: { ask: () => ({ worker: nobody }), ...byCoordinator, coordinator: 'not there' },
  // Everyone's own; that the old passphrase does not fit is said by the keyring, not by the permission.
  changePassphrase: {
    ask: () => ({ from: passphrase, to: 'cicha latarnia nad młynówką 7' }),
    ...byEveryone,
  },
  issueRecoveryKey: { ask: () => ({ passphrase }), ...byCoordinator },
} satisfies Lines
