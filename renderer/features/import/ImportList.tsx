import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ImportListed } from '#domain/import-calls.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { hrefOf } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { formatDateTime } from '../../ui/format-day.ts'
import { notify } from '../../ui/notify.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { workerAtInstitution } from '../referral/worker-names.ts'
import { queryOfImport } from '../referrals/list-question.ts'
import classes from './import-screen.module.css'
import { WritingLine } from './WritingLine.tsx'

/** What the institution imported before, each to be taken back as long as nobody has worked with it. */
export function ImportList() {
  const t = useTexts()
  const { value: imports } = useCall('listImports', {})
  return (
    <section className={classes.made} aria-label={t.register.made.title}>
      <SectionTitle>{t.register.made.title}</SectionTitle>
      {imports?.length === 0 ? <EmptyLine>{t.register.made.none}</EmptyLine> : null}
      <ul className={classes.imports}>
        {(imports ?? []).map(made => (
          <MadeImport key={made.importId} made={made} />
        ))}
      </ul>
    </section>
  )
}

function MadeImport({ made }: { readonly made: ImportListed }) {
  const t = useTexts()
  const { directory } = useSession()
  const [asking, setAsking] = useState(false)
  const { importId, referrals, importedAt, importedBy, undoneAt, workedOn } = made
  const undo = useCommand('undoImport', {
    onDone: undone => notify({ text: t => t.register.made.undoneNow(undone.referrals) }),
  })
  return (
    <li className={classes.import} data-undone={undoneAt !== null || undefined}>
      <div>
        <b>{t.register.made.one({ referrals, at: formatDateTime(importedAt) })}</b>
        <span className={classes.quiet}>
          {workerAtInstitution(directory, importedBy, importedAt)}
          {undoneAt === null ? null : ` · ${t.register.made.undone(formatDateTime(undoneAt))}`}
          {workedOn ? ` · ${t.register.made.workedOn}` : null}
        </span>
        {undo.sentence === undefined ? null : (
          <p role="alert" className={classes.alert}>
            {undo.sentence}
          </p>
        )}
      </div>
      {undoneAt !== null ? null : undo.waiting ? (
        <WritingLine words={t.register.made.undoing} />
      ) : asking ? (
        <div className={classes.ask}>
          <span>{t.register.made.undoAsk(referrals)}</span>
          <Button
            autoFocus
            variant="filled"
            onClick={() => {
              setAsking(false)
              void undo.run({ importId })
            }}
          >
            {t.register.made.undoYes}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t.register.made.undoNo}
          </Button>
        </div>
      ) : (
        <div className={classes.choices}>
          <Button
            variant="subtle"
            component="a"
            href={hrefOf('referrals', undefined, queryOfImport(importId))}
          >
            {t.register.made.show}
          </Button>
          {workedOn ? null : (
            <Button variant="default" onClick={() => setAsking(true)}>
              {t.register.made.undo}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
