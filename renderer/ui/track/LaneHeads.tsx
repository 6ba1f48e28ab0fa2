import { InstitutionMark } from '../InstitutionMark.tsx'
import { institutionWords } from '../institution-words.ts'
import classes from './track.module.css'
import type { LaneShape } from './track-layout.ts'

export interface LaneHeadsProps {
  readonly lanes: readonly LaneShape[]
  readonly card: boolean
}

/** Mark and name at the head of each lane; further rows of one institution have none. */
export function LaneHeads({ lanes, card }: LaneHeadsProps) {
  return lanes.map((lane, place) =>
    lane.again ? null : (
      <g key={lane.institution}>
        <InstitutionMark
          institution={lane.institution}
          size={card ? 10 : 12}
          x={0}
          y={lane.y - (card ? 5 : 6)}
        />
        <text
          x={card ? 15 : 20}
          y={lane.y + (card ? 4 : 4.5)}
          className={`${classes.name} ${holdsOnAny(lanes, place) ? classes.holder : ''}`}
        >
          {institutionWords(lane.institution)[card ? 'short' : 'name']}
        </text>
      </g>
    ),
  )
}

/** An institution with several rows holds a baton when one of them does. */
const holdsOnAny = (lanes: readonly LaneShape[], place: number): boolean =>
  lanes.some(lane => lane.institution === lanes[place]?.institution && lane.holdsNow)
