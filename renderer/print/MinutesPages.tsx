import type { FrozenMinutes } from '#domain/meeting-minutes.ts'
import { MinutesHead } from './MinutesHead.tsx'
import { MinutesSections } from './MinutesSections.tsx'
import { MinutesSignatures } from './MinutesSignatures.tsx'
import classes from './report.module.css'

/** The minutes of a meeting as they are read from the first page to the last. */
export function MinutesPages({ minutes, hash }: FrozenMinutes) {
  return (
    <main className={classes.report}>
      <MinutesHead minutes={minutes} hash={hash} />
      <MinutesSections minutes={minutes} hash={hash} headless />
      <MinutesSignatures minutes={minutes} />
    </main>
  )
}
