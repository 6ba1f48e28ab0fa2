import { Modal } from '@mantine/core'
import type { MonthReport } from '#domain/report.ts'
import type { ReportStanding } from '#domain/report-answers.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { formatDateTime } from '../../ui/format-day.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useWorkerName } from './ClosingPart.tsx'
import { DifferenceTable } from './DifferenceTable.tsx'
import classes from './report-dialogs.module.css'

export interface RegisterDialogProps {
  readonly report: MonthReport
  readonly standing: ReportStanding
  readonly onClose: () => void
}

/** Who took which copy away, and what each version changed. */
export function RegisterDialog({ report, standing, onClose }: RegisterDialogProps) {
  const t = useTexts()
  const nameOf = useWorkerName()
  useKeys({ escape: onClose }, { dialog: true })
  const { releases, versions } = standing
  return (
    <Modal
      opened
      onClose={onClose}
      title={t.reportClosing.register.title}
      size={760}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': t.shell.close }}
    >
      {releases.length === 0 ? (
        <EmptyLine>{t.reportClosing.register.empty}</EmptyLine>
      ) : (
        <>
          <p className={classes.about}>{t.reportClosing.register.about}</p>
          <table className={classes.table} aria-label={t.reportClosing.register.table}>
            <thead>
              <tr>
                <th scope="col">{t.reportClosing.register.copy}</th>
                <th scope="col">{t.reportClosing.register.when}</th>
                <th scope="col">{t.reportClosing.register.who}</th>
                <th scope="col">{t.reportClosing.register.what}</th>
                <th scope="col">{t.reportClosing.register.hash}</th>
              </tr>
            </thead>
            <tbody>
              {releases.map(release => (
                <tr key={release.copy} className={release.dropped ? classes.dropped : undefined}>
                  <th scope="row">{release.copy}</th>
                  <td>{formatDateTime(release.releasedAt)}</td>
                  <td>{nameOf(release.releasedBy)}</td>
                  <td>
                    <span className={classes.struck}>
                      {t.reportClosing.register.editions[release.edition]},{' '}
                      {t.reportClosing.register.version(release.version)}, {release.format.toUpperCase()}
                    </span>
                    {release.dropped ? ` (${t.reportClosing.register.dropped})` : null}
                  </td>
                  <td className={classes.mono}>{release.fileHash}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {versions.length === 0 ? null : (
        <section className={classes.group}>
          <SectionTitle>{t.reportClosing.register.versions}</SectionTitle>
          {versions.map(version => (
            <div key={version.number} className={classes.place}>
              <p className={classes.placeName}>
                <span>
                  {t.reportClosing.register.version(version.number)} ·{' '}
                  {version.number === 1
                    ? t.reportClosing.register.first
                    : t.reportClosing.closedAs(version.number)}{' '}
                  · {formatDateTime(version.frozenAt)} · {nameOf(version.frozenBy)}
                </span>
              </p>
              {version.reason === '' ? null : (
                <p className={classes.about}>{t.reportClosing.register.reason(version.reason)}</p>
              )}
              <p className={`${classes.about} ${classes.mono}`}>
                {t.reportClosing.register.versionHash}: {version.hash}
              </p>
              {version.differences.length === 0 ? null : (
                <DifferenceTable differences={version.differences} institutions={report.institutions} />
              )}
            </div>
          ))}
        </section>
      )}
    </Modal>
  )
}
