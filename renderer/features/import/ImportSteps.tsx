import { useTexts } from '../../text/use-texts.ts'
import classes from './import-screen.module.css'

const steps = ['file', 'columns', 'preview', 'done'] as const

/** Where one is on the way of a register. */
export function ImportSteps({ at }: { readonly at: (typeof steps)[number] }) {
  const t = useTexts()
  const names = {
    file: t.register.stepFile,
    columns: t.register.stepColumns,
    preview: t.register.stepPreview,
    done: t.register.stepDone,
  }
  return (
    <ol className={classes.steps} aria-label={t.register.steps}>
      {steps.map((step, place) => (
        <li
          key={step}
          aria-current={step === at ? 'step' : undefined}
          data-passed={steps.indexOf(at) > place || undefined}
        >
          <b>{place + 1}</b> {names[step]}
        </li>
      ))}
    </ol>
  )
}
