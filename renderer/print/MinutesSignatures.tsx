import type { Minutes } from '#domain/meeting-minutes.ts'
import { useTexts } from '../text/use-texts.ts'
import { nameOnThatDay } from './minutes-names.ts'
import { SectionHead } from './ReportPieces.tsx'
import end from './report-end.module.css'
import { SignatureField } from './SignatureSection.tsx'

/** Fields to sign by hand: who kept the minutes, and one for every institution that was there. */
export function MinutesSignatures({ minutes }: { readonly minutes: Minutes }) {
  const t = useTexts()
  const { ledBy, presence, settled, standing } = minutes
  const number = 3 + Number(settled.length > 0) + Number(standing.length > 0)
  return (
    <section className={end.whole}>
      <SectionHead number={number}>{t.minutes.sections.signatures}</SectionHead>
      <div className={end.signatures}>
        <SignatureField role={t.minutes.keptBy} who={`${ledBy.alias} (${ledBy.code})`} />
        {presence
          .filter(one => one.presence === 'present')
          .map(({ institution }) => (
            <SignatureField
              key={institution}
              role={t.minutes.forInstitution}
              who={nameOnThatDay(t, minutes, institution)}
            />
          ))}
      </div>
    </section>
  )
}
