import type { MonthReport } from '#domain/report.ts'
import type { AnnexTrack } from '#domain/report-sections.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import { useLanguage } from '../text/language.ts'
import { useTexts } from '../text/use-texts.ts'
import { NumberedFigure } from './ReportPieces.tsx'
import { chartNumbers } from './report-numbers.ts'
import { TrackOnPaper } from './TrackOnPaper.tsx'

/** Matters that went well, drawn as their relay track: what a handoff looks like when nobody waits. */
export function AnnexTracks({
  report,
  tracks,
}: {
  readonly report: MonthReport
  readonly tracks: readonly AnnexTrack[]
}) {
  const t = useTexts()
  const language = useLanguage()
  return tracks.map(({ referralId, resident, restricted, need, legs }, place) => (
    <NumberedFigure
      key={referralId}
      number={chartNumbers.tracks + place}
      finding={t.reportAnnex.track({
        code: resident === null ? t.reportAnnex.noResident : shownResidentCode(resident),
        need: restricted || need === null ? t.reportAnnex.restricted : need[language],
      })}
      remark={t.reportAnnex.trackRemark(legs.length)}
    >
      <TrackOnPaper legs={legs} now={report.asOf} />
    </NumberedFigure>
  ))
}
