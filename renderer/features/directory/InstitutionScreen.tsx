import { useMemo, useState } from 'react'
import type { InstitutionDetails, OfferedService } from '#domain/directory-answers.ts'
import { permitDirectory } from '#domain/directory-permission.ts'
import { InstitutionKey } from '#domain/ids.ts'
import { describedKeys } from '#domain/matrix-dimensions.ts'
import { seesColleagues } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { goBack, navigate } from '../../app/router.ts'
import { hrefOf, type Query } from '../../app/routes.ts'
import { useScrollMemory } from '../../app/use-remembered.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { InstitutionMark } from '../../ui/InstitutionMark.tsx'
import { institutionWords } from '../../ui/institution-words.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { DescriptionSection } from '../matrix/DescriptionSection.tsx'
import { ClosureList } from './ClosureList.tsx'
import { DirectoryHistory } from './DirectoryHistory.tsx'
import classes from './directory.module.css'
import { DirectoryDialog, type DirectoryEdit } from './forms/DirectoryDialog.tsx'
import { InstitutionActions } from './InstitutionActions.tsx'
import { InstitutionFacts } from './InstitutionFacts.tsx'
import { PromiseTable } from './PromiseTable.tsx'
import { ServiceTable } from './ServiceTable.tsx'

/** One institution: what it takes, offers and promises, who works there, and since when. */
export function InstitutionScreen({
  institution,
  query,
}: {
  readonly institution: string
  readonly query: Query
}) {
  const parsed = InstitutionKey.safeParse(institution)
  useKeys({ escape: () => goBack('directory') })
  return parsed.success ? (
    <KnownInstitution institution={parsed.data} describe={query.describe} />
  ) : (
    <NoInstitution />
  )
}

function NoInstitution() {
  const t = useTexts()
  return (
    <div className={classes.page}>
      <PageTitle>{t.directory.title}</PageTitle>
      <EmptyLine large action={{ label: t.directory.toList, onAct: () => navigate('directory') }}>
        {t.directory.notHere}
      </EmptyLine>
    </div>
  )
}

interface KnownInstitutionProps {
  readonly institution: InstitutionKey
  /** The row of the matrix from which somebody came to describe it. */
  readonly describe: string | undefined
}

function KnownInstitution({ institution, describe }: KnownInstitutionProps) {
  const { value, failure } = useCall('institutionDetails', { institution })
  if (failure !== undefined) return <NoInstitution />
  return value === undefined ? null : <InstitutionPage details={value} describe={describe} />
}

/** What of the page this worker may change. */
export type MayEdit = { readonly everything: boolean; readonly upkeep: boolean }

interface InstitutionPageProps {
  readonly details: InstitutionDetails
  readonly describe: string | undefined
}

function InstitutionPage({ details, describe }: InstitutionPageProps) {
  const t = useTexts()
  const { worker } = useSession()
  const { institution, open } = details
  const scroll = useScrollMemory<HTMLDivElement>()
  const may: MayEdit = {
    everything: permitDirectory(worker, institution.key, 'everything').ok,
    upkeep: permitDirectory(worker, institution.key, 'upkeep').ok,
  }
  const [edit, setEdit] = useState<DirectoryEdit | undefined>(() => {
    const dimension = describedKeys.find(key => key === describe)
    return may.upkeep && dimension !== undefined ? { kind: 'description', dimension } : undefined
  })
  /** Whoever came from the matrix to describe a row goes back there. */
  const close = (): void => {
    setEdit(undefined)
    if (describe !== undefined) goBack('directory')
  }
  const hints = useMemo(() => [{ keys: 'escape', label: t.directory.title }], [t])
  useKeyHints(hints)
  const words = institutionWords(institution.key)
  const onService = (kind: 'service' | 'serviceRoom' | 'serviceEnd') => (service: OfferedService) =>
    setEdit({ kind, service })
  return (
    <div className={classes.page} ref={scroll}>
      <PageTitle
        crumb={<a href={hrefOf('directory')}>{t.directory.title}</a>}
        lead={
          <>
            {words.full} · {t.directory.takes[institution.takes]}
            {open === null ? null : ` · ${t.directory.openTo(open.total)}`}
          </>
        }
      >
        <InstitutionMark institution={institution.key} size={20} /> {words.name}
      </PageTitle>
      <div className={classes.columns}>
        <div className={classes.main}>
          <ServiceTable
            details={details}
            may={may}
            onEdit={onService('service')}
            onRoom={onService('serviceRoom')}
            onEnd={onService('serviceEnd')}
          />
          <PromiseTable details={details} />
          <DescriptionSection
            details={details}
            mayEdit={may.upkeep}
            onEdit={dimension => setEdit({ kind: 'description', dimension })}
          />
          {seesColleagues(worker) ? <DirectoryHistory history={details.history} /> : null}
        </div>
        <div className={classes.side}>
          <InstitutionActions may={may} onEdit={setEdit} />
          <ClosureList details={details} may={may} />
          <InstitutionFacts
            details={details}
            may={may}
            onRenameTeam={team => setEdit({ kind: 'team', team })}
          />
        </div>
      </div>
      {edit === undefined ? null : <DirectoryDialog edit={edit} details={details} onClose={close} />}
    </div>
  )
}
