import type { FrozenVersion, KeptReport, Release } from '#domain/kept-report.ts'
import type { ReportPeriod } from '#domain/report-period.ts'
import { type ReadDb, readStatement, type WriteDb, writeStatement } from '../database.ts'
import { canonicalJson } from '../event-hash.ts'
import { reportReleases, reports, reportVersions } from '../schema/reports.ts'
import { columnsOf, selectedColumns } from '../table-columns.ts'

type ReportRecord = typeof reports.$inferSelect
type VersionRecord = typeof reportVersions.$inferSelect
type ReleaseRecord = typeof reportReleases.$inferSelect

const put = (db: WriteDb, table: Parameters<typeof columnsOf>[0], name: string, record: object): void => {
  const columns = columnsOf(table)
  const values = columns.map(({ property }) => Reflect.get(record, property))
  writeStatement(
    db,
    `INSERT OR REPLACE INTO ${name} (${columns.map(({ column }) => `"${column}"`).join(', ')})
     VALUES (${columns.map(() => '?').join(', ')})`,
  ).run(...values)
}

/**
 * Saves what events made of a kept report; nothing else writes these tables. `was` is the state before, so that only
 * what changed is written: a frozen version once, and never again.
 */
export const saveReport = (db: WriteDb, report: KeptReport, was?: KeptReport): void => {
  const { period, id, words, versions, releases } = report
  put(db, reports, 'reports', { period, id, words: canonicalJson(words) })
  for (const version of versions.filter(one => !was?.versions.includes(one))) {
    const { differences, words: places, ...rest } = version
    put(db, reportVersions, 'report_versions', {
      ...rest,
      period,
      differences: canonicalJson(differences),
      words: canonicalJson(places),
    })
  }
  for (const release of releases.filter(one => !was?.releases.includes(one))) {
    put(db, reportReleases, 'report_releases', { ...release, period, dropped: release.dropped ? 1 : 0 })
  }
}

/** What is kept of the report of a period; undefined while nobody wrote, froze or released anything of it. */
export const findReport = (db: ReadDb, period: ReportPeriod): KeptReport | undefined => {
  const record = readStatement<ReportRecord>(
    db,
    `SELECT ${selectedColumns(reports)} FROM reports WHERE period = ?`,
  ).get(period)
  if (record === undefined) return undefined
  const versions = readStatement<VersionRecord>(
    db,
    `SELECT ${selectedColumns(reportVersions)} FROM report_versions WHERE period = ? ORDER BY number`,
  ).all(period)
  const releases = readStatement<ReleaseRecord>(
    db,
    `SELECT ${selectedColumns(reportReleases)} FROM report_releases WHERE period = ? ORDER BY copy`,
  ).all(period)
  // The rows are ours, written by `saveReport`, so their shape is trusted.
  const whole: object = {
    period,
    id: record.id,
    words: JSON.parse(record.words) as KeptReport['words'],
    versions: versions.map(versionOf),
    releases: releases.map(releaseOf),
  }
  return whole as KeptReport
}

const versionOf = ({ period: _period, differences, words, ...rest }: VersionRecord): FrozenVersion =>
  ({
    ...rest,
    differences: JSON.parse(differences) as FrozenVersion['differences'],
    words: JSON.parse(words) as FrozenVersion['words'],
  }) as FrozenVersion

const releaseOf = ({ period: _period, dropped, ...rest }: ReleaseRecord): Release =>
  ({ ...rest, dropped: dropped === 1 }) as Release
