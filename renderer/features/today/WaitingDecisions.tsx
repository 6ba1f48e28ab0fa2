import type { Today } from '#domain/answers.ts'
import { useTexts } from '../../text/use-texts.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { StandingDecisions } from '../meeting/StandingDecisions.tsx'
import classes from './today-screen.module.css'

/** What a coordination meeting asked of this institution and nobody has said yet what became of. */
export function WaitingDecisions({ decisions }: { readonly decisions: Today['decisions'] }) {
  const t = useTexts()
  if (decisions.length === 0) return null
  return (
    <section className={classes.decisions}>
      <SectionTitle size="group" count={decisions.length}>
        {t.meeting.waitingTitle}
      </SectionTitle>
      <StandingDecisions decisions={decisions} name={t.meeting.waitingTitle} />
    </section>
  )
}
