import { useMemo, useState } from 'react'
import type { Directory } from '#domain/answers.ts'
import { permitImport } from '#domain/permission.ts'
import type { Worker } from '#domain/worker.ts'
import type { Value } from '../../api/client.ts'
import { useSession } from '../../api/session-context.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { navigate } from '../../app/router.ts'
import type { Texts } from '../../text/polish.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { institutionWords } from '../../ui/institution-words.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { workerName } from '../referral/worker-names.ts'
import { ColumnsStep } from './ColumnsStep.tsx'
import { DoneStep } from './DoneStep.tsx'
import { FileStep } from './FileStep.tsx'
import { ImportSteps } from './ImportSteps.tsx'
import classes from './import-screen.module.css'
import { PreviewStep } from './PreviewStep.tsx'
import { useRegister } from './use-register.ts'

/** Przenoszenie z Excela: an old register, from its file to referrals, and back again. */
export function ImportScreen() {
  const t = useTexts()
  const { worker, directory } = useSession()
  return (
    <div className={classes.page}>
      <PageTitle lead={t.register.lead}>{t.register.title}</PageTitle>
      {permitImport(worker).ok ? (
        <Register />
      ) : (
        <EmptyLine action={{ label: t.register.toReferrals, onAct: () => navigate('referrals') }}>
          {whoMay(t, directory, worker)}
        </EmptyLine>
      )}
    </div>
  )
}

/** The leads of the own institution by name; who is of no party hears who may in general. */
const whoMay = (t: Texts, directory: Directory, { institution }: Worker): string => {
  const leads = directory.workers.filter(
    known => known.institution === institution && known.active && permitImport(known).ok,
  )
  return leads.length === 0
    ? t.register.notLead
    : t.register.leadsHere({
        institution: institutionWords(institution).name,
        leads: leads.map(({ code }) => workerName(directory, code)).join(', '),
      })
}

type Step = 'file' | 'columns' | 'preview' | 'done'

function Register() {
  const t = useTexts()
  const register = useRegister()
  const [step, setStep] = useState<Step>('file')
  const [imported, setImported] = useState<Value<'commitImport'>>()
  const { file } = register
  const shown: Step = file.state === 'open' || step === 'done' ? step : 'file'
  const hints = useMemo(
    () =>
      step === 'columns' || step === 'preview'
        ? [
            { keys: 'ctrl+enter', label: t.register.keyNext },
            { keys: 'alt+arrowleft', label: t.register.keyBack },
            ...(step === 'preview' ? [{ keys: 'f', label: t.register.preview.keyFilter }] : []),
          ]
        : [],
    [t, step],
  )
  useKeyHints(hints)
  const again = (): void => {
    register.clear()
    setImported(undefined)
    setStep('file')
  }
  return (
    <>
      <ImportSteps at={shown} />
      {shown === 'file' ? <FileStep register={register} onNext={() => setStep('columns')} /> : null}
      {shown === 'columns' && file.state === 'open' ? (
        <ColumnsStep
          register={register}
          opened={file.opened}
          onBack={again}
          onNext={() => setStep('preview')}
        />
      ) : null}
      {shown === 'preview' ? (
        <PreviewStep
          register={register}
          onBack={() => setStep('columns')}
          onDone={done => {
            setImported(done)
            setStep('done')
          }}
        />
      ) : null}
      {shown === 'done' && imported !== undefined ? (
        <DoneStep imported={imported} link={register.link} onAgain={again} />
      ) : null}
    </>
  )
}
