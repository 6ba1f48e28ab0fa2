import type { NetworkView } from '#domain/network-view.ts'
import { dayNumberOf, instantAt } from '#domain/time.ts'
import { RichText } from '../../text/RichText.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { formatDate, formatListShortDay } from '../../ui/format-day.ts'
import { flowCount } from './flow-count.ts'

/** What was sent in the span, what is late now, and until when all institutions have made entries. */
export function NetworkLead({ view }: { readonly view: NetworkView }) {
  const t = useTexts()
  const { days, flows, total, coverage, asOf } = view
  const late = total.lateDecision + total.lateContact
  const known = coverage.flatMap(({ lastEntryOn }) => (lastEntryOn === null ? [] : [lastEntryOn])).toSorted()
  const [least] = known
  return (
    <RichText>
      {[
        t.network.lead({
          from: formatDate(days.from),
          to: formatDate(days.to),
          sent: flowCount(flows, 'sent', {}),
          open: total.open,
          late,
        }),
        ...(least === undefined
          ? []
          : [
              t.network.coverageLine({
                day: formatListShortDay(instantAt(dayNumberOf(least), 720), asOf),
                without: coverage.length - known.length,
              }),
            ]),
      ].join(' ')}
    </RichText>
  )
}
