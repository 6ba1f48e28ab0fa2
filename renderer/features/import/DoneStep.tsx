import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { csvTable } from '#domain/csv-table.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import type { Value } from '../../api/client.ts'
import { useCommand } from '../../api/use-command.ts'
import { navigate } from '../../app/router.ts'
import { useTexts } from '../../text/use-texts.ts'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { notify } from '../../ui/notify.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { queryOfImport } from '../referrals/list-question.ts'
import { ImportList } from './ImportList.tsx'
import classes from './import-screen.module.css'
import type { RegisterLink } from './register-link.ts'

type Pair = { readonly number: number; readonly said: string; readonly code: string }

export interface DoneStepProps {
  readonly imported: Value<'commitImport'>
  readonly link: RegisterLink
  readonly onAgain: () => void
}

const pairsShown = 100

/** The last step: what came in, and, this once, which old number got which code. */
export function DoneStep({ imported, link, onAgain }: DoneStepProps) {
  const t = useTexts()
  const [pairs, setPairs] = useState<readonly Pair[]>([])
  useEffect(() => {
    void link.personsTaken().then(
      persons =>
        setPairs(
          persons
            .map(({ number, said }) => ({ number, said, code: imported.codes[number] ?? '' }))
            .filter(({ said, code }) => code !== '' && said !== ''),
        ),
      () => undefined,
    )
  }, [link, imported])
  const save = useCommand('saveTable', {
    asNotice: true,
    onDone: ({ path }) => {
      if (path !== null) notify({ text: t => t.register.done.codesSaved(path) })
    },
  })
  const table = (): string =>
    csvTable([
      [t.register.done.tableNumber, t.register.done.tableCode],
      ...pairs.map(({ said, code }) => [said, `AZ ${shownResidentCode(code)}`]),
    ])
  return (
    <div className={classes.scroller}>
      <p role="status" className={classes.counts}>
        <b>{t.register.done.title(imported.referrals)}</b> {t.register.done.lead}
      </p>
      <div className={classes.tools}>
        <KeyButton
          keys="enter"
          variant="filled"
          onAct={() => navigate('referrals', undefined, queryOfImport(imported.importId))}
        >
          {t.register.done.show}
        </KeyButton>
        <Button variant="default" onClick={onAgain}>
          {t.register.done.again}
        </Button>
      </div>
      {pairs.length === 0 ? null : (
        <section aria-label={t.register.done.codes}>
          <SectionTitle count={pairs.length}>{t.register.done.codes}</SectionTitle>
          <p className={classes.hint}>{t.register.done.codesLead}</p>
          <p className={classes.tools}>
            <Button
              variant="default"
              loading={save.waiting}
              onClick={() => void save.run({ name: 'newCodes', csv: table() })}
            >
              {t.register.done.saveCodes}
            </Button>
          </p>
          <table className={`${classes.columns} ${classes.pairs}`}>
            <thead>
              <tr>
                <th scope="col">{t.register.done.number}</th>
                <th scope="col">{t.register.done.code}</th>
              </tr>
            </thead>
            <tbody>
              {pairs.slice(0, pairsShown).map(({ number, said, code }) => (
                <tr key={number}>
                  <td>{said}</td>
                  <td>
                    <b>{shownResidentCode(code)}</b>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {pairs.length > pairsShown ? (
            <p className={classes.hint}>{t.register.done.moreCodes(pairs.length - pairsShown)}</p>
          ) : null}
        </section>
      )}
      <ImportList />
    </div>
  )
}
