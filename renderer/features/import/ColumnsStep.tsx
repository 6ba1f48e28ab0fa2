import { useState } from 'react'
import { useTexts } from '../../text/use-texts.ts'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import { FileSettings } from './FileSettings.tsx'
import classes from './import-screen.module.css'
import type { OpenedRegister } from './register-desk.ts'
import { missingIn, type RegisterWork } from './use-register.ts'
import { ValueTable } from './ValueTable.tsx'
import { WholeFile } from './WholeFile.tsx'

export interface ColumnsStepProps {
  readonly register: RegisterWork
  readonly opened: OpenedRegister
  readonly onBack: () => void
  readonly onNext: () => void
}

/** The second step: what stands in which column, what holds for the whole file, and what strange words mean. */
export function ColumnsStep({ register, opened, onBack, onNext }: ColumnsStepProps) {
  const t = useTexts()
  const [wanted, setWanted] = useState(false)
  const missing = missingIn(register.mapping)
  const next = (): void => {
    if (missing.length > 0) setWanted(true)
    else onNext()
  }
  return (
    <>
      <div className={classes.scroller}>
        <div className={classes.read}>
          <p>{t.register.columns.read(opened.lines)}</p>
          <FileSettings {...opened} wish={register.wish} onWish={register.wishFor} />
        </div>
        <SectionTitle>{t.register.columns.title}</SectionTitle>
        <ColumnTable register={register} columns={opened.columns} />
        <SectionTitle>{t.register.columns.wholeFile}</SectionTitle>
        <WholeFile register={register} />
        <ValueTable register={register} />
      </div>
      <footer className={classes.foot}>
        <p role={wanted ? 'alert' : undefined} className={classes.hint}>
          {missing.length > 0 ? t.register.columns.missing(missing) : null}
        </p>
        <KeyButton keys="alt+arrowleft" onAct={onBack}>
          {t.register.file.another}
        </KeyButton>
        <KeyButton keys="ctrl+enter" variant="filled" onAct={next}>
          {t.register.next}
        </KeyButton>
      </footer>
    </>
  )
}
