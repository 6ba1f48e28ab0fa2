import { useMemo, useRef } from 'react'
import { localDayOf } from '#domain/time.ts'
import { isCoordinator } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { navigate } from '../../app/router.ts'
import { hrefOf } from '../../app/routes.ts'
import { refusalSentence } from '../../text/refusal-sentence.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useNow } from '../../ui/use-now.ts'
import { HsdsPreview } from './HsdsPreview.tsx'
import classes from './hsds.module.css'
import { hsdsFault } from './hsds-words.ts'
import { ReadingLine } from './ReadingLine.tsx'
import { useHsdsImport } from './use-hsds-import.ts'

/** A published directory comes in: read beside the window, judged row by row, written whole or not at all. */
export function HsdsScreen() {
  const t = useTexts()
  const { worker, directory } = useSession()
  const today = localDayOf(useNow())
  const aliases = useMemo(() => directory.workers.map(({ alias }) => alias), [directory])
  const work = useHsdsImport({ today, aliases })
  const input = useRef<HTMLInputElement>(null)
  const { at } = work
  const busy = at.state === 'reading' || at.state === 'writing'
  useKeys({ escape: () => (busy ? work.stop() : navigate('directory')) })
  const hints = useMemo(() => [{ keys: 'escape', label: t.directory.title }], [t])
  useKeyHints(hints)
  if (!isCoordinator(worker)) {
    return (
      <div className={classes.page}>
        <PageTitle>{t.hsds.title}</PageTitle>
        <EmptyLine large action={{ label: t.directory.toList, onAct: () => navigate('directory') }}>
          {t.hsds.notYours}
        </EmptyLine>
      </div>
    )
  }
  return (
    <div className={classes.page}>
      <PageTitle crumb={<a href={hrefOf('directory')}>{t.directory.title}</a>} lead={t.hsds.lead}>
        {t.hsds.title}
      </PageTitle>
      <div className={classes.choose}>
        <KeyButton
          keys="o"
          variant={at.state === 'none' || at.state === 'refused' ? 'filled' : 'default'}
          disabled={busy}
          onAct={() => input.current?.click()}
        >
          {at.state === 'none' ? t.hsds.choose : t.hsds.another}
        </KeyButton>
        <p className={classes.hint}>{t.hsds.limits}</p>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t.hsds.choose}
          onChange={event => {
            const [chosen] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (chosen !== undefined) work.take(chosen)
          }}
        />
      </div>
      {at.state === 'reading' ? (
        <ReadingLine words={t.hsds.reading} done={at.done} of={at.of} onStop={work.stop} />
      ) : null}
      {at.state === 'refused' ? (
        <FailureNotice title={t.hsds.refused}>{hsdsFault(t, at.fault)}</FailureNotice>
      ) : null}
      {at.state === 'said no' ? <FailureNotice title={refusalSentence(t, at.no)} /> : null}
      {at.state === 'ready' || at.state === 'writing' ? <HsdsPreview work={work} preview={at} /> : null}
      {at.state === 'done' ? (
        <EmptyLine large action={{ label: t.directory.toList, onAct: () => navigate('directory') }}>
          {t.hsds.done(at.counts)}
        </EmptyLine>
      ) : null}
    </div>
  )
}
