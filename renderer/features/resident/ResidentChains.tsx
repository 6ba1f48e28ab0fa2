import { useMemo } from 'react'
import type { Leg, ResidentDetails } from '#domain/answers.ts'
import type { WorkerCode } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { useSession } from '../../api/session-context.ts'
import { navigate } from '../../app/router.ts'
import { labelOf } from '../../text/label-of.ts'
import { useLanguage } from '../../text/language.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { formatListDay } from '../../ui/format-day.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { RelayTrack } from '../../ui/track/RelayTrack.tsx'
import { useNow } from '../../ui/use-now.ts'
import { trackLegs } from '../referral/track-legs.ts'
import classes from './resident-screen.module.css'

/** Every matter of the person that this worker has a part in, one relay below the other, the liveliest first. */
export function ResidentChains({ chains }: Pick<ResidentDetails, 'chains'>) {
  const t = useTexts()
  return (
    <section className={classes.column} aria-label={t.residents.page.matters}>
      <SectionTitle rule="ink">{t.residents.page.matters}</SectionTitle>
      {chains.length === 0 ? <EmptyLine>{t.residents.page.noMatters}</EmptyLine> : null}
      {chains.map(({ chainId, legs }) => (
        <ChainTrack key={chainId} legs={legs} titled={chains.length > 1} />
      ))}
    </section>
  )
}

function ChainTrack({ legs, titled }: { readonly legs: readonly Leg[]; readonly titled: boolean }) {
  const t = useTexts()
  const language = useLanguage()
  const clock = useNow()
  const { directory } = useSession()
  // The clock of the screen steps once a minute; what was done just now is not in the future.
  const now = Math.max(clock, ...legs.map(({ changedAt }) => changedAt)) as Instant
  const onTrack = useMemo(() => {
    const places = new Map(directory.workers.map(({ code, institution }) => [code, institution]))
    return trackLegs(legs, (code: WorkerCode) => places.get(code), language)
  }, [legs, directory, language])
  const openEvent = (eventId: string): void => {
    const leg = legs.find(({ entries }) => entries.some(({ id }) => id === eventId))
    if (leg !== undefined) navigate('referral', { referralId: leg.id })
  }
  const needs = [...new Set(legs.flatMap(({ need }) => (need === null ? [] : [labelOf('need', need)])))]
  const since = legs[0]?.sentAt ?? legs[0]?.draftedAt
  return (
    <div className={classes.chain}>
      {titled && since !== undefined ? (
        <h3>
          {t.residents.page.matter({
            need: needs.length === 0 ? t.residents.page.noNeed : needs.join(', '),
            since: formatListDay(since, now),
          })}
        </h3>
      ) : null}
      <RelayTrack legs={onTrack} now={now} size="full" onOpenEvent={openEvent} />
    </div>
  )
}
