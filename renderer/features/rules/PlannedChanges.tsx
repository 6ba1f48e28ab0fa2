import { Button } from '@mantine/core'
import type { RuleRow } from '#domain/network-rules.ts'
import { useSession } from '../../api/session-context.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDay } from '../../ui/format-day.ts'
import { notify } from '../../ui/notify.tsx'
import { workerName } from '../referral/worker-names.ts'
import { ruleWords } from './rule-words.ts'
import classes from './rules-screen.module.css'

export interface PlannedChangesProps {
  /** What is announced for days to come, the soonest first. */
  readonly planned: readonly RuleRow[]
  readonly canEdit: boolean
  /** Free days stand under a title of their own. */
  readonly titled?: boolean
}

/** Changes that do not hold yet; each can be taken back until its day comes. */
export function PlannedChanges({ planned, canEdit, titled = true }: PlannedChangesProps) {
  const t = useTexts()
  const { directory } = useSession()
  const withdraw = useCommand('withdrawRuleChange', {
    asNotice: true,
    onDone: () => notify({ text: t => t.rules.withdrawn }),
  })
  if (planned.length === 0) return null
  return (
    <section className={classes.planned} aria-label={t.rules.planned}>
      {titled ? <h2>{t.rules.planned}</h2> : null}
      <ul>
        {planned.map(({ subject, validFrom, value, changedAt, changedBy }) => (
          <li key={`${subject} ${validFrom}`} className={classes.plannedItem}>
            <span>
              <b>{t.rules.plannedFor(formatDay(validFrom))}</b> {ruleWords(t, value, validFrom)}
              <small className={classes.small}>{t.rules.plannedBy(workerName(directory, changedBy))}</small>
            </span>
            {canEdit ? (
              <Button
                size="xs"
                disabled={withdraw.waiting}
                aria-label={`${t.rules.withdraw}: ${ruleWords(t, value, validFrom)}`}
                onClick={() => void withdraw.run({ subject, validFrom, seen: changedAt })}
              >
                {t.rules.withdraw}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
