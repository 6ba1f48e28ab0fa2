import type { MonthReport } from '#domain/report.ts'
import { AnnexSection } from './AnnexSection.tsx'
import { BalanceSection } from './BalanceSection.tsx'
import { ChainsSection } from './ChainsSection.tsx'
import { ConclusionsSection } from './ConclusionsSection.tsx'
import { ContactsSection } from './ContactsSection.tsx'
import { DecisionsSection } from './DecisionsSection.tsx'
import { FlowSection } from './FlowSection.tsx'
import { IncompleteContext, incompleteOf } from './incomplete-data.ts'
import { MatrixNote } from './MatrixNote.tsx'
import { MethodSection } from './MethodSection.tsx'
import { NeedsSection } from './NeedsSection.tsx'
import { OutcomesSection } from './OutcomesSection.tsx'
import { PlacesSection } from './PlacesSection.tsx'
import { SignatureSection } from './SignatureSection.tsx'
import { SummarySection } from './SummarySection.tsx'
import { TimelinessSection } from './TimelinessSection.tsx'
import { UnresolvedSection } from './UnresolvedSection.tsx'

/** The fifteen sections and the annex, in the order of reference §4.2; the numbers are the same in every report. */
export function ReportSections({ report }: { readonly report: MonthReport }) {
  const { needs, decisions, unresolved, chains, contacts, places, closing, annex } = report
  return (
    <IncompleteContext value={incompleteOf(report)}>
      <SummarySection number={1} report={report} />
      <BalanceSection number={2} report={report} />
      <FlowSection number={3} report={report} />
      <TimelinessSection number={4} report={report} />
      <NeedsSection number={5} report={report} needs={needs} />
      <DecisionsSection number={6} report={report} decisions={decisions} />
      <OutcomesSection number={7} report={report} />
      <UnresolvedSection number={8} report={report} unresolved={unresolved} />
      <ChainsSection number={9} report={report} chains={chains} />
      <ContactsSection number={10} report={report} contacts={contacts} />
      <ConclusionsSection number={11} report={report} />
      <PlacesSection number={12} report={report} places={places} initiatives={closing.words.initiatives} />
      <MatrixNote number={13} report={report} />
      <SignatureSection number={14} report={report} />
      <MethodSection number={15} report={report} />
      <AnnexSection report={report} annex={annex} />
    </IncompleteContext>
  )
}
