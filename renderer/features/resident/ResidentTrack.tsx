import { useMemo } from 'react'
import type { WorkerCode } from '#domain/ids.ts'
import { deriveMatters } from '#domain/matter-tracks.ts'
import type { Instant } from '#domain/time.ts'
import { deriveTrack } from '#domain/track.ts'
import { useSession } from '../../api/session-context.ts'
import { navigate } from '../../app/router.ts'
import { useLanguage } from '../../text/language.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { formatListDay } from '../../ui/format-day.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { FullTrack } from '../../ui/track/FullTrack.tsx'
import { TrackList } from '../../ui/track/TrackList.tsx'
import { trackLegs } from '../referral/track-legs.ts'
import type { PersonMatters } from './person-matters.ts'
import classes from './resident-screen.module.css'

export interface ResidentTrackProps {
  readonly matters: PersonMatters
  readonly now: Instant
}

/** Every matter of the person on one axis of time, numbered where there are several; an event leads to its referral. */
export function ResidentTrack({ matters, now }: ResidentTrackProps) {
  const t = useTexts()
  const language = useLanguage()
  const { directory } = useSession()
  const { chains } = matters
  const legsOf = useMemo(() => {
    const places = new Map(directory.workers.map(({ code, institution }) => [code, institution]))
    return chains.map(({ legs }) => trackLegs(legs, (code: WorkerCode) => places.get(code), language))
  }, [chains, directory, language])
  const track = useMemo(() => deriveMatters(legsOf, now), [legsOf, now])
  const several = useMemo(
    () =>
      legsOf.length < 2
        ? undefined
        : {
            matters,
            list: legsOf.map((legs, place) => {
              const own = deriveTrack(legs, now)
              const name = matters.names[place] ?? ''
              return (
                <section key={chains[place]?.chainId} className={classes.matter}>
                  <h3>
                    {place + 1}.{' '}
                    {t.residents.page.matter({ need: name, since: formatListDay(own.from, now) })}
                  </h3>
                  <TrackList track={own} now={now} />
                </section>
              )
            }),
          },
    [legsOf, matters, chains, now, t],
  )
  const openEvent = (eventId: string): void => {
    const leg = chains
      .flatMap(({ legs }) => legs)
      .find(({ entries }) => entries.some(({ id }) => id === eventId))
    if (leg !== undefined) navigate('referral', { referralId: leg.id })
  }
  return (
    <section className={classes.column} aria-label={t.residents.page.matters}>
      <SectionTitle rule="ink" {...(chains.length > 1 ? { count: chains.length } : {})}>
        {t.residents.page.matters}
      </SectionTitle>
      {chains.length === 0 ? (
        <EmptyLine>{t.residents.page.noMatters}</EmptyLine>
      ) : (
        <FullTrack
          track={track}
          now={now}
          width={undefined}
          onOpenEvent={openEvent}
          accepted={undefined}
          several={several}
        />
      )}
    </section>
  )
}
