import type { ChangeSubject } from '#domain/rules-calls.ts'
import { useCall } from '../../api/use-call.ts'
import { useTexts } from '../../text/use-texts.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import classes from './rules-screen.module.css'

export interface EffectLinesProps {
  readonly about: ChangeSubject
  /** What becomes of what is counted here. */
  readonly after: string
}

/** What a change will touch, before it is made. */
export function EffectLines({ about, after }: EffectLinesProps) {
  const t = useTexts()
  const { value: effects } = useCall('ruleEffects', { about })
  const lines =
    effects === undefined
      ? []
      : [
          ...(about.kind === 'item'
            ? [about.list === 'place_kind' ? t.rules.openPlaces(effects.open) : t.rules.standsIn(effects)]
            : about.kind === 'freeDay'
              ? [t.rules.dueThen(effects.dueThen)]
              : about.kind === 'silence'
                ? []
                : [t.rules.keepDeadlines(effects.open)]),
          ...(effects.views > 0 ? [t.rules.inViews(effects.views)] : []),
          ...(effects.promisedOtherwise.length > 0
            ? [
                t.rules.otherPromise(
                  effects.promisedOtherwise.map(key => institutionWords(key).name).join(', '),
                ),
              ]
            : []),
        ]
  return (
    <section className={classes.effects} aria-label={t.rules.effects}>
      <h3>{t.rules.effects}</h3>
      <ul aria-live="polite">
        {[...lines, after].map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
