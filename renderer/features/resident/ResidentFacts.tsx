import type { ResidentDetails } from '#domain/answers.ts'
import { useSession } from '../../api/session-context.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FactList } from '../../ui/FactList.tsx'
import { formatDay } from '../../ui/format-day.ts'
import { workerAtInstitution } from '../referral/worker-names.ts'
import { CodeLink } from './CodeLink.tsx'
import classes from './resident-screen.module.css'

/** When the code was given out and by whom, and under which other codes the same person is known. */
export function ResidentFacts({ details }: { readonly details: ResidentDetails }) {
  const t = useTexts()
  const { directory } = useSession()
  const { issuedAt, issuedBy, linkedCodes } = details
  return (
    <FactList
      shape="head"
      facts={[
        {
          name: t.residents.page.issued,
          value: issuedAt === null ? <small>{t.residents.page.notIssued}</small> : formatDay(issuedAt),
        },
        ...(issuedBy === null
          ? []
          : [
              {
                name: t.residents.page.byWhom,
                value: workerAtInstitution(directory, issuedBy, issuedAt ?? undefined),
              },
            ]),
        ...(linkedCodes.length === 0
          ? []
          : [
              {
                name: t.residents.page.otherCodes,
                value: (
                  <span className={classes.codes}>
                    {linkedCodes.map(({ code }) => (
                      <CodeLink key={code} code={code} />
                    ))}
                  </span>
                ),
              },
            ]),
      ]}
    />
  )
}
