import { LocalMonth } from '#domain/time.ts'
import { noWords } from '../support/report-words.ts'
import { byCoordinator, type Lines } from './line.ts'

const oneMonth = () => ({ period: LocalMonth.parse('2026-11') })
/** The data protection officer reads what the coordinator keeps, and takes copies under their own name. */
const byReadersOfFigures = { ...byCoordinator, officer: 'may' } as const

export const reportLines = {
  reportPeriods: { ask: () => ({}), ...byReadersOfFigures },
  reportStanding: { ask: oneMonth, ...byReadersOfFigures },
  publicReport: { ask: oneMonth, ...byReadersOfFigures },
  // October had nothing yet, so there is nothing to close for whoever may close at all.
  freezeReport: {
    ask: () => ({ period: LocalMonth.parse('2026-10') }),
    ...byCoordinator,
    coordinator: 'not there',
  },
  correctReport: { ask: () => ({ ...oneMonth(), reason: 'Wpisy uzupełnione później.' }), ...byCoordinator },
  writeReportWords: {
    ask: () => ({ ...oneMonth(), words: { ...noWords, gaps: 'Brakuje noclegów.' } }),
    ...byCoordinator,
  },
  releaseReport: {
    ask: () => ({ ...oneMonth(), edition: 'internal', format: 'pdf', fileHash: '0'.repeat(64) }),
    ...byReadersOfFigures,
  },
  dropRelease: {
    ask: () => ({ ...oneMonth(), copy: 999 }),
    ...byCoordinator,
    coordinator: 'not there',
    officer: 'not there',
  },
} satisfies Lines
