import type { ResidentDetails } from '#domain/answers.ts'
import { useCommand } from '../../api/use-command.ts'
import { navigate } from '../../app/router.ts'
import { useTexts } from '../../text/use-texts.ts'
import { ActionRow } from '../../ui/ActionRow.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { notify } from '../../ui/notify.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import classes from './resident-screen.module.css'

export interface ResidentActionsProps {
  readonly details: ResidentDetails
  readonly onLink: () => void
  readonly onUnlink: () => void
}

/** What can be done for this person: refer, print the card, link and unlink codes. */
export function ResidentActions({ details, onLink, onUnlink }: ResidentActionsProps) {
  const t = useTexts()
  const { resident, linkedCodes, issuedAt } = details
  const print = useCommand('printResidentCard', {
    onDone: ({ path }) => {
      if (path !== null) notify({ text: t => t.residents.printed(path) })
    },
  })
  return (
    <section className={classes.column} aria-label={t.residents.page.actions}>
      <SectionTitle>{t.residents.page.actions}</SectionTitle>
      <ActionRow
        primary
        label={t.residents.page.refer}
        hint={t.residents.page.referHint}
        keys="n"
        onAct={() => navigate('newReferral', undefined, { code: resident })}
      />
      <ActionRow
        label={t.residents.page.print}
        hint={t.residents.page.printHint}
        keys="d"
        disabled={print.waiting}
        onAct={() => void print.run({ resident })}
      />
      {issuedAt === null ? null : (
        <ActionRow label={t.residents.page.link} hint={t.residents.page.linkHint} keys="p" onAct={onLink} />
      )}
      {linkedCodes.some(({ direct }) => direct) ? (
        <ActionRow
          label={t.residents.page.unlink}
          hint={t.residents.page.unlinkHint}
          keys="r"
          onAct={onUnlink}
        />
      ) : null}
      {print.sentence === undefined ? null : <FailureNotice title={print.sentence} />}
    </section>
  )
}
