import { ResidentCodeText } from '#renderer/ui/ResidentCodeText.tsx'
import { SectionTitle } from '#renderer/ui/SectionTitle.tsx'
import { RelayTrack } from '#renderer/ui/track/RelayTrack.tsx'
import classes from './specimen.module.css'
import { longChain, states, timelineA, timelineB, timelineC } from './specimen-chains.ts'
import { at } from './specimen-legs.ts'

const now = at('26.11 10:52')
const chains = [
  ['7K3F9Q5T2M', timelineA],
  ['3WH6D8RYKX', longChain],
  ['M4T2B0PAL7', timelineB],
  ['C9QZ1X5R3D', timelineC],
] as const

/** The track in its three densities and all of its states: for eyes, not for the app. */
export function Specimen() {
  return (
    <div className={classes.sheet}>
      {chains.map(([code, legs]) => (
        <section key={code} className={classes.panel}>
          <ResidentCodeText code={code} size="panel" />
          <RelayTrack legs={legs} now={now} size="full" />
        </section>
      ))}
      <SectionTitle>Stany</SectionTitle>
      <div className={classes.states}>
        {states.map(([name, legs]) => (
          <div key={name} className={classes.state}>
            <b>{name}</b>
            <RelayTrack legs={legs} now={now} size="card" />
          </div>
        ))}
      </div>
      <SectionTitle>Wiersze i karty</SectionTitle>
      <div className={classes.states}>
        {chains.map(([code, legs]) => (
          <div key={code} className={classes.state}>
            <ResidentCodeText code={code} />
            <RelayTrack legs={legs} now={now} size="row" />
            <RelayTrack legs={legs} now={now} size="card" />
          </div>
        ))}
      </div>
      <div className={classes.states}>
        {states.map(([name, legs]) => (
          <div key={name} className={classes.state}>
            <span>{name}</span>
            <RelayTrack legs={legs} now={now} size="row" />
          </div>
        ))}
      </div>
    </div>
  )
}
