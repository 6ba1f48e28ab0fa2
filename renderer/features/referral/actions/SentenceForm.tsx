import { useState } from 'react'
import { GuardedTextarea, mayBeSaved } from '../../../ui/GuardedTextarea.tsx'
import { Quote } from '../../../ui/Quote.tsx'
import { FormFrame } from './FormFrame.tsx'
import classes from './form-frame.module.css'

export interface SentenceFormProps {
  readonly label: string
  readonly submit: string
  /** What follows from it. */
  readonly about?: string | undefined
  /** What the other side wrote, where this answers it. */
  readonly asked?: { readonly title: string; readonly text: string } | undefined
  readonly minimum?: number
  readonly waiting: boolean
  readonly sentence: string | undefined
  readonly onSubmit: (text: string) => void
  readonly onBack: () => void
}

/** A step that needs one sentence and nothing else. */
export function SentenceForm({
  label,
  submit,
  about,
  asked,
  minimum = 3,
  waiting,
  sentence,
  onSubmit,
  onBack,
}: SentenceFormProps) {
  const [text, setText] = useState('')
  const isShort = text.trim().length < minimum
  return (
    <FormFrame
      submit={submit}
      missing={isShort && text === '' ? [label.charAt(0).toLowerCase() + label.slice(1)] : []}
      blocked={isShort || !mayBeSaved(text)}
      waiting={waiting}
      sentence={sentence}
      onSubmit={() => onSubmit(text)}
      onBack={onBack}
    >
      {asked === undefined || asked.text === '' ? null : (
        <div>
          <p className={classes.about}>{asked.title}</p>
          <Quote size="medium">{asked.text}</Quote>
        </div>
      )}
      <GuardedTextarea
        label={label}
        value={text}
        onChange={setText}
        minimum={minimum > 3 ? minimum : 0}
        autoFocus
        dialog
      />
      {about === undefined ? null : <p className={classes.about}>{about}</p>}
    </FormFrame>
  )
}
