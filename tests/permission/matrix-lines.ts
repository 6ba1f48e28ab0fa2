import { InstitutionKey } from '#domain/ids.ts'
import { MatrixFingerprint } from '#domain/matrix-events.ts'
import { LongPeriod } from '#domain/report-period.ts'
import { LocalDay } from '#domain/time.ts'
import { aDescription, aMatrixFile } from '../support/matrix.ts'
import { byCoordinator, type Lines } from './line.ts'

const period = LongPeriod.parse('2026-Q4')

/** Figures of all institutions side by side; each describes itself by its lead. */
export const matrixLines = {
  matrix: { ask: () => ({ period }), at: 'sent', ...byCoordinator, officer: 'may' },
  exportMatrix: { ask: () => ({ period }), at: 'sent', ...byCoordinator },
  describeInstitution: {
    ask: ({ text }) => ({
      institution: InstitutionKey.parse('mops'),
      ...aDescription({ text: text.slice(0, 100) }),
      validFrom: LocalDay.parse('2026-11-02'),
    }),
    at: 'sent',
    sender: 'own_lead_or_coordinator',
    receiver: { worker: 'own_lead_or_coordinator', lead: 'may' },
    foreign: 'own_lead_or_coordinator',
    coordinator: 'may',
    figures: 'own_lead_or_coordinator',
  },
  takeMatrix: {
    ask: ({ text }) => ({ file: aMatrixFile({ network: `Sieć ${text.slice(-6)}` }) }),
    at: 'sent',
    ...byCoordinator,
  },
  removeMatrix: {
    ask: () => ({ fingerprint: MatrixFingerprint.parse('0'.repeat(64)) }),
    ...byCoordinator,
    coordinator: 'not there',
  },
} satisfies Lines
